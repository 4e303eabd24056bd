### Les mots de la page de démonstration, autour du chat. Du texte avec des valeurs, ou un seul choix par un nombre
### autour de tout le message (les navigateurs les reçoivent comme modèles).

page-skip = Aller à la conversation
page-tagline = Où en est votre dossier d’immigration
page-language = Langue
page-demo = Démonstration. Toutes les personnes et tous les dossiers ici sont inventés.
page-heading = Casepath : où en est mon dossier ?
page-title = Où en est mon dossier ?
page-intro = Demandez avec vos mots, à toute heure. Avant de montrer un dossier, nous nous assurons que c’est bien vous.
page-chat = Conversation avec Casepath
page-how-ask = Poser sa question
page-how-ask-text = Écrivez comme à une personne, dans votre langue.
page-how-prove = Montrer que c’est vous
page-how-prove-text = Le numéro du dossier, la date de naissance et un code envoyé au contact enregistré.
page-how-read = Lire où en est le dossier
page-how-read-text = Les mots de l’agence, ce qu’ils veulent dire et ce qui vient après.
page-people = Personnes pour l’essai
page-people-hint = Choisissez une personne, puis appuyez sur un numéro ou sur la date de naissance : cela s’écrit dans la conversation.
page-mailbox = Boîte de réception
page-mailbox-hint = Les courriels pour ces personnes arrivent ici, avec leurs codes.
page-mailbox-empty = Pas encore de courriel.
page-footer = Casepath est un programme, pas un bureau de l’État, et ne donne pas de conseils juridiques.
page-number = Numéro
page-born = Date de naissance
page-code = Utiliser le code { $code }
page-no-mail = Aucun courriel enregistré
page-to = À
page-new-mail = Nouveau
page-news =
    { $count ->
        [one] { $count } nouveau courriel est arrivé.
       *[other] { $count } nouveaux courriels sont arrivés.
    }
