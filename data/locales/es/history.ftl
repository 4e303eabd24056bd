### La historia de un caso comprobado y sus siguientes pasos. `events` son líneas de history-line, en el orden
### que les da la acción. `deadline` es una deadline-line o está vacío.

case-history =
    { $count ->
        [one] Para { $number } hay una anotación hasta ahora:
       *[other] Para { $number } hay { $count } anotaciones:
    }

    { $events }

    { $sources }

    Lo que va entre comillas son las palabras de la agencia.
case-history-empty = Para { $number } todavía no hay anotaciones que mostrar. De todos modos puede preguntar por su estado o por los siguientes pasos.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – corregido el { $when }, ya no vale
history-taken-back = { $line } – la fuente lo retiró el { $when }, ya no vale

## Siguientes pasos

next-steps =
    En este momento { $number } está en “{ $official }”.

    Lo que suele seguir: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    Así suelen ir los casos parecidos. El suyo puede tomar otro camino.
deadline-line = Fecha registrada para su respuesta: { $due }.{ days-from-today } Vale la fecha impresa en su aviso.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }Ese día ya pasó.
        [-1] { " " }Eso fue ayer.
        [0] { " " }Eso es hoy.
        [1] { " " }Eso es mañana.
       *[other] { " " }Faltan { $days } días.
    }
