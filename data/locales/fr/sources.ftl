### Quand le système du service est derrière une réponse, et ne répond pas maintenant.
### `agency` est une entrée de agencies.ftl, `number` arrive masqué, `when` est une heure, `day` une date.

# Dit avant une réponse plus ancienne qu’elle ne devrait l’être.
source-older = Le système que je consulte ({ $agency }) ne répond pas en ce moment. Ce que je peux vous dire date de : { $when }.
source-silent =
    Le système que je consulte ({ $agency }) ne répond pas en ce moment, et je n’ai pas de réponse plus ancienne sur { $number }. Je ne dis donc pas où en est le dossier : ce serait deviner.

    Posez-moi la question dans un moment. D’ici là, c’est votre dernière lettre qui compte.
source-shows-nothing =
    Pour { $number }, { $agency } ne montre rien en ce moment. Cela peut avoir bien des raisons, et ce n’est en soi ni une bonne ni une mauvaise nouvelle. Votre dernière lettre compte toujours.

    Vous pouvez me redemander plus tard, poser la question à l’agence elle-même, ou demander à parler à une personne.
# À la place d’une date, quand le service ne dit pas depuis quand un statut vaut.
day-or-earlier = { $day } ou avant
