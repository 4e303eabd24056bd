### Les étapes de data/stages.yml en mots simples, cinq entrées chacune :
###   -name      40 caractères au plus, se lit bien avant un point
###   -meaning   ce que cela veut dire et ne veut pas dire
###   -next      ce qui vient d’habitude ensuite ; jamais une promesse
###   -act       qui doit agir, et avant quand
###   -mistaken  avec quoi on le confond souvent
### Puis les cinq catégories et les quatre jalons. « C’est à vous : » marque ce que la personne doit faire.

## La demande arrive

stage-not-filed-name = Pas encore envoyé
stage-not-filed-meaning = Le formulaire a été commencé dans le système de l’agence mais pas envoyé. Tant qu’il n’est pas envoyé, il n’y a pas de dossier.
stage-not-filed-next = Une fois le formulaire envoyé et payé, un reçu avec un numéro de dossier arrive en général.
stage-not-filed-act = C’est à vous : finissez, signez et envoyez le formulaire. Un brouillon n’arrête aucune date limite qui vous concerne.
stage-not-filed-mistaken = Beaucoup pensent qu’un brouillon garde leur place dans la file, mais ce n’est pas le cas.

stage-received-name = Reçu
stage-received-meaning = L’agence a vos papiers et a ouvert un dossier. Personne ne l’a encore jugé : ce n’est ni une bonne ni une mauvaise nouvelle.
stage-received-next = En général un avis de réception, souvent un rendez-vous pour les empreintes, puis l’attente.
stage-received-act = Vous n’avez rien à faire maintenant. Gardez l’avis de réception, et prévenez l’agence si vous déménagez.
stage-received-mistaken = On le prend facilement pour un premier « oui », mais cela dit seulement que les papiers sont arrivés.

stage-fee-problem-name = Problème avec les frais
stage-fee-problem-meaning = Il y a un dossier, mais un paiement manque, a été refusé ou pose question. C’est une question d’argent : cela ne dit pas si vous avez droit à ce que vous demandez.
stage-fee-problem-next = Une fois le paiement réglé, le dossier continue en général. Sinon, les papiers peuvent revenir.
stage-fee-problem-act = C’est à vous : payez ou corrigez les frais comme l’avis le dit. C’est la date de votre avis qui compte.
stage-fee-problem-mistaken = Beaucoup y voient un refus, mais rien n’a été décidé sur le dossier lui-même.

stage-rejected-name = Renvoyé sans examen
stage-rejected-meaning = Les papiers ont été renvoyés avant que quelqu’un regarde le dossier, par exemple à cause des frais, d’une signature ou d’un vieux formulaire. « Rejected » (renvoyé) n’est pas « denied » (refusé).
stage-rejected-next = Beaucoup de gens corrigent ce que la lettre indique et déposent de nouveau. En général, la première date de dépôt n’est pas gardée.
stage-rejected-act = C’est à vous : lisez la lettre et corrigez ce qu’elle indique si vous voulez déposer de nouveau. Si une date limite vous concerne, demandez vite une aide juridique.
stage-rejected-mistaken = On lit souvent « renvoyé » comme « refusé », mais refusé voudrait dire que le dossier a été jugé et que la réponse est non.

## À côté du chemin, et déplacements

stage-record-updated-name = Un détail a été mis à jour
stage-record-updated-meaning = Un point secondaire a été changé ou noté : un nom, une copie d’avis, un remboursement, une demande d’aller plus vite. Le dossier en est au même point.
stage-record-updated-next = Le dossier continue en général à partir de l’étape où il était.
stage-record-updated-act = En général, il n’y a rien à faire. Vérifiez que le détail est juste ; si une lettre pour vous est revenue, vérifiez votre adresse auprès de l’agence.
stage-record-updated-mistaken = On lit souvent le refus d’aller plus vite comme un refus du dossier, mais le dossier n’est pas touché.

stage-transferred-name = Passé à un autre bureau
stage-transferred-meaning = Votre dossier est allé à un autre bureau ou à une autre agence, qui fera la suite. Ce déplacement ne dit rien du résultat.
stage-transferred-next = Le nouveau bureau envoie en général un avis. L’attente peut y être plus courte ou plus longue.
stage-transferred-act = Vous n’avez rien à faire maintenant. Surveillez votre courrier : le nouveau bureau peut écrire.
stage-transferred-mistaken = On craint souvent un mauvais signe ou un retour à zéro ; en soi, ce n’est ni l’un ni l’autre.

## Empreintes

stage-biometrics-scheduled-name = Rendez-vous pour les empreintes
stage-biometrics-scheduled-meaning = L’agence demande vos empreintes, une photo et une signature, ou a fixé un jour pour cela. C’est habituel, et rien n’est décidé.
stage-biometrics-scheduled-next = Après ce rendez-vous, les empreintes sont contrôlées, et le dossier passe en général à l’examen.
stage-biometrics-scheduled-act = C’est à vous : allez-y le jour et à l’endroit écrits sur votre avis, avec l’avis et une pièce d’identité avec photo. Si vous ne pouvez pas, demandez une autre date avant ce jour.
stage-biometrics-scheduled-mistaken = On le prend parfois pour l’entretien, mais ce rendez-vous est court et personne n’y décide de votre dossier.

stage-biometrics-taken-name = Empreintes enregistrées
stage-biometrics-taken-meaning = L’agence a vos empreintes ou votre photo, nouvelles ou anciennes. Rien n’est encore décidé sur votre dossier.
stage-biometrics-taken-next = En général des contrôles, puis un examen du dossier. Pour certains formulaires, il y a un entretien.
stage-biometrics-taken-act = Vous n’avez rien à faire maintenant.
stage-biometrics-taken-mistaken = Beaucoup pensent que le contrôle est réussi, mais ce n’est pas forcément le cas.

## Examen

stage-under-review-name = En cours d’examen
stage-under-review-meaning = L’agence travaille sur le dossier ou l’a dans la file. Il n’y a pas encore de décision, ni dans un sens ni dans l’autre.
stage-under-review-next = L’agence peut demander des documents, fixer un entretien ou décider. Ce statut ne dit pas quand.
stage-under-review-act = En général, vous n’avez rien à faire maintenant. Si une lettre demande quelque chose, ou si vous avez manqué un rendez-vous, suivez cette lettre : c’est sa date qui compte.
stage-under-review-mistaken = On croirait que quelqu’un a le dossier ouvert aujourd’hui, mais il peut rester ainsi des mois.

stage-on-hold-name = En pause
stage-on-hold-meaning = Le travail s’est arrêté à cause de quelque chose hors du dossier, par exemple un procès, une nouvelle règle, un contrôle de sécurité ou l’attente d’un numéro de visa.
stage-on-hold-next = Quand cette raison finit, le dossier continue en général. Souvent, personne ne peut donner de date.
stage-on-hold-act = Vous n’avez rien à faire maintenant. Gardez votre adresse à jour et ouvrez chaque lettre.
stage-on-hold-mistaken = On prend souvent une pause pour un refus ou pour sa propre faute ; en soi, ce n’est ni l’un ni l’autre.

stage-evidence-requested-name = D’autres documents demandés
stage-evidence-requested-meaning = L’agence a besoin d’autre chose de vous avant de décider : des papiers, des faits ou un examen. Rien n’est décidé jusqu’ici.
stage-evidence-requested-next = Après l’arrivée de votre réponse, le dossier est en général repris. Sans réponse à temps, il peut être refusé.
stage-evidence-requested-act = C’est à vous : envoyez tout ce que l’avis demande, tout ensemble et à temps. C’est la date de votre avis qui compte.
stage-evidence-requested-mistaken = Beaucoup y voient le début d’un refus, mais c’est une question, et votre réponse est lue.

stage-evidence-received-name = Votre réponse est arrivée
stage-evidence-received-meaning = L’agence a ce que vous avez envoyé pour répondre à sa lettre. Elle ne dit pas encore si cela suffit.
stage-evidence-received-next = En général, quelqu’un la lit avec le reste du dossier, puis l’agence peut décider, demander encore ou fixer un entretien.
stage-evidence-received-act = Vous n’avez rien à faire maintenant. Gardez une copie de votre envoi et la preuve d’envoi.
stage-evidence-received-mistaken = « Reçu » n’est pas « accepté » : cela dit seulement que votre réponse est là.

stage-adverse-notice-name = Avis avant une décision négative
stage-adverse-notice-meaning = L’agence a écrit qu’elle pense dire non, ou retirer une approbation, et pourquoi. Ce n’est pas la décision finale : vous pouvez d’abord répondre.
stage-adverse-notice-next = Quelqu’un lit votre réponse, puis l’agence décide. Sans réponse à temps, elle fait en général ce qu’elle a annoncé.
stage-adverse-notice-act = C’est à vous, et le délai est court : c’est la date de votre avis qui compte. Montrez l’avis maintenant à un avocat ou à un représentant accrédité.
stage-adverse-notice-mistaken = On le prend souvent pour le refus lui-même, mais le dernier mot n’est pas dit tant que vous pouvez répondre.

## Entretien

stage-interview-pending-name = En attente d’une date d’entretien
stage-interview-pending-meaning = Le dossier attend un entretien ou une audience, ou une date a été annulée et la nouvelle n’est pas connue.
stage-interview-pending-next = Un avis avec le jour, l’heure et le lieu vient en général par la poste. L’attente dépend du bureau.
stage-interview-pending-act = Rien à faire jusqu’à l’avis. Si vous avez demandé un autre jour, l’ancien reste valable tant que l’agence n’a pas confirmé le changement.
stage-interview-pending-mistaken = On prend souvent « prêt pour un entretien » pour une date, mais il n’y en a pas encore.

stage-interview-scheduled-name = Entretien ou audience fixés
stage-interview-scheduled-meaning = Un entretien ou une audience a une date, peut-être une nouvelle. Rien n’est encore décidé.
stage-interview-scheduled-next = On vous pose des questions sur vos formulaires et vos papiers. Le résultat peut venir le jour même ou plus tard.
stage-interview-scheduled-act = C’est à vous : soyez là le jour et à l’heure de votre avis, avec les papiers qu’il demande. Si vous ne pouvez pas venir, prévenez le bureau avant ce jour ; une absence peut nuire au dossier.
stage-interview-scheduled-mistaken = On y voit souvent un soupçon, mais pour beaucoup de formulaires presque tout le monde a un entretien.

stage-interview-completed-name = Entretien passé, pas encore de résultat
stage-interview-completed-meaning = L’entretien ou l’audience a eu lieu. Le résultat n’est pas encore connu.
stage-interview-completed-next = L’agence peut décider, demander d’autres papiers ou vous faire revenir.
stage-interview-completed-act = Vous n’avez rien à faire maintenant, sauf si on vous a demandé des papiers : envoyez-les alors avant la date donnée.
stage-interview-completed-mistaken = On craint souvent que le silence après un entretien soit mauvais signe ; en soi, il ne dit rien.

## Décision

stage-decision-made-name = Décidé, la lettre dit comment
stage-decision-made-meaning = Il y a une décision, mais ce statut ne dit pas laquelle. N’y lisez ni un oui ni un non.
stage-decision-made-next = La lettre de décision dit le résultat et ce qui est possible ensuite.
stage-decision-made-act = Lisez la lettre dès qu’elle arrive : une date peut y compter. Si aucune lettre ne vient, demandez une copie à l’agence.
stage-decision-made-mistaken = Certains y lisent « approuvé », d’autres « refusé », mais le statut ne montre ni l’un ni l’autre.

stage-approved-name = Approuvé
stage-approved-meaning = L’agence a dit oui à ce formulaire. Ce que cela vous donne dépend du formulaire : une pétition approuvée, par exemple, n’est pas encore un visa ou une carte verte.
stage-approved-next = En général un avis d’approbation. Ensuite, selon le formulaire, une carte, une étape de visa ou un autre formulaire.
stage-approved-act = En général, rien tout de suite. Lisez l’avis d’approbation : il dit si l’étape suivante est pour vous.
stage-approved-mistaken = On prend souvent une pétition approuvée, familiale ou de travail, pour une carte verte, mais c’est une étape sur le chemin.

stage-oath-scheduled-name = Cérémonie du serment à venir
stage-oath-scheduled-meaning = Votre demande de citoyenneté est acceptée ; la cérémonie du serment se prépare ou a une date. La citoyenneté commence quand vous prêtez serment.
stage-oath-scheduled-next = L’avis de cérémonie donne le jour et le lieu. Le certificat est en général remis là.
stage-oath-scheduled-act = C’est à vous : allez à la cérémonie à la date de votre avis, avec l’avis rempli et votre carte verte. Si vous ne pouvez pas venir, prévenez le bureau avant ce jour.
stage-oath-scheduled-mistaken = Beaucoup pensent avoir déjà la citoyenneté, mais avant le serment il n’y a ni droit de vote ni passeport américain.

stage-document-produced-name = Carte ou document en fabrication
stage-document-produced-meaning = Votre carte ou votre document est commandé ou en fabrication. Cela veut dire que la demande pour l’obtenir a été approuvée.
stage-document-produced-next = En général, il est posté ensuite, souvent avec un numéro de suivi.
stage-document-produced-act = Vous n’avez rien à faire maintenant. Vérifiez que l’agence a votre adresse actuelle.
stage-document-produced-mistaken = Une nouvelle carte n’est pas toujours une carte verte : ce peut être un permis de travail ou un remplacement.

stage-document-mailed-name = Carte ou document en route
stage-document-mailed-meaning = Votre document a été remis à la poste, ou va l’être. Il n’est pas encore signalé comme livré.
stage-document-mailed-next = Il vient en général par la poste, à l’adresse que l’agence a pour vous.
stage-document-mailed-act = Surveillez votre boîte aux lettres, et le numéro de suivi s’il y en a un. S’il n’arrive pas, prévenez vite l’agence.
stage-document-mailed-mistaken = « Mailed » (posté) et même « picked up » (pris en charge) veulent dire que la poste l’a, pas qu’il est à votre porte.

stage-document-delivered-name = Carte ou document livré
stage-document-delivered-meaning = La poste ou le bureau signale que le document est arrivé chez vous ou à votre adresse.
stage-document-delivered-next = Pour cette demande, c’est en général la dernière étape.
stage-document-delivered-act = Vérifiez le nom, les dates et la sorte de carte. S’il y a une erreur, ou si vous n’avez rien reçu, prévenez vite l’agence.
stage-document-delivered-mistaken = « Livré » peut vouloir dire la boîte aux lettres ou chez un voisin : cherchez autour avant de le croire perdu.

stage-document-returned-name = Carte ou document revenu
stage-document-returned-meaning = Votre document n’a pas pu être livré, est revenu, est gardé ou a été détruit. L’approbation, elle, reste valable.
stage-document-returned-next = Avec la bonne adresse, l’agence peut le poster encore une fois. Une carte détruite demande en général un nouveau formulaire et des frais.
stage-document-returned-act = C’est à vous : vérifiez votre adresse auprès de l’agence et demandez comment avoir le document. Il n’est gardé qu’un temps limité.
stage-document-returned-mistaken = On craint souvent d’avoir perdu l’approbation, mais seul le papier est revenu.

## Refus, nouvel examen et autres fins

stage-denied-name = Refusé
stage-denied-meaning = Le dossier a été jugé et la réponse est non. La lettre donne les raisons et dit si vous pouvez demander un autre examen.
stage-denied-next = Selon le dossier, un appel, une requête ou une nouvelle demande peut être possible. La lettre dit quoi.
stage-denied-act = Si vous voulez répondre, le délai est court, souvent environ 30 jours : c’est la date de votre lettre qui compte. Montrez-la vite à un avocat ou à un représentant accrédité.
stage-denied-mistaken = On confond souvent « refusé » et « renvoyé » (« rejected ») : là, les papiers sont revenus sans être jugés.

stage-revoked-name = Approbation ou statut retiré
stage-revoked-meaning = Quelque chose qui avait été donné, une approbation, un visa ou un statut, a été retiré. La lettre dit quoi, pourquoi et depuis quand.
stage-revoked-next = Un appel ou une nouvelle demande peut être possible. La lettre le dit.
stage-revoked-act = Si vous voulez répondre, le délai peut être très court : c’est la date de votre lettre qui compte. Montrez-la maintenant à un avocat ou à un représentant accrédité.
stage-revoked-mistaken = Les mots peuvent contenir « approval » (approbation), mais ils parlent d’une approbation perdue.

stage-appeal-filed-name = Appel ou nouvel examen en cours
stage-appeal-filed-meaning = Un bureau supérieur doit revoir la décision, ou le fait déjà. La première décision n’est pas encore le dernier mot.
stage-appeal-filed-next = Ce bureau peut garder la décision, la changer ou renvoyer le dossier. Cela prend souvent des mois.
stage-appeal-filed-act = Vous n’avez rien à faire maintenant, sauf si une lettre demande des papiers ou des arguments : c’est alors sa date qui compte.
stage-appeal-filed-mistaken = On le prend souvent pour une nouvelle demande, mais c’est la même décision que l’on revoit.

stage-reopened-name = Dossier rouvert
stage-reopened-meaning = Un dossier déjà jugé ou fermé est ouvert de nouveau. Il n’y a pas de nouvelle décision.
stage-reopened-next = En général, l’agence le regarde encore une fois, et peut demander des papiers ou fixer un entretien.
stage-reopened-act = Vous n’avez rien à faire maintenant, sauf si une lettre demande quelque chose : c’est alors sa date qui compte.
stage-reopened-mistaken = On prend souvent « rouvert » pour « approuvé », mais cela dit seulement que la question est de nouveau ouverte.

stage-withdrawn-name = Retiré ou abandonné
stage-withdrawn-meaning = La demande a été retirée, ou l’agence la traite comme abandonnée, par exemple après une lettre sans réponse ou un rendez-vous manqué. Si seul un appel a été retiré, la première décision reste.
stage-withdrawn-next = En général, tout s’arrête là. Une nouvelle demande peut être possible.
stage-withdrawn-act = Si vous ne l’avez pas demandé, contactez l’agence et demandez vite une aide juridique. Si vous l’avez demandé, il n’y a rien à faire.
stage-withdrawn-mistaken = On le prend souvent pour un refus, mais cela ne dit pas que quelqu’un a trouvé le dossier trop faible.

stage-administratively-closed-name = Fermé sans oui ni non
stage-administratively-closed-meaning = Le dossier a quitté la liste active sans décision, par exemple parce que vous avez obtenu autrement ce que vous demandiez ou parce qu’un tribunal l’a mis en pause.
stage-administratively-closed-next = Souvent, il ne se passe plus rien. Certains de ces dossiers peuvent revenir sur la liste.
stage-administratively-closed-act = Lisez la raison dans l’avis. Si vous ne savez pas pourquoi il a été fermé, demandez à l’agence ou à un avocat.
stage-administratively-closed-mistaken = On le prend souvent pour un refus ou pour une victoire ; en soi, ce n’est ni l’un ni l’autre.

stage-terminated-name = Terminé sans oui ni non
stage-terminated-meaning = Une procédure, un appel ou la validité d’un document a pris fin sans jugement sur le dossier. L’avis dit ce qui a pris fin.
stage-terminated-next = Cela dépend de ce qui a pris fin. Si c’est seulement un appel, la première décision reste.
stage-terminated-act = Lisez l’avis et vérifiez ce qui a pris fin. Si c’est un permis ou un statut dont vous avez besoin, demandez vite une aide juridique.
stage-terminated-mistaken = Cela ressemble à un refus, mais au tribunal, par exemple, cela peut vouloir dire qu’on abandonne les poursuites contre quelqu’un.

## Pas compris

stage-unknown-name = Avec les mots de l’agence
stage-unknown-meaning = L’agence utilise des mots que je ne peux pas expliquer avec certitude. Je les montre tels quels et je ne devine pas.
stage-unknown-next = Ces mots ne disent pas ce qui vient après. Le mieux est de regarder la dernière lettre de l’agence.
stage-unknown-act = Lisez votre dernière lettre : si elle demande quelque chose, c’est sa date qui compte. En cas de doute, demandez à l’agence.
stage-unknown-mistaken = Des mots que personne n’explique passent vite pour une mauvaise nouvelle ; à eux seuls, ils ne sont ni bons ni mauvais.

## Catégories

category-active = En cours
category-pending = En attente
category-approved = Approuvé
category-denied = Refusé
category-closed = Fermé

## Jalons, dans l’ordre

milestone-received = Reçu
milestone-under-review = En cours d’examen
milestone-interview-scheduled = Entretien
milestone-decision-made = Décision
