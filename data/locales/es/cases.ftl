### Varios casos de una persona ya comprobada. `cases` son líneas de case-line; sigue un botón por caso.

list-cases =
    { $count ->
        [0] Aquí no hay ningún caso suyo que mostrar.
        [one] Usted tiene un caso aquí:
       *[other] Usted tiene { $count } casos aquí. Elija uno para saber más:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
