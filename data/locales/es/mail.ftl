### El correo que lleva un código. Neutral a propósito: quien lo lea de reojo no se entera de nada, ni del tema
### del servicio. El código no va en el asunto, que se ve en un teléfono bloqueado.

mail-code-subject = El código que pidió
mail-code-body =
    Su código es:

    { $code }

    { $minutes ->
        [one] Sirve una sola vez, durante un minuto.
       *[other] Sirve una sola vez, durante { $minutes } minutos.
    } Escríbalo solamente donde lo pidió.

    Nadie va a llamarle ni escribirle para pedírselo. Si usted no pidió un código, puede borrar este mensaje.
