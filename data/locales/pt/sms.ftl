### A mensagem de texto que leva um código. Neutra como o e-mail: aparece em telas bloqueadas.

sms-code =
    { $minutes ->
        [one] { $code } é o seu código. Serve uma vez, dentro de um minuto. Ninguém vai pedir esse código a você.
       *[other] { $code } é o seu código. Serve uma vez, dentro de { $minutes } minutos. Ninguém vai pedir esse código a você.
    }
