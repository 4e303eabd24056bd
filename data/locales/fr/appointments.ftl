### Les rendez-vous d’un dossier prouvé. `lines` : des lignes appointment-line ; `when` : à l’heure du bureau.
### place, address et bring peuvent être vides ; `bring` est une entrée appointment-bring-*, une phrase entière.

appointments =
    { $count ->
        [1] Un rendez-vous est enregistré pour { $number } :
       *[other] { $count } rendez-vous sont enregistrés pour { $number } :
    }

    { $lines }

    { $address }

    C’est l’avis reçu par la poste qui compte. Si le jour ou le lieu n’y sont pas les mêmes, suivez l’avis et posez la question au bureau.

    { appointments-calendar }
no-appointments =
    Pour le moment, aucun rendez-vous n’est enregistré pour { $number }.

    Si vous avez un avis avec une date, c’est l’avis qui compte. Les bureaux envoient la date par la poste : vérifiez qu’ils ont votre adresse.

    { $address }
appointments-calendar = Le fichier pour votre agenda dit « Rendez-vous », quand et où, et rien sur votre dossier.
appointment-line =
    { $kind } : { $when }
    { $place }
    { $address }
    { $bring }

## Les sortes

appointment-biometrics = Empreintes et photo
appointment-interview = Entretien
appointment-hearing = Audience au tribunal
appointment-oath = Cérémonie du serment
appointment-office-visit = Rendez-vous au bureau
appointment-medical-exam = Examen médical
appointment-other = Rendez-vous

## Quoi apporter, une phrase entière pour chaque sorte

appointment-bring-biometrics = Apportez l’avis de rendez-vous et une pièce d’identité avec photo, par exemple votre passeport ou votre carte verte.
appointment-bring-interview = Apportez l’avis d’entretien, votre passeport ou une autre pièce d’identité avec photo, et les originaux des papiers déposés.
appointment-bring-visa = Apportez votre passeport, la lettre d’entretien, la page de confirmation de votre formulaire de visa, des photos, les originaux de vos papiers et, s’ils sont demandés, les résultats de l’examen médical.
appointment-bring-hearing = Apportez l’avis d’audience, une pièce d’identité avec photo et tous vos papiers. Venez en avance.
appointment-bring-oath = Apportez l’avis de cérémonie rempli, votre carte verte et les documents de voyage donnés par l’USCIS, si vous en avez.
appointment-bring-office-visit = Apportez la confirmation du rendez-vous, une pièce d’identité avec photo et vos avis.
appointment-bring-medical-exam = Apportez une pièce d’identité avec photo, le formulaire d’examen et votre carnet de vaccination.
appointment-bring-other = Apportez l’avis, une pièce d’identité avec photo et ce que l’avis demande.
