### What a clarifying button says, in the applicant's own words. At most 40 characters.

## Conversation

intent-greet = Hello
intent-goodbye = Goodbye
intent-thank = Thank you
intent-affirm = Yes
intent-deny = No
intent-bot-challenge = Are you a real person?
intent-ask-help = What can you do?
# The second half is for those who cannot read the first.
intent-change-language = Change language / Español
intent-cancel = Cancel this
intent-start-over = Start over
intent-repeat = Say that again
intent-lock-session = Lock my case now
intent-out-of-scope = Something else
intent-express-distress = I can’t take this any more

## Status

intent-check-status = Where is my case?
intent-explain-status = What does my status mean?
intent-ask-next-steps = What happens next?
intent-case-history = What has happened so far?
intent-list-cases = Show all my cases
intent-ask-processing-time = How long do cases like mine take?
intent-ask-delay = Why is it taking so long?
intent-escalate-delay = Who can push a late case?
intent-ask-priority-date = What is my priority date?

## Alerts

intent-subscribe-alerts = Tell me when something changes
intent-unsubscribe-alerts = Stop sending me alerts

## Appointments and papers

intent-ask-appointment = When is my appointment?
intent-reschedule-appointment = I need to move my appointment
intent-interview-preparation = How do I prepare for my interview?
intent-ask-evidence-request = They asked me for more papers (RFE)
intent-submit-documents = How do I send my documents?
intent-missing-document = My card or notice never came
intent-track-delivery = Where is my card in the mail?
intent-proof-of-status = How do I prove my status?

## The case

intent-change-address = I have moved
intent-correct-error = There is a mistake in my papers
intent-report-change = Something in my life has changed
intent-expedite-request = Can my case go faster?
intent-withdraw-case = I want to withdraw my case
intent-appeal-decision = I want to appeal a denial
intent-ask-fees = What does it cost?
intent-find-case-number = Where do I find my case number?
intent-ask-eligibility = Do I qualify? How do I apply?

## People and rights

intent-find-office = Where is the office?
intent-human-handoff = I want to talk to a person
intent-legal-help = I need a lawyer
intent-file-complaint = I want to complain
intent-work-authorization = May I work?
intent-travel-permission = May I travel?
intent-report-fraud = I think somebody cheated me
intent-privacy-question = What do you know about me?
intent-delete-my-data = Delete my data
intent-who-looked = Who looked at my case?
intent-authorize-helper = Let somebody see my case
intent-revoke-helper = Stop my helper
intent-enrol-authenticator = Set up an app for my codes
intent-remove-authenticator = I lost the phone with my code app

## Giving data

intent-inform = I want to type my case number
intent-resend-code = My code did not come
intent-continue-here = Go on here
