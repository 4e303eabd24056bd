### An app that makes codes, and what to do when it is lost.

## Setting it up

# Said once, in the reply to a proof by a mailed or texted code.
authenticator-offer-email =
    Yon lòt bagay, mwen di li yon sèl fwa: kòd sa a montre yon moun ka li imel sa a, se tout. Yon aplikasyon sou telefòn ou pwouve plis. Si ou vle sa, tape “mete aplikasyon kòd la”.
authenticator-offer-text =
    Yon lòt bagay, mwen di li yon sèl fwa: kòd sa a montre yon moun gen nimewo telefòn sa a nan men li, se tout. Yon aplikasyon sou telefòn ou pwouve plis. Si ou vle sa, tape “mete aplikasyon kòd la”.
enrol-authenticator =
    Yon aplikasyon sou telefòn ou ka fè kòd ou yo. Konsa, moun ki li imel ou pa ka antre, epi li mache menm san entènèt. Sa pran de minit:

    1. Enstale yon aplikasyon ki fè kòd (authenticator). Gen anpil ki gratis.
    2. Ajoute yon kont ladan li: eskane imaj la si ou wè youn isit la, oswa tape kle sa a: { $secret }
    3. Tape isit la 6 chif aplikasyon an montre.

    Kle a bon pou 10 minit. Pa montre pèsòn li, epi efase mesaj sa a apre.
enrol-authenticator-again =
    Ou gen yon aplikasyon deja. Pou pase sou yon lòt telefòn:

    1. Ajoute yon kont nan nouvo aplikasyon an: eskane imaj la si ou wè youn isit la, oswa tape kle sa a: { $secret }
    2. Tape isit la 6 chif nouvo aplikasyon an montre. Jiskaske ou fè sa, ansyen an kontinye mache.

    Kle a bon pou 10 minit. Pa montre pèsòn li, epi efase mesaj sa a apre.
app-confirmed =
    Aplikasyon an pare. Apati kounye a, se kòd li yo ki louvri dosye ou isit la, epi yo pa voye kòd pa imel ankò.

    Si telefòn nan pèdi, youn nan kòd sovgad sa yo ka louvri dosye a nan plas li. Chak kòd mache yon sèl fwa. Ekri yo epi sere yo lwen telefòn nan, paske mwen p ap montre yo ankò:

    { $codes }
app-code-wrong =
    Se pa sa aplikasyon an montre kounye a. Kòd li a chanje chak 30 segonn: tann pwochen an epi tape li.

    { $tries_left ->
        [1] Ou gen yon sèl chans ki rete. Si li pa mache, gade si telefòn nan mete lè a pou kont li.
       *[other] Ou gen { $tries_left } chans ki rete. Si li pa mache ankò, gade si telefòn nan mete lè a pou kont li.
    }
app-enrolment-ended = Senk kòd pa t bon, kidonk mwen kanpe la, pou sekirite. Anyen pa chanje: ou antre menm jan ak anvan. Ou ka rekòmanse lè ou vle.

## Taking it away, and losing the phone

remove-authenticator-sure = Si aplikasyon an ale, kòd sovgad yo ale tou, epi kòd yo vin pa imel ankò. Nenpòt moun ki ka li imel ou ta ka antre. Èske mwen retire aplikasyon an?
authenticator-removed = Se fèt: aplikasyon an ak kòd sovgad yo pa louvri anyen isit la ankò. Apati kounye a, ou antre menm jan ak anvan.
no-authenticator = Pa gen aplikasyon ki mete isit la, kidonk pa gen anyen pou retire. Ou ka mete youn si ou vle.
lost-authenticator =
    Telefòn nan pèdi, men dosye ou pa bloke. Lè mwen mande yon kòd, tape youn nan kòd sovgad ou yo, oswa kòd aksè ki sou avi ou a.

    Apre sa, ou ka mete aplikasyon an sou yon lòt telefòn, oswa retire li. Si ou pa gen ni youn ni lòt, mande pale ak yon moun.

## One more proof

proof-needed-again = Pou sa, mwen bezwen yon lòt prèv, pou mwen sèten se toujou ou menm. Si gen yon adrès imel nan dosye a, yon kòd sou wout. Si ou gen yon aplikasyon, tape kòd li montre a. Kòd aksè ki sou avi ou a mache tou.

## The picture

picture-qr = Kòd QR pou yon aplikasyon ki fè kòd. Menm kle a ekri nan tèks la.
