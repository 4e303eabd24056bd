### Plusieurs dossiers d’une personne prouvée. `cases` : des lignes case-line ; un bouton par dossier suit.

list-cases =
    { $count ->
        [0] Il n’y a aucun dossier à vous montrer ici.
        [1] Vous avez un dossier ici :
       *[other] Vous avez { $count } dossiers ici. Choisissez-en un pour en savoir plus :
    }

    { $cases }
case-line = { $number } : { $form }. { $stage_name }
joining-ask =
    Jusqu’ici je montre seulement le dossier que vous avez prouvé :

    { $case }

    { $text }

    Vous pouvez dire non, et un oui se retire à tout moment.
joining-declined = D’accord, ils restent séparés. Je continue avec le dossier que vous avez prouvé. Si vous changez d’avis, demandez tous vos dossiers.
joining-offer = Je regarde seulement le dossier que vous avez prouvé ici, { $number }. Si vous en avez d’autres et voulez les voir avec la même preuve, demandez tous vos dossiers.
cases-parted = Désormais je montre seulement le dossier que vous avez prouvé, { $number }. Un autre demande de nouveau sa propre preuve.
