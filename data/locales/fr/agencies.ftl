### Les agences dans une phrase : avec leur article, jamais au début, jamais après « de » ou « à ».

agency-uscis = l’USCIS
agency-eoir = le tribunal de l’immigration (EOIR)
agency-ircc = le ministère de l’immigration du Canada (IRCC)
agency-ukvi = le service des visas du Royaume-Uni (UKVI)
agency-dos-ceac = le Département d’État des États-Unis
agency-dol-flag = le Département du Travail des États-Unis
agency-au-homeaffairs = le ministère de l’Intérieur de l’Australie
agency-de-auswaertiges-amt = le ministère des Affaires étrangères de l’Allemagne
agency-other = une autre agence

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = le numéro de reçu (3 lettres et 10 chiffres)
identifier-eoir = le numéro A (A et 8 ou 9 chiffres)
identifier-dos-ceac = le numéro de dossier du visa (3 lettres et 9 ou 10 chiffres), ou celui de la demande qui commence par AA
identifier-dol-flag = le numéro de dossier que vous donne votre employeur (une lettre, puis des groupes de chiffres)
identifier-ircc = le numéro de la demande (une lettre et 9 chiffres)
identifier-ukvi = le numéro GWF, ou les 16 chiffres de la demande
identifier-au-homeaffairs = le numéro de référence qui commence par EGO
identifier-de-auswaertiges-amt = le numéro écrit sur la lettre du dossier
identifier-other = le numéro écrit sur la lettre du dossier

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = Visa refusé, peut-être pour l’instant
visa-refused-meaning = L’agent consulaire n’a pas pu délivrer le visa à ce stade. Le même mot s’affiche quand des papiers manquent ou que des vérifications durent encore : il ne dit donc pas si c’est le dernier mot.
visa-refused-next = Si la lettre parle de la section 221(g), le dossier reprend souvent quand les papiers arrivent ou que les vérifications finissent. Sinon, la lettre donne la raison et ce qui est possible.
visa-refused-act = Lisez le papier remis à l’entretien : s’il demande quelque chose, envoyez-le comme il le dit. Sa date compte.
visa-refused-mistaken = On lit souvent « refused » comme un non définitif, mais ce mot désigne aussi un dossier qui attend encore.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Demande faite à votre employeur
employer-asked-meaning = L’agence a demandé à votre employeur des papiers ou des informations sur l’emploi. Rien n’est décidé, et la question n’est pas pour vous.
employer-asked-next = Votre employeur ou son avocat répond. Ensuite, un analyste reprend en général le dossier.
employer-asked-act = Vous n’avez pas à répondre. Demandez à votre employeur ou à son avocat s’ils ont la lettre : sa date compte pour eux.
employer-asked-mistaken = On croit vite que la question est pour soi, ou que c’est sa propre faute, mais c’est l’employeur qui a fait la demande.
