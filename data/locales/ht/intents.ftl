### What a clarifying button says, in the applicant's own words. At most 40 characters.

## Conversation

intent-greet = Bonjou
intent-goodbye = Orevwa
intent-thank = Mèsi
intent-affirm = Wi
intent-deny = Non
intent-bot-challenge = Èske ou se yon moun vre?
intent-ask-help = Kisa ou ka fè?
# The second half is for those who cannot read the first.
intent-change-language = Chanje lang / English
intent-cancel = Anile sa
intent-start-over = Rekòmanse
intent-repeat = Di li ankò
intent-lock-session = Fèmen dosye m kounye a
intent-out-of-scope = Yon lòt bagay
intent-express-distress = M pa kapab ankò

## Status

intent-check-status = Kote dosye m ye?
intent-explain-status = Kisa estati m vle di?
intent-ask-next-steps = Kisa k ap vini apre?
intent-case-history = Kisa ki fèt jiska kounye a?
intent-list-cases = Montre tout dosye m yo
intent-ask-processing-time = Konbyen tan dosye tankou pa m pran?
intent-ask-delay = Poukisa sa pran tout tan sa a?
intent-escalate-delay = Kiyès ki ka pouse yon dosye anreta?
intent-ask-priority-date = Ki dat priyorite m?

## Alerts

intent-subscribe-alerts = Avèti m lè yon bagay chanje
intent-unsubscribe-alerts = Sispann voye alèt ban mwen

## Appointments and papers

intent-ask-appointment = Kilè randevou m ye?
intent-reschedule-appointment = Mwen bezwen chanje randevou m
intent-interview-preparation = Kijan pou m prepare entèvyou m?
intent-ask-evidence-request = Yo mande m plis papye (RFE)
intent-submit-documents = Kijan pou m voye papye m yo?
intent-missing-document = Kat mwen oswa avi m pa janm rive
intent-track-delivery = Kote kat mwen ye nan lapòs la?
intent-proof-of-status = Kijan pou m pwouve estati m?

## The case

intent-change-address = Mwen demenaje
intent-correct-error = Gen yon erè nan papye m yo
intent-report-change = Gen yon chanjman nan lavi m
intent-expedite-request = Èske dosye m ka ale pi vit?
intent-withdraw-case = M vle retire dosye m
intent-appeal-decision = M vle fè apèl pou yon refi
intent-ask-fees = Konbyen sa koute?
intent-find-case-number = Kote m jwenn nimewo dosye m?
intent-ask-eligibility = Èske m kalifye? Kijan pou m aplike?

## People and rights

intent-find-office = Kote biwo a ye?
intent-human-handoff = M vle pale ak yon moun
intent-legal-help = Mwen bezwen yon avoka
intent-file-complaint = M vle pote plent
intent-work-authorization = Èske m ka travay?
intent-travel-permission = Èske m ka vwayaje?
intent-report-fraud = M panse yon moun twonpe m
intent-privacy-question = Kisa ou konnen sou mwen?
intent-delete-my-data = Efase done m
intent-who-looked = Kiyès ki gade dosye m?
intent-authorize-helper = Kite yon moun wè dosye m
intent-revoke-helper = Retire èd mwen
intent-enrol-authenticator = Mete yon aplikasyon pou kòd mwen yo
intent-remove-authenticator = M pèdi telefòn ki gen kòd mwen yo

## Giving data

intent-inform = M vle tape nimewo dosye m
intent-resend-code = Kòd mwen an pa rive
intent-continue-here = Kontinye isit la
