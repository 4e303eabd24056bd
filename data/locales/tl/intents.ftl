### Ang sinasabi ng pindutan kapag nagtatanong para makatiyak, sa salita ng nagtatanong. Hanggang 40 letra.

## Usapan

intent-greet = Kumusta po
intent-goodbye = Paalam na
intent-thank = Salamat po
intent-affirm = Oo
intent-deny = Hindi
intent-bot-challenge = Tao ka ba talaga?
intent-ask-help = Ano ang kaya mong gawin?
# Ang ikalawang bahagi ay para sa hindi nakakabasa ng una.
intent-change-language = Palitan ang wika / Change language
intent-cancel = Kanselahin ito
intent-start-over = Umpisahan ulit
intent-repeat = Ulitin ang sinabi
intent-lock-session = I-lock ang kaso ko ngayon
intent-out-of-scope = Iba pang bagay
intent-express-distress = Hindi ko na kaya ito

## Status

intent-check-status = Nasaan na ang kaso ko?
intent-explain-status = Ano ang ibig sabihin ng status ko?
intent-ask-next-steps = Ano ang susunod?
intent-case-history = Ano na ang mga nangyari?
intent-list-cases = Ipakita lahat ng kaso ko
intent-ask-processing-time = Gaano katagal ang ganitong kaso?
intent-ask-delay = Bakit ang tagal?
intent-escalate-delay = Sino ang lalapitan sa naantalang kaso?
intent-ask-priority-date = Ano ang priority date ko?

## Mga abiso

intent-subscribe-alerts = Sabihan ako pag may nagbago
intent-unsubscribe-alerts = Itigil ang mga abiso

## Mga appointment at papel

intent-ask-appointment = Kailan ang appointment ko?
intent-reschedule-appointment = Kailangang ilipat ang appointment ko
intent-interview-preparation = Paano maghanda sa interview?
intent-ask-evidence-request = Humingi sila ng dagdag na papel (RFE)
intent-submit-documents = Paano magpadala ng dokumento?
intent-missing-document = Hindi dumating ang card o notice ko
intent-track-delivery = Nasaan na sa koreo ang card ko?
intent-proof-of-status = Paano ko patutunayan ang status ko?

## Ang kaso

intent-change-address = Lumipat ako ng bahay
intent-correct-error = May mali sa mga papel ko
intent-report-change = May nagbago sa buhay ko
intent-expedite-request = Mapapabilis ba ang kaso ko?
intent-withdraw-case = Gusto kong bawiin ang kaso ko
intent-appeal-decision = Gusto kong umapela sa pagtanggi
intent-ask-fees = Magkano ang bayad?
intent-find-case-number = Saan makikita ang case number ko?
intent-ask-eligibility = Puwede ba ako? Paano mag-apply?

## Mga tao at karapatan

intent-find-office = Nasaan ang opisina?
intent-human-handoff = Gusto kong makausap ang isang tao
intent-legal-help = Kailangan ko ng abogado
intent-file-complaint = Gusto kong magreklamo
intent-work-authorization = Puwede ba akong magtrabaho?
intent-travel-permission = Puwede ba akong bumiyahe?
intent-report-fraud = Sa tingin ko may nanloko sa akin
intent-privacy-question = Ano ang alam ninyo tungkol sa akin?
intent-delete-my-data = Burahin ang data ko
intent-who-looked = Sino ang tumingin sa kaso ko?
intent-authorize-helper = Ipakita sa iba ang kaso ko
intent-revoke-helper = Alisin ang helper ko
intent-enrol-authenticator = Mag-set up ng app para sa code
intent-remove-authenticator = Nawala ang teleponong may code app

## Pagbibigay ng datos

intent-inform = Ita-type ko ang case number ko
intent-resend-code = Hindi dumating ang code ko
intent-continue-here = Magpatuloy rito
