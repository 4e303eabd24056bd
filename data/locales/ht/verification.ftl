### Proof of identity.
### Whether a case exists is a secret: until a code is proved, every word here must be true for a right claim,
### a wrong claim, a protected case and no case at all. Never say what matched, what was found or what was sent.

## Asking

number-needed-first =
    Anvan mwen montre anyen sou yon dosye, mwen verifye se ou menm vre. Se pou sekirite ou, menm kont moun ki konnen ou byen.

    Fòk gen twa bagay: nimewo resi ou, dat nesans ou, ak yon kòd: li vini pa imel, li ekri sou avi ou a, oswa li parèt nan aplikasyon ou.

    Si lòt moun sèvi ak telefòn sa a, tape “fèmen” lè ou fini.
need-case-number = Tanpri tape nimewo resi ou: 3 lèt ak 10 chif, tankou IOE epi dis chif. Li ekri anlè avi ou a. Yon nimewo tribinal imigrasyon, yon dosye viza oswa Kanada bon tou.
need-date-of-birth = Ki dat nesans ou? Pi bon si ou ekri mwa a an lèt, tankou 4 mas 1988.
need-code = Tape kòd ou isit la lè ou genyen li. Se sa ki nan imel la oswa nan aplikasyon ou, oswa kòd aksè ki sou avi ou a.

## The one reply to every claim

code-on-its-way =
    Mèsi. Si enfòmasyon sa yo bon, yon kòd sou wout pou adrès imel ki nan dosye a. Li bon pou 10 minit. Lè ou tape li, ou dakò pou nou sèvi ak nimewo ou ak dat nesans ou pou gade dosye a ak reponn ou.

    Ou ka tape kòd aksè ki sou avi ou a tou, oswa yon kòd nan aplikasyon ou si ou te mete youn (lè sa a, okenn kòd pa voye pa imel). Oswa mande pale ak yon moun.
# Where the operator sends text messages too: it is said to everybody, whoever has which.
code-on-its-way-or-text =
    Mèsi pou enfòmasyon sa yo. Si yo bon, yon kòd sou wout pou adrès imel oswa nimewo telefòn ki nan dosye a. Li bon pou 10 minit. Lè ou tape li, ou dakò pou nou sèvi ak nimewo ou ak dat nesans ou pou gade dosye a ak reponn ou.

    Yon moun ki pran kontwòl yon nimewo telefòn ka li tèks li yo. Sa ki pi an sekirite se kòd aksè ki sou avi ou a, oswa yon kòd nan aplikasyon ou si ou te mete youn (lè sa a, anyen pa voye). Ou ka tape youn oswa lòt isit la, oswa mande pale ak yon moun.
code-resent =
    Dakò. Si enfòmasyon yo bon, yon nouvo kòd sou wout, epi ansyen an pa mache ankò. Tanpri gade nan katab spam nan tou.

    Kòd aksè ki sou avi ou a mache isit la tou, menm jan ak yon kòd nan aplikasyon ou.
code-resend-wait =
    { $minutes ->
        [1] Ou ka mande yon lòt kòd nan yon minit. Pafwa imel pran tout tan sa a, epi li ka nan katab spam nan.
       *[other] Ou ka mande yon lòt kòd nan { $minutes } minit. Pafwa imel pran tout tan sa a, epi li ka nan katab spam nan.
    }

    Si ou gen yon kòd aksè sou avi ou a, ou ka tape li kounye a.
mail-delayed =
    Yon bagay pou ou konnen: kounye a imel nou yo ale dousman pou tout moun, kidonk yon kòd ka vini pi ta pase dabitid.

    Lòt fason yo mache menm jan.

## The code

code-wrong =
    Kòd sa a pa mache. Tanpri konpare li ak dènye imel la oswa ak avi ou a, epi tape li ankò. Nan yon aplikasyon, tann pwochen kòd la.

    { $tries_left ->
        [0] Pa gen chans ki rete pou kòd sa a.
        [1] Ou gen yon sèl chans ki rete pou kòd sa a.
       *[other] Ou gen { $tries_left } chans ki rete pou kòd sa a.
    }
code-expired = Kòd la ekspire: yon kòd bon pou 10 minit. Mande yon nouvo, epi n ap kontinye la.
code-used-up =
    Li pa mache senk fwa, kidonk kòd sa a fini, pou sekirite. Dosye ou pa bloke.

    Ou ka mande yon nouvo kòd, tape kòd aksè ki sou avi ou a, oswa mande pale ak yon moun.
code-unreadable = Sa pa sanble yon kòd. Yon kòd se 6 chif youn apre lòt, oswa kòd aksè jan li enprime sou avi ou a, oswa yon kòd sovgad.
code-not-expected = Mèsi, men li twò bonè pou yon kòd. Premye bagay mwen bezwen se nimewo resi ou.

## Pauses

claim-paused =
    Te gen anpil esè ki soti isit la nan yon ti tan, kidonk mwen fè yon ti poz ak pati sa a, pou sekirite. Dosye ou pa bloke, anyen pa pèdi.

    { $minutes ->
        [1] Ou ka kontinye nan yon minit.
       *[other] Ou ka kontinye nan { $minutes } minit.
    } Mwen ka reponn kesyon jeneral touswit, epi ou ka toujou mande pale ak yon moun.

## The receipt number

number-unreadable = Mwen pa wè nimewo resi nan sa ou ekri a. Li gen 3 lèt ak 10 chif, tout kole, tankou IOE epi dis chif.
number-length =
    { $digits ->
        [0] Mwen li 3 lèt, san chif. Yon nimewo resi gen 3 lèt ak 10 chif, 13 karaktè an tou.
        [1] Mwen li 3 lèt ak yon chif. Yon nimewo resi gen 3 lèt ak 10 chif, 13 karaktè an tou.
       *[other] Mwen li 3 lèt ak { $digits } chif. Yon nimewo resi gen 3 lèt ak 10 chif, 13 karaktè an tou.
    }

    Èske ou ka gade ankò si gen yon chif ki manke oswa ki ekri de fwa?
number-unknown-office =
    Twa premye lèt yo pa pou okenn biwo USCIS mwen konnen. Sa ki pi kouran yo se IOE, MSC, EAC, WAC, LIN ak SRC.

    Tanpri konpare yo ak avi ou a: yon O ak yon zewo, oswa yon I ak yon en, sanble anpil.
number-which-office = Ki biwo ki te ba ou nimewo sa a? Plizyè biwo gen nimewo ki sanble konsa, se poutèt sa mwen mande anvan mwen kontinye.
number-not-the-case =
    Nimewo sa a sanble youn { $agency } sèvi, men li pa make yon sèl dosye, oswa li pi bon pou ou kenbe l pou kont ou.

    Men sa mwen bezwen: { $needed }. Li sou lèt ou yo, anjeneral anlè.
number-a-number =
    Sa ou tape a sanble yon nimewo A. Li di kiyès moun nan ye, li pa nimewo dosye a, kidonk mwen pa ka gade anyen ak li.

    Mwen bezwen nimewo resi a: 3 lèt ak 10 chif. Li sou menm avi a, anjeneral nan yon bwat anlè.
number-several = Mwen wè plis pase yon nimewo. Mwen ka gade youn alafwa: kilès an premye?
number-help =
    Nimewo resi a sou chak avi USCIS voye (Fòm I-797), nan bwat “Receipt Number” ki anlè a. Si ou te depoze sou entènèt, li nan kont ou sou https://my.uscis.gov

    Avoka, patwon oswa fanmi ki te depoze pou ou a gen yon kopi. Ou ka rele USCIS tou nan 800-375-5283.

## The date of birth

date-unreadable = Ki jou sa ye? Mwen pa rive konprann dat la. Tanpri bay jou, mwa ak ane, tankou 4 mas 1988.
date-impossible = Kalandriye a pa gen jou sa a. Tanpri verifye jou a ak mwa a, epi tape dat la ankò.
date-future = Jou sa a poko rive. Tanpri tape dat nesans lan, ak kat chif ane a.
date-too-old = Sa fè anpil anpil tan. Tanpri verifye ane a epi tape kat chif li yo.
date-incomplete = Mwen bezwen twa pati yo: jou, mwa ak ane. Pa egzanp, 4 mas 1988.
date-which = Mwen ka li sa de jan. Kilès ou vle di: { $first } oswa { $second }?
date-calendar = Ane a sanble kalandriye { $calendar } a. Tanpri bay dat la jan paspò a montre li.
calendar-buddhist = boudis
calendar-islamic = islamik
calendar-persian = pèsan
date-help =
    Mwen vle di dat nesans moun ki gen dosye a, menm jan li ekri nan paspò a oswa sou fòm yo.

    Pou dosye yon timoun, se dat timoun nan. Ou ka ekri li jan ou abitye: si li ka li de jan, mwen ap mande.
details-corrected = Mwen note sa: apati kounye a, mwen sèvi ak sa ou korije a.

## Sessions

token-expired = Sa ou te tape anvan an ekspire: pou sekirite ou, mwen pa kenbe li lontan. Tanpri tape li yon lòt fwa.
verified =
    Mèsi, sa mache. Kounye a ou ka mande sou dosye ou.

    { $failed_attempts ->
        [0] Si lòt moun sèvi ak telefòn sa a, tape “fèmen” lè ou fini. Sinon, mwen fèmen pou kont mwen apre 30 minit san ou pa sèvi.
        [1]
            Tanpri note: depi dènye vizit ou, yon moun te eseye antre isit la yon fwa, li pa t reyisi. Si se pa t ou, chanje modpas imel ou epi rapòte sa (tape “yon moun” pou wè ki kote).

            Tape “fèmen” lè ou fini. Sinon, mwen fèmen pou kont mwen apre 30 minit san ou pa sèvi.
       *[other]
            Tanpri note: depi dènye vizit ou, yon moun te eseye antre isit la { $failed_attempts } fwa, li pa t reyisi. Si se pa t ou, chanje modpas imel ou epi rapòte sa (tape “yon moun” pou wè ki kote).

            Tape “fèmen” lè ou fini. Sinon, mwen fèmen pou kont mwen apre 30 minit san ou pa sèvi.
    }

    { $offer }
locked = Li fèmen. Pèsòn pa ka wè yon dosye isit la kounye a san yon nouvo kòd. Mesaj ki anlè yo rete sou aparèy sa a, kidonk efase chat la si lòt moun sèvi ak li.
session-ended = Pou sekirite ou, tan an fini. Pou wè yon dosye ankò, tanpri pwouve yon lòt fwa se ou menm.
cancelled = Dakò, mwen kanpe sa. Mwen mete sa ou te tape a sou kote. Mande mwen yon lòt bagay lè ou vle.
start-over = Ann rekòmanse depi nan kòmansman. Tout sa ou te tape pou dènye kesyon an mete sou kote. Kisa ou ta renmen konnen?
nothing-to-cancel = Pa gen anyen k ap fèt pou mwen kanpe. Ou ka mande sou yon dosye, oswa sou etap imigrasyon an jeneral.
