### Requests for evidence. The date on the notice governs; a date of ours is only the one on file.

ask-evidence-request =
    Yon demann prèv (RFE) se yon lèt ki mande lòt papye anvan yo pran desizyon. Se yon kesyon, se pa yon refi.

    Lèt la di sa yo mande, ki kote pou ou voye li, ak jiska kilè. Voye tout ansanm, ak lèt la anlè, epi kenbe yon kopi ak prèv ou te voye li. Anjeneral, yo pa bay plis tan.

    Èd pou reponn, souvan gratis: https://www.immigrationlawhelp.org
evidence-request-for-case =
    Pou { $number }, dosye a montre “{ $official }”.

    Yo mande repons lan anvan { $due }.{ days-from-today } Se dat ki sou avi ou a ki konte.

    Voye sa avi a mande, tout ansanm, nan adrès ki sou li a. Si jou a toupre oswa li pase, pale ak yon avoka oswa yon reprezantan akredite jodi a: https://www.immigrationlawhelp.org
no-evidence-request =
    Mwen pa wè okenn demann papye ki louvri pou { $number }. Estati li se “{ $official }”.

    Si ou gen yon lèt ki mande yon bagay, se lèt la ak dat ki sou li a ki konte.
