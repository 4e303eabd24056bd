### The text message that carries a code. As neutral as the mail: it shows on locked screens.

sms-code =
    { $minutes ->
        [one] { $code } is your code. It works once, within one minute. Nobody will ever ask you for it.
       *[other] { $code } is your code. It works once, within { $minutes } minutes. Nobody will ever ask you for it.
    }
