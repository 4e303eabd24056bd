### Langue, compréhension et pannes dans le dialogue.

ask-language =
    Quelle langue voulez-vous ?
    Which language would you like?
language-changed = À partir de maintenant, nous parlons français. Nous continuons là où nous étions.
language-not-released =
    Je ne parle pas encore assez bien { $language }, et des mots à moitié justes pourraient vous faire du tort. Écrivez « langue » pour voir celles que je parle aujourd’hui.

    Pour votre langue, un proche de confiance ou une association d’aide juridique gratuite peut vous aider : https://www.immigrationlawhelp.org
clarify = Je ne suis pas sûr d’avoir compris. Est-ce une de ces questions ? Sinon, dites-le encore une fois avec d’autres mots.
offer-person =
    Je ne comprends toujours pas, et je ne veux pas vous faire tourner en rond. Voulez-vous parler à une personne ?

    Ou écrivez quelques mots, par exemple « mon dossier », « rendez-vous » ou « combien de temps ».
details-without-question =
    Merci, mais je n’ai besoin ni d’adresse de courriel, ni de téléphone, ni de numéro de passeport : je n’utilise que le contact déjà enregistré par l’agence.

    Pour regarder un dossier, écrivez votre numéro de reçu : 3 lettres et 10 chiffres.
store-unavailable =
    Je n’arrive pas à lire les dossiers en ce moment. C’est une panne chez nous, elle ne change rien à aucun dossier. Réessayez dans quelques minutes. { $last_good }

    Si c’est urgent, l’USCIS répond au 800-375-5283.
# Ce que store-unavailable porte comme `last_good`, ou rien.
last-good-line = La dernière fois que j’ai pu les lire : { $when }.
nothing-to-repeat = Il n’y a encore rien à répéter. Que voulez-vous savoir ?
continued-here =
    Bien, nous continuons ici. J’ai gardé l’endroit où nous étions.

    La preuve que c’est vous ne passe pas d’une conversation à l’autre. Je vous la demanderai donc encore une fois avant de montrer un dossier.
