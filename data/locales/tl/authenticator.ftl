### App na gumagawa ng code, at ang gagawin kapag nawala ito.

## Pag-set up

# Minsan lang sinasabi, sa sagot sa patunay gamit ang code sa email o text.
authenticator-offer-email =
    Isa pa po, at minsan ko lang ito sasabihin: pinatunayan ng code na ito na may nakakabasa ng email na iyon, at hanggang doon lang. Mas malakas na patunay ang isang app sa telepono. Kung gusto ninyo iyon, i-type ang “i-set up ang app”.
authenticator-offer-text =
    Isa pa po, at minsan ko lang ito sasabihin: pinatunayan ng code na ito na may humahawak ng numerong iyon, at hanggang doon lang. Mas malakas na patunay ang isang app sa telepono. Kung gusto ninyo iyon, i-type ang “i-set up ang app”.
enrol-authenticator =
    Puwedeng isang app sa telepono ang gumawa ng mga code. Sa gayon, hindi makakapasok ang nakakabasa ng email ninyo, at gumagana ito kahit walang signal. Dalawang minuto lang:

    1. Mag-install ng authenticator app. Marami ang libre.
    2. Magdagdag ng account doon: i-scan ang larawan kung may nakikita rito, o i-type ang key na ito: { $secret }
    3. I-type dito ang 6 na numerong ipapakita ng app.

    Gumagana ang key nang 10 minuto. Huwag itong ipakita kahit kanino, at burahin ang mensaheng ito pagkatapos.
enrol-authenticator-again =
    May app na kayong naka-set up. Para lumipat sa ibang telepono:

    1. Magdagdag ng account sa bagong app: i-scan ang larawan kung may nakikita rito, o i-type ang key na ito: { $secret }
    2. I-type dito ang 6 na numerong ipapakita ng bagong app. Hanggang doon, gumagana pa ang dati.

    Gumagana ang key nang 10 minuto. Huwag itong ipakita kahit kanino, at burahin ang mensaheng ito pagkatapos.
app-confirmed =
    Naka-set up na ang app. Mula ngayon, ang mga code nito ang magbubukas ng kaso ninyo rito, at wala nang code na ipapadala sa email.

    Kung mawala ang telepono, isa sa mga reserbang code na ito ang gagamitin. Minsan lang gagana ang bawat isa. Isulat at itago nang malayo sa telepono, dahil hindi ko na muling ipapakita:

    { $codes }
app-code-wrong =
    Hindi iyan ang ipinapakita ng app sa sandaling ito. Nagpapalit ang code bawat 30 segundo: hintayin ang susunod, at iyon ang i-type.

    { $tries_left ->
        [1] May isa pa kayong subok. Kung hindi gumana, tingnan kung awtomatiko ang oras ng telepono.
       *[other] May { $tries_left } pa kayong subok. Kung hindi pa rin gumana, tingnan kung awtomatiko ang oras ng telepono.
    }
app-enrolment-ended = Limang code ang hindi tumugma, kaya huminto ako rito para sa kaligtasan. Walang nagbago: papasok pa rin kayo gaya ng dati. Puwede kayong magsimula ulit kahit kailan.

## Pag-alis, at pagkawala ng telepono

remove-authenticator-sure = Kapag inalis ang app, mawawala rin ang mga reserbang code, at sa email na ulit darating ang mga code. Makakapasok ang sinumang nakakabasa ng email ninyo. Aalisin ko ba ang app?
authenticator-removed = Tapos na: wala nang binubuksan dito ang app at ang mga reserbang code. Mula ngayon, papasok kayo gaya ng dati.
no-authenticator = Wala pang app na naka-set up dito, kaya walang aalisin. Puwede kayong mag-set up kung gusto ninyo.
lost-authenticator =
    Hindi kayo naka-lock out dahil lang nawala ang telepono. Kapag humingi ako ng code, i-type ang isa sa mga reserbang code, o ang access code na nasa notice.

    Pagkatapos, puwede ninyong i-set up ang app sa ibang telepono, o alisin ito. Kung wala ang alinman sa dalawang code, humiling ng taong makakausap.

## Isa pang patunay

proof-needed-again = Para dito, kailangan ko ng isa pang patunay para matiyak na kayo pa rin ito. Kung may email address na nakatala, may code na papunta roon. Kung may app, i-type ang code na ipinapakita nito. Gagana rin ang access code na nasa notice.

## Ang larawan

picture-qr = QR code para sa authenticator app. Nasa teksto ang katumbas na key.
