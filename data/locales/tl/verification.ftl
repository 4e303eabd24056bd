### Patunay ng pagkakakilanlan.
### Lihim kung may kaso: hanggang napatunayan ang code, dapat totoo ang bawat salita rito para sa tamang pahayag,
### maling pahayag, kasong may proteksyon at kasong wala. Huwag sabihin kung ano ang tumama, nakita o ipinadala.

## Pagtatanong

number-needed-first =
    Bago ako magpakita ng anuman tungkol sa kaso, titiyakin ko po munang kayo talaga ito. Pinoprotektahan kayo nito, kahit sa mga taong kilalang-kilala kayo.

    Tatlong bagay ang kailangan: receipt number, petsa ng kapanganakan, at code: dumarating ito sa email, nasa notice, o ipinapakita ng app.

    Kung may ibang gumagamit ng teleponong ito, i-type ang “lock” kapag tapos na.
need-case-number = I-type po ang receipt number: 3 letra at 10 numero, gaya ng IOE at sampung numero. Malapit ito sa itaas ng notice. Puwede rin ang numero ng immigration court, ng visa case, o ng Canada.
need-date-of-birth = Ano ang petsa ng kapanganakan ninyo? Mas mabuti kung salita ang buwan, gaya ng Marso 4, 1988.
need-code = Kapag hawak na ang code, i-type dito. Ito ang galing sa email o sa app, o ang access code na nasa notice.

## Ang iisang sagot sa bawat pahayag

code-on-its-way =
    Salamat po. Kung tama ang mga detalyeng ito, may code na papunta sa email address na nakatala. Gumagana ito nang 10 minuto. Sa pag-type nito, pumapayag kayong gamitin ang numero at petsa ng kapanganakan para hanapin ang kaso at sagutin kayo.

    Puwede ring i-type ang access code na nasa notice, o code mula sa app kung may naka-set up (kung ganoon, walang code na ipinapadala sa email). O humiling ng taong makakausap.
# Kung saan nagpapadala rin ng text: sinasabi sa lahat, alinman ang mayroon sila.
code-on-its-way-or-text =
    Salamat sa mga detalyeng ito. Kung tama ang mga ito, may code na papunta sa email address o numero ng teleponong nakatala. Gumagana ito nang 10 minuto. Sa pag-type nito, pumapayag kayong gamitin ang numero at petsa ng kapanganakan para hanapin ang kaso at sagutin kayo.

    Mababasa ang text ng sinumang makaagaw sa numero ng telepono. Mas ligtas ang access code na nasa notice, o code mula sa app kung may naka-set up (kung ganoon, walang ipinapadala). Puwedeng i-type dito ang alinman, o humiling ng taong makakausap.
code-resent =
    Sige po. Kung tama ang mga detalye, may bagong code na papunta, at hindi na gumagana ang mas luma. Tingnan din po ang spam folder.

    Gagana rin dito ang access code na nasa notice, at ang code mula sa app.
code-resend-wait =
    { $minutes ->
        [1] Makakahingi ng panibagong code pagkaraan ng isang minuto. Kung minsan, ganoon katagal ang email, at baka nasa spam folder ito.
       *[other] Makakahingi ng panibagong code pagkaraan ng { $minutes } minuto. Kung minsan, ganoon katagal ang email, at baka nasa spam folder ito.
    }

    Kung may access code sa notice, puwede na itong i-type ngayon.
mail-delayed =
    Isang paalala: mabagal ngayon ang email namin para sa lahat, kaya baka mahuli nang kaunti ang code.

    Gumagana ang ibang paraan gaya ng dati.

## Ang code

code-wrong =
    Hindi gumagana ang code na iyan. Ihambing po sa pinakabagong email o sa notice, at i-type ulit. Kung sa app, hintayin ang susunod.

    { $tries_left ->
        [0] Para sa code na ito, wala nang natitirang subok.
        [1] May isa pang subok para sa code na ito.
       *[other] May { $tries_left } pang subok para sa code na ito.
    }
code-expired = Masyado nang luma ang code na iyan: 10 minuto lang gumagana ang code. Humingi ng bago at itutuloy ko mula rito.
code-used-up =
    Limang subok ang hindi gumana, kaya hindi na magagamit ang code na ito, para sa kaligtasan. Walang na-block.

    Puwedeng humingi ng bagong code, i-type ang access code na nasa notice, o humiling ng taong makakausap.
code-unreadable = Parang hindi code ang nabasa ko. Ang code ay 6 na numerong magkakasunod, o ang access code gaya ng nakalimbag sa notice, o reserbang code.
code-not-expected = Salamat, pero maaga pa para sa code. Ang una kong kailangan ay ang receipt number.

## Mga paghinto

claim-paused =
    Maraming subok mula rito sa maikling panahon, kaya ipinapahinga ko muna ang bahaging ito para sa kaligtasan. Walang na-block at walang nawala.

    { $minutes ->
        [1] Puwedeng magpatuloy pagkaraan ng isang minuto.
       *[other] Puwedeng magpatuloy pagkaraan ng { $minutes } minuto.
    } Masasagot ko agad ang mga pangkalahatang tanong, at puwedeng humiling ng taong makakausap kahit kailan.

## Ang receipt number

number-unreadable = Wala akong mabasang receipt number diyan. May 3 letra at 10 numero ito, magkakadikit, gaya ng IOE at sampung numero.
number-length =
    { $digits ->
        [0] Nabasa ko ang 3 letra at walang numero. May 3 letra at 10 numero ang receipt number, 13 lahat.
        [1] Nabasa ko ang 3 letra at isang numero. May 3 letra at 10 numero ang receipt number, 13 lahat.
       *[other] Nabasa ko ang 3 letra at { $digits } numero. May 3 letra at 10 numero ang receipt number, 13 lahat.
    }

    Puwede bang tingnan ulit kung may kulang o naulit na numero?
number-unknown-office =
    Walang opisina ng USCIS na kilala ko ang gumagamit ng unang tatlong letrang iyan. Karaniwan ang IOE, MSC, EAC, WAC, LIN at SRC.

    Ihambing po sa notice: magkamukha ang O at zero, pati ang I at 1.
number-which-office = Aling opisina ang nagbigay sa inyo ng numerong ito? May ilang opisina na magkakahawig ang numero, kaya nagtatanong muna ako.
number-not-the-case =
    Mukhang numero ito na ginagamit ng { $agency }, pero hindi ito tumutukoy sa iisang kaso, o dapat kayo lang ang nakakaalam nito.

    Ito ang kailangan ko: { $needed }. Nasa mga sulat ninyo ito, kadalasan sa itaas.
number-a-number =
    Parang A-number ang nai-type ninyo. Tao ang tinutukoy nito at hindi ang kaso, kaya wala akong mahahanap gamit ito.

    Ang kailangan ko ay ang receipt number: 3 letra at 10 numero. Nasa parehong notice ito, karaniwang nasa kahon sa itaas.
number-several = Higit sa isa ang numerong nakikita ko. Isa-isa lang ang kaya kong tingnan: alin ang mauuna?
number-help =
    Nasa bawat notice mula sa USCIS (Form I-797) ang receipt number, sa kahong “Receipt Number” sa itaas. Kung online nag-file, nasa account ito sa https://my.uscis.gov

    May kopya ang abogado, employer o kamag-anak na nag-file para sa inyo. Puwede ring tumawag sa USCIS sa 800-375-5283.

## Ang petsa ng kapanganakan

date-unreadable = Aling araw iyan? Hindi ko mabuo ang petsa. Ibigay po ang araw, buwan at taon, gaya ng Marso 4, 1988.
date-impossible = Walang ganyang araw sa kalendaryo. Tingnan po ang araw at buwan, at i-type ulit ang petsa.
date-future = Hindi pa dumarating ang araw na iyan. I-type po ang petsa ng kapanganakan, kasama ang apat na numero ng taon.
date-too-old = Masyadong malayo na ang taong iyan. Tingnan po ang taon at i-type ang lahat ng apat na numero nito.
date-incomplete = Kailangan ko ang tatlong bahagi: araw, buwan at taon. Halimbawa, Marso 4, 1988.
date-which = Dalawa ang puwedeng basa riyan. Alin ang tinutukoy: { $first } o { $second }?
date-calendar = Parang sa kalendaryong { $calendar } ang taon. Ibigay po ang petsa gaya ng nasa pasaporte.
calendar-buddhist = Budista
calendar-islamic = Islamiko
calendar-persian = Persiyano
date-help =
    Ang tinutukoy ko ay ang petsa ng kapanganakan ng may-ari ng kaso, gaya ng nasa pasaporte o sa mga form.

    Kung kaso ng bata, petsa iyon ng bata. Isulat gaya ng nakasanayan: kung dalawa ang puwedeng basa, magtatanong ako.
details-corrected = Nakatala na: mula rito, ang itinamang detalye ang gagamitin ko.

## Mga sesyon

token-expired = Hindi ko na hawak ang nai-type kanina: para sa kaligtasan ninyo, hindi ko ito itinatago nang matagal. I-type po ulit.
verified =
    Gumana po iyan, salamat. Puwede na kayong magtanong tungkol sa kaso.

    { $failed_attempts ->
        [0] Kung may ibang gumagamit ng teleponong ito, i-type ang “lock” kapag tapos na. Kung hindi, kusa akong magla-lock pagkatapos ng 30 minutong walang gamit.
        [1]
            Pansinin po: mula noong huli ninyong punta, may isang beses na sumubok pumasok dito at nabigo. Kung hindi kayo iyon, palitan ang password ng email at i-report ito (i-type ang “tao” para makita kung saan).

            I-type ang “lock” kapag tapos na. Kung hindi, kusa akong magla-lock pagkatapos ng 30 minutong walang gamit.
       *[other]
            Pansinin po: mula noong huli ninyong punta, { $failed_attempts } beses na may sumubok pumasok dito at nabigo. Kung hindi kayo iyon, palitan ang password ng email at i-report ito (i-type ang “tao” para makita kung saan).

            I-type ang “lock” kapag tapos na. Kung hindi, kusa akong magla-lock pagkatapos ng 30 minutong walang gamit.
    }

    { $offer }
locked = Naka-lock na. Wala nang makakakita ng kaso rito ngayon nang walang bagong code. Nananatili sa device na ito ang mga mensahe sa itaas, kaya burahin ang chat kung may ibang gumagamit.
session-ended = Natapos na ang oras ng patunay, para sa kaligtasan ninyo. Para makita ulit ang kaso, patunayan pong muli na kayo ito.
cancelled = Sige po, itinigil ko na. Isinantabi ang mga nai-type para rito. Magtanong ng iba kahit kailan ninyo gusto.
start-over = Magsimula tayo ulit sa umpisa. Isinantabi ang lahat ng nai-type para sa huling tanong. Ano ang gusto ninyong malaman?
nothing-to-cancel = Wala po akong ginagawa ngayon na puwedeng itigil. Puwedeng magtanong tungkol sa kaso, o sa mga hakbang sa imigrasyon.
