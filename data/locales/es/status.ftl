### El estado de un caso comprobado. Primero las palabras oficiales, entre comillas; después, lo que significan.
### `agency` es una entrada de agencies.ftl (con su artículo, nunca tras “de” o “a” ni al comienzo de la oración),
### `form` una de forms.ftl; stage_name, meaning, next, act y mistaken son de stages.ftl. `number` llega enmascarado.
### El formulario va al final a propósito: la primera línea se ve en un teléfono bloqueado.

case-status =
    Sobre { $number }, { $agency } dice:

    “{ $official }” (desde el { $since })

    En palabras sencillas: { $stage_name }. { $meaning }

    { $caution }

    Lo que suele seguir: { $next }

    { $act }

    { $sources }

    { $address }

    Trámite: { $form }
    Fuente: { $source }, consultada: { $as_of }.
case-status-unknown =
    Sobre { $number }, { $agency } dice:

    “{ $official }” (desde el { $since })

    No conozco esas palabras lo bastante bien para explicarlas, y no voy a adivinar. Por sí solas no son buena ni mala noticia.

    Lo mejor es mirar su última carta: si le pide algo, vale la fecha que trae. También puede preguntar a la agencia ({ $contact }), o pedirme hablar con una persona.

    { $sources }

    { $address }

    Trámite: { $form }
    Fuente: { $source }, consultada: { $as_of }.
outcome-not-said = Estas palabras no dicen si la respuesta fue sí o no: solo lo dice la carta. { $mistaken }
words-mislead = Una confusión frecuente: { $mistaken }
sources-disagree =
    Ojo: las fuentes no dicen lo mismo.
    { $list }
    Mientras no se aclare, no se fíe de una sola. Pregunte a la oficina, o muestre ambas a un abogado.
source-says = • Según { $source }: “{ $official }” ({ $stage_name }, desde el { $since })
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    Una cosa más: estas palabras exactas son nuevas para mí. Las leo por la forma en que la agencia suele escribir esas frases, así que su carta vale más que mi explicación.

## ¿Qué significa?

status-meaning =
    “{ $official }” quiere decir esto: { $meaning }

    Una confusión común: { $mistaken }
status-meaning-public =
    A “{ $official }” aquí le decimos “{ $stage_name }”. { $meaning }

    Se suele entender mal: { $mistaken }

    Ese es el significado general. La carta de cada caso puede decir más.
status-meaning-unknown =
    No conozco las palabras “{ $official }” lo bastante bien para explicarlas, y adivinar podría confundirle.

    ¿Puede copiar el estado exactamente como aparece? O pregunte a la agencia: USCIS contesta en el 800-375-5283.
