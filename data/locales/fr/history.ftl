### L’historique d’un dossier prouvé et la suite. `events` : des lignes history-line, dans l’ordre de l’action.
### `deadline` est une ligne deadline-line ou vide.

case-history =
    { $count ->
        [1] Il y a une ligne pour { $number } jusqu’ici :
       *[other] Il y a { $count } lignes pour { $number } :
    }

    { $events }

    { $sources }

    Les mots entre guillemets sont ceux de l’agence.
case-history-empty = Pour { $number }, il n’y a pas encore de ligne à montrer. Vous pouvez quand même demander le statut ou la suite.
history-line = { $date } : « { $official } » ({ $stage_name })
history-line-source = { $date }, { $source } : « { $official } » ({ $stage_name })
history-corrected = { $line } – corrigé le { $when }, ne compte plus
history-taken-back = { $line } – retiré par la source le { $when }, ne compte pas

## La suite

next-steps =
    En ce moment, { $number } en est à « { $official } ».

    Ce qui vient d’habitude ensuite : { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    C’est le chemin habituel de ces dossiers. Le vôtre peut en prendre un autre.
deadline-line = Date enregistrée pour votre réponse : { $due }.{ days-from-today } C’est la date imprimée sur votre avis qui compte.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }Ce jour est passé.
        [-1] { " " }C’était hier.
        [0] { " " }C’est aujourd’hui.
        [1] { " " }C’est demain.
       *[other] { " " }C’est dans { $days } jours.
    }
