### Papeles: mandarlos, echarlos de menos, seguirlos, demostrar con ellos su estatus.

submit-documents =
    No puedo recibir documentos en este chat, pero le digo cómo se hace.

    Su aviso dice qué mandar, a dónde y hasta cuándo; vale la fecha que trae. Si permite subirlos, use https://my.uscis.gov. Por correo, ponga el aviso encima, mande todo junto y guarde copia y el comprobante del envío.

    Mande copias, salvo que pidan originales. Lo que esté en español u otro idioma necesita traducción completa al inglés, firmada por quien traduce. Si la carta le resulta difícil, escriba “abogado”.

missing-document =
    Primero vea que USCIS tenga bien su dirección: https://www.uscis.gov/addresschange. En su cuenta, https://my.uscis.gov, puede haber una copia del aviso.

    Si no llega, repórtelo en https://egov.uscis.gov/e-request (no recibió el aviso, la tarjeta o el documento) o llame al 800-375-5283. No espere mucho: un aviso puede traer un plazo.

    Si ya la tenía y se la robaron o se perdió: tarjeta de residente (green card), Formulario I-90; permiso de trabajo, Formulario I-765; registro I-94, vea https://i94.cbp.dhs.gov o el Formulario I-102.

track-delivery =
    USCIS manda las tarjetas de residente (green card), los permisos de trabajo y los documentos de viaje por el correo postal, con un número de rastreo. Cuando ya la enviaron, lo encuentra en su cuenta de https://my.uscis.gov. Escríbalo en https://tools.usps.com

    Si dice “entregado” y usted no tiene nada, pregunte enseguida en su oficina de correos. Después repórtelo en https://egov.uscis.gov/e-request

    Si se mudó, avise a USCIS y también al correo. Una tarjeta que regresa puede ser destruida al cabo de un tiempo.

proof-of-status =
    Tarjeta de residente (green card): al presentar el Formulario I-90 o I-751, el mismo aviso de recibo dice si extiende su tarjeta y por cuánto tiempo. Llévelos siempre juntos. ¿No tiene tarjeta ni ese aviso? Llame al 800-375-5283 y pregunte por un sello en su pasaporte (I-551, también llamado ADIT).

    Que venza una tarjeta de diez años no le quita por sí solo la residencia. La de dos años es distinta: el I-751 se presenta en los 90 días antes de que venza.

    Los permisos de trabajo tienen otras reglas: escriba “permiso de trabajo”.
