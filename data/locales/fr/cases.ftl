### Plusieurs dossiers d’une personne prouvée. `cases` : des lignes case-line ; un bouton par dossier suit.

list-cases =
    { $count ->
        [0] Il n’y a aucun dossier à vous montrer ici.
        [1] Vous avez un dossier ici :
       *[other] Vous avez { $count } dossiers ici. Choisissez-en un pour en savoir plus :
    }

    { $cases }
case-line = { $number } : { $form }. { $stage_name }
