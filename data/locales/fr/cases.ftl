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
    Jusqu’ici, je montre seulement le dossier que vous avez ouvert avec votre code :

    { $case }

    { $text }

    Vous pouvez dire non. Si vous dites oui, vous pouvez changer d’avis à tout moment.
joining-declined = D’accord, ils restent séparés. Je continue avec le dossier que vous avez ouvert avec votre code. Si vous changez d’avis, demandez à voir tous vos dossiers.
joining-offer = Je regarde seulement le dossier que vous avez ouvert ici avec votre code, { $number }. Si vous en avez d’autres et voulez les voir avec la même preuve, demandez à voir tous vos dossiers.
cases-parted = À partir de maintenant, je montre seulement le dossier que vous avez ouvert avec votre code, { $number }. Pour en voir un autre, il faudra de nouveau prouver que c’est vous.
