### Papiers : les envoyer, les attendre, les suivre, prouver un statut avec eux.

submit-documents =
    Je ne peux pas recevoir de documents dans ce chat, mais voici comment faire.

    Votre avis dit quoi envoyer, où et avant quelle date ; c’est sa date qui compte. S’il propose l’envoi en ligne, utilisez https://my.uscis.gov. Par la poste, mettez l’avis au-dessus, envoyez tout ensemble, et gardez une copie et la preuve d’envoi.

    Envoyez des copies, sauf si on demande les originaux. Un papier dans une autre langue doit avoir une traduction complète en anglais, signée par la personne qui l’a faite. Si la demande est difficile à comprendre, écrivez « avocat ».

missing-document =
    Vérifiez d’abord que l’USCIS a votre bonne adresse : https://www.uscis.gov/addresschange. Votre compte sur https://my.uscis.gov contient peut-être une copie de l’avis.

    Si rien n’arrive, signalez-le sur https://egov.uscis.gov/e-request (avis, carte ou document non reçu) ou au 800-375-5283. N’attendez pas longtemps : un avis peut avoir une date limite.

    Perdu ou volé après l’avoir reçu : carte verte, formulaire I-90 ; permis de travail, formulaire I-765 ; fiche I-94, voir https://i94.cbp.dhs.gov ou le formulaire I-102.

track-delivery =
    L’USCIS envoie les cartes vertes, les permis de travail et les documents de voyage par la poste américaine, avec un numéro de suivi. Vous le trouvez dans votre compte sur https://my.uscis.gov une fois la carte postée. Entrez-le sur https://tools.usps.com.

    Si le suivi dit « delivered » (livré) et que vous n’avez rien, demandez tout de suite à votre bureau de poste. Ensuite, signalez-le sur https://egov.uscis.gov/e-request.

    Si vous avez déménagé, prévenez l’USCIS et la poste. Une carte revenue à l’envoyeur peut être détruite après quelque temps.

proof-of-status =
    Carte verte : quand vous déposez le formulaire I-90 ou I-751, l’avis de réception dit lui-même s’il prolonge votre carte et pour combien de temps. Gardez les deux ensemble. Ni carte ni avis ? Appelez le 800-375-5283 et demandez un tampon dans le passeport (I-551, appelé aussi ADIT).

    Une carte de dix ans qui expire ne met pas fin à elle seule à votre résidence. Une carte de deux ans, c’est différent : le I-751 se dépose dans les 90 jours avant la date de fin.

    Les permis de travail ont leurs propres règles : écrivez « permis de travail ».
