### Permiso para un ayudante: lo da la persona del caso, para casos nombrados, por un tiempo.
### Ningún mensaje le dice al ayudante que el permiso terminó: desde entonces es un extraño.

## Dar permiso

leave-which-case =
    Otra persona puede ver aquí un caso si usted lo quiere: solo mirar, nunca cambiar nada, y nunca sus datos de contacto.

    ¿Qué caso sería?
leave-how-long =
    ¿Por cuánto tiempo puede verlo su ayudante? Usted puede terminarlo antes, cuando quiera, y a su ayudante no le llega ningún mensaje.

    Si alguien le está presionando para hacer esto, no tiene que hacerlo. Escriba “bloquear”, o “abogado” si busca ayuda.
leave-days =
    { $days ->
        [one] Por un día
        [7] Por una semana
       *[other] Por { $days } días
    }
leave-given =
    Esta es la invitación para su ayudante:

    { $code }

    Désela solo a la persona en quien confía, mejor cara a cara o por teléfono. Esa persona la escribe en su propio chat con este servicio. Sirve una sola vez, y solo durante { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }. Solo la muestro ahora.

    Su ayudante podrá ver estado, historial, próximos pasos y citas hasta el { $until } de { $count ->
        [one] este caso:
       *[other] estos { $count } casos:
    }
    { $cases }

    Para terminarlo, escriba “quitar a mi ayudante”. Para saber quién miró, escriba “quién vio mi caso”.
leave-case-line = • { $number }
leave-too-many =
    Usted ya tiene { $most } invitaciones o ayudantes. Por favor, termine uno antes de agregar otro.

## Lo que hay, y cómo terminarlo

leave-title-used = Ayudante { $number }
leave-title-open = Invitación { $number }
leave-line-used =
    { $count ->
        [one] { $number }. Un ayudante en { $channel } desde { $since }, un caso, hasta el { $until }
       *[other] { $number }. Un ayudante en { $channel } desde { $since }, { $count } casos, hasta el { $until }
    }
leave-line-open =
    { $count ->
        [one] { $number }. Una invitación de { $since } que nadie ha usado todavía, un caso
       *[other] { $number }. Una invitación de { $since } que nadie ha usado todavía, { $count } casos
    }
channel-webchat = el chat de la página
channel-telegram = el chat de Telegram
leave-end-which = ¿Cuál de ellos quiere terminar? No se avisa a nadie.
leave-ended =
    { $count ->
        [0] Eso ya había terminado. Nadie puede ver su caso por ahí.
        [one] Listo. Desde ahora ese ayudante o esa invitación no abre nada aquí, y no se avisó a nadie.
       *[other] Listo. Desde ahora esos { $count } ayudantes e invitaciones no abren nada aquí, y no se avisó a nadie.
    }
leave-none =
    Nadie tiene permiso suyo para ver un caso aquí. Si quiere que alguien pueda mirar, puede dar permiso por un tiempo.

## El lado del ayudante

leave-own-code =
    Ese es el código para su ayudante. Aquí no hace nada: esa persona lo escribe en su propio chat con este servicio.
leave-accepted =
    Ahora usted es ayudante aquí. Con permiso de la persona del caso, puede ver estado, historial, próximos pasos y citas hasta el { $until } de { $count ->
        [one] este caso:
       *[other] estos { $count } casos:
    }
    { $cases }

    Usted no puede cambiar nada, y los datos de contacto quedan ocultos. Cada consulta se anota; la persona puede verla y puede terminar esto cuando quiera. “bloquear” lo termina de su lado.
helper-reminder = Usted ve el caso { $number } con permiso de la persona del caso, hasta el { $until }.
helper-may-not =
    Como ayudante puede ver estado, historial, próximos pasos y citas. Todo lo demás solo lo puede hacer la persona del caso, después de demostrar quién es.

    Si pregunta por un caso suyo, siga aquí, por favor.
invitation-unknown =
    No puedo usar ese código ahora. Una invitación sirve una sola vez y por poco tiempo: pida una nueva a la persona que se la dio.

    Si es el código de acceso de un aviso, antes necesito el número de recibo.
