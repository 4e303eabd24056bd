### Une appli qui fait les codes, et que faire quand elle est perdue.

## L’installer

# Dit une seule fois, dans la réponse à une preuve par un code de courriel ou de SMS.
authenticator-offer-email =
    Encore une chose, dite une seule fois : ce code a montré que quelqu’un peut lire cette boîte de courriel, et rien de plus. Une appli sur votre téléphone prouve davantage. Si vous voulez, écrivez « installer l’application ».
authenticator-offer-text =
    Encore une chose, dite une seule fois : ce code a montré que quelqu’un utilise ce numéro de téléphone, et rien de plus. Une appli sur votre téléphone prouve davantage. Si vous voulez, écrivez « installer l’application ».
enrol-authenticator =
    Une appli sur votre téléphone peut créer vos codes. Ainsi, une personne qui lit vos courriels ne peut pas entrer, et l’appli marche sans réseau. Il faut deux minutes :

    1. Installez une appli d’authentification. Beaucoup sont gratuites.
    2. Ajoutez-y un compte : scannez l’image si vous en voyez une ici, ou tapez cette clé : { $secret }
    3. Tapez ici les 6 chiffres que l’appli montre.

    La clé marche pendant 10 minutes. Ne la montrez à personne, et effacez ce message après.
enrol-authenticator-again =
    Vous avez déjà une appli. Pour passer à un autre téléphone :

    1. Ajoutez un compte dans la nouvelle appli : scannez l’image si vous en voyez une ici, ou tapez cette clé : { $secret }
    2. Tapez ici les 6 chiffres que la nouvelle appli montre. Jusque-là, l’ancienne marche encore.

    La clé marche pendant 10 minutes. Ne la montrez à personne, et effacez ce message après.
app-confirmed =
    L’appli est prête. À partir de maintenant, ses codes ouvrent votre dossier ici, et plus aucun code n’est envoyé par courriel.

    Si le téléphone se perd, un de ces codes de secours ouvre à la place. Chacun marche une fois. Notez-les et gardez-les loin du téléphone, car je ne les montrerai plus :

    { $codes }
app-code-wrong =
    Ce n’est pas ce que l’appli montre en ce moment. Son code change toutes les 30 secondes : attendez le suivant, et tapez celui-là.

    { $tries_left ->
        [1] Il vous reste un essai. S’il ne marche pas, regardez si le téléphone règle l’heure tout seul.
       *[other] Il vous reste { $tries_left } essais. Si cela ne marche pas, regardez si le téléphone règle l’heure tout seul.
    }
app-enrolment-ended = Cinq codes n’étaient pas les bons : par sécurité, j’arrête ici. Rien n’a changé, vous entrez comme avant. Vous pouvez recommencer quand vous voulez.

## La retirer, et perdre le téléphone

remove-authenticator-sure = Sans l’appli, les codes de secours ne marcheront plus, et les codes viendront de nouveau par courriel. Une personne qui peut lire vos courriels pourrait alors entrer. Dois-je retirer l’appli ?
authenticator-removed = C’est fait : l’appli et les codes de secours n’ouvrent plus rien ici. À partir de maintenant, vous entrez comme avant.
no-authenticator = Aucune appli n’est installée ici, il n’y a donc rien à retirer. Vous pouvez en installer une si vous voulez.
lost-authenticator =
    Un téléphone perdu ne ferme rien. Quand je demande un code, tapez un de vos codes de secours, ou le code d’accès de votre avis.

    Ensuite, vous pouvez installer l’appli sur un autre téléphone, ou la retirer. Si vous n’avez aucun de ces codes, demandez à parler à une personne.

## Encore une preuve

proof-needed-again = Pour cela, il me faut encore une preuve, pour être sûr que c’est toujours vous. Si une adresse de courriel est enregistrée, un code est en route. Avec une appli, tapez le code qu’elle montre. Le code d’accès de votre avis marche aussi.

## L’image

picture-qr = Code QR pour une appli d’authentification. La même clé est dans le texte.
