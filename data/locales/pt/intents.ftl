### O que diz um botão de esclarecimento, nas palavras de quem pergunta. Até 40 caracteres.

## Conversa

intent-greet = Olá
intent-goodbye = Tchau
intent-thank = Obrigado
intent-affirm = Sim
intent-deny = Não
intent-bot-challenge = Você é uma pessoa de verdade?
intent-ask-help = O que você sabe fazer?
# A segunda metade é para quem não lê a primeira.
intent-change-language = Mudar o idioma / English
intent-cancel = Cancelar isto
intent-start-over = Começar de novo
intent-repeat = Diga outra vez
intent-lock-session = Bloquear meu caso agora
intent-out-of-scope = Outra coisa
intent-express-distress = Não aguento mais isso

## Status

intent-check-status = Como está meu caso?
intent-explain-status = O que significa meu status?
intent-ask-next-steps = O que acontece agora?
intent-case-history = O que já aconteceu até agora?
intent-list-cases = Mostrar todos os meus casos
intent-ask-processing-time = Quanto demoram casos como o meu?
intent-ask-delay = Por que demora tanto?
intent-escalate-delay = Quem pode cobrar um caso atrasado?
intent-ask-priority-date = Qual é a minha data de prioridade?

## Alertas

intent-subscribe-alerts = Me avise quando algo mudar
intent-unsubscribe-alerts = Parar de me mandar alertas

## Compromissos e papéis

intent-ask-appointment = Quando é meu compromisso?
intent-reschedule-appointment = Preciso mudar o dia marcado
intent-interview-preparation = Como me preparo para a entrevista?
intent-ask-evidence-request = Pediram mais papéis (RFE)
intent-submit-documents = Como envio meus documentos?
intent-missing-document = Meu cartão ou aviso nunca chegou
intent-track-delivery = Onde está meu cartão no correio?
intent-proof-of-status = Como provo meu status?

## O caso

intent-change-address = Mudei de endereço
intent-correct-error = Há um erro nos meus papéis
intent-report-change = Algo mudou na minha vida
intent-expedite-request = Meu caso pode ir mais rápido?
intent-withdraw-case = Quero desistir do meu caso
intent-appeal-decision = Quero recorrer de uma negativa
intent-ask-fees = Quanto custa?
intent-find-case-number = Onde acho o número do meu caso?
intent-ask-eligibility = Tenho direito? Como faço o pedido?

## Pessoas e direitos

intent-find-office = Onde fica o escritório?
intent-human-handoff = Quero falar com uma pessoa
intent-legal-help = Preciso de um advogado
intent-file-complaint = Quero reclamar
intent-work-authorization = Posso trabalhar?
intent-travel-permission = Posso viajar?
intent-report-fraud = Acho que alguém me enganou
intent-privacy-question = O que você sabe de mim?
intent-delete-my-data = Apagar meus dados
intent-who-looked = Quem olhou meu caso?
intent-authorize-helper = Deixar alguém ver meu caso
intent-revoke-helper = Tirar meu ajudante
intent-enrol-authenticator = Configurar um app para meus códigos
intent-remove-authenticator = Perdi o celular do app de códigos

## Passar dados

intent-inform = Quero escrever o número do meu caso
intent-resend-code = Meu código não chegou
intent-continue-here = Continuar aqui
