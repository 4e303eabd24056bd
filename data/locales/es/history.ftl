### La historia de un caso comprobado y sus siguientes pasos. `events` son líneas de history-line, en el orden
### que les da la acción. `deadline` es una deadline-line o está vacío.

case-history =
    { $count ->
        [one] Para { $number } hay una anotación hasta ahora:
       *[other] Para { $number } hay { $count } anotaciones:
    }

    { $events }

    Lo que va entre comillas son las palabras de la agencia.
case-history-empty = Para { $number } todavía no hay anotaciones que mostrar. De todos modos puede preguntar por su estado o por los siguientes pasos.
history-line = { $date }: “{ $official }” ({ $stage_name })

## Siguientes pasos

next-steps =
    En este momento { $number } está en “{ $official }”.

    Lo que suele seguir: { $next }

    { $act } { $deadline }

    Así suelen ir los casos parecidos. El suyo puede tomar otro camino.
deadline-line = Fecha registrada para su respuesta: { $due }.{ days-from-today } Vale la fecha impresa en su aviso.
# Se dice solo cuando el día está cerca. Los días lejanos o ya pasados los cuenta la fecha sola.
days-from-today =
    { $days ->
        [-1] { " " }Eso fue ayer.
        [0] { " " }Eso es hoy.
        [1] { " " }Eso es mañana.
        [2] { " " }Faltan 2 días.
        [3] { " " }Faltan 3 días.
        [4] { " " }Faltan 4 días.
        [5] { " " }Faltan 5 días.
        [6] { " " }Faltan 6 días.
        [7] { " " }Falta una semana.
        [14] { " " }Faltan dos semanas.
       *[other] { "" }
    }
