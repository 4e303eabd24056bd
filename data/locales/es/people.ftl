### Personas, oficinas y derechos.

find-office =
    Oficinas de USCIS: https://www.uscis.gov/about-us/find-a-uscis-office. Para entrar necesita cita; pídala en el 800-375-5283. Para huellas y entrevistas, vaya a la dirección que está en su aviso.

    Corte de inmigración: la dirección está en el aviso de su audiencia, o llame al 800-898-7180.

    Embajadas y consulados de Estados Unidos: https://www.usembassy.gov

human-handoff =
    En este chat todavía no atiende ninguna persona. Así puede hablar con una:

    Centro de Contacto de USCIS: 800-375-5283 (TTY 800-767-1833), de lunes a viernes, de 8 a.m. a 8 p.m., hora del Este. Atienden en español. El chat de https://www.uscis.gov/contactcenter también puede pasarle con una persona.

    Tenga a mano: número de recibo, Número A si lo tiene, nombre completo, fecha de nacimiento, la dirección que USCIS conoce, y papel y lápiz.

    Casos en la corte: 800-898-7180, con voz grabada a cualquier hora. Si busca consejo sobre qué hacer, escriba “abogado”.

legal-help =
    Solo un abogado, o un representante acreditado por el Departamento de Justicia, puede dar consejo legal. En Estados Unidos un “notario” no es abogado y no puede darlo; quien solo llena formularios, tampoco.

    Organizaciones reconocidas, muchas gratis o de bajo costo: https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Ayuda gratis para casos en la corte: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Lleve todos los avisos y diga primero si hay un plazo. Quien le representa firma el Formulario G-28. Pida contrato por escrito y recibos.

file-complaint =
    Usted tiene derecho a quejarse, y ayuda apuntarlo primero: día, lugar, nombres, qué pasó.

    En una oficina de USCIS: pida hablar con un supervisor. Por teléfono: 800-375-5283.
    Faltas graves del personal: Inspector General de DHS, 800-323-8603, https://www.oig.dhs.gov/hotline
    Discriminación, cuando le tratan mal por ser quien es: https://www.dhs.gov/crcl
    Contra un abogado: el colegio de abogados (bar association) de su estado.
    Contra este servicio: la oficina que lo administra.

    Una queja no detiene ningún plazo de su caso.

work-authorization =
    Puede trabajar si su estatus lo permite o si tiene un permiso de trabajo vigente. Casi nunca basta con tener una solicitud pendiente. El permiso se pide y se renueva con el Formulario I-765: https://www.uscis.gov/i-765

    Casi siempre puede renovar desde 180 días antes de que venza, y más vale temprano. En muchas renovaciones presentadas desde el 30 de octubre de 2025, la tarjeta vieja ya no se extiende. En ese caso hay que dejar de trabajar el día que vence, y trabajar sin permiso puede perjudicar un caso.

    Vale lo que dice su propio aviso. Si tiene dudas, pregunte antes de ese día: escriba “abogado”.

travel-permission =
    Por favor, pregunte antes de comprar un boleto. Salir con un caso abierto puede ponerle fin a la solicitud, y a algunas personas no las dejan volver en años.

    El permiso para regresar se pide con el Formulario I-131, y la mayoría debe tenerlo en la mano antes de salir: https://www.uscis.gov/i-131. Aun así, decide el oficial en la frontera. A quien pide o tiene asilo, un viaje al país del que huyó puede perjudicarle el caso.

    Hable antes con un abogado o representante acreditado; escriba “abogado” y le digo dónde buscar. En una emergencia, llame al 800-375-5283.

report-fraud =
    Hizo bien en detenerse a preguntar. Ninguna agencia pide pagos con tarjetas de regalo, aplicaciones de dinero o mensajes de chat, y nadie puede comprarle una respuesta más rápida. No pague más, y guarde mensajes, nombres y recibos.

    Denúncielo: https://reportefraude.ftc.gov y https://www.uscis.gov/scams-fraud-and-misconduct. Si le amenazan, llame al 911.

    Si alguien tiene su código o su teléfono, escriba “bloquear” ahora. Si presentaron papeles en su nombre, debe verlos un abogado de verdad: escriba “abogado”. Que le engañen no es culpa suya.

privacy-question =
    En este chat no se guardan nombres. Los números de caso, las fechas y los códigos se sellan antes de que los vea el programa que lleva la conversación; solo los puede abrir la parte que consulta su caso.

    Su caso se muestra únicamente después de comprobar que es usted. Esa comprobación dura 30 minutos sin uso y 12 horas como máximo; “bloquear” la termina en el acto.

    La conversación se olvida sola a los 30 días. Lo que queda en su pantalla lo puede leer cualquiera que tenga su teléfono. “Quién vio mi caso” muestra cada consulta. Un ayudante lo ve solo con su permiso. “Borrar mis datos” los borra.

delete-my-data =
    ¿Qué quiere que borre? Para borrar todo lo suyo hace falta demostrar que es usted: entonces se borran sus pruebas y códigos, ayudantes, permisos aceptados y esta conversación, y le digo qué hay que guardar y por qué. Le doy un comprobante.

    Para olvidar solo este chat no hace falta nada. Aunque nadie lo pida, una conversación se olvida a los 30 días.

    Su expediente en USCIS es aparte. Nada de lo que se borre aquí cambia su caso.
