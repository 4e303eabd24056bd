### L’accès d’une personne de confiance : donné par la personne du dossier, pour certains dossiers, pour un temps.
### Aucun message ne dit à une personne de confiance que l’accès est retiré : elle redevient une inconnue.

## Donner un accès

leave-which-case =
    Si vous le voulez, quelqu’un d’autre peut voir un dossier ici : seulement regarder, sans rien changer et sans jamais voir vos coordonnées.

    Quel dossier ?
leave-how-long =
    Pendant combien de temps votre personne de confiance peut-elle le voir ? Vous pouvez lui retirer l’accès plus tôt, à tout moment, et elle ne reçoit pas de message.

    Si quelqu’un fait pression sur vous, vous avez le droit de dire non. Écrivez « verrouiller », ou « avocat » pour de l’aide.
leave-days =
    { $days ->
        [1] Pour un jour
        [7] Pour une semaine
       *[other] Pour { $days } jours
    }
leave-given =
    Voici l’invitation pour votre personne de confiance :

    { $code }

    Donnez-la seulement à la personne que vous avez choisie, de préférence face à face ou par téléphone. Cette personne la tape dans sa propre conversation avec ce service. L’invitation marche une seule fois, et seulement pendant { $hours ->
        [1] une heure
       *[other] { $hours } heures
    }. Je ne la montrerai plus.

    Votre personne de confiance peut alors voir le statut, l’historique, la suite et les rendez-vous jusqu’au { $until } pour { $count ->
        [1] ce dossier :
       *[other] ces { $count } dossiers :
    }
    { $cases }

    Pour retirer l’accès, écrivez « retirer ma personne de confiance ». Pour voir qui a regardé, écrivez « qui a regardé mon dossier ».
leave-case-line = • { $number }
leave-too-many =
    Vous avez déjà { $most } invitations ou personnes de confiance. Retirez-en une avant d’en ajouter une autre.

## Ce qui existe, et y mettre fin

leave-title-used = Personne n° { $number }
leave-title-open = Invitation n° { $number }
leave-line-used =
    { $count ->
        [1] { $number }. Une personne de confiance dans { $channel } depuis le { $since }, un dossier, jusqu’au { $until }
       *[other] { $number }. Une personne de confiance dans { $channel } depuis le { $since }, { $count } dossiers, jusqu’au { $until }
    }
leave-line-open =
    { $count ->
        [1] { $number }. Une invitation du { $since } que personne n’a encore utilisée, un dossier
       *[other] { $number }. Une invitation du { $since } que personne n’a encore utilisée, { $count } dossiers
    }
channel-webchat = le chat du site
channel-telegram = le chat Telegram
leave-end-which = Quel accès faut-il retirer ? Aucun message ne sera envoyé.
leave-ended =
    { $count ->
        [0] C’était déjà fini. Plus personne ne peut voir votre dossier par cet accès.
        [1] C’est fait. À partir de maintenant, cet accès ou cette invitation n’ouvre plus rien ici, et aucun message n’a été envoyé.
       *[other] C’est fait. À partir de maintenant, ces { $count } accès et invitations n’ouvrent plus rien ici, et aucun message n’a été envoyé.
    }
leave-none =
    Personne n’a votre accord pour voir un dossier ici. Si vous voulez que quelqu’un puisse regarder, vous pouvez donner un accès pour une durée limitée.

## Du côté de la personne de confiance

leave-own-code =
    C’est le code pour votre personne de confiance. Il ne fait rien ici : elle le tape dans sa propre conversation avec ce service.
leave-accepted =
    Vous êtes maintenant une personne de confiance ici. Avec l’accord de la personne du dossier, vous pouvez voir le statut, l’historique, la suite et les rendez-vous jusqu’au { $until } pour { $count ->
        [1] ce dossier :
       *[other] ces { $count } dossiers :
    }
    { $cases }

    Vous ne pouvez rien changer, et les coordonnées restent cachées. Tout ce que vous regardez est noté ; la personne peut le voir, et peut vous retirer l’accès à tout moment. « Verrouiller » y met fin de votre côté.
helper-reminder = Vous voyez le dossier { $number } avec l’accord de la personne du dossier, jusqu’au { $until }.
helper-may-not =
    En tant que personne de confiance, vous pouvez voir le statut, l’historique, la suite et les rendez-vous. Tout le reste, seule la personne du dossier peut le faire, après une preuve.

    Si vous demandez pour votre propre dossier, continuez ici.
invitation-unknown =
    Je ne peux pas utiliser ce code maintenant. Une invitation marche une fois et pendant peu de temps : demandez-en une nouvelle à la personne qui vous l’a donnée.

    Si c’est le code d’accès d’un avis, il me faut d’abord le numéro de reçu.
