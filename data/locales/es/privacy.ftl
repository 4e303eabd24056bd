### Derechos sobre los datos: verlos, copiarlos, saber quién miró, aceptar o no, ser olvidado.

## Lo que se sabe

known-about-you =
    Esto se guarda sobre usted desde { $since }:

    • su nombre, su fecha de nacimiento y { $contacts ->
        [0] ninguna forma de contacto
        [one] una forma de contacto
       *[other] { $contacts } formas de contacto
    }, cada dato cifrado con una clave que es solo suya
    • { $count ->
        [one] un caso:
       *[other] { $count } casos:
    }
    { $cases }
    • { $sessions ->
        [one] una vez
       *[other] { $sessions } veces
    } en que demostró quién es, sin lo que escribió
    • { $entries ->
        [one] una línea
       *[other] { $entries } líneas
    } en el registro de quién preguntó y miró
    • ayudantes e invitaciones: { $leaves }
    • aplicaciones de códigos: { $apps }
    • cosas que aceptó: { $consents }

    La copia lo tiene todo completo, para usted y para máquinas.
data-export =
    Aquí está la copia de todo lo que se guarda sobre usted, como archivo en formato JSON. Su propio aparato hace el archivo a partir de este mensaje: guárdelo donde nadie más lo lea.

    Este mensaje desaparece de aquí en cuanto usted lo tiene.

## Quién miró

who-may-see =
    { $count ->
        [0] Quién puede ver sus casos aquí ahora: solo usted, después de demostrar quién es, y la oficina que administra este servicio.
        [one]
            Además de usted, un ayudante o una invitación tiene su permiso:
            { $lines }
       *[other]
            Además de usted, { $count } ayudantes o invitaciones tienen su permiso:
            { $lines }
    }
who-looked =
    { $count ->
        [0] Todavía no hay nada anotado sobre sus casos.
       *[other]
            Lo que pasó con sus casos, lo más nuevo primero:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        Hay { $more } líneas más antiguas; la copia de sus datos las tiene todas.
    }

    En total: intentos con un código equivocado: { $failed }, consultas de ayudantes: { $helpers }, consultas del personal: { $staff }. Si algo de eso no fue usted, escriba “bloquear” y cambie la contraseña de su correo.
look-you = • { $when }: usted, después de su prueba, pidió { $asked } ({ $times }×)
look-helper = • { $when }: un ayudante con su permiso pidió { $asked } ({ $times }×)
look-staff = • { $when }: alguien del personal abrió su caso ({ $times }×){ $asked }
look-failed = • { $when }: se escribió un código equivocado o vencido ({ $times }×){ $asked }
look-claim = • { $when }: se pidió un código con su número de caso ({ $times }×){ $asked }
look-proved = • { $when }: se escribió un código correcto ({ $times }×){ $asked }
look-leave-given = • { $when }: usted hizo una invitación para un ayudante ({ $times }×){ $asked }
look-leave-accepted = • { $when }: se usó una invitación ({ $times }×){ $asked }
look-leave-ended = • { $when }: terminó el permiso de un ayudante ({ $times }×){ $asked }
look-exported = • { $when }: usted sacó una copia de sus datos ({ $times }×){ $asked }
look-app-added = • { $when }: se agregó una aplicación de códigos ({ $times }×){ $asked }
look-app-removed = • { $when }: se quitó una aplicación de códigos ({ $times }×){ $asked }
asked-check-status = el estado
asked-explain-status = qué significa el estado
asked-ask-next-steps = los próximos pasos
asked-case-history = el historial
asked-list-cases = la lista de casos
asked-ask-appointment = las citas
asked-processing-time = cuánto tarda
asked-delay = por qué tarda
asked-evidence-request = qué papeles se piden
asked-choose-case = otro caso

## Lo que se aceptó

consents =
    { $count ->
        [0] Todavía no ha aceptado nada aquí.
       *[other]
            Lo que aceptó aquí:
            { $list }
    }

    Puede retirarlo cuando quiera. Lo que pasó antes queda como estaba.
consent-line-given = • { $purpose }: aceptado el { $when } (texto n.º { $version })
consent-line-taken-back = • { $purpose }: retirado el { $when } (texto n.º { $version })
consent-take-back = Retirar: { $purpose }
consent-agree = Aceptar: { $purpose }
consent-given = Anotado: usted acepta { $purpose }.
consent-taken-back = Anotado: usted ya no acepta { $purpose }. Si se trata de su pregunta, he bloqueado el chat, y una nueva prueba empieza de cero.
consent-ask =
    { $text }

    Puede decir que no, y un sí se puede retirar después.
consent-name-processing = responder su pregunta
consent-name-alerts = mensajes sobre cambios
consent-name-review = guardar lo que no entendí
consent-name-joining = mostrar sus casos juntos
consent-processing = Su número de recibo y su fecha de nacimiento se usan para consultar su caso y responderle, y para nada más.
consent-alerts = Cuando su caso cambia, se le manda un mensaje corto. Nunca dice qué cambió. Puede terminarlo cuando quiera. ¿Está de acuerdo?
consent-review = ¿Puede el personal de este servicio leer lo que no entendí, sin números ni fechas, para que yo mejore? Se borra al poco tiempo.
consent-joining = ¿Puedo mirar si otros casos aquí son suyos, también en otras agencias, y mostrarlos juntos, con el camino de uno al siguiente? Quien pueda abrir uno aquí podría entonces verlos todos.

## Ser olvidado

erase-confirm =
    Por favor, lea esto una vez, porque no se puede deshacer. Si sigue, borro lo que este servicio tiene sobre usted: sus pruebas y códigos, ayudantes, permisos aceptados, aplicaciones y esta conversación.

    { $law }

    Su expediente en la agencia queda como está, y allí su caso sigue.

    ¿Lo borro?
erase-file-goes = También se borra la copia de su caso que hay aquí: su nombre, fecha de nacimiento, contactos y números se destruyen para siempre. Ya no podrá preguntar aquí por su caso.
erase-file-stays = El expediente es de la agencia, y la ley dice cuánto tiempo se guarda. Se queda, y usted puede volver a preguntar aquí con una nueva prueba.
erase-not-done = De acuerdo, no se borró nada.
erased =
    Listo. Comprobante { $number }, { $when }. Por favor, anote el número: es la prueba, y no nombra a nadie.

    Se borró:
    { $erased }
    • esta conversación

    Se guarda, y por qué:
    { $kept }

    { $screen }
erased-person = • su nombre, su fecha de nacimiento y la clave de todo ello
erased-contacts = • formas de contacto: { $count }
erased-cases = • números de sus casos: { $count }
erased-dates = • citas y cartas: { $count }
erased-links = • cómo se relacionan sus casos: { $count }
erased-sessions = • pruebas de quién es: { $count }
erased-codes = • códigos: { $count }
erased-letters = • notas sobre correos que llevaban códigos: { $count }
erased-attempts = • notas sobre intentos con sus casos: { $count }
erased-leaves = • ayudantes e invitaciones: { $count }
erased-consents = • cosas aceptadas: { $count }
erased-authenticators = • aplicaciones de códigos: { $count }
kept-case-file = • el expediente de la agencia, porque la ley dice cuánto tiempo se guarda
kept-history = • etapas y días de un caso sin número ni persona, porque la historia no se reescribe
kept-audit = • el registro de qué se hizo y cuándo, porque muestra los abusos; no nombra a nadie
kept-receipt = • este comprobante, para poder mostrar que se borró
kept-other-chats = • otras conversaciones suyas no tienen datos legibles y se olvidan en 30 días
kept-backups = • copias de seguridad hechas antes de hoy, hasta que otras las reemplacen
kept-by-telegram = Telegram guarda su propia copia de este chat en sus servidores y en sus aparatos. Por favor, borre el chat allí.
kept-on-screen = Lo que está en su pantalla queda ahí hasta que borre el chat en este aparato.
chat-forgotten =
    Esta conversación queda olvidada aquí, y toda prueba en ella terminó.

    { $screen }

    Para preguntar algo nuevo, solo escriba.
not-said-twice = Eso se dice o se hace una sola vez. Si lo necesita otra vez, pídalo de nuevo, por favor.
