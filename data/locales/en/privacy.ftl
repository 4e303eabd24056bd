### Rights over data: see it, copy it, know who looked, agree or not, be forgotten.

## What is known

known-about-you =
    This is kept about you since { $since }:

    • your name, your date of birth and { $contacts ->
        [0] no way to reach you
        [one] one way to reach you
       *[other] { $contacts } ways to reach you
    }, each encrypted under a key that is yours alone
    • { $count ->
        [one] one case:
       *[other] { $count } cases:
    }
    { $cases }
    • { $sessions ->
        [one] one time
       *[other] { $sessions } times
    } at which you proved who you are, without what you typed
    • { $entries ->
        [one] one line
       *[other] { $entries } lines
    } in the log of who asked and looked
    • helpers and invitations: { $leaves }
    • authenticator apps: { $apps }
    • things you agreed to: { $consents }

    The copy has all of it in full, for you and for machines.
data-export =
    Here is the copy of all that is kept about you, as a file in the JSON format. Your own device makes the file from this message, so keep it where nobody else reads it.

    This message is gone from here as soon as you have it.

## Who looked

who-may-see =
    { $count ->
        [0] Who may see your cases here now: you alone, after a proof, and the office that runs this service.
        [one]
            Besides you, one helper or invitation has your leave:
            { $lines }
       *[other]
            Besides you, { $count } helpers or invitations have your leave:
            { $lines }
    }
who-looked =
    { $count ->
        [0] Nothing has been written down about your cases yet.
       *[other]
            What happened around your cases, the newest first:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        There are { $more } older lines; the copy of your data has them all.
    }

    In all: tries with a wrong code: { $failed }, looks by helpers: { $helpers }, looks by staff: { $staff }. If any of it was not you, type “lock” and change your e-mail password.
look-you = • { $when }: you, after your proof, asked for { $asked }, times: { $times }
look-helper = • { $when }: a helper with your leave asked for { $asked }, times: { $times }
look-staff = • { $when }: somebody of the staff opened your case, times: { $times }{ $asked }
look-failed = • { $when }: a wrong or late code was typed, times: { $times }{ $asked }
look-claim = • { $when }: a code was asked for with your case number, times: { $times }{ $asked }
look-proved = • { $when }: a right code was typed, times: { $times }{ $asked }
look-leave-given = • { $when }: you made an invitation for a helper, times: { $times }{ $asked }
look-leave-accepted = • { $when }: an invitation was used, times: { $times }{ $asked }
look-leave-ended = • { $when }: a helper’s leave was ended, times: { $times }{ $asked }
look-exported = • { $when }: you took a copy of your data, times: { $times }{ $asked }
look-app-added = • { $when }: an authenticator app was added, times: { $times }{ $asked }
look-app-removed = • { $when }: an authenticator app was removed, times: { $times }{ $asked }
asked-check-status = the status
asked-explain-status = what the status means
asked-ask-next-steps = the next steps
asked-case-history = the history
asked-list-cases = the list of cases
asked-ask-appointment = the appointments
asked-processing-time = how long it takes
asked-delay = why it takes long
asked-evidence-request = what papers are asked for
asked-choose-case = another case

## What was agreed to

consents =
    { $count ->
        [0] You have not agreed to anything here yet.
       *[other]
            What you agreed to here:
            { $list }
    }

    You can take it back at any time. What happened before stays as it was.
consent-line-given = • { $purpose }: agreed on { $when } (text no. { $version })
consent-line-taken-back = • { $purpose }: taken back on { $when } (text no. { $version })
consent-take-back = Take back: { $purpose }
consent-agree = Agree: { $purpose }
consent-given = Noted: you agree to { $purpose }.
consent-taken-back = Noted: you no longer agree to { $purpose }. If it is about your question, I have locked, and a new proof begins anew.
consent-ask =
    { $text }

    You may say no, and a yes can be taken back later.
consent-name-processing = answering your question
consent-name-alerts = messages about changes
consent-name-review = keeping what I did not understand
consent-name-joining = showing your cases together
consent-processing = Your receipt number and date of birth are used to look up your case and to answer you, and for nothing else.
consent-alerts = When your case changes, a short message goes out to you. It never says what has changed. You can end it at any time. Is that all right?
consent-review = May people of this service read what I did not understand, without numbers and dates, to make me better? It is deleted after a short time.
consent-joining = May I look whether other cases here are yours, also at other agencies, and show them together, with the way from one to the next? Whoever can open one of them here could then see all of them.

## Being forgotten

erase-confirm =
    Please read this once, for it cannot be undone. If you go on, I erase what this service holds about you: your proofs and codes, helpers, consents, apps, and this conversation.

    { $law }

    Your file at the agency itself stays as it is, and your case goes on there.

    Should I erase it?
erase-file-goes = The copy of your case here goes too: your name, birthday, contacts and numbers are destroyed for good. You cannot ask about your case here any more.
erase-file-stays = The case file is the agency’s own, and the law says how long it is kept. It stays, and you can ask about it here again with a new proof.
erase-not-done = All right, nothing was erased.
erased =
    Done. Receipt { $number }, { $when }. Please note the number: it is the proof, and it names nobody.

    Erased:
    { $erased }
    • this conversation

    Kept, and why:
    { $kept }

    { $screen }
erased-person = • your name, date of birth and the key to all of it
erased-contacts = • ways to reach you: { $count }
erased-cases = • numbers of your cases: { $count }
erased-dates = • appointments and letters: { $count }
erased-links = • how your cases belong together: { $count }
erased-sessions = • proofs of who you are: { $count }
erased-codes = • codes: { $count }
erased-letters = • notes on letters that carried codes: { $count }
erased-attempts = • notes on tries at your cases: { $count }
erased-leaves = • helpers and invitations: { $count }
erased-consents = • consents: { $count }
erased-authenticators = • authenticator apps: { $count }
kept-case-file = • the agency’s case file, because the law says how long it is kept
kept-history = • stages and days of a case without number or person, because the history must not be rewritten
kept-audit = • the log of who did what when, because it shows misuse; it names nobody
kept-receipt = • this receipt, so that the erasure can be shown
kept-other-chats = • other conversations of yours hold no readable data, and are forgotten within 30 days
kept-backups = • safety copies made before today, until newer ones replace them
kept-by-telegram = Telegram keeps its own copy of this chat on its servers and on your devices. Please delete the chat there.
kept-on-screen = What stands on your screen stays there until you clear the chat on this device.
chat-forgotten =
    This conversation is forgotten here, and any proof in it has ended.

    { $screen }

    To ask something new, just write.
not-said-twice = That is said or done only once. If you need it again, please ask for it again.
