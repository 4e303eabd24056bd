### Les mots du chat lui-même : boutons, états, notes. Les navigateurs les reçoivent comme simples
### modèles : du texte avec des valeurs, ou un seul choix par un nombre autour de tout.
### Court : le chat est sur des téléphones. `Casepath` est le nom du service partout.

# Ce que la personne taperait pour passer le chat dans cette langue.
widget-ask = En français svp

## Autour de la conversation

widget-open = Demander où en est mon dossier
widget-unread =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
widget-close = Fermer
widget-language = Langue :
widget-more = Plus
# Vide l’écran tout de suite et ouvre une autre page. Quelqu’un regarde peut-être.
widget-leave = Vider et quitter
widget-log = La conversation
# Lu à voix haute devant un message, pas montré.
widget-me = Vous :
widget-newest = Dernier message
widget-new-tab = (s’ouvre dans un nouvel onglet)
widget-typing = Casepath écrit
widget-begun = Une nouvelle conversation commence ici.
# Ouvre la même chose en mots, sous une image.
widget-as-text = La même chose en mots

## Écrire

widget-write = Votre message
widget-placeholder = Écrivez votre question
widget-send = Envoyer
widget-over = { $typed } caractères sur { $limit }. Raccourcissez un peu.

## La connexion

widget-connecting = Connexion…
widget-online = En ligne
widget-offline = Pas de connexion
widget-meanwhile = Pas de connexion. Ce que vous écrivez sera envoyé quand elle reviendra.
widget-busy = Il y a trop de nouvelles conversations depuis votre réseau en ce moment. Attendez une minute : ce que vous écrivez est gardé et part ensuite.
widget-not-here = Cette page n’a pas le droit de montrer le chat. Ouvrez-le sur la page de l’agence.
widget-waiting = En attente de connexion
widget-sending = Envoi…
widget-sent = Envoyé
widget-failed = Pas envoyé.
widget-retry = Réessayer

## Sécurité

# Une barre qui se montre tant que des détails d’un dossier sont à l’écran.
widget-case-open = Votre dossier est ouvert dans cette conversation.
widget-lock = Verrouiller
# Ce qui est envoyé quand on appuie sur « Verrouiller », comme on le taperait.
widget-lock-say = verrouiller
widget-shared = Cet appareil est partagé
widget-shared-on = Appareil partagé : à partir de maintenant, ce navigateur ne garde rien de la conversation. Quand la page est fermée ou rechargée, la conversation disparaît.
widget-shared-off = Ce navigateur garde de nouveau la conversation jusqu’à la fermeture de l’onglet.

## Garder la conversation dans un fichier de texte

widget-download = Enregistrer en texte
widget-file-name = conversation-casepath
widget-file-title = Conversation avec Casepath, enregistrée le { $date }
widget-file-masked = Les numéros, les dates et les adresses que vous avez tapés sont montrés comme des points.
widget-file-left-out = Ce qui a été dit sur votre dossier n’y est pas, parce que la conversation est verrouillée. Ouvrez-la avec un nouveau code et enregistrez encore pour l’avoir dans le fichier.
widget-file-private = Ce fichier contient des détails de votre dossier. Gardez-le là où personne d’autre ne peut le lire.
widget-file-gap = [ retiré : ce qui parle de votre dossier ]

## Telegram

widget-telegram = Continuer dans Telegram
widget-telegram-link = Ce lien ouvre Telegram au même endroit. Il marche une fois et pendant peu de temps. Pour voir votre dossier là-bas, il faudra prouver encore une fois que c’est vous.
widget-telegram-open = Ouvrir Telegram
widget-telegram-gone = Telegram ne peut pas être ouvert d’ici en ce moment. Vous pouvez continuer ici.
