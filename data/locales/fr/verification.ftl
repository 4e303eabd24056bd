### La preuve que c’est vous.
### L’existence d’un dossier est un secret : tant qu’aucun code n’est prouvé, chaque mot doit être vrai pour une bonne
### demande, une mauvaise, un dossier protégé et aucun dossier. Ne jamais dire ce qui correspond, est trouvé ou envoyé.

## Demander

number-needed-first =
    Avant de montrer quoi que ce soit d’un dossier, je m’assure que c’est bien vous. Cela vous protège, même des gens qui vous connaissent bien.

    Il faut trois choses : votre numéro de reçu, votre date de naissance et un code. Le code vient par courriel, est écrit sur votre avis ou s’affiche dans votre appli.

    Si d’autres utilisent ce téléphone, écrivez « verrouiller » quand vous avez fini.
need-case-number = Écrivez votre numéro de reçu : 3 lettres et 10 chiffres, comme IOE et dix chiffres. Il est vers le haut de votre avis. Un numéro du tribunal de l’immigration, d’un visa ou du Canada convient aussi.
need-date-of-birth = Quelle est votre date de naissance ? Le mieux est d’écrire le mois en lettres, comme 4 mars 1988.
need-code = Tapez votre code ici quand vous l’avez. C’est celui du courriel ou de votre appli, ou le code d’accès de votre avis.

## La seule réponse à chaque demande

code-on-its-way =
    Merci. Si ces informations concordent, un code est en route vers l’adresse de courriel enregistrée. Il est valable 10 minutes. En le tapant, vous acceptez que votre numéro et votre date de naissance servent à chercher le dossier et à vous répondre.

    Vous pouvez aussi taper le code d’accès de votre avis, ou un code de votre appli si vous en avez installé une (alors aucun code n’est envoyé). Ou demander à parler à une personne.
# Là où le service envoie aussi des SMS : dit à tout le monde, quel que soit le contact.
code-on-its-way-or-text =
    Merci pour ces informations. Si elles concordent, un code est en route vers l’adresse de courriel ou le numéro de téléphone enregistré. Il est valable 10 minutes. En le tapant, vous acceptez que votre numéro et votre date de naissance servent à chercher le dossier et à vous répondre.

    Un SMS peut être lu par quelqu’un qui prend le contrôle d’un numéro. Plus sûrs : le code d’accès de votre avis, ou un code de votre appli si vous en avez installé une (alors rien n’est envoyé). Vous pouvez taper l’un ou l’autre ici, ou demander à parler à une personne.
code-resent =
    D’accord. Si les informations concordent, un nouveau code est en route, et un code plus ancien ne marche plus. Regardez aussi dans les indésirables (spam).

    Le code d’accès de votre avis marche ici aussi, tout comme un code de votre appli.
code-resend-wait =
    { $minutes ->
        [1] Un autre code pourra être demandé dans une minute. Un courriel met parfois ce temps à arriver, et il est peut-être dans les indésirables (spam).
       *[other] Un autre code pourra être demandé dans { $minutes } minutes. Un courriel met parfois ce temps à arriver, et il est peut-être dans les indésirables (spam).
    }

    Si votre avis porte un code d’accès, vous pouvez le taper tout de suite.
mail-delayed =
    Une chose à savoir : nos courriels sont lents pour tout le monde en ce moment, un code peut donc venir plus tard que d’habitude.

    Les autres moyens marchent comme toujours.

## Le code

code-wrong =
    Ce code ne marche pas. Comparez-le avec le dernier courriel ou avec votre avis, et tapez-le encore. Dans une appli, attendez le suivant.

    { $tries_left ->
        [0] Pour ce code, il ne reste plus d’essai.
        [1] Il vous reste un essai pour ce code.
       *[other] Il vous reste { $tries_left } essais pour ce code.
    }
code-expired = Le code est trop vieux : un code est valable 10 minutes. Demandez-en un nouveau, et nous continuerons.
code-used-up =
    Cinq essais n’ont pas marché : par sécurité, ce code n’est plus valable. Votre dossier n’est pas bloqué.

    Vous pouvez demander un nouveau code, taper le code d’accès de votre avis, ou demander à parler à une personne.
code-unreadable = Je ne reconnais pas de code dans ce message. Un code, c’est 6 chiffres à la suite, ou le code d’accès tel qu’il est imprimé sur votre avis, ou un code de secours.
code-not-expected = Merci, mais il est trop tôt pour un code. La première chose qu’il me faut, c’est votre numéro de reçu.

## Pauses

claim-paused =
    Il y a eu beaucoup d’essais d’ici en peu de temps. Par sécurité, je mets cette partie en pause. Rien n’est bloqué et rien n’est perdu.

    { $minutes ->
        [1] Vous pourrez continuer dans une minute.
       *[other] Vous pourrez continuer dans { $minutes } minutes.
    } Je peux répondre tout de suite aux questions générales, et vous pouvez toujours demander à parler à une personne.

## Le numéro de reçu

number-unreadable = Je n’arrive pas à lire un numéro de reçu dans ce message. Il a 3 lettres et 10 chiffres, sans espace, comme IOE puis dix chiffres.
number-length =
    { $digits ->
        [0] Je lis 3 lettres et aucun chiffre. Un numéro de reçu a 3 lettres et 10 chiffres, 13 caractères en tout.
        [1] Je lis 3 lettres et un chiffre. Un numéro de reçu a 3 lettres et 10 chiffres, 13 caractères en tout.
       *[other] Je lis 3 lettres et { $digits } chiffres. Un numéro de reçu a 3 lettres et 10 chiffres, 13 caractères en tout.
    }

    Pouvez-vous regarder encore si un chiffre manque ou est écrit deux fois ?
number-unknown-office =
    Les trois premières lettres ne sont pas celles d’un bureau de l’USCIS que je connais. Les plus courantes sont IOE, MSC, EAC, WAC, LIN et SRC.

    Comparez-les avec votre avis : un O et un zéro, ou un I et un 1, se ressemblent beaucoup.
number-which-office = Quel bureau vous a donné ce numéro ? Plusieurs bureaux ont des numéros semblables : je demande donc avant de continuer.
number-not-the-case =
    Cela a la forme d’un numéro qu’utilise { $agency }, mais il ne désigne pas un seul dossier, ou il vaut mieux le garder pour vous.

    Il me faut plutôt { $needed }. Vous le trouvez sur vos lettres, en général en haut.
number-a-number =
    Ce que vous avez tapé ressemble à un numéro A. Il désigne la personne et non le dossier : je ne peux rien chercher avec.

    J’ai besoin du numéro de reçu : 3 lettres et 10 chiffres. Il est sur le même avis, en général dans une case en haut.
number-several = Plusieurs numéros sont dans votre message. Je peux en regarder un à la fois : lequel d’abord ?
number-help =
    Votre numéro de reçu est sur chaque avis de l’USCIS (formulaire I-797), dans la case « Receipt Number » en haut. Si la demande a été faite en ligne, il est dans votre compte sur https://my.uscis.gov

    L’avocat, l’employeur ou le proche qui a déposé pour vous en a une copie. Vous pouvez aussi appeler l’USCIS au 800-375-5283.

## La date de naissance

date-unreadable = De quel jour s’agit-il ? Je n’arrive pas à y lire une date. Donnez le jour, le mois et l’année, comme 4 mars 1988.
date-impossible = Ce jour n’est pas dans le calendrier. Vérifiez le jour et le mois, et tapez la date encore une fois.
date-future = Cette date est encore à venir. Tapez la date de naissance, avec les quatre chiffres de l’année.
date-too-old = C’est très loin dans le passé. Vérifiez l’année et tapez ses quatre chiffres.
date-incomplete = Il me faut les trois parties : le jour, le mois et l’année. Par exemple, 4 mars 1988.
date-which = On peut lire cela de deux façons. Laquelle est la bonne : { $first } ou { $second } ?
date-calendar = L’année semble venir du calendrier { $calendar }. Donnez la date comme le passeport la montre.
calendar-buddhist = bouddhiste
calendar-islamic = musulman
calendar-persian = persan
date-help =
    Je parle de la date de naissance de la personne du dossier, comme elle est écrite dans le passeport ou sur les formulaires.

    Pour le dossier d’un enfant, c’est la date de l’enfant. Vous pouvez l’écrire à votre façon : si on peut la lire de deux façons, je demanderai.
details-corrected = C’est noté : à partir de maintenant, j’utilise ce que vous avez corrigé.

## Sessions

token-expired = Ce qui a été tapé avant n’est plus là : pour votre sécurité, je ne le garde pas longtemps. Tapez-le encore une fois.
verified =
    Merci, c’est bon. Vous pouvez maintenant poser vos questions sur votre dossier.

    { $failed_attempts ->
        [0] Si d’autres utilisent ce téléphone, écrivez « verrouiller » quand vous avez fini. Sinon, je verrouille tout seul après 30 minutes sans message.
        [1]
            Attention : depuis votre dernière visite, quelqu’un a essayé une fois d’entrer ici, sans y arriver. Si ce n’était pas vous, changez le mot de passe de votre courriel et signalez-le (écrivez « une personne » pour voir où).

            Écrivez « verrouiller » quand vous avez fini. Sinon, je verrouille tout seul après 30 minutes sans message.
       *[other]
            Attention : depuis votre dernière visite, quelqu’un a essayé { $failed_attempts } fois d’entrer ici, sans y arriver. Si ce n’était pas vous, changez le mot de passe de votre courriel et signalez-le (écrivez « une personne » pour voir où).

            Écrivez « verrouiller » quand vous avez fini. Sinon, je verrouille tout seul après 30 minutes sans message.
    }

    { $offer }
locked = Verrouillé. Plus personne ne peut voir un dossier ici sans un nouveau code. Les messages plus haut restent sur cet appareil : effacez la conversation si d’autres personnes l’utilisent.
session-ended = Pour votre sécurité, l’accès au dossier s’est fermé. Pour le rouvrir, prouvez encore une fois que c’est vous.
cancelled = C’est arrêté. Ce que vous aviez tapé pour cela est mis de côté. Posez une autre question quand vous voulez.
start-over = Recommençons depuis le début. Tout ce qui a été tapé pour la dernière question est mis de côté. Que voulez-vous savoir ?
nothing-to-cancel = Je n’ai rien en cours à arrêter. Vous pouvez demander des nouvelles d’un dossier, ou des explications sur les démarches.
