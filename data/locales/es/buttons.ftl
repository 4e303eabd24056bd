### Títulos de botones, hasta 24 caracteres, como los diría quien lee. Los idiomas van con su propio nombre.

## El caso y su comprobación

button-status = Estado de mi caso
button-history = Historia de mi caso
button-next-steps = ¿Qué sigue?
button-meaning = ¿Qué significa?
button-appointments = Mis citas
button-all-cases = Todos mis casos
button-join-yes = Sí, todos los míos
button-join-no = No, solo este
button-part = Dejarlos separados
button-processing-time = ¿Cuánto tarda?
button-evidence = Me piden papeles
button-resend-code = Mandar otro código
button-no-code = No puedo recibirlo
button-enrol-app = Configurar una app
button-remove-app = Quitar la app
button-where-is-number = ¿Dónde está el número?
button-person = Hablar con alguien
button-try-again = Intentar otra vez
button-cancel = Dejar esto
button-start-over = Empezar de nuevo
button-lock = Bloquear
button-english = English
button-spanish = Español

## Bajo las respuestas generales

button-help = ¿Qué más puede hacer?
button-language = English / Español
button-lawyer = Buscar ayuda legal
button-address = Me mudé
button-missing = No me llegó
button-track = Rastrear el envío
button-work-permit = Permisos de trabajo
button-fees = ¿Cuánto cuesta?
button-fraud = Denunciar un fraude
button-privacy = ¿Qué guardan de mí?
button-delete = Borrar mis datos
button-about-me = Qué guardan sobre mí
button-save-file = Guardar el archivo
button-save-calendar = A mi calendario
button-copy = Deme una copia
button-who-looked = ¿Quién lo vio?
button-consents = Lo que acepté
button-agree = Acepto
button-let-help = Que alguien me ayude
button-stop-helper = Quitar a mi ayudante
button-all-of-them = Todos
button-erase-all = Borrar todo lo mío
button-erase-chat = Olvidar solo este chat
button-erase-yes = Sí, bórrelo
button-erase-no = No, déjelo
button-case-status = Estado del caso
button-case-history = Historial del caso
button-case-dates = Las citas
button-language-en = { button-english }
button-language-es = { button-spanish }
button-language-zh-hans = 中文
button-language-ar = العربية
button-language-fr = Français
button-language-pt = Português
button-language-ru = Русский
button-language-vi = Tiếng Việt
button-language-hi = हिन्दी
button-language-ko = 한국어
button-language-tl = Tagalog
button-language-ht = Kreyòl
button-language-uk = Українська
# Un título que es el dato mismo: una fecha o un caso para elegir.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = USCIS
button-office-eoir = La corte de inmigración
button-office-dos-ceac = Departamento de Estado
button-office-dol-flag = Departamento de Trabajo
button-office-ircc = Canadá
button-office-ukvi = El Reino Unido
button-office-au-homeaffairs = La de Australia
button-office-de-auswaertiges-amt = Alemania
button-is-a-date = Es fecha de nacimiento
