### Leave for a helper: given by the applicant, for named cases, for a time.
### No message tells a helper that a leave was taken back: from then on they are a stranger.

## Giving leave

leave-which-case =
    Yon lòt moun ka wè yon dosye isit la si ou vle: li ka gade sèlman, li pa janm ka chanje anyen, epi li pa janm wè kontak ou.

    Pou ki dosye?
leave-how-long =
    Pandan konbyen tan moun k ap ede ou a ka wè li? Ou ka fini ak sa pi bonè nenpòt lè, epi li pa resevwa okenn mesaj sou sa.

    Si yon moun ap fòse ou fè sa, ou pa oblije. Tape “fèmen”, oswa “avoka” pou jwenn èd.
leave-days =
    { $days ->
        [1] Pou yon jou
        [7] Pou yon semèn
       *[other] Pou { $days } jou
    }
leave-given =
    Men envitasyon an pou moun k ap ede ou a:

    { $code }

    Bay li sèlman moun ou fè konfyans, pi bon fas a fas oswa nan telefòn. Moun nan tape li nan pwòp chat pa li ak sèvis sa a. Li mache yon sèl fwa, epi pou { $hours ->
        [1] yon èdtan
       *[other] { $hours } èdtan
    } sèlman. Mwen montre li kounye a sèlman.

    Apre sa, moun k ap ede ou a ka wè estati, istwa, pwochen etap ak randevou jiska { $until } pou { $count ->
        [1] dosye sa a:
       *[other] { $count } dosye sa yo:
    }
    { $cases }

    Pou fini ak sa, tape “retire èd mwen”. Pou wè kiyès ki gade, tape “kiyès ki gade dosye m”.
leave-case-line = • { $number }
leave-too-many =
    Ou gen { $most } envitasyon oswa moun k ap ede deja. Tanpri fini ak youn anvan ou ajoute yon lòt.

## What stands, and ending it

leave-title-used = Èd { $number }
leave-title-open = Envitasyon { $number }
leave-line-used =
    { $count ->
        [1] { $number }. Yon moun k ap ede nan { $channel } depi { $since }, yon dosye, jiska { $until }
       *[other] { $number }. Yon moun k ap ede nan { $channel } depi { $since }, { $count } dosye, jiska { $until }
    }
leave-line-open =
    { $count ->
        [1] { $number }. Yon envitasyon ki fèt { $since }, pèsòn poko sèvi avè li, yon dosye
       *[other] { $number }. Yon envitasyon ki fèt { $since }, pèsòn poko sèvi avè li, { $count } dosye
    }
channel-webchat = chat sou sit la
channel-telegram = chat Telegram nan
leave-end-which = Kilès ladan yo pou nou fini? Okenn mesaj p ap pati sou sa.
leave-ended =
    { $count ->
        [0] Sa te fini deja. Pèsòn pa ka wè dosye ou ak li kounye a.
        [1] Se fèt. Apati kounye a, moun sa a oswa envitasyon sa a pa louvri anyen isit la, epi okenn mesaj pa pati sou sa.
       *[other] Se fèt. Apati kounye a, { $count } èd ak envitasyon sa yo pa louvri anyen isit la, epi okenn mesaj pa pati sou sa.
    }
leave-none =
    Pèsòn pa gen pèmisyon ou pou wè yon dosye isit la. Si ou vle yon moun ka gade, ou ka bay li pèmisyon pou yon tan.

## The helper's side

leave-own-code =
    Sa se kòd pou moun k ap ede ou a. Li pa fè anyen isit la: se moun nan ki tape li nan pwòp chat pa li ak sèvis sa a.
leave-accepted =
    Kounye a ou se yon moun k ap ede isit la. Ak pèmisyon mèt dosye a, ou ka wè estati, istwa, pwochen etap ak randevou jiska { $until } pou { $count ->
        [1] dosye sa a:
       *[other] { $count } dosye sa yo:
    }
    { $cases }

    Ou pa ka chanje anyen, epi kontak yo rete kache. Chak fwa ou gade, sa ekri, epi mèt dosye a ka wè sa ak fini ak sa nenpòt lè. “fèmen” fini li bò kote pa ou.
helper-reminder = Ou wè dosye { $number } ak pèmisyon mèt dosye a, jiska { $until }.
helper-may-not =
    Kòm moun k ap ede, ou ka wè estati, istwa, pwochen etap ak randevou. Tout rès la, se mèt dosye a sèl ki ka fè li, apre li bay prèv.

    Si ou ap mande sou yon dosye ki pa ou menm, tanpri kontinye isit la.
invitation-unknown =
    Mwen pa ka sèvi ak kòd sa a kounye a. Yon envitasyon mache yon sèl fwa, epi pou yon ti tan sèlman: mande moun ki te ba ou li a yon lòt.

    Si se kòd aksè ki sou yon avi, mwen bezwen nimewo resi a anvan.
