### Titles of buttons, at most 24 characters, said as the reader would say it. Names of languages stand in themselves.

## The case and its proof

button-status = Kote dosye m ye
button-history = Istwa dosye m
button-next-steps = Kisa k ap vini apre?
button-meaning = Kisa sa vle di?
button-appointments = Randevou m yo
button-all-cases = Tout dosye m yo
button-join-yes = Wi, montre tout pa m
button-join-no = Non, sa a sèlman
button-part = Kite yo apa
button-processing-time = Konbyen tan sa pran?
button-evidence = Yo mande m papye
button-resend-code = Voye yon lòt kòd
button-no-code = M pa ka jwenn kòd
button-enrol-app = Mete yon aplikasyon
button-remove-app = Retire aplikasyon an
button-where-is-number = Kote nimewo a ye?
button-person = Pale ak yon moun
button-try-again = Eseye ankò
button-cancel = Kanpe sa
button-start-over = Rekòmanse
button-lock = Fèmen ak kle
button-english = English
button-spanish = Español

## Under the general answers

button-help = Ki lòt sa ou ka fè?
button-language = Lang / Language
button-lawyer = Jwenn èd legal
button-address = Mwen demenaje
button-missing = Li pa janm rive
button-track = Swiv li nan lapòs
button-work-permit = Pèmi travay
button-fees = Konbyen sa koute?
button-fraud = Rapòte yon fwod
button-privacy = Ki done ou sere?
button-delete = Efase done m
button-about-me = Sa ou sere sou mwen
button-save-file = Sove fichye a
button-save-calendar = Mete nan kalandriye m
button-copy = Ban m yon kopi
button-who-looked = Kiyès ki gade l?
button-consents = Sa mwen te aksepte
button-agree = Mwen dakò
button-let-help = Kite yon moun ede m
button-stop-helper = Retire èd mwen
button-all-of-them = Yo tout
button-erase-all = Efase tout sou mwen
button-erase-chat = Bliye chat sa sèlman
button-erase-yes = Wi, efase li
button-erase-no = Non, kite li
button-case-status = Kote dosye a ye
button-case-history = Istwa dosye a
button-case-dates = Randevou yo
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
# A title that is a value itself: a date or a case to choose.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = Biwo USCIS
button-office-eoir = Tribinal imigrasyon
button-office-dos-ceac = Depatman Deta
button-office-dol-flag = Depatman Travay
button-office-ircc = Kanada
button-office-ukvi = Wayòm Ini
button-office-au-homeaffairs = Ostrali
button-office-de-auswaertiges-amt = Almay
button-is-a-date = Se yon dat nesans
