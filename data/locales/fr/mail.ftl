### Le courriel qui porte un code. Neutre exprès : qui lit par-dessus l’épaule n’apprend rien, pas même de quel
### service il s’agit. Pas de code dans l’objet, qui se voit sur un téléphone verrouillé.

mail-code-subject = Le code que vous avez demandé
mail-code-body =
    Votre code :

    { $code }

    { $minutes ->
        [1] Il marche une seule fois, pendant une minute.
       *[other] Il marche une seule fois, pendant { $minutes } minutes.
    } Écrivez-le seulement là où vous l’avez demandé.

    Personne ne vous appellera ni ne vous écrira pour le demander. Si vous n’avez pas demandé de code, vous pouvez effacer ce message.
