### Lo dice el conector mismo, antes o después de un turno del diálogo.

system-welcome =
    Hola. Puedo decirle cómo va su caso de inmigración, qué significa y qué suele seguir.

    Soy un programa, no una oficina del gobierno, y nunca pido dinero ni contraseñas. Pregunte con sus palabras, por ejemplo “¿cómo va mi caso?”
system-session-new = Esta es una conversación nueva: la anterior no se pudo retomar. Con eso no se pierde nada de ningún caso. ¿Qué desea saber?
system-still-working = Un momento, sigo trabajando en eso.
system-trouble = Algo falló de nuestro lado, no del suyo. Intente otra vez, por favor, o escriba “persona” para ver cómo hablar con alguien.
system-store-trouble = En este momento no puedo guardar nuestra conversación. Su mensaje no se perdió, y lo intentaré de nuevo en un momento.
system-empty = Llegó un mensaje vacío. Escriba su pregunta cuando guste.
system-no-text = Solo puedo leer palabras. Escriba su pregunta en pocas palabras, por favor, por ejemplo “¿cómo va mi caso?”
system-too-long =
    Eso es más de lo que puedo leer de una vez (hasta { $limit } caracteres).

    Mande solo la pregunta, por favor. No hace falta contar toda la historia.
system-button-expired = Ese botón era de un momento anterior y ya venció. Escriba, por favor, lo que desea.
system-busy = En este momento pregunta mucha gente y todavía no puedo recibir su mensaje. Mándelo otra vez en un minuto, por favor.
system-too-many = Va usted más rápido que yo. Espere unos segundos, por favor, y mande otra vez el último mensaje.
