### Le SMS qui porte un code. Aussi neutre que le courriel : il se voit sur un écran verrouillé.

sms-code =
    { $minutes ->
        [1] { $code } est votre code. Il marche une seule fois, pendant une minute. Personne ne vous le demandera jamais.
       *[other] { $code } est votre code. Il marche une seule fois, pendant { $minutes } minutes. Personne ne vous le demandera jamais.
    }
