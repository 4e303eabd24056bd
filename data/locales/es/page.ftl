### Las palabras de la página de demostración, alrededor del chat. Texto con valores, o una sola
### elección por número que abarca todo el mensaje (el navegador las recibe como plantillas).

page-skip = Ir al chat
page-tagline = Cómo va su caso de inmigración
page-language = Idioma
page-demo = Demostración. Todas las personas y los casos de aquí son inventados.
page-heading = Casepath: ¿cómo va mi caso?
page-title = ¿Cómo va mi caso?
page-intro = Pregunte con sus palabras, a cualquier hora. Antes de mostrar algo de un caso, comprobamos que de verdad es usted.
page-chat = Chat con Casepath
page-how-ask = Pregunte
page-how-ask-text = Escriba como le escribiría a una persona, en su idioma.
page-how-prove = Muestre que es usted
page-how-prove-text = Número de caso, fecha de nacimiento y un código que va al contacto registrado.
page-how-read = Lea cómo va
page-how-read-text = Las palabras de la agencia, lo que significan y lo que sigue.
page-people = Personas para probar
page-people-hint = Abra una persona y pulse un número o la fecha de nacimiento: pasa al chat.
page-mailbox = Buzón
page-mailbox-hint = Aquí llegan los correos para estas personas, con sus códigos.
page-mailbox-empty = Todavía no hay correo.
page-footer = Casepath es un programa, no una oficina del gobierno, y no da consejos legales.
page-number = Número
page-born = Fecha de nacimiento
page-code = Usar el código { $code }
page-no-mail = Sin correo registrado
page-to = Para
page-new-mail = Nuevo
page-news =
    { $count ->
        [one] Llegó un correo nuevo.
       *[other] Llegaron { $count } correos nuevos.
    }
