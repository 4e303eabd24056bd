### The mail that carries a code. Neutral on purpose: a stranger who reads over a shoulder learns nothing, not even
### the subject of the service. No code in the subject, which shows on locked phones.

mail-code-subject = Kòd ou te mande a
mail-code-body =
    Kòd ou se:

    { $code }

    { $minutes ->
        [1] Li mache yon sèl fwa, nan yon minit.
       *[other] Li mache yon sèl fwa, nan { $minutes } minit.
    } Tape li sèlman kote ou te mande li a.

    Pèsòn p ap janm rele ou ni ekri ou pou mande ou li. Si ou pa t mande yon kòd, ou ka efase mesaj sa a.
