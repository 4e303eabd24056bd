### Alertas: este servicio todavía no manda ninguna, y lo dice.

subscribe-alerts =
    Todavía no puedo mandar alertas. USCIS sí puede: abra una cuenta gratis en https://my.uscis.gov, agregue su caso con el número de recibo y elija correo electrónico o mensajes de texto. Pueden llegarle uno o dos días después del cambio.

    Si su caso está en la corte de inmigración, llame al 800-898-7180 o mire de vez en cuando https://acis.eoir.justice.gov/es

    También puede volver aquí y preguntar “¿Cómo va mi caso?” cuantas veces quiera.

unsubscribe-alerts =
    Este servicio todavía no manda alertas, así que aquí no hay nada que cancelar.

    Si le llegan correos o mensajes de USCIS, entre en https://my.uscis.gov y cambie la forma en que quiere que le avisen.

    Si no sabe con certeza quién le escribe, no abra el enlace y no dé ningún código. Escriba “denunciar fraude” para ver qué hacer.
