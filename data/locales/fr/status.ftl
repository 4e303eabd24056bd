### Le statut d’un dossier prouvé. D’abord les mots officiels, entre guillemets, puis ce qu’ils veulent dire.
### `agency` : une entrée de agencies.ftl (avec son article, jamais au début, jamais après « de » ou « à ») ; `form` :
### une de forms.ftl ; stage_name, meaning, next, act et mistaken : de stages.ftl. `number` vient masqué.
### Le formulaire est à la fin exprès : la première ligne se voit sur un téléphone verrouillé.

case-status =
    Pour { $number }, { $agency } écrit :

    « { $official } » (depuis le { $since })

    En mots simples : { $stage_name }. { $meaning }

    { $caution }

    Ce qui vient d’habitude ensuite : { $next }

    { $act }

    { $sources }

    { $address }

    Formulaire : { $form }
    Source : { $source }, à la date du { $as_of }.
case-status-unknown =
    Pour { $number }, { $agency } écrit :

    « { $official } » (depuis le { $since })

    Je ne connais pas assez bien ces mots pour les expliquer, et je ne veux pas deviner. À eux seuls, ils ne sont ni une bonne ni une mauvaise nouvelle.

    Le mieux est de regarder votre dernière lettre : si elle demande quelque chose, c’est sa date qui compte. Vous pouvez aussi demander à l’agence ({ $contact }), ou demander à parler à une personne.

    { $sources }

    { $address }

    Formulaire : { $form }
    Source : { $source }, à la date du { $as_of }.
outcome-not-said = Ces mots ne disent pas si la réponse est oui ou non : seule la lettre le dit. { $mistaken }
words-mislead = Une confusion fréquente : { $mistaken }
sources-disagree =
    Attention : les sources ne disent pas la même chose.
    { $list }
    Tant que ce n’est pas clair, ne vous fiez pas à une seule. Demandez au bureau, ou montrez les deux à un avocat.
source-says = • Selon { $source } : « { $official } » ({ $stage_name }, depuis le { $since })
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    À savoir : ces mots exacts sont nouveaux pour moi. Je les lis d’après la façon dont l’agence écrit d’habitude de telles phrases ; votre lettre compte plus que mon explication.

## Qu’est-ce que cela veut dire ?

status-meaning =
    « { $official } » veut dire ceci : { $meaning }

    Ce qu’on confond souvent : { $mistaken }
status-meaning-public =
    « { $official } », c’est ce que nous appelons « { $stage_name } ». { $meaning }

    Ce qu’on comprend souvent mal : { $mistaken }

    C’est le sens général. La lettre d’un dossier peut en dire plus.
status-meaning-unknown =
    Je ne connais pas assez bien les mots « { $official } » pour les expliquer, et deviner pourrait vous tromper.

    Pouvez-vous copier le statut exactement comme il est écrit ? Ou demandez à l’agence : l’USCIS répond au 800-375-5283.
