### Tiempos de proceso. Cada cifra conserva su medida (cuántos de cada 100 casos), oficina, fecha y fuente; nunca
### una fecha para un caso. `lines` son líneas de processing-line. Los meses pueden ser medios: por eso [1].

processing-time =
    Esto es lo publicado para { $form }:

    { $lines }

    Las cifras miran hacia atrás, a casos ya terminados. No dicen nada seguro de un caso que sigue abierto.
processing-time-which-form = ¿Para qué formulario desea saberlo? Por ejemplo I-485, N-400 o I-765. Está arriba en su aviso.
processing-time-none =
    No tengo una cifra publicada para { $form }, y no quiero darle la de otro formulario.

    Puede estar en la página de la agencia: { $link }
# `lower` es el extremo bajo si la agencia publica un rango; si no, está vacío.
processing-office =
    { $office ->
        [national] Todo el país
        [mean] Promedio de todas las oficinas
       *[other] { $office }
    }
processing-office-category = { $office } (“{ $category }”)
processing-line =
    { $office }: { $percent ->
        [50] la mitad de estos casos se decidió
       *[other] { $percent } de cada 100 casos como estos se decidieron
    } en { $months ->
        [1] un mes
       *[other] { $months } meses
    } o menos{ $lower ->
        [one] { " " }(publicado como un rango que empieza en { $lower })
        [other] { " " }(publicado como un rango que empieza en { $lower })
       *[none] { "" }
    }. Cifra del { $as_of }, { $source }.

## ¿Por qué tarda tanto?

ask-delay =
    Esperar sin noticias es duro. Por lo general quiere decir que el caso está en la fila, y por sí solo no es mala señal.

    Un caso presentado después puede terminar antes: cambian el formulario, la oficina, las verificaciones y los números de visa. USCIS indica desde qué fecha puede usted preguntar: https://egov.uscis.gov/processing-times

    Si comprueba que es usted, puedo mirar el suyo.
delay-for-case =
    { $number } ({ $form }) se recibió el { $received }. { $months ->
        [0] De eso hace menos de un mes.
        [1] De eso hace más o menos un mes.
       *[other] De eso hace unos { $months } meses.
    }

    Los tiempos publicados miran hacia atrás, a casos ya terminados, y no son una fecha para el suyo.
    { $lines }

    Si lleva más tiempo que eso, puede pedir a USCIS que lo revise: https://egov.uscis.gov/e-request o 800-375-5283.
