### Comprobación de identidad.
### Que un caso exista es un secreto: hasta que se compruebe un código, cada palabra de aquí debe ser cierta
### con datos correctos, con datos equivocados, con un caso protegido y sin caso. No se dice qué coincidió,
### qué se encontró ni qué se mandó.

## Preguntas

number-needed-first =
    Antes de mostrar algo de un caso, me aseguro de que sea usted. Así le protejo, incluso de personas que le conocen bien.

    Hacen falta tres cosas: su número de recibo, su fecha de nacimiento y un código, que llega por correo electrónico, está en su aviso o aparece en su aplicación.

    Si otras personas usan este teléfono, escriba “bloquear” al terminar.
need-case-number = Escriba, por favor, su número de recibo: 3 letras y 10 dígitos, como IOE y diez dígitos. Está en la parte de arriba de su aviso. También sirve un número de la corte de inmigración, de un caso de visa o de Canadá.
need-date-of-birth = ¿Cuál es su fecha de nacimiento? Mejor con el mes en letras, por ejemplo 4 de marzo de 1988.
need-code = Cuando tenga el código, escríbalo aquí. Es el del correo electrónico, el de su aplicación o el código de acceso de su aviso.

## La única respuesta a todos los datos

code-on-its-way =
    Gracias. Si estos datos coinciden, va en camino un código al correo electrónico registrado. Sirve por 10 minutos. Al escribirlo acepta que su número y su fecha de nacimiento se usen para consultar el caso y responderle.

    También puede escribir el código de acceso de su aviso, o uno de su aplicación si la configuró (entonces no se manda ninguno). O pedir hablar con una persona.
# Donde la oficina manda también mensajes de texto: se dice a todos, tengan lo que tengan.
code-on-its-way-or-text =
    Gracias por los datos. Si coinciden, va en camino un código al correo electrónico o al número de teléfono registrado. Sirve por 10 minutos. Al escribirlo acepta que su número y su fecha de nacimiento se usen para consultar el caso y responderle.

    Un mensaje de texto lo puede leer quien se apodere de un número de teléfono. Más seguros son el código de acceso de su aviso, o uno de su aplicación si la configuró (entonces no se manda nada). Puede escribir cualquiera de ellos aquí, o pedir hablar con una persona.
code-resent =
    De acuerdo. Si los datos coinciden, va en camino un código nuevo, y uno anterior ya no sirve. Revise también la carpeta de correo no deseado.

    El código de acceso de su aviso también sirve aquí, y uno de su aplicación también.
code-resend-wait =
    { $minutes ->
        [one] Podrá pedir otro código en un minuto. A veces el correo tarda eso, y puede estar en la carpeta de no deseados.
       *[other] Podrá pedir otro código en { $minutes } minutos. A veces el correo tarda eso, y puede estar en la carpeta de no deseados.
    }

    Si su aviso trae un código de acceso, puede escribirlo ahora mismo.
mail-delayed =
    Un aviso: ahora mismo nuestro correo está lento para todos, y un código puede tardar más de lo normal.

    Los otros caminos funcionan como siempre.

## El código

code-wrong =
    Ese código no funciona. Compárelo, por favor, con el correo más reciente o con su aviso, y escríbalo otra vez. En una aplicación, espere el siguiente.

    { $tries_left ->
        [0] Con este código ya no quedan intentos.
        [one] Le queda un intento con este código.
       *[other] Le quedan { $tries_left } intentos con este código.
    }
code-expired = Ese código ya venció: cada uno sirve por 10 minutos. Pida otro y seguimos desde aquí.
code-used-up =
    Cinco intentos no funcionaron, así que este código terminó, por seguridad. No se ha cerrado nada.

    Puede pedir un código nuevo, escribir el código de acceso de su aviso, o pedir hablar con una persona.
code-unreadable = Eso no parece un código. Son 6 dígitos seguidos, o el código de acceso tal como está en su aviso, o un código guardado.
code-not-expected = Gracias, pero todavía es pronto para un código. Lo primero que necesito es su número de recibo.

## Pausas

claim-paused =
    Hubo muchos intentos por aquí en poco tiempo, así que hago una pausa en esta parte, por seguridad. No se cerró ni se perdió nada.

    { $minutes ->
        [one] Podrá seguir en un minuto.
       *[other] Podrá seguir en { $minutes } minutos.
    } Las preguntas generales se las contesto ahora mismo, y siempre puede pedir hablar con una persona.

## El número de recibo

number-unreadable = No pude leer un número de recibo en su mensaje. Tiene 3 letras y 10 dígitos, todo junto, por ejemplo IOE y luego diez dígitos.
number-length =
    { $digits ->
        [0] Leí 3 letras y ningún dígito. Un número de recibo tiene 3 letras y 10 dígitos, 13 caracteres en total.
        [one] Leí 3 letras y un dígito. Un número de recibo tiene 3 letras y 10 dígitos, 13 caracteres en total.
       *[other] Leí 3 letras y { $digits } dígitos. Un número de recibo tiene 3 letras y 10 dígitos, 13 caracteres en total.
    }

    ¿Puede revisar si falta un dígito o si hay uno repetido?
number-unknown-office =
    Las tres primeras letras no son de ninguna oficina de USCIS que yo conozca. Las más comunes son IOE, MSC, EAC, WAC, LIN y SRC.

    Compárelas, por favor, con su aviso: la O y el cero, o la I y el uno, se parecen mucho.
number-which-office = ¿Qué oficina le dio este número? Varias oficinas usan números parecidos, por eso pregunto antes de seguir.
number-not-the-case =
    Ese parece un número de los que usa { $agency }, pero no señala un solo caso, o es mejor que lo guarde solo usted.

    Lo que necesito es { $needed }. Está en sus cartas, casi siempre arriba.
number-a-number =
    Eso parece un Número A. Identifica a la persona y no al caso, y con él no puedo consultar nada.

    Necesito el número de recibo: 3 letras y 10 dígitos. Está en el mismo aviso, casi siempre en un recuadro de arriba.
number-several = Veo más de un número. Puedo mirar uno a la vez: ¿cuál va primero?
number-help =
    El número de recibo está en todos los avisos de USCIS (Formulario I-797), arriba, en el recuadro “Receipt Number”. Si presentó por internet, está en su cuenta: https://my.uscis.gov

    Si un abogado, empleador o familiar presentó por usted, tiene una copia. También puede llamar a USCIS al 800-375-5283; atienden en español.

## La fecha de nacimiento

date-unreadable = ¿Qué día es? No entendí la fecha. Escriba día, mes y año, por ejemplo 4 de marzo de 1988.
date-impossible = En el calendario no hay ese día. Revise el día y el mes, y escriba la fecha otra vez, por favor.
date-future = Ese día todavía no llega. Escriba la fecha de nacimiento, con las cuatro cifras del año.
date-too-old = Esa fecha es de hace muchísimo tiempo. Revise el año, por favor, y escriba sus cuatro cifras.
date-incomplete = Necesito las tres partes: día, mes y año. Por ejemplo, 4 de marzo de 1988.
date-which = Esa fecha se puede leer de dos maneras. ¿Cuál es: { $first } o { $second }?
date-calendar = Ese año parece de otro calendario ({ $calendar }). Escriba, por favor, la fecha como está en el pasaporte.
calendar-buddhist = budista
calendar-islamic = islámico
calendar-persian = persa
date-help =
    Es la fecha de nacimiento de la persona del caso, tal como está en el pasaporte o en los formularios.

    Si el caso es de un niño o una niña, es la fecha de ese menor. Escríbala como acostumbra: si se puede leer de dos maneras, le pregunto.
details-corrected = Anotado: desde ahora uso los datos corregidos.

## Sesiones

token-expired = Lo que escribió antes ya venció: por su seguridad no lo guardo mucho tiempo. Escríbalo una vez más, por favor.
verified =
    Gracias, todo en orden. Ya puede preguntar por su caso.

    { $failed_attempts ->
        [0] Si otras personas usan este teléfono, escriba “bloquear” al terminar. Si no, se bloquea solo después de 30 minutos sin uso.
        [one]
            Una cosa importante: desde su última visita alguien intentó entrar aquí una vez y no pudo. Si no fue usted, cambie la contraseña de su correo y avise (escriba “persona” para ver dónde).

            Escriba “bloquear” al terminar. Si no, se bloquea solo después de 30 minutos sin uso.
       *[other]
            Una cosa importante: desde su última visita alguien intentó entrar aquí { $failed_attempts } veces y no pudo. Si no fue usted, cambie la contraseña de su correo y avise (escriba “persona” para ver dónde).

            Escriba “bloquear” al terminar. Si no, se bloquea solo después de 30 minutos sin uso.
    }

    { $offer }
locked = Listo, quedó bloqueado. Sin un código nuevo nadie puede ver un caso aquí. Los mensajes de arriba siguen en este aparato: borre el chat si lo usan otras personas.
session-ended = Por su seguridad terminó el tiempo de la comprobación. Para ver un caso otra vez, compruebe de nuevo que es usted.
cancelled = Lo dejamos aquí. Lo que escribió para esto queda descartado. Pregúnteme otra cosa cuando quiera.
start-over = Empecemos de nuevo. Lo que escribió para la última pregunta queda descartado. ¿Qué desea saber?
nothing-to-cancel = No hay nada en curso que yo pueda detener. Puede preguntar por un caso o por trámites de inmigración en general.
