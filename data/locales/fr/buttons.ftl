### Titres des boutons, 24 caractères au plus, comme la personne les dirait. Les langues gardent leur propre nom.

## Le dossier et sa preuve

button-status = Où en est mon dossier ?
button-history = Historique du dossier
button-next-steps = Et maintenant ?
button-meaning = Ça veut dire quoi ?
button-appointments = Mes rendez-vous
button-all-cases = Tous mes dossiers
button-join-yes = Oui, tous mes dossiers
button-join-no = Non, seulement celui-ci
button-part = Les séparer de nouveau
button-processing-time = Combien de temps ?
button-evidence = On demande des papiers
button-resend-code = Envoyer un autre code
button-no-code = Je n’ai pas de code
button-enrol-app = Installer une appli
button-remove-app = Retirer l’appli
button-where-is-number = Où est le numéro ?
button-person = Parler à une personne
button-try-again = Réessayer
button-cancel = Annuler
button-start-over = Recommencer
button-lock = Verrouiller
button-english = English
button-spanish = Español

## Sous les réponses générales

button-help = Que savez-vous faire ?
button-language = Langue / Language
button-lawyer = Trouver un avocat
button-address = J’ai déménagé
button-missing = Je n’ai rien reçu
button-track = Suivre l’envoi
button-work-permit = Permis de travail
button-fees = Combien ça coûte ?
button-fraud = Signaler une fraude
button-privacy = Que gardez-vous ?
button-delete = Effacer mes données
button-about-me = Ce qu’on garde sur moi
button-save-file = Enregistrer le fichier
button-save-calendar = Ajouter à mon agenda
button-copy = Avoir une copie
button-who-looked = Qui l’a regardé ?
button-consents = Ce que j’ai accepté
button-agree = J’accepte
button-let-help = Donner un accès
button-stop-helper = Retirer un accès
button-all-of-them = Tous
button-erase-all = Tout effacer
button-erase-chat = Oublier la conversation
button-erase-yes = Oui, effacer
button-erase-no = Non, garder
button-case-status = État du dossier
button-case-history = Historique
button-case-dates = Les rendez-vous
button-language-en = { button-english }
button-language-es = { button-spanish }
button-language-zh-hans = 中文
button-language-ar = العربية
button-language-fr = Français
button-language-pt = Português
button-language-ru = Русский
button-language-vi = Tiếng Việt
button-language-hi = हिन्दी
button-language-ko = 한국어
button-language-tl = Tagalog
button-language-ht = Kreyòl
button-language-uk = Українська
# Un titre qui est la valeur même : une date ou un dossier à choisir.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = USCIS
button-office-eoir = Tribunal d’immigration
button-office-dos-ceac = Département d’État
button-office-dol-flag = Département du Travail
button-office-ircc = Le Canada
button-office-ukvi = Le Royaume-Uni
button-office-au-homeaffairs = L’Australie
button-office-de-auswaertiges-amt = L’Allemagne
button-is-a-date = Une date de naissance
