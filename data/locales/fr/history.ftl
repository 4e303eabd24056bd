### L’historique d’un dossier prouvé et la suite. `events` : des lignes history-line, dans l’ordre de l’action.
### `deadline` est une ligne deadline-line ou vide.

case-history =
    { $count ->
        [1] Il y a une ligne pour { $number } jusqu’ici :
       *[other] Il y a { $count } lignes pour { $number } :
    }

    { $events }

    Les mots entre guillemets sont ceux de l’agence.
case-history-empty = Pour { $number }, il n’y a pas encore de ligne à montrer. Vous pouvez quand même demander le statut ou la suite.
history-line = { $date } : « { $official } » ({ $stage_name })

## La suite

next-steps =
    En ce moment, { $number } en est à « { $official } ».

    Ce qui vient d’habitude ensuite : { $next }

    { $act } { $deadline }

    C’est le chemin habituel de ces dossiers. Le vôtre peut en prendre un autre.
deadline-line = Date enregistrée pour votre réponse : { $due }.{ days-from-today } C’est la date imprimée sur votre avis qui compte.
# Dit seulement quand le jour est proche. Les jours lointains se disent par la date seule.
days-from-today =
    { $days ->
        [-1] { " " }C’était hier.
        [0] { " " }C’est aujourd’hui.
        [1] { " " }C’est demain.
        [2] { " " }C’est dans 2 jours.
        [3] { " " }C’est dans 3 jours.
        [4] { " " }C’est dans 4 jours.
        [5] { " " }C’est dans 5 jours.
        [6] { " " }C’est dans 6 jours.
        [7] { " " }C’est dans une semaine.
        [14] { " " }C’est dans deux semaines.
       *[other] { "" }
    }
