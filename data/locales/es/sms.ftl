### El mensaje de texto que lleva un código. Tan neutral como el correo: se ve con la pantalla bloqueada.

sms-code =
    { $minutes ->
        [one] { $code } es su código. Sirve una sola vez, durante un minuto. Nadie se lo pedirá nunca.
       *[other] { $code } es su código. Sirve una sola vez, durante { $minutes } minutos. Nadie se lo pedirá nunca.
    }
