### Ce dont seul Telegram a besoin : la page du programme, ses commandes, et des mots sur son chat.

telegram-description =
    Je vous dis où en est votre dossier d’immigration, ce que cela veut dire et ce qui vient d’habitude ensuite. D’abord, je m’assure que c’est bien vous.

    Je suis un programme, pas un bureau de l’État. Je ne demande jamais d’argent ni de mot de passe.
telegram-short-description = Où en est mon dossier ? Demandez dans votre langue. Un programme, pas un bureau de l’État.

telegram-command-status = Où en est mon dossier ?
telegram-command-appointments = Mes rendez-vous
telegram-command-help = Ce que vous pouvez demander
telegram-command-language = Changer de langue
telegram-command-person = Parler à une personne
telegram-command-privacy = Ce qui est gardé sur vous
telegram-command-cancel = Arrêter ce que nous faisons
telegram-command-lock = Verrouiller : rien n’est montré avant une nouvelle preuve

## Dit dans le chat

system-telegram-private = 🔒 Seulement pour vous
system-telegram-removed = 🔒 J’ai retiré votre message de cette conversation, parce qu’il contenait des informations personnelles.
system-telegram-not-removed = 🔒 Votre message contient des informations personnelles, et je n’ai pas pu le retirer. Effacez-le vous-même : appuyez longtemps dessus et choisissez « Supprimer ».
system-telegram-voice = Je ne sais pas encore écouter les messages vocaux, et je n’ai pas gardé celui-ci. Écrivez votre question en quelques mots.
system-telegram-picture = Je ne sais pas lire les images ni les fichiers, et je n’ai pas gardé ceci. Écrivez ce que vous voulez savoir. Sur un avis, le numéro du dossier est vers le haut.
system-telegram-only-words = Je ne sais pas lire l’image ou le fichier : je réponds à ce que vous avez écrit.
system-telegram-sticker = Merci. Je ne sais lire que des mots : que voulez-vous savoir ?
system-telegram-location = Je n’ai pas besoin de savoir où vous êtes, et je ne l’ai pas gardé. Pour trouver un bureau, écrivez le nom de votre ville.
system-telegram-contact = Je n’ai besoin du numéro de téléphone de personne ici, et je ne l’ai pas gardé. Écrivez votre question.
system-telegram-forwarded = Vous avez transféré le message de quelqu’un d’autre. Je ne peux pas savoir s’il est vrai : je tiens compte seulement de ce que vous écrivez vous-même. S’il demande de l’argent ou un code, méfiez-vous : écrivez « arnaque » pour savoir quoi faire.
system-telegram-group = Je ne réponds que dans un chat privé, parce que les dossiers sont privés. Ouvrez une conversation avec moi seul et posez-y votre question.
system-telegram-link-used = Ce lien a déjà servi, ou il est trop vieux. Ce n’est pas grave : demandez ici, par exemple « où en est mon dossier ? ».
