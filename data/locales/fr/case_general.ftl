### Que faire d’un dossier : le pousser, le changer, y mettre fin, le retrouver.

escalate-delay =
    Mieux vaut suivre ces étapes dans l’ordre.

    1. Demandez à l’USCIS : sur https://egov.uscis.gov/processing-times/ votre date de réception montre à partir de quand vous pouvez demander. Ensuite, utilisez https://egov.uscis.gov/e-request ou appelez le 800-375-5283.
    2. L’élu de votre district au Congrès peut demander pour vous, gratuitement : https://www.house.gov
    3. L’Ombudsman CIS (le médiateur) dit sur sa page quels dossiers il prend : https://www.dhs.gov/cisombudsman

    Un procès pour retard est possible pour certaines personnes. Cela coûte et comporte des risques : demandez d’abord un conseil juridique (écrivez « avocat »).

ask-priority-date =
    Votre date de priorité est votre place dans la file pour un visa. Elle est écrite sur l’avis de réception ou d’approbation (I-797) de votre pétition, par exemple I-130 ou I-140.

    Chaque mois, le Département d’État publie le Visa Bulletin. Quand la date de votre catégorie et de votre pays y est plus récente que la vôtre, ou quand il y a « C » (current), votre tour dans la file est venu ; la décision ne vient qu’ensuite. Les dates peuvent aussi reculer, et personne ne peut dire avec certitude quand la vôtre viendra.

    Quel tableau regarder ce mois-ci : https://www.uscis.gov/visabulletininfo

change-address =
    Je ne peux pas la changer ici, mais vous pouvez le faire en quelques minutes. Prévenez l’USCIS dans les 10 jours après le déménagement : https://www.uscis.gov/addresschange (cela remplace le formulaire AR-11 sur papier).

    Si vous avez un dossier au tribunal de l’immigration, envoyez-lui aussi le formulaire EOIR-33 dans les 5 jours ouvrables. Le tribunal et l’USCIS ne se préviennent pas.

    Prévenez aussi la poste, sur https://www.usps.com, pour ne perdre ni avis ni carte.

correct-error =
    Si l’erreur vient de l’USCIS, sur un avis ou une carte, signalez-la sur https://egov.uscis.gov/e-request (« typographic error ») ou au 800-375-5283. Pour une erreur sur une carte verte, c’est le formulaire I-90 : https://www.uscis.gov/i-90. Rien à payer quand l’erreur est la leur. Pour une erreur sur un I-94, commencez par https://i94.cbp.dhs.gov.

    Si l’erreur est dans le formulaire envoyé, écrivez à l’USCIS avec votre numéro de reçu, et corrigez-la aussi à l’entretien. S’il s’agit de dates, de mariages, de voyages ou d’arrestations, demandez d’abord un conseil juridique : écrivez « avocat ».

report-change =
    Si vous venez de perdre quelqu’un, toutes mes condoléances.

    Un décès, un divorce, un nouvel emploi ou un enfant qui atteint 21 ans peuvent changer le dossier lui-même : n’attendez pas. Certaines règles protègent, par exemple les veuves et les veufs, les enfants proches de 21 ans et les personnes qui changent d’emploi (formulaire I-485 Supplement J). Pour savoir si elles valent pour vous, demandez à un avocat ou à un représentant accrédité, de préférence avant d’écrire à l’USCIS (écrivez « avocat »).

    Pour prévenir l’USCIS : https://my.uscis.gov ou 800-375-5283. Ayez le numéro de reçu sous la main et gardez une copie de chaque acte.

expedite-request =
    L’USCIS peut traiter un dossier avant les autres, mais seulement pour des raisons spéciales : une grave perte d’argent, une maladie ou une autre urgence, certains intérêts d’associations ou de l’État, ou une erreur claire de sa part. Il faudra des papiers qui montrent la raison.

    Demandez dans votre compte sur https://my.uscis.gov ou au 800-375-5283. Demander ne coûte rien, et un « non » à cette demande n’est pas un « non » à votre dossier.

    Certains formulaires ont une voie rapide payante, le formulaire I-907. Toutes les règles : https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    N’envoyez rien pour l’instant. On ne peut pas revenir sur un retrait, les frais ne sont en général pas rendus, et vous pourriez perdre le droit de rester ou de travailler. Cela peut aussi toucher les membres de la famille qui sont dans le même dossier.

    Parlez d’abord à un avocat ou à un représentant accrédité. Le mot « avocat » vous montre où en trouver.

    Le retrait se fait par une lettre signée, avec le numéro de reçu, de la personne qui a déposé la demande, au bureau cité dans le dernier avis. Au tribunal de l’immigration, c’est le juge qui décide. Questions : 800-375-5283.

appeal-decision =
    Un « non » est dur à lire, et le délai est court : regardez la lettre de décision aujourd’hui. Elle dit si vous pouvez faire appel, avec quel formulaire et jusqu’à quand. C’est la date de votre avis qui compte.

    Décision de l’USCIS : souvent le formulaire I-290B, souvent dans les 30 jours (33 si elle est venue par la poste) : https://www.uscis.gov/i-290b. Citoyenneté refusée : formulaire N-336. Décision d’un juge : formulaire EOIR-26, qui doit arriver au plus tard le dernier jour.

    Un appel déposé trop tard est le plus souvent perdu, et une nouvelle demande convient parfois mieux. Demandez un conseil juridique cette semaine : écrivez « avocat ».

ask-fees =
    Les frais changent : regardez juste avant de payer, sur https://www.uscis.gov/feecalculator ou dans la liste https://www.uscis.gov/g-1055. Si le montant n’est pas le bon, les papiers vous sont renvoyés.

    En ligne, on paie dans son compte. Par la poste, c’est par carte (formulaire G-1450) ou depuis un compte bancaire américain (formulaire G-1650) ; les chèques ne sont presque plus acceptés. Si vous ne pouvez pas payer, certains formulaires permettent une dispense de frais : formulaire I-912.

    Aucun vrai service public ne demande de cartes cadeaux, d’argent liquide ni de virement à une personne. Je ne demande jamais d’argent.

find-case-number =
    Le numéro de reçu a 3 lettres et 10 chiffres, par exemple IOE puis dix chiffres. Regardez :

    • en haut de chaque avis de l’USCIS (formulaire I-797)
    • dans le courriel ou le SMS reçu à l’arrivée de vos papiers
    • dans votre compte sur https://my.uscis.gov
    • auprès de l’avocat, de l’employeur ou du proche qui a déposé la demande

    Le numéro A (A et 8 ou 9 chiffres) est autre chose : il vous désigne, vous, et non le dossier. Si vous ne trouvez rien, appelez le 800-375-5283 avec votre nom, votre date de naissance et votre adresse.

ask-eligibility =
    Je peux expliquer et regarder des dossiers. Mais savoir si vous remplissez les conditions est une question de droit, à laquelle je ne dois pas répondre.

    À lire d’abord : https://www.uscis.gov/forms/explore-my-options. Tous les formulaires sont gratuits sur https://www.uscis.gov/forms.

    Avant de déposer, demandez à un avocat ou à un représentant accrédité : un mauvais formulaire peut coûter cher et même mener à une procédure d’expulsion. Beaucoup aident gratuitement ou pour peu d’argent : écrivez « avocat ».
