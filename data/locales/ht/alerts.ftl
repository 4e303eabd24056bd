### Alerts: this service sends none yet, and says so.

subscribe-alerts =
    Mwen poko ka voye alèt. Men USCIS menm ka fè sa: louvri yon kont gratis sou https://my.uscis.gov, ajoute dosye ou ak nimewo resi a, epi chwazi imel oswa tèks. Mesaj yo ka rive jou apre chanjman an, oswa de jou apre.

    Si dosye ou nan tribinal imigrasyon, rele 800-898-7180 oswa gade sou https://acis.eoir.justice.gov tanzantan.

    Ou ka retounen isit la tou, epi mande “Kote dosye m ye?” kantite fwa ou vle.

unsubscribe-alerts =
    Sèvis sa a poko voye alèt, kidonk pa gen anyen pou etenn isit la.

    Si USCIS voye imel oswa tèks ba ou, konekte sou https://my.uscis.gov epi chanje jan ou vle yo avèti ou.

    Si ou pa sèten kiyès k ap ekri ou, pa louvri lyen an epi pa bay okenn kòd. Tape “rapòte fwod” pou wè sa pou ou fè.
