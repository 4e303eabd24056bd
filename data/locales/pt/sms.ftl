### A mensagem de texto que leva um código. Neutra como o e-mail: aparece em telas bloqueadas.

sms-code =
    { $minutes ->
        [one] { $code } é o seu código. Serve só uma vez, e vale por um minuto. Ninguém vai pedir esse código a você.
       *[other] { $code } é o seu código. Serve só uma vez, e vale por { $minutes } minutos. Ninguém vai pedir esse código a você.
    }
