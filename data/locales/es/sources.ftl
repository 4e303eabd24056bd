### Cuando detrás de una respuesta está el sistema de la agencia, y ahora no contesta.
### `agency` es una entrada de agencies.ftl, `number` llega enmascarado, `when` es una hora, `day` una fecha.

# Se dice antes de una respuesta más antigua de lo que debería ser.
source-older = En este momento no obtengo respuesta del sistema que consulto: { $agency }. Lo que puedo decirle es de esta fecha: { $when }.
source-silent =
    En este momento no obtengo respuesta del sistema que consulto ({ $agency }), y no tengo ninguna anterior sobre { $number }. Por eso no le digo cómo va el caso: sería adivinar.

    Pregúnteme otra vez dentro de un rato. Mientras tanto vale su última carta.
source-shows-nothing =
    Sobre { $number }, { $agency } no muestra nada en este momento. Puede tener muchas razones, y por sí solo no es ni buena ni mala noticia. Su última carta sigue valiendo.

    Puede preguntarme más tarde, preguntar a la agencia misma o pedirme que le comunique con una persona.
# En lugar de una fecha, cuando la agencia no dice desde cuándo vale un estado.
day-or-earlier = { $day } o antes
