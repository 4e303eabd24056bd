### Pahintulot para sa helper: ibinibigay ng may-ari ng kaso, para sa mga tiyak na kaso, sa takdang panahon.
### Walang mensaheng nagsasabi sa helper na binawi ang pahintulot: mula noon, estranghero na sila.

## Pagbibigay ng pahintulot

leave-which-case =
    Puwedeng makita ng ibang tao ang kaso rito kung gusto ninyo: tingin lang, walang mababago, at hindi kailanman ang mga contact ninyo.

    Para po sa aling kaso?
leave-how-long =
    Gaano katagal ito puwedeng makita ng helper? Puwede ninyo itong tapusin nang mas maaga kahit kailan, at walang mensaheng darating sa helper tungkol doon.

    Kung may pumipilit sa inyo, hindi ninyo kailangang gawin ito. I-type ang “lock”, o “abogado” para sa tulong.
leave-days =
    { $days ->
        [1] Isang araw
        [7] Isang linggo
       *[other] { $days } araw
    }
leave-given =
    Narito ang imbitasyon para sa helper:

    { $code }

    Ibigay lang ito sa taong pinagkakatiwalaan, mas mabuti kung harapan o sa telepono. Ita-type nila ito sa sarili nilang chat sa serbisyong ito. Minsan lang ito gagana, at sa loob lang ng { $hours ->
        [1] isang oras
       *[other] { $hours } oras
    }. Ngayon ko lang ito ipapakita.

    Makikita ng helper ang status, kasaysayan, mga susunod na hakbang at appointment hanggang { $until } ng { $count ->
        [1] kasong ito:
       *[other] { $count } kasong ito:
    }
    { $cases }

    Para tapusin, i-type ang “tanggalin ang helper ko”. Para makita kung sino ang tumingin, i-type ang “sino ang tumingin sa kaso ko”.
leave-case-line = • { $number }
leave-too-many =
    May { $most } na kayong imbitasyon o helper. Tapusin po muna ang isa bago magdagdag.

## Ang umiiral, at ang pagtapos nito

leave-title-used = Helper bilang { $number }
leave-title-open = Imbitasyon { $number }
leave-line-used =
    { $count ->
        [1] { $number }. Helper sa { $channel } mula { $since }, isang kaso, hanggang { $until }
       *[other] { $number }. Helper sa { $channel } mula { $since }, { $count } kaso, hanggang { $until }
    }
leave-line-open =
    { $count ->
        [1] { $number }. Imbitasyong ginawa noong { $since } na wala pang gumagamit, isang kaso
       *[other] { $number }. Imbitasyong ginawa noong { $since } na wala pang gumagamit, { $count } kaso
    }
channel-webchat = web chat
channel-telegram = chat sa Telegram
leave-end-which = Alin sa kanila ang tatapusin? Walang lalabas na mensahe tungkol dito.
leave-ended =
    { $count ->
        [0] Tapos na iyon dati pa. Wala nang makakakita ng kaso ninyo gamit iyon.
        [1] Tapos na. Mula ngayon, wala nang mabubuksan dito ang helper o imbitasyong iyon, at walang lumabas na mensahe tungkol dito.
       *[other] Tapos na. Mula ngayon, wala nang mabubuksan dito ang { $count } helper at imbitasyong iyon, at walang lumabas na mensahe tungkol dito.
    }
leave-none =
    Wala kayong binigyan ng pahintulot na tumingin ng kaso rito. Kung gusto ninyong may ibang makatingin, puwede kayong magbigay ng pahintulot sa takdang panahon.

## Ang panig ng helper

leave-own-code =
    Iyan ang code para sa helper ninyo. Wala itong magagawa rito: ita-type nila ito sa sarili nilang chat sa serbisyong ito.
leave-accepted =
    Helper na kayo rito. Sa pahintulot ng may-ari ng kaso, makikita ninyo ang status, kasaysayan, mga susunod na hakbang at appointment hanggang { $until } ng { $count ->
        [1] kasong ito:
       *[other] { $count } kasong ito:
    }
    { $cases }

    Wala kayong mababago, at nakatago ang mga contact. Isinusulat ang bawat pagtingin, at makikita ito ng may-ari ng kaso at puwede niya itong tapusin kahit kailan. Ang “lock” ang tatapos nito sa panig ninyo.
helper-reminder = Nakikita ninyo ang kasong { $number } sa pahintulot ng may-ari ng kaso, hanggang { $until }.
helper-may-not =
    Bilang helper, makikita ninyo ang status, kasaysayan, mga susunod na hakbang at appointment. Ang iba pa ay magagawa lang ng mismong may-ari ng kaso, pagkatapos magpatunay.

    Kung sariling kaso ang itinatanong ninyo, magpatuloy lang po rito.
invitation-unknown =
    Hindi ko magagamit ang code na iyan ngayon. Minsan lang gumagana ang imbitasyon at sa maikling panahon: humingi ng bago sa nagbigay nito.

    Kung access code iyan ng notice, kailangan ko muna ang receipt number.
