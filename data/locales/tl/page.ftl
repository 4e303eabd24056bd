### Ang sariling salita ng demo page, sa paligid ng chat. Tekstong may halaga, o isang pagpili ayon sa bilang
### na sumasakop sa buong mensahe (nakukuha ito ng browser bilang template).

page-skip = Tumuloy sa chat
page-tagline = Nasaan na ang kaso ninyo sa imigrasyon
page-language = Wika
page-demo = Demonstrasyon. Gawa-gawa lang ang lahat ng tao at kaso rito.
page-heading = Casepath: nasaan na ang kaso ko?
page-title = Nasaan na ang kaso ko?
page-intro = Magtanong sa sariling salita, kahit anong oras. Bago magpakita ng anuman tungkol sa kaso, tinitiyak naming kayo talaga ito.
page-chat = Makipag-chat sa Casepath
page-how-ask = Magtanong
page-how-ask-text = Sumulat na parang kausap ay tao, sa sariling wika.
page-how-prove = Ipakitang kayo ito
page-how-prove-text = Case number, petsa ng kapanganakan, at code na papunta sa contact na nakatala.
page-how-read = Basahin kung nasaan na
page-how-read-text = Ang mismong salita ng ahensya, ang ibig sabihin nito, at ang susunod.
page-people = Mga halimbawang tao
page-people-hint = Buksan ang isang tao, saka pindutin ang numero o petsa ng kapanganakan: papasok ito sa chat.
page-mailbox = Mga email
page-mailbox-hint = Dito dumarating ang mga email sa mga taong ito, kasama ang mga code.
page-mailbox-empty = Wala pang email.
page-footer = Programa ang Casepath, hindi opisina ng gobyerno, at hindi nagbibigay ng payong legal.
page-number = Numero
page-born = Petsa ng kapanganakan
page-code = Gamitin ang code na { $code }
page-no-mail = Walang email na nakatala
page-to = Para kay
page-new-mail = Bago
# Pare-pareho sa anumang bilang, kaya walang pagpili.
page-news = Bagong email: { $count }
