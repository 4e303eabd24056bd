### Idioma, comprensión y fallas en el diálogo.

ask-language =
    ¿En qué idioma prefiere hablar?
    Which language would you like?
language-changed = Desde ahora hablamos en español. Seguimos donde nos quedamos.
language-not-released =
    Todavía no hablo { $language } lo bastante bien, y unas palabras a medias podrían perjudicarle. Por ahora hablo español, inglés y otros: escriba “idioma” para ver cuáles.

    En su idioma puede ayudarle un familiar de confianza o una clínica legal gratuita: https://www.immigrationlawhelp.org
clarify = No estoy seguro de haber entendido. ¿Es alguna de estas cosas? Si no, dígamelo con otras palabras.
offer-person =
    Sigo sin entender, y no quiero hacerle dar vueltas. ¿Quiere hablar con una persona?

    O escriba pocas palabras, como “mi caso”, “cita” o “cuánto tarda”.
details-without-question =
    Gracias, pero no necesito correo electrónico, teléfono ni número de pasaporte: solo uso el contacto que la agencia tiene registrado.

    Para ver un caso, escriba su número de recibo: 3 letras y 10 dígitos.
store-unavailable =
    En este momento no puedo consultar los registros de casos. Es una falla nuestra y no cambia nada en ningún caso. Intente otra vez en unos minutos, por favor. { $last_good }

    Si es urgente, USCIS contesta en el 800-375-5283.
# Lo que store-unavailable trae como `last_good`, o nada.
last-good-line = La última vez que pude leerlos fue: { $when }.
nothing-to-repeat = Todavía no hay nada que repetir. ¿Qué desea saber?
continued-here =
    Bien, seguimos aquí. Guardé el punto en el que íbamos.

    La comprobación no pasa de un chat a otro, así que le pediré otra vez una prueba antes de mostrar algo de un caso.
