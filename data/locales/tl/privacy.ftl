### Mga karapatan sa datos: makita, makopya, malaman kung sino ang tumingin, pumayag o hindi, makalimutan.

## Ano ang alam

known-about-you =
    Ito ang itinatago tungkol sa inyo mula { $since }:

    • ang pangalan, petsa ng kapanganakan at { $contacts ->
        [0] walang paraan para maabot kayo
        [1] isang paraan para maabot kayo
       *[other] { $contacts } paraan para maabot kayo
    }, bawat isa naka-encrypt sa susing para sa inyo lang
    • { $count ->
        [1] isang kaso:
       *[other] { $count } kaso:
    }
    { $cases }
    • { $sessions ->
        [1] isang beses
       *[other] { $sessions } beses
    } na nagpatunay kayo kung sino kayo, pero hindi kasama ang nai-type ninyo
    • { $entries ->
        [1] isang linya
       *[other] { $entries } linya
    } sa talaan ng nagtanong at tumingin
    • mga helper at imbitasyon: { $leaves }
    • mga authenticator app: { $apps }
    • mga pinayagan ninyo: { $consents }

    Nasa kopya ang lahat ng ito nang buo, para sa inyo at para sa mga makina.
data-export =
    Narito ang kopya ng lahat ng itinatago tungkol sa inyo, bilang JSON file. Ang sariling device ninyo ang gumagawa ng file mula sa mensaheng ito, kaya itabi ito kung saan walang ibang makakabasa.

    Mawawala rito ang mensaheng ito pagkakuha ninyo.

## Sino ang tumingin

who-may-see =
    { $count ->
        [0] Ang makakakita ngayon ng mga kaso ninyo rito: kayo lang, pagkatapos magpatunay, at ang opisinang nagpapatakbo ng serbisyong ito.
        [1]
            Bukod sa inyo, may isang helper o imbitasyong may pahintulot ninyo:
            { $lines }
       *[other]
            Bukod sa inyo, may { $count } helper o imbitasyong may pahintulot ninyo:
            { $lines }
    }
who-looked =
    { $count ->
        [0] Wala pang naisulat tungkol sa mga kaso ninyo.
       *[other]
            Ang mga nangyari sa paligid ng mga kaso ninyo, pinakabago ang una:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        May { $more } pang mas lumang linya; nasa kopya ng datos ninyo ang lahat.
    }

    Sa kabuuan: mga subok na may maling code: { $failed }, pagtingin ng helper: { $helpers }, pagtingin ng kawani: { $staff }. Kung may hindi kayo ang gumawa, i-type ang “lock” at palitan ang password ng email.
look-you = • { $when }: kayo, pagkatapos magpatunay, itinanong ang { $asked }, ilang beses: { $times }
look-helper = • { $when }: helper na may pahintulot ninyo, itinanong ang { $asked }, ilang beses: { $times }
look-staff = • { $when }: may kawaning nagbukas ng kaso, ilang beses: { $times }{ $asked }
look-failed = • { $when }: may nag-type ng code na mali o lipas na, ilang beses: { $times }{ $asked }
look-claim = • { $when }: may humingi ng code gamit ang case number ninyo, ilang beses: { $times }{ $asked }
look-proved = • { $when }: may nag-type ng tamang code, ilang beses: { $times }{ $asked }
look-leave-given = • { $when }: gumawa kayo ng imbitasyon para sa helper, ilang beses: { $times }{ $asked }
look-leave-accepted = • { $when }: ginamit ang imbitasyon, ilang beses: { $times }{ $asked }
look-leave-ended = • { $when }: tinapos ang pahintulot ng helper, ilang beses: { $times }{ $asked }
look-exported = • { $when }: kumuha kayo ng kopya ng datos, ilang beses: { $times }{ $asked }
look-app-added = • { $when }: idinagdag ang authenticator app, ilang beses: { $times }{ $asked }
look-app-removed = • { $when }: inalis ang authenticator app, ilang beses: { $times }{ $asked }
asked-check-status = status
asked-explain-status = ibig sabihin ng status
asked-ask-next-steps = mga susunod na hakbang
asked-case-history = kasaysayan
asked-list-cases = listahan ng mga kaso
asked-ask-appointment = mga appointment
asked-processing-time = gaano katagal
asked-delay = bakit natatagalan
asked-evidence-request = anong papel ang hinihingi
asked-choose-case = ibang kaso

## Ano ang pinayagan

consents =
    { $count ->
        [0] Wala pa kayong pinayagan dito.
       *[other]
            Ang mga pinayagan ninyo rito:
            { $list }
    }

    Puwede itong bawiin kahit kailan. Hindi nababago ang mga nangyari na.
consent-line-given = • { $purpose }: pinayagan noong { $when } (teksto blg. { $version })
consent-line-taken-back = • { $purpose }: binawi noong { $when } (teksto blg. { $version })
consent-take-back = Bawiin: { $purpose }
consent-agree = Payagan: { $purpose }
consent-given = Nakatala na: pumapayag kayo sa { $purpose }.
consent-taken-back = Nakatala na: hindi na kayo pumapayag sa { $purpose }. Kung tungkol ito sa tanong ninyo, nag-lock na ako, at magsisimula sa bagong patunay.
consent-ask =
    { $text }

    Puwedeng humindi, at mababawi ang oo sa ibang araw.
consent-name-processing = pagsagot sa tanong ninyo
consent-name-alerts = mga mensahe tungkol sa pagbabago
consent-name-review = pagtatabi ng hindi ko naintindihan
consent-name-joining = pagpapakita ng mga kaso ninyo nang magkakasama
consent-processing = Ginagamit ang receipt number at petsa ng kapanganakan para hanapin ang kaso at sagutin kayo, at wala nang iba.
consent-alerts = Kapag may nagbago sa kaso, may maikling mensaheng ipapadala sa inyo. Hindi nito kailanman sinasabi kung ano ang nagbago. Puwede itong itigil kahit kailan. Ayos lang ba?
consent-review = Puwede bang basahin ng mga tao ng serbisyong ito ang hindi ko naintindihan, nang walang numero at petsa, para mas maintindihan ko sa susunod? Binubura ito pagkalipas ng maikling panahon.
consent-joining = Puwede ko po bang tingnan kung sa inyo rin ang iba pang kaso rito, pati sa ibang ahensya, at ipakita silang magkakasama, kasama ang daan mula sa isa papunta sa kasunod? Kung may makabukas ng isa sa kanila rito, makikita niya ang lahat.

## Ang makalimutan

erase-confirm =
    Basahin po muna ito nang mabuti, dahil hindi na ito mababawi. Kung itutuloy, buburahin ko ang hawak ng serbisyong ito tungkol sa inyo: mga patunay at code, helper, pagpayag, app, at ang usapang ito.

    { $law }

    Mananatili ang file ninyo sa mismong ahensya, at tuloy ang kaso roon.

    Buburahin ko ba?
erase-file-goes = Mawawala rin ang kopya ng kaso ninyo rito: tuluyang sisirain ang pangalan, kaarawan, contact at mga numero. Hindi na kayo makakapagtanong dito tungkol sa kaso.
erase-file-stays = Sa ahensya ang file ng kaso, at batas ang nagsasabi kung gaano ito katagal itinatago. Mananatili ito, at puwede kayong magtanong ulit dito sa bagong patunay.
erase-not-done = Sige po, walang binura.
erased =
    Tapos na. Resibo { $number }, { $when }. Isulat po ang numero: ito ang patunay, at walang pangalang nakalagay rito.

    Binura:
    { $erased }
    • ang usapang ito

    Itinabi, at bakit:
    { $kept }

    { $screen }
erased-person = • pangalan, petsa ng kapanganakan at ang susi sa lahat ng ito
erased-contacts = • mga paraan para maabot kayo: { $count }
erased-cases = • mga numero ng kaso ninyo: { $count }
erased-dates = • mga appointment at sulat: { $count }
erased-links = • kung paano magkakaugnay ang mga kaso ninyo: { $count }
erased-sessions = • mga patunay kung sino kayo: { $count }
erased-codes = • mga code na nagamit: { $count }
erased-letters = • mga tala ng sulat na may dalang code: { $count }
erased-attempts = • mga tala ng subok sa kaso ninyo: { $count }
erased-leaves = • mga helper at imbitasyon: { $count }
erased-consents = • mga pagpayag: { $count }
erased-authenticators = • mga authenticator app: { $count }
kept-case-file = • ang file ng kaso sa ahensya, dahil batas ang nagsasabi kung gaano ito katagal itinatago
kept-history = • mga yugto at araw ng isang kaso, walang numero o tao, dahil hindi dapat baguhin ang kasaysayan
kept-audit = • ang talaan kung sino ang gumawa ng ano at kailan, dahil ipinapakita nito ang maling paggamit; walang pangalan dito
kept-receipt = • ang resibong ito, para maipakita ang pagbura
kept-other-chats = • ang ibang usapan ninyo ay walang nababasang datos, at nakakalimutan sa loob ng 30 araw
kept-backups = • mga reserbang kopyang ginawa bago ang araw na ito, hanggang mapalitan ng mas bago
kept-by-telegram = May sariling kopya ang Telegram ng chat na ito sa mga server nito at sa mga device ninyo. Burahin po roon ang chat.
kept-on-screen = Mananatili ang nasa screen hanggang linisin ninyo ang chat sa device na ito.
chat-forgotten =
    Nakalimutan na rito ang usapang ito, at natapos na ang anumang patunay dito.

    { $screen }

    Para magtanong ng bago, sumulat lang.
not-said-twice = Minsan lang iyan sinasabi o ginagawa. Kung kailangan ulit, hilingin po ulit.
