### Personnes, bureaux et droits.

find-office =
    Bureaux de l’USCIS : https://www.uscis.gov/about-us/find-a-uscis-office. Il faut un rendez-vous pour entrer ; demandez-le au 800-375-5283. Pour les empreintes et les entretiens, allez à l’adresse de votre avis.

    Tribunal de l’immigration : l’adresse est sur votre avis d’audience, ou appelez le 800-898-7180.

    Ambassades et consulats des États-Unis : https://www.usembassy.gov

human-handoff =
    Personne ne peut encore vous répondre dans ce chat. Voici comment joindre quelqu’un :

    Centre de contact de l’USCIS : 800-375-5283 (TTY 800-767-1833), du lundi au vendredi, de 8 h à 20 h, heure de l’Est, en anglais et en espagnol. Le chat sur https://www.uscis.gov/contactcenter peut aussi vous mettre en contact avec quelqu’un.

    Préparez : le numéro de reçu, le numéro A si vous en avez un, le nom complet, la date de naissance, l’adresse connue de l’USCIS, du papier et un stylo.

    Dossiers au tribunal : 800-898-7180, une voix enregistrée, à toute heure. Pour un conseil sur quoi faire, écrivez « avocat ».

legal-help =
    Seul un avocat, une avocate ou un représentant accrédité par le Département de la Justice a le droit de donner des conseils juridiques. Un « notario » ou un service qui remplit des formulaires n’a pas ce droit.

    Organisations reconnues, dont beaucoup sont gratuites ou peu chères : https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Aide gratuite pour les dossiers au tribunal : https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Apportez tous vos avis, et dites d’abord s’il y a une date limite. La personne qui vous représente signe le formulaire G-28. Demandez un contrat écrit et des reçus.

file-complaint =
    Vous avez le droit de vous plaindre. Il est utile de tout noter d’abord : jour, lieu, noms, ce qui s’est passé.

    Dans un bureau de l’USCIS : demandez à parler à un responsable (« supervisor »). Par téléphone : 800-375-5283.
    Faute grave du personnel : Inspecteur général du DHS, 800-323-8603, https://www.oig.dhs.gov/hotline
    Discrimination, mauvais traitement à cause de ce que vous êtes : https://www.dhs.gov/crcl
    Un avocat : le barreau de votre État.
    Ce service : le bureau qui le gère.

    Une plainte n’arrête aucune date limite de votre dossier.

work-authorization =
    Vous pouvez travailler si votre statut le permet ou si vous avez un permis de travail valable. Une demande en cours ne suffit en général pas. Le permis se demande et se renouvelle avec le formulaire I-765 : https://www.uscis.gov/i-765

    On peut le plus souvent demander le renouvellement dès 180 jours avant la fin de la carte, et mieux vaut tôt que tard. Pour beaucoup de renouvellements déposés depuis le 30 octobre 2025, l’ancienne carte n’est plus prolongée pendant l’attente. Dans ce cas, il faut arrêter de travailler le jour où elle finit ; travailler sans autorisation peut nuire à un dossier.

    C’est ce que dit votre avis qui compte. En cas de doute, demandez avant ce jour : écrivez « avocat ».

travel-permission =
    Demandez avant d’acheter un billet. Sortir du pays pendant qu’un dossier est ouvert peut mettre fin à la demande, et certaines personnes ne peuvent plus revenir pendant des années.

    La permission de revenir se demande avec le formulaire I-131. Le plus souvent, il faut l’avoir en main avant de partir : https://www.uscis.gov/i-131. Même avec elle, c’est l’agent à la frontière qui décide. Si vous demandez l’asile ou l’avez obtenu, un voyage dans le pays que vous avez fui peut nuire au dossier.

    Parlez d’abord à un avocat ou à un représentant accrédité ; écrivez « avocat » pour en trouver. En urgence, appelez le 800-375-5283.

report-fraud =
    Vous faites bien de demander. Aucun service public ne veut être payé par carte cadeau, par application ou par message, et personne ne peut vous acheter une réponse plus rapide. Ne payez plus rien, et gardez les messages, les noms et les reçus.

    Signalez-le : https://reportfraud.ftc.gov et https://www.uscis.gov/scams-fraud-and-misconduct. Si on vous menace, appelez le 911.

    Si quelqu’un a votre code ou votre téléphone, écrivez « verrouiller » maintenant. Si quelqu’un a déposé des papiers en votre nom, un vrai avocat devrait les voir : écrivez « avocat ». Ce n’est pas votre faute si quelqu’un vous a menti.

privacy-question =
    Dans ce chat, aucun nom n’est gardé. Les numéros de dossier, les dates et les codes sont chiffrés avant que le programme qui mène la conversation ne les voie ; seule la partie qui cherche votre dossier peut les ouvrir.

    Votre dossier n’est montré qu’après la preuve que c’est vous. Cette preuve reste valable 30 minutes sans message, et 12 heures au plus ; « verrouiller » y met fin tout de suite.

    La conversation est oubliée toute seule après 30 jours. Mais ce qui est à l’écran peut être lu par toute personne qui a votre téléphone en main. Écrivez « qui a regardé mon dossier » pour voir qui l’a consulté et quand. Une personne de confiance ne le voit qu’avec votre accord. Pour effacer, écrivez « effacer mes données ».

delete-my-data =
    Que puis-je effacer ? Pour effacer tout ce qui est gardé sur vous, il faut la preuve que c’est vous. J’efface alors vos preuves et codes, vos personnes de confiance, vos accords et cette conversation, et je dis ce qui doit être gardé et pourquoi. Vous recevez un reçu.

    Pour oublier seulement cette conversation, il ne faut aucune preuve. Si vous ne faites rien, elle est oubliée après 30 jours.

    Votre dossier à l’USCIS est à part. Rien de ce que vous effacez ici ne change votre dossier.
