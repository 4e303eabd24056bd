### The text message that carries a code. As neutral as the mail: it shows on locked screens.

sms-code =
    { $minutes ->
        [1] { $code } se kòd ou. Li mache yon sèl fwa, nan yon minit. Pèsòn p ap janm mande ou li.
       *[other] { $code } se kòd ou. Li mache yon sèl fwa, nan { $minutes } minit. Pèsòn p ap janm mande ou li.
    }
