### Rendez-vous : changer la date, se préparer.

reschedule-appointment =
    Demandez avant le jour prévu. Un rendez-vous manqué peut mettre fin à la demande.

    Empreintes (biométrie) : ouvrez https://my.uscis.gov et choisissez une autre heure, au moins 12 heures avant et avec une bonne raison. Ou appelez le 800-375-5283.

    Entretien : votre avis dit comment demander. Si ce n’est pas clair, appelez le même numéro.

    Audience : seul le tribunal peut la changer. Tant qu’il ne l’a pas dit, l’ancienne date reste valable, et une absence peut mener à un ordre d’expulsion. Si cela vous inquiète, écrivez « avocat ».

interview-preparation =
    Apportez l’avis d’entretien, votre passeport ou une pièce d’identité avec photo, les papiers cités dans l’avis (les originaux aussi) et une copie de votre demande. Relisez-la et notez ce qui a changé.

    Pour un interprète, on vient en général avec le sien ; vous signez tous les deux le formulaire G-1256. Un avocat ou une avocate peut venir avec vous. Pour la citoyenneté, exercez-vous sur https://www.uscis.gov/citizenship.

    En cas d’arrestation dans le passé, d’ordre de départ, ou si vous avez peur d’y aller, demandez d’abord un conseil juridique : le mot « avocat » vous montre où.
