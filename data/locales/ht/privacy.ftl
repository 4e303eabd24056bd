### Rights over data: see it, copy it, know who looked, agree or not, be forgotten.

## What is known

known-about-you =
    Men sa nou kenbe sou ou depi { $since }:

    • non ou, dat nesans ou ak { $contacts ->
        [0] okenn fason pou nou jwenn ou
        [1] yon fason pou nou jwenn ou
       *[other] { $contacts } fason pou nou jwenn ou
    }, chak kode ak yon kle ki pou ou sèl
    • { $count ->
        [1] yon dosye:
       *[other] { $count } dosye:
    }
    { $cases }
    • { $sessions ->
        [1] yon fwa
       *[other] { $sessions } fwa
    } ou te pwouve kiyès ou ye, san sa ou te tape a
    • { $entries ->
        [1] yon liy
       *[other] { $entries } liy
    } nan jounal ki di kiyès ki mande ak kiyès ki gade
    • moun k ap ede ak envitasyon: { $leaves }
    • aplikasyon ki fè kòd: { $apps }
    • bagay ou te aksepte: { $consents }

    Kopi a gen tout detay yo, jan ou menm ak yon òdinatè ka li yo.
data-export =
    Men kopi tout sa nou kenbe sou ou, nan yon fichye JSON. Se aparèy ou menm ki fè fichye a ak mesaj sa a, kidonk sere li kote lòt moun pa ka li li.

    Mesaj sa a disparèt isit la depi ou fin genyen li.

## Who looked

who-may-see =
    { $count ->
        [0] Moun ki ka wè dosye ou isit la kounye a: ou menm sèl, apre yon prèv, ak biwo ki jere sèvis sa a.
        [1]
            Apa ou menm, yon èd oswa yon envitasyon gen pèmisyon ou:
            { $lines }
       *[other]
            Apa ou menm, { $count } èd oswa envitasyon gen pèmisyon ou:
            { $lines }
    }
who-looked =
    { $count ->
        [0] Anyen poko ekri sou dosye ou yo.
       *[other]
            Men sa ki fèt sou dosye ou yo, dènye a an premye:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        Gen { $more } liy ki pi ansyen; kopi done ou yo gen yo tout.
    }

    An tou: kòd ki pa bon: { $failed }, fwa moun k ap ede yo gade: { $helpers }, fwa anplwaye gade: { $staff }. Si gen youn ladan yo ki pa t ou menm, tape “fèmen” epi chanje modpas imel ou.
look-you = • { $when }: ou menm, apre prèv ou, te mande { $asked }, kantite fwa: { $times }
look-helper = • { $when }: yon moun k ap ede ak pèmisyon ou te mande { $asked }, kantite fwa: { $times }
look-staff = • { $when }: yon anplwaye te louvri dosye ou, kantite fwa: { $times }{ $asked }
look-failed = • { $when }: yon moun te tape yon kòd ki pa bon oswa ki anreta, kantite fwa: { $times }{ $asked }
look-claim = • { $when }: yon moun te mande yon kòd ak nimewo dosye ou, kantite fwa: { $times }{ $asked }
look-proved = • { $when }: yon moun te tape bon kòd la, kantite fwa: { $times }{ $asked }
look-leave-given = • { $when }: ou te fè yon envitasyon pou yon moun k ap ede, kantite fwa: { $times }{ $asked }
look-leave-accepted = • { $when }: yon moun te sèvi ak yon envitasyon, kantite fwa: { $times }{ $asked }
look-leave-ended = • { $when }: pèmisyon yon moun k ap ede te fini, kantite fwa: { $times }{ $asked }
look-exported = • { $when }: ou te pran yon kopi done ou yo, kantite fwa: { $times }{ $asked }
look-app-added = • { $when }: yon aplikasyon ki fè kòd te ajoute, kantite fwa: { $times }{ $asked }
look-app-removed = • { $when }: yon aplikasyon ki fè kòd te retire, kantite fwa: { $times }{ $asked }
asked-check-status = estati a
asked-explain-status = sa estati a vle di
asked-ask-next-steps = pwochen etap yo
asked-case-history = istwa a
asked-list-cases = lis dosye yo
asked-ask-appointment = randevou yo
asked-processing-time = konbyen tan sa pran
asked-delay = poukisa sa pran tan
asked-evidence-request = ki papye yo mande
asked-choose-case = yon lòt dosye

## What was agreed to

consents =
    { $count ->
        [0] Ou poko aksepte anyen isit la.
       *[other]
            Men sa ou te aksepte isit la:
            { $list }
    }

    Ou ka retounen sou sa nenpòt lè. Sa ki te fèt anvan rete jan li te ye.
consent-line-given = • { $purpose }: ou te dakò { $when } (tèks no. { $version })
consent-line-taken-back = • { $purpose }: ou te retire li { $when } (tèks no. { $version })
consent-take-back = Retire: { $purpose }
consent-agree = Aksepte: { $purpose }
consent-given = Mwen note sa: ou dakò pou { $purpose }.
consent-taken-back = Mwen note sa: ou pa dakò ankò pou { $purpose }. Si se sou kesyon ou an, mwen fèmen dosye a, epi yon nouvo prèv ap rekòmanse.
consent-ask =
    { $text }

    Ou ka di non, epi si ou di wi, ou ka retounen sou sa pita.
consent-name-processing = reponn kesyon ou
consent-name-alerts = mesaj sou chanjman
consent-name-review = kenbe sa mwen pa t konprann
consent-name-joining = montre dosye ou yo ansanm
consent-processing = Nou sèvi ak nimewo resi ou ak dat nesans ou pou gade dosye ou ak reponn ou, se pou sa sèlman.
consent-alerts = Lè dosye ou chanje, yon ti mesaj pati pou ou. Li pa janm di sa ki chanje. Ou ka fini ak sa nenpòt lè. Èske sa bon pou ou?
consent-review = Èske moun nan sèvis sa a ka li sa mwen pa t konprann, san nimewo ak dat, pou fè mwen vin pi bon? Nou efase li apre yon ti tan.
consent-joining = Èske m ka gade si gen lòt dosye isit la ki pou ou, nan lòt ajans tou, epi montre yo ansanm, ak chemen ki soti nan youn al nan lòt? Moun ki ka louvri youn isit la ta ka wè yo tout.

## Being forgotten

erase-confirm =
    Tanpri li sa byen, paske li pa ka defèt. Si ou kontinye, mwen efase sa sèvis sa a genyen sou ou: prèv ak kòd ou yo, moun k ap ede ou yo, konsantman, aplikasyon, ak konvèsasyon sa a.

    { $law }

    Dosye ou nan ajans lan menm rete jan li ye, epi ka ou a kontinye la.

    Èske mwen efase li?
erase-file-goes = Kopi dosye ou ki isit la ale tou: non ou, dat nesans ou, kontak ak nimewo ou yo detwi nèt. Ou pa ka mande sou dosye ou isit la ankò.
erase-file-stays = Dosye a se pa ajans lan, epi se lalwa ki di konbyen tan yo kenbe li. Li rete, epi ou ka mande sou li isit la ankò ak yon nouvo prèv.
erase-not-done = Dakò, mwen pa efase anyen.
erased =
    Se fèt. Resi { $number }, { $when }. Tanpri note nimewo a: se prèv la, epi li pa di non pèsòn.

    Sa ki efase:
    { $erased }
    • konvèsasyon sa a

    Sa ki rete, ak poukisa:
    { $kept }

    { $screen }
erased-person = • non ou, dat nesans ou ak kle tout sa yo
erased-contacts = • fason pou jwenn ou: { $count }
erased-cases = • nimewo dosye ou yo: { $count }
erased-dates = • randevou ak lèt: { $count }
erased-links = • jan dosye ou yo mare ansanm: { $count }
erased-sessions = • prèv kiyès ou ye: { $count }
erased-codes = • kòd: { $count }
erased-letters = • nòt sou lèt ki te pote kòd: { $count }
erased-attempts = • nòt sou moun ki te eseye antre nan dosye ou yo: { $count }
erased-leaves = • moun k ap ede ak envitasyon: { $count }
erased-consents = • konsantman: { $count }
erased-authenticators = • aplikasyon ki fè kòd: { $count }
kept-case-file = • dosye ajans lan, paske lalwa di konbyen tan yo kenbe li
kept-history = • etap ak jou yon dosye, san nimewo ni non, paske istwa a pa dwe reekri
kept-audit = • jounal ki di kiyès ki fè kisa ak kilè, paske li montre abi; li pa di non pèsòn
kept-receipt = • resi sa a, pou montre sa te efase
kept-other-chats = • lòt konvèsasyon ou yo pa gen done moun ka li, epi yo efase nan 30 jou
kept-backups = • kopi sekirite ki te fèt anvan jodi a, jiskaske pi nouvo pran plas yo
kept-by-telegram = Telegram kenbe pwòp kopi pa li nan chat sa a, sou sèvè li yo ak sou aparèy ou yo. Tanpri efase chat la la.
kept-on-screen = Sa ki sou ekran ou rete la jiskaske ou efase chat la sou aparèy sa a.
chat-forgotten =
    Konvèsasyon sa a efase isit la, epi nenpòt prèv ki te ladan li fini.

    { $screen }

    Pou mande yon lòt bagay, annik ekri.
not-said-twice = Sa di oswa fèt yon sèl fwa. Si ou bezwen li ankò, tanpri mande li ankò.
