### Alertes : ce service n’en envoie pas encore, et il le dit.

subscribe-alerts =
    Je ne peux pas encore envoyer d’alertes. L’USCIS, le service de l’immigration, peut le faire : ouvrez un compte gratuit sur https://my.uscis.gov, ajoutez votre dossier avec son numéro de reçu, puis choisissez les courriels ou les SMS. Ils peuvent arriver un ou deux jours après le changement.

    Si votre dossier est au tribunal de l’immigration, appelez de temps en temps le 800-898-7180 ou regardez https://acis.eoir.justice.gov.

    Vous pouvez aussi revenir ici et demander « Où en est mon dossier ? » aussi souvent que vous voulez.

unsubscribe-alerts =
    Ce service n’envoie pas encore d’alertes. Il n’y a donc rien à arrêter ici.

    Si vous recevez des courriels ou des SMS de l’USCIS, ouvrez votre compte sur https://my.uscis.gov et changez vos choix.

    Si vous ne savez pas qui vous écrit, n’ouvrez pas le lien et ne donnez aucun code. Écrivez « signaler une fraude » pour savoir quoi faire.
