### Proof of identity.
### Whether a case exists is a secret: until a code is proved, every word here must be true for a right claim,
### a wrong claim, a protected case and no case at all. Never say what matched, what was found or what was sent.

## Asking

number-needed-first =
    Before I show anything about a case, I make sure that it is really you. That protects you, even from people who know you well.

    It takes three things: your receipt number, your date of birth, and a code: it comes by e-mail, stands on your notice, or shows in your app.

    If others use this phone, type “lock” when you are done.
need-case-number = Please type your receipt number: 3 letters and 10 digits, as in IOE and ten digits. It stands near the top of your notice. A number of the immigration court, of a visa case or of Canada works too.
need-date-of-birth = What is your date of birth? Best with the month as a word, like March 4, 1988.
need-code = Type your code here when you have it. It is the one from the e-mail or from your app, or the access code from your notice.

## The one reply to every claim

code-on-its-way =
    Thank you. If these details match, a code is on its way to the e-mail address on file. It works for 10 minutes. By typing it you agree that your number and date of birth are used to look up the case and answer you.

    You can also type the access code from your notice, or a code from your app if you set one up (then no code is mailed). Or ask for a person.
# Where the operator sends text messages too: it is said to everybody, whoever has which.
code-on-its-way-or-text =
    Thanks for these details. If they match, a code is on its way to the e-mail address or the phone number on file. It works for 10 minutes. By typing it you agree that your number and date of birth are used to look up the case and answer you.

    A text message can be read by somebody who takes over a phone number. Safer are the access code from your notice, or a code from your app if you set one up (then nothing is sent). You can type either here, or ask for a person.
code-resent =
    All right. If the details match, a new code is on its way, and an older one no longer works. Please look in the spam folder too.

    The access code from your notice works here as well, and so does a code from your app.
code-resend-wait =
    { $minutes ->
        [one] Another code can be asked for in one minute. Mail sometimes takes that long, and it may be in the spam folder.
       *[other] Another code can be asked for in { $minutes } minutes. Mail sometimes takes that long, and it may be in the spam folder.
    }

    If you have an access code on your notice, you can type it right now.
mail-delayed =
    One thing to know: our mail is slow for everybody right now, so a code may come later than usual.

    The other ways work as always.

## The code

code-wrong =
    That code does not work. Please compare it with the newest e-mail or with your notice, and type it again. In an app, wait for the next one.

    { $tries_left ->
        [0] For this code there are no tries left.
        [one] You have one try left for this code.
       *[other] You have { $tries_left } tries left for this code.
    }
code-expired = That code is too old: a code works for 10 minutes. Ask for a new one and I will take it from here.
code-used-up =
    Five tries did not work, so this code has ended, for safety. Nothing is closed.

    You can ask for a new code, type the access code from your notice, or ask for a person.
code-unreadable = That does not read like a code. A code is 6 digits in a row, or the access code just as it is printed on your notice, or a saved code.
code-not-expected = Thank you, but it is too early for a code. The first thing I need is your receipt number.

## Pauses

claim-paused =
    There were many tries from here in a short time, so I am pausing this part, for safety. Nothing is closed and nothing is lost.

    { $minutes ->
        [one] You can go on in one minute.
       *[other] You can go on in { $minutes } minutes.
    } General questions I can answer right away, and you can always ask for a person.

## The receipt number

number-unreadable = I could not read a receipt number in that. It has 3 letters and 10 digits, all together, such as IOE and then ten digits.
number-length =
    { $digits ->
        [0] I read 3 letters and no digits. A receipt number has 3 letters and 10 digits, 13 characters in all.
        [one] I read 3 letters and one digit. A receipt number has 3 letters and 10 digits, 13 characters in all.
       *[other] I read 3 letters and { $digits } digits. A receipt number has 3 letters and 10 digits, 13 characters in all.
    }

    Could you look again whether a digit is missing or stands twice?
number-unknown-office =
    The first three letters belong to no USCIS office that I know. Common ones are IOE, MSC, EAC, WAC, LIN and SRC.

    Please compare them with your notice: an O and a zero, or an I and a one, look much alike.
number-which-office = Which office gave you this number? Several offices use numbers that look like it, so I ask before I go on.
number-not-the-case =
    This number looks like one that { $agency } uses, but it does not name one case, or it should stay with you alone.

    What I need instead: { $needed }. It is on your letters, usually near the top.
number-a-number =
    What you typed reads like an A-number. It names the person and not the case, so I cannot look anything up with it.

    I need the receipt number: 3 letters and 10 digits. It is on the same notice, usually in a box at the top.
number-several = I see more than one number. I can look at one at a time: which should be first?
number-help =
    The receipt number is on each notice from USCIS (Form I-797), in the box “Receipt Number” at the top. If you filed online, it is in your account at https://my.uscis.gov

    A lawyer, employer or relative who filed for you has a copy. You can also call USCIS at 800-375-5283.

## The date of birth

date-unreadable = Which day is that? I could not make a date of it. Please give day, month and year, like March 4, 1988.
date-impossible = The calendar has no such day. Please check day and month, and type the date again.
date-future = That day is still to come. Please type the date of birth, with all four digits of the year.
date-too-old = That is very long ago. Please check the year and type all four digits of it.
date-incomplete = I need all three parts: day, month and year. For example, March 4, 1988.
date-which = I can read that in two ways. Which one is meant: { $first } or { $second }?
date-calendar = The year looks like the { $calendar } calendar. Please give the date as the passport shows it.
calendar-buddhist = Buddhist
calendar-islamic = Islamic
calendar-persian = Persian
date-help =
    I mean the date of birth of the person the case is about, just as it stands in the passport or on the forms.

    For a child’s case, that is the child’s date. You may write it as you are used to: if it can be read in two ways, I will ask.
details-corrected = Noted: from here on I use the corrected details.

## Sessions

token-expired = What was typed before has expired: for your safety I do not keep it for long. Please type it once more.
verified =
    Thank you, that worked. Now you can ask about your case.

    { $failed_attempts ->
        [0] If others use this phone, type “lock” when you are done. Otherwise I lock by myself after 30 minutes without use.
        [one]
            Please note: since your last visit somebody tried once to get in here and failed. If that was not you, change your e-mail password and report it (type “person” to see where).

            Type “lock” when you are done. Otherwise I lock by myself after 30 minutes without use.
       *[other]
            Please note: since your last visit somebody tried { $failed_attempts } times to get in here and failed. If that was not you, change your e-mail password and report it (type “person” to see where).

            Type “lock” when you are done. Otherwise I lock by myself after 30 minutes without use.
    }

    { $offer }
locked = Locked. Nobody can see a case here now without a new code. The messages above stay on this device, so delete the chat if others use it.
session-ended = For your safety the time of proof has ended. To see a case again, please prove once more that it is you.
cancelled = Stopped. What you typed for this is put aside. Ask me something else whenever you like.
start-over = Let us begin again from the start. Everything typed for the last question is put aside. What would you like to know?
nothing-to-cancel = There is nothing running that I could stop. You can ask about a case, or about immigration steps in general.
