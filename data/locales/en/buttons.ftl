### Titles of buttons, at most 24 characters, said as the reader would say it. Names of languages stand in themselves.

## The case and its proof

button-status = My case status
button-history = History of my case
button-next-steps = What comes next?
button-meaning = What does it mean?
button-appointments = My appointments
button-all-cases = All my cases
button-join-yes = Yes, show all of mine
button-join-no = No, only this one
button-part = Keep them apart
button-processing-time = How long does it take?
button-evidence = They ask for papers
button-resend-code = Send a new code
button-no-code = I cannot get a code
button-enrol-app = Set up an app
button-remove-app = Remove the app
button-where-is-number = Where is the number?
button-person = Speak with a person
button-try-again = Try again
button-cancel = Stop this
button-start-over = Start over
button-lock = Lock
button-english = English
button-spanish = Español

## Under the general answers

button-help = What else can you do?
button-language = Español / English
button-lawyer = Find legal help
button-address = I have moved
button-missing = It never came
button-track = Follow it in the mail
button-work-permit = Work permits
button-fees = What does it cost?
button-fraud = Report a fraud
button-privacy = What do you keep?
button-delete = Delete my data
button-about-me = What is kept about me
button-save-file = Save the file
button-save-calendar = Add to my calendar
button-copy = Give me a copy
button-who-looked = Who looked at it?
button-consents = What I agreed to
button-agree = I agree
button-let-help = Let somebody help me
button-stop-helper = Stop my helper
button-all-of-them = All of them
button-erase-all = Erase all about me
button-erase-chat = Forget this chat only
button-erase-yes = Yes, erase it
button-erase-no = No, keep it
button-case-status = Status of the case
button-case-history = History of the case
button-case-dates = The appointments
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

button-office-uscis = USCIS
button-office-eoir = The immigration court
button-office-dos-ceac = The State Department
button-office-dol-flag = The Labor Department
button-office-ircc = Canada
button-office-ukvi = The United Kingdom
button-office-au-homeaffairs = Australia
button-office-de-auswaertiges-amt = Germany
button-is-a-date = It is a date of birth
