### Títulos de botões, até 24 caracteres, ditos como o leitor diria. Nomes de idiomas ficam no próprio idioma.

## O caso e a sua comprovação

button-status = Como está meu caso
button-history = Histórico do meu caso
button-next-steps = O que vem agora?
button-meaning = O que isso significa?
button-appointments = Meus compromissos
button-all-cases = Todos os meus casos
button-join-yes = Sim, todos os meus
button-join-no = Não, só este
button-part = Deixar separados
button-processing-time = Quanto tempo demora?
button-evidence = Pediram mais papéis
button-resend-code = Mandar outro código
button-no-code = Não consigo um código
button-enrol-app = Configurar o aplicativo
button-remove-app = Tirar o aplicativo
button-where-is-number = Onde está o número?
button-person = Falar com uma pessoa
button-try-again = Tentar de novo
button-cancel = Parar isto
button-start-over = Começar de novo
button-lock = Bloquear
button-english = English
button-spanish = Español

## Embaixo das respostas gerais

button-help = O que mais você faz?
button-language = Idioma / English
button-lawyer = Achar ajuda jurídica
button-address = Mudei de endereço
button-missing = Nunca chegou
button-track = Rastrear no correio
button-work-permit = Permissão de trabalho
button-fees = Quanto custa?
button-fraud = Denunciar um golpe
button-privacy = O que vocês guardam?
button-delete = Apagar meus dados
button-about-me = O que guardam de mim
button-save-file = Salvar o arquivo
button-save-calendar = Pôr na minha agenda
button-copy = Quero uma cópia
button-who-looked = Quem olhou meu caso?
button-consents = O que eu aceitei
button-agree = Aceito
button-let-help = Deixar alguém ajudar
button-stop-helper = Tirar o ajudante
button-all-of-them = Todos
button-erase-all = Apagar tudo sobre mim
button-erase-chat = Esquecer só este chat
button-erase-yes = Sim, pode apagar
button-erase-no = Não, pode deixar
button-case-status = Status do caso
button-case-history = Histórico do caso
button-case-dates = Os compromissos
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
# Um título que é ele mesmo um valor: uma data ou um caso para escolher.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = USCIS
button-office-eoir = Tribunal de imigração
button-office-dos-ceac = Departamento de Estado
button-office-dol-flag = Depto. do Trabalho
button-office-ircc = O Canadá
button-office-ukvi = O Reino Unido
button-office-au-homeaffairs = A Austrália
button-office-de-auswaertiges-amt = A Alemanha
button-is-a-date = É data de nascimento
