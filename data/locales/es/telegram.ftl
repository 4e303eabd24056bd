### Lo que solo Telegram necesita: la página del bot, sus comandos y las palabras sobre su chat.

telegram-description =
    Le digo cómo va su caso de inmigración, qué significa y qué suele seguir. Primero me aseguro de que es usted quien pregunta.

    Soy un programa, no una oficina del gobierno. Nunca pido dinero ni contraseñas.
telegram-short-description = ¿Cómo va mi caso? Pregunte en su idioma. Un programa, no una oficina del gobierno.

telegram-command-status = ¿Cómo va mi caso?
telegram-command-appointments = Mis citas
telegram-command-help = Qué puede preguntar
telegram-command-language = Cambiar de idioma
telegram-command-person = Hablar con una persona
telegram-command-privacy = Qué se guarda de usted
telegram-command-cancel = Dejar lo que estamos haciendo
telegram-command-lock = Bloquear: no se muestra nada sin otra prueba

## Said in the chat

system-telegram-private = 🔒 Solo para usted
system-telegram-removed = 🔒 Borré su mensaje de este chat porque tenía datos personales.
system-telegram-not-removed = 🔒 Su mensaje tiene datos personales y no lo pude borrar. Por favor bórrelo usted: manténgalo presionado y elija “Eliminar”.
system-telegram-voice = Todavía no puedo escuchar grabaciones, y no guardé esta. Por favor escriba su pregunta en pocas palabras.
system-telegram-picture = No puedo leer fotos ni archivos, y no guardé este. Por favor escriba lo que quiere saber. Si es un aviso, el número de caso está cerca de la parte de arriba.
system-telegram-only-words = No puedo leer la foto o el archivo, así que me guío por sus palabras.
system-telegram-sticker = Gracias. Solo puedo leer palabras: ¿qué quisiera saber?
system-telegram-location = No necesito saber dónde está, y no lo guardé. Para encontrar una oficina, escriba el nombre de su ciudad.
system-telegram-contact = Aquí no necesito el teléfono de nadie, y no lo guardé. Por favor escriba su pregunta.
system-telegram-forwarded = Reenvió el mensaje de otra persona. No puedo saber si es auténtico, así que me guío solo por lo que usted escribe. Si le piden dinero o un código, tenga cuidado: escriba “estafa” y le digo qué hacer.
system-telegram-group = Solo respondo en chats privados, porque los casos son privados. Por favor abra un chat conmigo a solas y pregunte ahí.
system-telegram-link-used = Este enlace ya se usó o es demasiado viejo. No pasa nada: pregúnteme aquí, por ejemplo “¿cómo va mi caso?”
