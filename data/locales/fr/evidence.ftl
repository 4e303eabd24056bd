### Demandes de preuves. C’est la date de l’avis qui compte ; la nôtre n’est que celle du dossier.

ask-evidence-request =
    Une demande de preuves (RFE, « request for evidence ») est une lettre qui demande d’autres papiers avant la décision. C’est une question, pas un refus.

    La lettre dit ce qu’il faut, où l’envoyer et avant quelle date. Envoyez tout ensemble, avec la lettre au-dessus. Gardez une copie et la preuve d’envoi. En général, la date limite n’est pas repoussée.

    Pour vous faire aider, souvent gratuitement : https://www.immigrationlawhelp.org
evidence-request-for-case =
    Voici ce qui est enregistré pour { $number } : « { $official } ».

    Réponse demandée au plus tard le { $due }.{ days-from-today } C’est la date de votre avis qui compte.

    Envoyez ce que l’avis demande, tout ensemble, à l’adresse indiquée. Si le jour est proche ou passé, parlez aujourd’hui à un avocat ou à un représentant accrédité : https://www.immigrationlawhelp.org
no-evidence-request =
    Je ne vois pas de demande de papiers en cours pour { $number }. Le statut est « { $official } ».

    Si vous avez une lettre qui demande quelque chose, c’est la lettre et sa date qui comptent.
