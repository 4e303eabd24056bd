### Las palabras propias del chat en la página: botones, estados y avisos. El navegador las recibe
### como plantillas: un mensaje es texto con valores, o una sola elección por número que lo abarca.
### Cortas: el chat también va en teléfonos. `Casepath` es el nombre del servicio en todas partes.

# Lo que escribiría quien quiere pasar el chat a este idioma.
widget-ask = en español, por favor

## Alrededor de la conversación

widget-open = Preguntar por mi caso
widget-unread =
    { $count ->
        [one] { $count } mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
widget-close = Cerrar
widget-language = Idioma:
widget-more = Más
# Borra la pantalla en el acto y va a otra página. Puede que alguien esté mirando.
widget-leave = Borrar y salir
widget-log = Conversación
# Se lee en voz alta antes de un mensaje; no se muestra.
widget-me = Usted:
widget-newest = Mensaje más nuevo
widget-new-tab = (se abre en otra pestaña)
widget-typing = Casepath está escribiendo
widget-begun = Aquí empieza una conversación nueva.
# Abre lo mismo en palabras, debajo de una imagen.
widget-as-text = Lo mismo en palabras

## Escribir

widget-write = Su mensaje
widget-placeholder = Escriba su pregunta
widget-send = Enviar
widget-over = { $typed } de { $limit } caracteres. Acorte un poco el mensaje, por favor.

## La conexión

widget-connecting = Conectando …
widget-online = Conectado
widget-offline = Sin conexión
widget-meanwhile = Sin conexión. Lo que escriba se enviará cuando vuelva.
widget-busy = Ahora hay demasiadas conversaciones nuevas desde su red. Espere un minuto, por favor: lo que escriba se guarda y se envía después.
widget-not-here = Esta página no puede mostrar el chat. Ábralo en la página de la propia agencia, por favor.
widget-waiting = Esperando la conexión
widget-sending = Enviando …
widget-sent = Enviado
widget-failed = No se envió.
widget-retry = Intentar otra vez

## Seguridad

# Una franja que se ve mientras hay datos de un caso en la pantalla.
widget-case-open = Su caso está abierto en este chat.
widget-lock = Bloquear
# Lo que se envía al pulsar “Bloquear”, como lo escribiría la persona.
widget-lock-say = bloquear
widget-shared = Este aparato es compartido
widget-shared-on = Aparato compartido: desde ahora este navegador no guarda nada del chat. Al cerrar la página o cargarla otra vez, el chat desaparece.
widget-shared-off = Este navegador vuelve a guardar el chat hasta que se cierre la pestaña.

## Guardar la conversación como archivo de texto

widget-download = Guardar como texto
widget-file-name = conversacion
widget-file-title = Conversación con Casepath, guardada el { $date }
widget-file-masked = Los números, las fechas y las direcciones que usted escribió aparecen como puntos.
widget-file-left-out = Lo que se dijo de su caso no está, porque el chat está bloqueado. Ábralo con un código nuevo y guárdelo otra vez para tenerlo en el archivo.
widget-file-private = Este archivo contiene datos de su caso. Guárdelo donde solo usted pueda leerlo.
widget-file-gap = [ no se incluye: sobre su caso ]

## Telegram

widget-telegram = Seguir en Telegram
widget-telegram-link = Este enlace abre Telegram en el mismo punto. Sirve una sola vez y por poco tiempo. Para ver su caso allí, tendrá que demostrar otra vez que es usted.
widget-telegram-open = Abrir Telegram
widget-telegram-gone = Ahora no se puede abrir Telegram desde aquí. Puede seguir en este chat.
