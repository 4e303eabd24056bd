### Mga pamagat ng pindutan, hanggang 24 na letra, ayon sa sasabihin ng mambabasa. Ang mga wika ay nasa sarili nilang pangalan.

## Ang kaso at ang patunay

button-status = Status ng kaso ko
button-history = Kasaysayan ng kaso ko
button-next-steps = Ano ang susunod?
button-meaning = Ano ibig sabihin nito?
button-appointments = Mga appointment ko
button-all-cases = Lahat ng kaso ko
button-join-yes = Oo, ipakita lahat
button-join-no = Hindi, ito lang
button-part = Paghiwalayin sila
button-processing-time = Gaano katagal?
button-evidence = Humihingi sila ng papel
button-resend-code = Magpadala ng bagong code
button-no-code = Hindi ko makuha ang code
button-enrol-app = Mag-set up ng app
button-remove-app = Alisin ang app
button-where-is-number = Nasaan ang numero?
button-person = Makipag-usap sa tao
button-try-again = Subukan ulit
button-cancel = Itigil ito
button-start-over = Umpisa ulit
button-lock = I-lock
button-english = English
button-spanish = Español

## Sa ilalim ng mga pangkalahatang sagot

button-help = Ano pa ang kaya mo?
button-language = Wika / Language
button-lawyer = Humanap ng abogado
button-address = Lumipat ako ng bahay
button-missing = Hindi ito dumating
button-track = Sundan sa koreo
button-work-permit = Tungkol sa work permit
button-fees = Magkano ang bayad?
button-fraud = Magsumbong ng scam
button-privacy = Ano ang itinatago ninyo?
button-delete = Burahin ang data ko
button-about-me = Ang tala tungkol sa akin
button-save-file = I-save ang file
button-save-calendar = Ilagay sa kalendaryo
button-copy = Bigyan ako ng kopya
button-who-looked = Sino ang tumingin?
button-consents = Mga pinayagan ko
button-agree = Pumapayag ako
button-let-help = Magpatulong sa iba
button-stop-helper = Alisin ang helper ko
button-all-of-them = Lahat sila
button-erase-all = Burahin lahat sa akin
button-erase-chat = Kalimutan lang ang chat
button-erase-yes = Oo, burahin
button-erase-no = Hindi, panatilihin
button-case-status = Status ng kaso
button-case-history = Kasaysayan ng kaso
button-case-dates = Ang mga appointment
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
# Pamagat na ang halaga mismo: petsa o kasong pipiliin.
button-plain = { $title }

## Aling opisina ang nagbigay ng numero

button-office-uscis = Ang USCIS
button-office-eoir = Immigration court
button-office-dos-ceac = Sa State Department
button-office-dol-flag = Sa Labor Department
button-office-ircc = Sa Canada
button-office-ukvi = Sa United Kingdom
button-office-au-homeaffairs = Sa Australia
button-office-de-auswaertiges-amt = Sa Germany
button-is-a-date = Petsa ng kapanganakan
