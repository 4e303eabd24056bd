### Ang kailangan lang ng Telegram: ang pahina ng bot, mga utos nito, at salita tungkol sa chat.

telegram-description =
    Sinasabi ko kung nasaan na ang kaso ninyo sa imigrasyon, ano ang ibig sabihin nito at ano ang karaniwang kasunod. Tinitiyak ko munang kayo ang nagtatanong.

    Programa ako, hindi opisina ng gobyerno. Hindi ako humihingi ng pera o password.
telegram-short-description = Nasaan na ang kaso ko? Magtanong sa sariling wika. Programa ito, hindi opisina ng gobyerno.

telegram-command-status = Nasaan na ang kaso ko?
telegram-command-appointments = Mga appointment ko
telegram-command-help = Ano ang puwedeng itanong
telegram-command-language = Palitan ang wika
telegram-command-person = Makipag-usap sa tao
telegram-command-privacy = Ano ang nakatala tungkol sa inyo
telegram-command-cancel = Itigil ang ginagawa natin
telegram-command-lock = I-lock: walang ipapakita hanggang magpatunay ulit

## Sinasabi sa chat

system-telegram-private = 🔒 Para sa inyo lang
system-telegram-removed = 🔒 Inalis ko ang mensahe ninyo sa chat na ito dahil may personal na detalye.
system-telegram-not-removed = 🔒 May personal na detalye ang mensahe ninyo at hindi ko ito maalis. Burahin po ninyo: pindutin nang matagal at piliin ang “Delete”.
system-telegram-voice = Hindi pa ako nakakapakinig ng recording, at hindi ko ito itinago. Isulat po ang tanong sa ilang salita.
system-telegram-picture = Hindi ako nakakabasa ng larawan o file, at hindi ko ito itinago. I-type po kung ano ang gusto ninyong malaman. Kung notice ito, malapit sa itaas ang case number.
system-telegram-only-words = Hindi ko mabasa ang larawan o file, kaya sa mga salita ninyo ako sasagot.
system-telegram-sticker = Salamat po. Salita lang ang nababasa ko: ano ang gusto ninyong malaman?
system-telegram-location = Hindi ko kailangang malaman kung nasaan kayo, at hindi ko ito itinago. Para humanap ng opisina, i-type ang pangalan ng lungsod.
system-telegram-contact = Hindi ko kailangan ng numero ng telepono ninuman dito, at hindi ko ito itinago. I-type po ang tanong.
system-telegram-forwarded = Mensahe ng iba ang ipinasa ninyo. Hindi ko masasabi kung tunay ito, kaya ang isinusulat ninyo mismo ang sinusunod ko. Kung humihingi ito ng pera o code, mag-ingat: i-type ang “scam” para makita kung ano ang gagawin.
system-telegram-group = Sa pribadong chat lang ako sumasagot, dahil pribado ang mga kaso. Magbukas po ng chat na tayo lang at doon magtanong.
system-telegram-link-used = Nagamit na ang link na ito, o masyado nang luma. Walang problema: magtanong na lang dito, halimbawa “nasaan na ang kaso ko?”
