### Títulos de botones, hasta 24 caracteres, como los diría quien lee. Los idiomas van con su propio nombre.

## El caso y su comprobación

button-status = Estado de mi caso
button-history = Historia de mi caso
button-next-steps = ¿Qué sigue?
button-meaning = ¿Qué significa?
button-appointments = Mis citas
button-all-cases = Todos mis casos
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
button-language-en = { button-english }
button-language-es = { button-spanish }
# Un título que es el dato mismo: una fecha o un caso para elegir.
button-plain = { $title }
