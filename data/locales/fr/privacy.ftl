### Les droits sur les données : les voir, les copier, savoir qui a regardé, accepter ou non, être oublié.

## Ce qui est connu

known-about-you =
    Voici ce qui est gardé sur vous depuis le { $since } :

    • votre nom, votre date de naissance et { $contacts ->
        [0] aucun moyen de vous joindre
        [1] un moyen de vous joindre
       *[other] { $contacts } moyens de vous joindre
    }, le tout chiffré avec une clé qui n’est qu’à vous
    • { $count ->
        [1] un dossier :
       *[other] { $count } dossiers :
    }
    { $cases }
    • { $sessions ->
        [1] une fois
       *[other] { $sessions } fois
    } où vous avez prouvé que c’est vous (ce que vous avez tapé n’est pas gardé)
    • { $entries ->
        [1] une ligne
       *[other] { $entries } lignes
    } dans le registre des demandes et des consultations
    • personnes de confiance et invitations : { $leaves }
    • applis d’authentification : { $apps }
    • choses que vous avez acceptées : { $consents }

    La copie contient tous les détails, lisibles par vous et par un ordinateur.
data-export =
    Voici la copie de tout ce qui est gardé sur vous, un fichier au format JSON. Votre appareil crée le fichier à partir de ce message : gardez-le là où personne d’autre ne le lit.

    Ce message disparaît d’ici dès que vous l’avez.

## Qui a regardé

who-may-see =
    { $count ->
        [0] Qui peut voir vos dossiers ici en ce moment : seulement vous, après une preuve, et le bureau qui gère ce service.
        [1]
            En plus de vous, une personne de confiance ou une invitation a votre accord :
            { $lines }
       *[other]
            En plus de vous, { $count } personnes de confiance ou invitations ont votre accord :
            { $lines }
    }
who-looked =
    { $count ->
        [0] Rien n’a encore été noté au sujet de vos dossiers.
       *[other]
            Ce qui s’est passé autour de vos dossiers, le plus récent d’abord :
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        Il y a { $more } lignes plus anciennes ; la copie de vos données les contient toutes.
    }

    En tout : essais avec un mauvais code : { $failed }, consultations par des personnes de confiance : { $helpers }, consultations par le personnel : { $staff }. Si quelque chose ne vient pas de vous, écrivez « verrouiller » et changez le mot de passe de votre courriel.
look-you = • { $when } : vous, après votre preuve, avez demandé { $asked }, { $times } fois
look-helper = • { $when } : une personne de confiance, avec votre accord, a demandé { $asked }, { $times } fois
look-staff = • { $when } : quelqu’un du personnel a ouvert votre dossier, { $times } fois{ $asked }
look-failed = • { $when } : un code faux ou trop vieux a été tapé, { $times } fois{ $asked }
look-claim = • { $when } : un code a été demandé avec votre numéro de dossier, { $times } fois{ $asked }
look-proved = • { $when } : un bon code a été tapé, { $times } fois{ $asked }
look-leave-given = • { $when } : vous avez créé une invitation, { $times } fois{ $asked }
look-leave-accepted = • { $when } : une invitation a été utilisée, { $times } fois{ $asked }
look-leave-ended = • { $when } : l’accès d’une personne de confiance a pris fin, { $times } fois{ $asked }
look-exported = • { $when } : vous avez pris une copie de vos données, { $times } fois{ $asked }
look-app-added = • { $when } : une appli d’authentification a été ajoutée, { $times } fois{ $asked }
look-app-removed = • { $when } : une appli d’authentification a été retirée, { $times } fois{ $asked }
asked-check-status = le statut
asked-explain-status = ce que veut dire le statut
asked-ask-next-steps = la suite
asked-case-history = l’historique
asked-list-cases = la liste des dossiers
asked-ask-appointment = les rendez-vous
asked-processing-time = combien de temps cela prend
asked-delay = pourquoi c’est long
asked-evidence-request = quels papiers sont demandés
asked-choose-case = un autre dossier

## Ce qui a été accepté

consents =
    { $count ->
        [0] Vous n’avez encore rien accepté ici.
       *[other]
            Ce que vous avez accepté ici :
            { $list }
    }

    Vous pouvez changer d’avis à tout moment. Ce qui s’est passé avant ne change pas.
consent-line-given = • { $purpose } : accepté le { $when } (texte n° { $version })
consent-line-taken-back = • { $purpose } : retiré le { $when } (texte n° { $version })
consent-take-back = Retirer : { $purpose }
consent-agree = Accepter : { $purpose }
consent-given = C’est noté : vous acceptez { $purpose }.
consent-taken-back = C’est noté : vous n’acceptez plus { $purpose }. Si cela concerne votre question, j’ai verrouillé l’accès, et il faut une nouvelle preuve que c’est vous.
consent-ask =
    { $text }

    Vous pouvez dire non, ou dire oui et changer d’avis plus tard.
consent-name-processing = la réponse à votre question
consent-name-alerts = les messages sur les changements
consent-name-review = la conservation de ce que je n’ai pas compris
consent-name-joining = l’affichage de vos dossiers ensemble
consent-processing = Votre numéro de reçu et votre date de naissance servent à chercher votre dossier et à vous répondre, et à rien d’autre.
consent-alerts = Quand votre dossier change, vous recevez un court message. Il ne dit jamais ce qui a changé. Vous pouvez arrêter à tout moment. Êtes-vous d’accord ?
consent-review = Les personnes qui travaillent pour ce service peuvent-elles lire ce que je n’ai pas compris, sans les numéros et les dates, pour m’améliorer ? C’est effacé peu de temps après.
consent-joining = Puis-je regarder si d’autres dossiers ici sont à vous, même dans d’autres agences, et les montrer ensemble, avec le chemin de l’un à l’autre ? Une personne qui peut en ouvrir un ici pourrait alors les voir tous.

## Être oublié

erase-confirm =
    Lisez bien ceci, car on ne peut pas revenir en arrière. Si vous continuez, j’efface ce que ce service garde sur vous : vos preuves et codes, personnes de confiance, accords, applis, et cette conversation.

    { $law }

    Votre dossier à l’agence reste comme il est et continue là-bas.

    Dois-je effacer ?
erase-file-goes = La copie de votre dossier ici est effacée aussi : votre nom, votre date de naissance, vos coordonnées et vos numéros sont détruits pour toujours. Vous ne pourrez plus poser de questions sur votre dossier ici.
erase-file-stays = Le dossier appartient à l’agence, et la loi dit combien de temps il est gardé. Il reste, et vous pourrez encore poser des questions sur ce dossier ici, avec une nouvelle preuve que c’est vous.
erase-not-done = D’accord, rien n’a été effacé.
erased =
    C’est fait. Reçu { $number }, { $when }. Notez ce numéro : c’est la preuve, et il ne nomme personne.

    Effacé :
    { $erased }
    • cette conversation

    Gardé, et pourquoi :
    { $kept }

    { $screen }
erased-person = • votre nom, votre date de naissance et la clé de tout cela
erased-contacts = • moyens de vous joindre : { $count }
erased-cases = • numéros de vos dossiers : { $count }
erased-dates = • rendez-vous et lettres : { $count }
erased-links = • liens entre vos dossiers : { $count }
erased-sessions = • preuves que c’est vous : { $count }
erased-codes = • codes à usage unique : { $count }
erased-letters = • notes sur les envois de codes : { $count }
erased-attempts = • notes sur les essais d’accès à vos dossiers : { $count }
erased-leaves = • personnes de confiance et invitations : { $count }
erased-consents = • accords : { $count }
erased-authenticators = • applis d’authentification : { $count }
kept-case-file = • le dossier de l’agence, parce que la loi dit combien de temps il est gardé
kept-history = • les étapes et les jours d’un dossier, sans numéro ni personne, parce que l’historique ne doit pas être réécrit
kept-audit = • le registre de qui a fait quoi et quand, parce qu’il montre les abus ; il ne nomme personne
kept-receipt = • ce reçu, pour pouvoir montrer l’effacement
kept-other-chats = • vos autres conversations ne contiennent rien de lisible et sont oubliées au plus tard après 30 jours
kept-backups = • les copies de sécurité d’avant aujourd’hui, jusqu’à ce que de nouvelles les remplacent
kept-by-telegram = Telegram garde sa propre copie de cette conversation, sur ses serveurs et sur vos appareils. Effacez-la aussi dans Telegram.
kept-on-screen = Ce qui est à l’écran y reste jusqu’à ce que vous effaciez la conversation sur cet appareil.
chat-forgotten =
    Cette conversation est oubliée ici, et toute preuve qui s’y trouvait a pris fin.

    { $screen }

    Pour demander autre chose, écrivez simplement.
not-said-twice = Cela ne se dit ou ne se fait qu’une fois. Si vous en avez encore besoin, demandez-le de nouveau.
