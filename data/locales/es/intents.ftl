### Lo que dice un botón que aclara, como lo diría quien pregunta. Hasta 40 caracteres.

## Conversación

intent-greet = Hola
intent-goodbye = Hasta luego
intent-thank = Gracias
intent-affirm = Sí
intent-deny = No
intent-bot-challenge = ¿Es usted una persona?
intent-ask-help = ¿Qué puede hacer?
# La segunda mitad es para quien no sabe leer la primera.
intent-change-language = Cambiar de idioma / English
intent-cancel = Cancelar esto
intent-start-over = Empezar de nuevo
intent-repeat = Repita eso, por favor
intent-lock-session = Bloquear mi caso ahora
intent-out-of-scope = Otra cosa
intent-express-distress = Ya no puedo más

## Estado

intent-check-status = ¿Cómo va mi caso?
intent-explain-status = ¿Qué significa mi estado?
intent-ask-next-steps = ¿Qué sigue?
intent-case-history = ¿Qué ha pasado hasta ahora?
intent-list-cases = Ver todos mis casos
intent-ask-processing-time = ¿Cuánto tardan los casos como el mío?
intent-ask-delay = ¿Por qué tarda tanto?
intent-escalate-delay = ¿Quién puede mover un caso atrasado?
intent-ask-priority-date = ¿Cuál es mi fecha de prioridad?

## Alertas

intent-subscribe-alerts = Avíseme cuando algo cambie
intent-unsubscribe-alerts = Ya no quiero alertas

## Citas y papeles

intent-ask-appointment = ¿Cuándo es mi cita?
intent-reschedule-appointment = Necesito cambiar mi cita
intent-interview-preparation = ¿Cómo me preparo para la entrevista?
intent-ask-evidence-request = Me pidieron más papeles (RFE)
intent-submit-documents = ¿Cómo mando mis documentos?
intent-missing-document = No me llegó la tarjeta o el aviso
intent-track-delivery = ¿Por dónde viene mi tarjeta?
intent-proof-of-status = ¿Cómo demuestro mi estatus?

## El caso

intent-change-address = Me mudé
intent-correct-error = Hay un error en mis papeles
intent-report-change = Algo cambió en mi vida
intent-expedite-request = ¿Se puede adelantar mi caso?
intent-withdraw-case = Quiero retirar mi caso
intent-appeal-decision = Quiero apelar una denegación
intent-ask-fees = ¿Cuánto cuesta?
intent-find-case-number = ¿Dónde está mi número de caso?
intent-ask-eligibility = ¿Califico? ¿Cómo hago la solicitud?

## Personas y derechos

intent-find-office = ¿Dónde está la oficina?
intent-human-handoff = Quiero hablar con una persona
intent-legal-help = Necesito un abogado
intent-file-complaint = Quiero quejarme
intent-work-authorization = ¿Puedo trabajar?
intent-travel-permission = ¿Puedo viajar?
intent-report-fraud = Creo que alguien me engañó
intent-privacy-question = ¿Qué saben de mí?
intent-delete-my-data = Borrar mis datos
intent-who-looked = ¿Quién vio mi caso?
intent-authorize-helper = Que otra persona vea mi caso
intent-revoke-helper = Quitar a mi ayudante
intent-enrol-authenticator = Configurar una app para mis códigos
intent-remove-authenticator = Perdí el teléfono con mi app

## Dar datos

intent-inform = Quiero escribir mi número de caso
intent-resend-code = No me llegó el código
intent-continue-here = Seguir aquí
