### Rendez-vous : changer la date, se préparer.

reschedule-appointment =
    Demandez avant le jour prévu. Un rendez-vous manqué peut mettre fin à la demande.

    Empreintes (biométrie) : ouvrez https://my.uscis.gov et choisissez une autre heure, au moins 12 heures avant et avec une bonne raison. Ou appelez le 800-375-5283.

    Entretien : votre avis dit comment demander. Si ce n’est pas clair, appelez le même numéro.

    Audience : seul le tribunal peut en changer la date. Tant qu’il ne l’a pas dit, l’ancienne date reste valable, et une absence peut mener à un ordre d’expulsion. Si cela vous inquiète, écrivez « avocat ».

interview-preparation =
    Apportez l’avis d’entretien, votre passeport ou une pièce d’identité avec photo, les papiers cités dans l’avis (les originaux aussi) et une copie de votre demande. Relisez-la et notez ce qui a changé.

    S’il vous faut un interprète, c’est en général à vous de venir avec le vôtre ; vous signez tous les deux le formulaire G-1256. Un avocat ou une avocate peut venir avec vous. Pour la citoyenneté, exercez-vous sur https://www.uscis.gov/citizenship.

    Si vous avez déjà eu une arrestation ou un ordre de quitter le pays, ou si vous avez peur d’y aller, demandez d’abord un conseil juridique : le mot « avocat » vous montre où.
