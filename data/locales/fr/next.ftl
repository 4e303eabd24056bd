### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    Enregistré pour vous :
    { $line }
mail-came-back = Une lettre ou une carte pour vous est revenue le { $when } : elle n’a pas pu être remise. Vérifiez quelle adresse l’agence a pour vous, et demandez un nouvel envoi. Écrivez « j’ai déménagé » et je vous montre comment.
appeal-line = Date enregistrée pour un appel ou une requête : { $due }.{ days-from-today } C’est la date de votre lettre qui compte.
appeal-window = La décision est datée du { $sent }. Il n’y a souvent qu’environ 30 jours pour y répondre, et la lettre dit combien. Montrez-la aujourd’hui à un avocat ou à un représentant accrédité.
after-petition = Une pétition approuvée ouvre l’étape suivante. Certains proches peuvent continuer tout de suite ; d’autres attendent un numéro de visa, dans l’ordre de leur date de priorité (Visa Bulletin). Ensuite, on passe d’habitude par un consulat, avec un formulaire de visa et un entretien. Les personnes qui peuvent rester dans le pays déposent plutôt le formulaire I-485.
after-card = D’habitude, la carte est ensuite fabriquée, puis envoyée ; chaque étape a son propre statut. Entre-temps, vous pouvez montrer l’avis d’approbation.
after-permit = D’habitude, le document est ensuite fabriqué, puis envoyé. Tant que vous ne l’avez pas, l’approbation seule ne permet souvent ni de travailler ni de voyager.
after-stay = D’habitude, l’avis avec les dates de votre séjour arrive ensuite par la poste. Ce sont ces dates qui comptent. Pour rester plus longtemps, il faut le demander avant la dernière de ces dates.
after-waiver = D’habitude, le dossier qui attendait cette dispense continue maintenant, souvent dans un consulat. Une dispense seule n’est pas encore un visa.
after-citizenship = D’habitude, la cérémonie du serment vient ensuite, avec son propre avis. La citoyenneté commence quand vous prêtez serment.
after-visa = D’habitude, le passeport vous est ensuite rendu avec le visa. Un visa permet de voyager jusqu’à la frontière, où un agent décide de l’entrée. Avec un visa d’immigrant, la carte verte arrive d’habitude par la poste, après l’entrée et le paiement des frais d’immigrant.
after-certification = La certification va à votre employeur, qui dépose d’habitude ensuite le formulaire I-140. Elle ne vaut que pour un temps limité, souvent 180 jours.
after-court = D’habitude, une décision écrite arrive ensuite, puis une autre agence prépare le document. Le gouvernement peut encore faire appel, souvent dans les 30 jours : la décision dit si elle est définitive.
after-other = D’habitude, un avis d’approbation arrive ensuite, puis ce qu’il annonce : une carte, un document ou un autre formulaire. L’avis dit si la suite dépend de vous.
