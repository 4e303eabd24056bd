### The mail that carries a code. Neutral on purpose: a stranger who reads over a shoulder learns nothing, not even
### the subject of the service. No code in the subject, which shows on locked phones.

mail-code-subject = The code you asked for
mail-code-body =
    Your code is:

    { $code }

    { $minutes ->
        [one] It works once, within one minute.
       *[other] It works once, within { $minutes } minutes.
    } Type it only where you asked for it.

    Nobody will ever call or write to ask you for it. If you did not ask for a code, you can delete this message.
