### Ce que dit un bouton qui demande une précision, avec les mots de la personne. 40 caractères au plus.

## Conversation

intent-greet = Bonjour
intent-goodbye = Au revoir
intent-thank = Merci
intent-affirm = Oui
intent-deny = Non
intent-bot-challenge = Êtes-vous une vraie personne ?
intent-ask-help = Que savez-vous faire ?
# La seconde moitié est pour qui ne lit pas la première.
intent-change-language = Changer de langue / Language
intent-cancel = Annuler
intent-start-over = Recommencer
intent-repeat = Dites-le encore une fois
intent-lock-session = Verrouiller mon dossier maintenant
intent-out-of-scope = Autre chose
intent-express-distress = Je n’en peux plus

## Statut

intent-check-status = Où en est mon dossier ?
intent-explain-status = Que veut dire mon statut ?
intent-ask-next-steps = Qu’est-ce qui vient après ?
intent-case-history = Que s’est-il passé jusqu’ici ?
intent-list-cases = Montrer tous mes dossiers
intent-ask-processing-time = Combien de temps cela prend-il ?
intent-ask-delay = Pourquoi est-ce si long ?
intent-escalate-delay = Qui peut faire avancer mon dossier ?
intent-ask-priority-date = Quelle est ma date de priorité ?

## Alertes

intent-subscribe-alerts = Me prévenir quand ça change
intent-unsubscribe-alerts = Ne plus m’envoyer d’alertes

## Rendez-vous et papiers

intent-ask-appointment = Quand est mon rendez-vous ?
intent-reschedule-appointment = Je dois changer mon rendez-vous
intent-interview-preparation = Comment préparer mon entretien ?
intent-ask-evidence-request = On me demande des preuves (RFE)
intent-submit-documents = Comment envoyer mes papiers ?
intent-missing-document = Ma carte ou ma lettre n’est pas arrivée
intent-track-delivery = Où en est l’envoi de ma carte ?
intent-proof-of-status = Comment prouver mon statut ?

## Le dossier

intent-change-address = J’ai déménagé
intent-correct-error = Il y a une erreur dans mes papiers
intent-report-change = Quelque chose a changé dans ma vie
intent-expedite-request = Mon dossier peut-il aller plus vite ?
intent-withdraw-case = Je veux retirer mon dossier
intent-appeal-decision = Je veux faire appel d’un refus
intent-ask-fees = Combien ça coûte ?
intent-find-case-number = Où trouver mon numéro de dossier ?
intent-ask-eligibility = Y ai-je droit ? Comment demander ?

## Personnes et droits

intent-find-office = Où est le bureau ?
intent-human-handoff = Je veux parler à une personne
intent-legal-help = J’ai besoin d’un avocat
intent-file-complaint = Je veux me plaindre
intent-work-authorization = Puis-je travailler ?
intent-travel-permission = Puis-je voyager ?
intent-report-fraud = Je pense que c’est une arnaque
intent-privacy-question = Que savez-vous de moi ?
intent-delete-my-data = Effacer mes données
intent-who-looked = Qui a regardé mon dossier ?
intent-authorize-helper = Laisser quelqu’un voir mon dossier
intent-revoke-helper = Retirer ma personne de confiance
intent-enrol-authenticator = Installer une appli pour mes codes
intent-remove-authenticator = J’ai perdu le téléphone avec l’appli

## Donner une information

intent-inform = Je veux écrire mon numéro de dossier
intent-resend-code = Mon code n’est pas arrivé
intent-continue-here = Continuer ici
