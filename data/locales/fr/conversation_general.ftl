### Petites paroles, aide et mots gentils : des réponses sans dossier et sans preuve.

greet =
    Bonjour. Je suis Casepath, un programme qui vous dit où en est votre dossier d’immigration et ce que cela veut dire. Je peux regarder les dossiers de l’USCIS et d’autres bureaux reliés ici, comme le tribunal de l’immigration.

    Posez votre question avec vos mots, par exemple « Où en est mon dossier ? ». Écrivez « aide » pour voir ce que je sais faire, ou « langue » pour changer de langue.

goodbye =
    Au revoir, et prenez soin de vous.

    Si d’autres utilisent ce téléphone ou cet ordinateur, écrivez « verrouiller » avant de partir. Sinon, l’accès se ferme tout seul après 30 minutes sans message.

thank =
    Avec plaisir. Revenez quand vous voulez, à toute heure.

    Voulez-vous savoir autre chose ?

affirm =
    Bien. Je n’ai pas de question en attente. Dites-moi ce que vous voulez savoir.

    Par exemple : « Où en est mon dossier ? », « Et après ? » ou « Combien de temps ? ». Écrivez « aide » pour la liste complète.

deny =
    D’accord, rien n’a été changé.

    Si j’ai mal compris, essayez encore en quelques mots. Ou écrivez « aide » pour voir ce que je sais faire, ou « une personne » pour savoir comment parler à quelqu’un.

bot-challenge =
    Je suis un programme, pas une personne. Des gens ont écrit mes réponses à l’avance ; je ne les invente pas. Je ne suis pas l’USCIS et je ne décide de rien dans votre dossier.

    Je ne demande jamais d’argent ni de mot de passe. Si quelqu’un le fait en mon nom, ne donnez rien et écrivez « signaler une fraude ».

    Si vous préférez parler à un être humain, écrivez « une personne ».

ask-help =
    Posez vos questions avec vos mots. Par exemple :

    • Où en est mon dossier ? Que veut dire mon statut ?
    • Qu’est-ce qui vient après ? Que s’est-il passé jusqu’ici ?
    • Quand est mon rendez-vous ?
    • Combien de temps prennent les dossiers comme le mien ?
    • Comment changer d’adresse, envoyer des papiers, retrouver une carte jamais reçue ?
    • Puis-je travailler ? Voyager ? Faire appel ?
    • Où trouver un bureau, un avocat, une personne ?

    Ces mots marchent toujours : aide, annuler, recommencer, répéter, verrouiller, langue, une personne.

out-of-scope =
    Là, je ne peux pas vous aider : je ne connais que les dossiers d’immigration et les papiers qui vont avec.

    Pour les autres services publics, regardez https://www.usa.gov. Pour une aide près de chez vous (nourriture, logement, santé), appelez le 211. En urgence, appelez le 911.

    Pour votre dossier, demandez « Où en est mon dossier ? » ou écrivez « aide ».

express-distress =
    Je suis désolé que ce soit si dur. Attendre longtemps sans savoir use les forces, et vous n’avez pas à porter cela sans aide.

    Si vous pensez à mettre fin à votre vie, appelez le 988 maintenant, ou envoyez un SMS à ce numéro. C’est gratuit, à toute heure, et vous n’avez pas à donner votre nom. Si vous ou quelqu’un près de vous êtes en danger, appelez le 911. Hors des États-Unis, appelez le numéro d’urgence du pays où vous êtes.

    Si c’est le dossier qui vous fait peur, écrivez « avocat » pour une aide juridique gratuite ou peu chère, ou « une personne » pour parler à quelqu’un. Je suis là aussi, et nous pouvons prendre une chose à la fois.
