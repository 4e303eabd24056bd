### Ang sariling salita ng chat widget: mga pindutan, kalagayan at paalala. Nakukuha ito ng browser bilang
### template, kaya teksto lang na may halaga. Maikli: nasa telepono ang widget. `Casepath` ang pangalan ng serbisyo.

# Ang ita-type ng mambabasa para gawin itong wika ng chat.
widget-ask = Tagalog po

## Sa paligid ng usapan

widget-open = Magtanong tungkol sa kaso ko
# Pare-pareho sa anumang bilang, kaya walang pagpili.
widget-unread = { $count } bagong mensahe
widget-close = Isara
widget-language = Wika:
widget-more = Iba pa
# Nililinis agad ang screen at lilipat ng pahina. Baka may nakasilip sa mambabasa.
widget-leave = Linisin at umalis
widget-log = Usapan
# Binabasa nang malakas bago ang mensahe, hindi ipinapakita.
widget-me = Kayo:
widget-newest = Pinakabagong mensahe
widget-new-tab = (bubukas sa bagong tab)
widget-typing = Nagsusulat ang Casepath
widget-begun = Bagong usapan ang nagsisimula rito.
# Binubuksan ang katumbas sa salita, sa ilalim ng larawan.
widget-as-text = Ang katumbas sa salita

## Pagsulat

widget-write = Ang mensahe ninyo
widget-placeholder = Isulat ang tanong
widget-send = Ipadala
widget-over = { $typed } sa { $limit } letra. Paikliin po nang kaunti.

## Ang koneksyon

widget-connecting = Kumokonekta …
widget-online = Nakakonekta
widget-offline = Walang koneksyon
widget-meanwhile = Walang koneksyon. Ipapadala ang isinusulat ninyo kapag bumalik ito.
widget-busy = Masyadong marami ngayon ang bagong usapan mula sa network ninyo. Maghintay po ng isang minuto: itatabi ang isinusulat ninyo at saka ipapadala.
widget-not-here = Hindi puwedeng ipakita ng pahinang ito ang chat. Buksan po ito sa sariling pahina ng ahensya.
widget-waiting = Naghihintay ng koneksyon
widget-sending = Ipinapadala …
widget-sent = Naipadala
widget-failed = Hindi naipadala.
widget-retry = Subukan ulit

## Kaligtasan

# Bar na lumalabas habang nasa screen ang mga detalye ng kaso.
widget-case-open = Bukas sa chat na ito ang kaso ninyo.
widget-lock = I-lock
# Ang ipinapadala kapag pinindot ang “I-lock”, gaya ng ita-type ng mambabasa.
widget-lock-say = i-lock
widget-shared = May ibang gumagamit nito
widget-shared-on = May ibang gumagamit ng device: mula ngayon, walang itatago ang browser na ito mula sa chat. Kapag isinara o ni-load ulit ang pahina, wala na ang chat.
widget-shared-off = Itinatago ulit ng browser na ito ang chat hanggang isara ang tab.

## Pag-save ng usapan bilang text file

widget-download = I-save bilang teksto
widget-file-name = usapan
widget-file-title = Usapan sa Casepath, na-save noong { $date }
widget-file-masked = Mga tuldok ang ipinapakita sa mga numero, petsa at address na nai-type ninyo.
widget-file-left-out = Hindi isinama ang nasabi tungkol sa kaso ninyo, dahil naka-lock ang chat. Buksan ito gamit ang bagong code at i-save ulit para maisama sa file.
widget-file-private = May mga detalye ng kaso ninyo ang file na ito. Itabi kung saan kayo lang ang makakabasa.
widget-file-gap = [ hindi isinama: tungkol sa kaso ninyo ]

## Telegram

widget-telegram = Ituloy sa Telegram
widget-telegram-link = Bubuksan ng link na ito ang Telegram sa parehong lugar. Minsan lang ito gagana at sandali lang. Para makita roon ang kaso, patunayan ulit na kayo ito.
widget-telegram-open = Buksan ang Telegram
widget-telegram-gone = Hindi mabuksan ang Telegram mula rito ngayon. Puwedeng magpatuloy sa chat na ito.
