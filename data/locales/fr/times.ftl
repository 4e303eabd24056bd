### Temps de traitement. Un chiffre garde sa mesure (combien de dossiers sur 100), son bureau, sa date, sa source ;
### jamais une date pour un dossier. `lines` : des lignes processing-line. Les mois peuvent être des moitiés.

processing-time =
    Voici ce qui est publié pour { $form } :

    { $lines }

    Ces chiffres portent sur des dossiers finis. Ils ne disent rien de sûr sur un dossier encore ouvert.
processing-time-which-form = Pour quel formulaire voulez-vous savoir ? Par exemple I-485, N-400 ou I-765. C’est écrit en haut de votre avis.
processing-time-none =
    Je n’ai pas de chiffre publié pour { $form }, et je ne veux pas en prendre un d’un autre formulaire.

    La page de l’agence l’a peut-être : { $link }
processing-office =
    { $office ->
        [national] Tout le pays
        [mean] Moyenne de tous les bureaux
       *[other] { $office }
    }
# Quand un bureau publie plusieurs chiffres pour un formulaire : lequel, avec les mots de la source.
processing-office-category = { $office } (« { $category } »)
# `lower` est le bas de la fourchette quand l’agence en publie une, sinon vide.
processing-line =
    { $office } : { $percent ->
        [50] la moitié de ces dossiers ont reçu une décision
       *[other] { $percent } de ces dossiers sur 100 ont reçu une décision
    } en { $months ->
        [1] un mois au plus
       *[other] { $months } mois au plus
    }{ $lower ->
        [one] { " " }(publié comme une fourchette qui commence à { $lower })
        [other] { " " }(publié comme une fourchette qui commence à { $lower })
       *[none] { "" }
    }. Date du chiffre : { $as_of }. Source : { $source }.

## Pourquoi est-ce si long ?

ask-delay =
    Attendre sans nouvelles est dur. En général, cela veut dire que le dossier est dans la file. Ce n’est pas en soi un mauvais signe.

    Des dossiers déposés plus tard peuvent finir plus tôt : le formulaire, le bureau, les contrôles et les numéros de visa ne sont pas les mêmes. L’USCIS donne une date à partir de laquelle vous pouvez demander : https://egov.uscis.gov/processing-times

    Si vous prouvez que c’est vous, je peux regarder le vôtre.
delay-for-case =
    { $number } ({ $form }) a été reçu le { $received }. { $months ->
        [0] C’était il y a moins d’un mois.
        [1] C’était il y a environ un mois.
       *[other] C’était il y a environ { $months } mois.
    }

    Les durées publiées portent sur des dossiers finis. Elles ne donnent pas de date pour le vôtre.
    { $lines }

    Si vous avez attendu plus longtemps, vous pouvez demander à l’USCIS de vérifier : https://egov.uscis.gov/e-request ou 800-375-5283.
