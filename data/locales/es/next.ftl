### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    Está registrado para usted:
    { $line }
mail-came-back = Una carta o tarjeta para usted volvió el { $when }: no se pudo entregar. Revise qué dirección suya tiene la agencia y pida que se la manden otra vez. Escriba “me mudé” y le muestro cómo.
appeal-line = Fecha registrada para una apelación o una moción: { $due }.{ days-from-today } Vale la fecha de su carta.
appeal-window = La decisión es del { $sent }. A menudo hay solo unos 30 días para responder, y la carta dice cuántos. Muéstrela hoy a un abogado o representante acreditado.
after-petition = Una petición aprobada abre el siguiente paso. Algunos familiares pueden seguir enseguida; otros esperan un número de visa, en fila según su fecha de prioridad (Visa Bulletin). Después suele venir un consulado, con un formulario de visa y una entrevista, o el Formulario I-485 para quien puede quedarse en el país.
after-card = Lo que suele seguir es que se haga la tarjeta y después se mande por correo; cada paso tiene su propio estado. Mientras tanto puede mostrar el aviso de aprobación.
after-permit = Lo que suele seguir es que se haga el documento y después se mande por correo. Hasta que lo tenga, la aprobación sola muchas veces no permite trabajar ni viajar.
after-stay = Lo que suele seguir es el aviso con las fechas de su estadía, por correo. Esas fechas valen, y para quedarse más hay que pedirlo antes de la última.
after-waiver = El caso que esperaba esto suele seguir ahora, a menudo en un consulado. Un perdón (waiver) por sí solo todavía no es una visa.
after-citizenship = Lo que suele seguir es la ceremonia de juramento, con su propio aviso. La ciudadanía empieza cuando usted presta el juramento.
after-visa = Lo que suele seguir es que vuelva el pasaporte con la visa. Una visa permite viajar hasta la frontera, donde un oficial decide sobre la entrada. Con una visa de inmigrante, la green card suele llegar por correo después de la entrada y de la tarifa de inmigrante.
after-certification = La certificación va a su empleador, que suele presentar con ella el Formulario I-140. Vale solo por un tiempo, a menudo 180 días.
after-court = Lo que suele seguir es una orden por escrito, y después otra agencia hace el documento. El gobierno todavía puede apelar, a menudo dentro de 30 días: la orden dice si es definitiva.
after-other = Lo que suele seguir es un aviso de aprobación, y después lo que ese aviso nombra: una tarjeta, un documento u otro formulario. El aviso dice si el siguiente paso es suyo.
