### Una aplicación que hace códigos, y qué hacer cuando se pierde.

## Configurarla

# Se dice una vez, en la respuesta a un código que llegó por correo o por mensaje de texto.
authenticator-offer-email =
    Otra cosa, que digo una sola vez: este código mostró que alguien puede leer ese correo, y nada más. Una aplicación en su teléfono protege mejor. Si le interesa, escriba “configurar la app”.
authenticator-offer-text =
    Otra cosa, que digo una sola vez: este código mostró que alguien tiene ese número de teléfono, y nada más. Una aplicación en su teléfono protege mejor. Si le interesa, escriba “configurar la app”.
enrol-authenticator =
    Una aplicación en su teléfono puede hacer sus códigos. Así no puede entrar quien lea su correo, y funciona sin internet. Son dos minutos:

    1. Instale una aplicación de autenticación. Muchas son gratis.
    2. Agregue en ella una cuenta: escanee la imagen si la ve aquí, o escriba esta clave: { $secret }
    3. Escriba aquí los 6 dígitos que muestra la aplicación.

    La clave sirve por 10 minutos. No se la enseñe a nadie y después borre este mensaje.
enrol-authenticator-again =
    Usted ya tiene una aplicación configurada. Para pasarla a otro teléfono:

    1. Agregue una cuenta en la aplicación nueva: escanee la imagen si la ve aquí, o escriba esta clave: { $secret }
    2. Escriba aquí los 6 dígitos que muestra la nueva. Hasta entonces sigue sirviendo la anterior.

    La clave sirve por 10 minutos. No se la enseñe a nadie y después borre este mensaje.
app-confirmed =
    La aplicación quedó configurada. Desde ahora sus códigos abren su caso aquí, y ya no se manda ninguno por correo.

    Si el teléfono se pierde, abre en su lugar uno de estos códigos guardados. Cada uno sirve una vez. Anótelos y téngalos lejos del teléfono, porque no los vuelvo a mostrar:

    { $codes }
app-code-wrong =
    Eso no es lo que la aplicación muestra en este momento. Su código cambia cada 30 segundos: espere el siguiente y escríbalo.

    { $tries_left ->
        [one] Le queda un intento. Si falla, revise que la hora del teléfono esté en automático.
       *[other] Le quedan { $tries_left } intentos. Si vuelve a fallar, revise que la hora del teléfono esté en automático.
    }
app-enrolment-ended = Cinco códigos no funcionaron, así que lo dejé aquí, por seguridad. Nada cambió: usted entra como antes. Puede empezar de nuevo cuando quiera.

## Quitarla, y perder el teléfono

remove-authenticator-sure = Si se quita la aplicación, los códigos guardados dejan de servir, y los códigos vuelven a llegar por correo. Quien pueda leer su correo podría entrar. ¿Quito la aplicación?
authenticator-removed = Listo: la aplicación y los códigos guardados ya no abren nada aquí. Desde ahora usted entra como antes.
no-authenticator = Aquí no hay ninguna aplicación configurada, así que no hay nada que quitar. Si quiere, puede configurar una.
lost-authenticator =
    Perder el teléfono no le quita el acceso. Donde le pido un código, escriba uno de sus códigos guardados o el código de acceso de su aviso.

    Después puede configurar la aplicación en otro teléfono, o quitarla. Si no tiene ninguno de esos códigos, pida hablar con una persona.

## Una comprobación más

proof-needed-again = Para esto hace falta una comprobación más, y así saber que sigue siendo usted. Si hay un correo registrado, va en camino un código. Con una aplicación, escriba el código que muestra. El código de acceso de su aviso también sirve.

## La imagen

picture-qr = Código QR para una aplicación de autenticación. La misma clave está en el texto.
