### Leave for a helper: given by the applicant, for named cases, for a time.
### No message tells a helper that a leave was taken back: from then on they are a stranger.

## Giving leave

leave-which-case =
    Somebody else may see a case here if you want it: only look, never change anything, and never your contact details.

    Which case should it be?
leave-how-long =
    For how long may your helper see it? You can end it earlier at any time, and your helper gets no message about that.

    If somebody is pressing you to do this, you do not have to. Type “lock”, or “lawyer” for help.
leave-days =
    { $days ->
        [one] For one day
        [7] For one week
       *[other] For { $days } days
    }
leave-given =
    Here is the invitation for your helper:

    { $code }

    Give it only to the person you trust, best face to face or by phone. They type it in their own chat with this service. It works once, and only for { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }. I show it only now.

    Your helper can then see status, history, next steps and appointments until { $until } of { $count ->
        [one] this case:
       *[other] these { $count } cases:
    }
    { $cases }

    To end it, type “stop my helper”. To see who looked, type “who looked at my case”.
leave-case-line = • { $number }
leave-too-many =
    You have { $most } invitations or helpers already. Please end one of them before you add another.

## What stands, and ending it

leave-title-used = Helper { $number }
leave-title-open = Invitation { $number }
leave-line-used =
    { $count ->
        [one] { $number }. A helper in { $channel } since { $since }, one case, until { $until }
       *[other] { $number }. A helper in { $channel } since { $since }, { $count } cases, until { $until }
    }
leave-line-open =
    { $count ->
        [one] { $number }. An invitation of { $since } that nobody has used yet, one case
       *[other] { $number }. An invitation of { $since } that nobody has used yet, { $count } cases
    }
channel-webchat = the web chat
channel-telegram = the Telegram chat
leave-end-which = Which of them should end? No message goes out about it.
leave-ended =
    { $count ->
        [0] That had ended before. Nobody can see your case by it now.
        [one] Done. From now on that helper or invitation opens nothing here, and no message went out about it.
       *[other] Done. From now on those { $count } helpers and invitations open nothing here, and no message went out about it.
    }
leave-none =
    Nobody has your leave to see a case here. If you want somebody to be able to look, you can give leave for a time.

## The helper's side

leave-own-code =
    That is the code for your helper. It does nothing here: they type it in their own chat with this service.
leave-accepted =
    You are a helper here now. By leave of the person whose case it is, you can see status, history, next steps and appointments until { $until } of { $count ->
        [one] this case:
       *[other] these { $count } cases:
    }
    { $cases }

    You can change nothing, and contact details stay hidden. Each look is written down, and the person can see it and can end this at any time. “lock” ends it on your side.
helper-reminder = You see case { $number } by leave of the person whose case it is, until { $until }.
helper-may-not =
    As a helper you can see status, history, next steps and appointments. Everything else only the person whose case it is can do, after proving it.

    If you are asking about a case of your own, please go on here.
invitation-unknown =
    I cannot use that code now. An invitation works once and only for a short time: ask the person who gave it to you for a new one.

    If it is the access code of a notice, I need the receipt number before it.
