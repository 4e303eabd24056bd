### An app that makes codes, and what to do when it is lost.

## Setting it up

# Said once, in the reply to a proof by a mailed or texted code.
authenticator-offer-email =
    One more thing, said only once: this code showed that somebody can read that mailbox, and no more. An app on your phone proves more. If you would like that, type “set up the app”.
authenticator-offer-text =
    One more thing, said only once: this code showed that somebody holds that phone number, and no more. An app on your phone proves more. If you would like that, type “set up the app”.
enrol-authenticator =
    An app on your phone can make your codes. Then nobody who reads your mail gets in, and it works without a network. It takes two minutes:

    1. Install an authenticator app. Many are free.
    2. Add an account in it: scan the picture if you see one here, or type this key: { $secret }
    3. Type here the 6 digits that the app shows.

    The key works for 10 minutes. Show it to nobody, and delete this message afterwards.
enrol-authenticator-again =
    An app is set up for you already. To move to another phone:

    1. Add an account in the new app: scan the picture if you see one here, or type this key: { $secret }
    2. Type here the 6 digits that the new app shows. Until then the old one keeps working.

    The key works for 10 minutes. Show it to nobody, and delete this message afterwards.
app-confirmed =
    The app is set up. From now on its codes open your case here, and no code is mailed any more.

    If the phone gets lost, one of these saved codes opens instead. Each works once. Write them down and keep them away from the phone, for I will not show them again:

    { $codes }
app-code-wrong =
    That is not what the app shows at this moment. Its code changes every 30 seconds: wait for the next one, and type that.

    { $tries_left ->
        [one] You have one try left. If it fails, see whether the phone sets its clock by itself.
       *[other] You have { $tries_left } tries left. If it fails again, see whether the phone sets its clock by itself.
    }
app-enrolment-ended = Five codes did not fit, so I stopped here, for safety. Nothing has changed: you get in as before. You can start again whenever you like.

## Taking it away, and losing the phone

remove-authenticator-sure = If the app goes, the saved codes go too, and codes come by e-mail again. Whoever can read your mail could then get in. Shall I remove the app?
authenticator-removed = Done: the app and the saved codes no longer open anything here. From now on you get in as before.
no-authenticator = No app is set up here, so there is nothing to take away. You can set one up if you like.
lost-authenticator =
    A lost phone does not close anything. Where I ask for a code, type one of your saved codes, or the access code from your notice.

    Then you can set up the app on another phone, or remove it. If you have neither code, ask for a person.

## One more proof

proof-needed-again = For this I need one more proof, to be sure that it is still you. If an e-mail address is on file, a code is on its way. With an app, type the code that it shows. The access code from your notice works too.

## The picture

picture-qr = QR code for an authenticator app. The same key stands in the text.
