### Dit par le connecteur lui-même, avant ou après un tour du dialogue.

system-welcome =
    Bonjour. Je peux vous dire où en est votre dossier d’immigration, ce que cela veut dire et ce qui vient d’habitude ensuite.

    Je suis un programme, pas un bureau de l’État, et je ne demande jamais d’argent ni de mot de passe. Posez votre question avec vos mots, par exemple « où en est mon dossier ? ».
system-session-new = C’est une nouvelle conversation : la précédente n’a pas pu être reprise. Cela ne change rien aux dossiers. Que voulez-vous savoir ?
system-still-working = Un instant, j’y travaille encore.
system-trouble = Quelque chose n’a pas marché chez nous, pas chez vous. Réessayez, ou écrivez « une personne » pour savoir comment joindre quelqu’un.
system-store-trouble = Je n’arrive pas à garder le fil de notre conversation en ce moment. Votre message est en sécurité, et je le reprends dans peu de temps.
system-empty = Seul un message vide est arrivé. Écrivez votre question quand vous voulez.
system-no-text = Je ne sais lire que des mots. Écrivez votre question en quelques mots, par exemple « où en est mon dossier ? ».
system-too-long =
    C’est plus que je ne peux lire d’un coup ({ $limit } caractères au plus).

    Envoyez seulement la question. Vous n’avez pas à raconter toute l’histoire.
system-button-expired = Ce bouton date d’un autre moment et ne marche plus. Écrivez plutôt ce que vous voulez.
system-busy = Beaucoup de personnes écrivent en ce moment et je ne peux pas encore prendre votre message. Renvoyez-le dans une minute, s’il vous plaît.
system-too-many = Vous allez plus vite que moi. Attendez quelques secondes et envoyez encore le dernier message.
