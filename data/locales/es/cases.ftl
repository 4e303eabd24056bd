### Varios casos de una persona ya comprobada. `cases` son líneas de case-line; sigue un botón por caso.

list-cases =
    { $count ->
        [0] Aquí no hay ningún caso suyo que mostrar.
        [one] Usted tiene un caso aquí:
       *[other] Usted tiene { $count } casos aquí. Elija uno para saber más:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
joining-ask =
    Hasta ahora muestro solo el caso que usted comprobó:

    { $case }

    { $text }

    Puede decir que no, y un sí se puede retirar en cualquier momento.
joining-declined = De acuerdo, siguen separados. Continúo con el caso que usted comprobó. Si más adelante lo quiere de otro modo, pregunte por todos sus casos.
joining-offer = Miro solo el caso que usted comprobó aquí, { $number }. Si tiene otros y quiere verlos con la misma prueba, pregunte por todos sus casos.
cases-parted = Desde ahora muestro solo el caso que usted comprobó, { $number }. Para ver otro hace falta una nueva prueba.
