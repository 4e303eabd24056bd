### The chat widget's own words: its buttons, states and notes. Browsers get them as plain
### templates, so a message here is text with values, or one choice by a number around the whole.
### Short: the widget stands on phones. `Casepath` is the name of the service everywhere.

# What the reader would type to change the chat to this language.
widget-ask = An kreyòl tanpri

## Around the conversation

widget-open = Mande sou dosye m
widget-unread =
    { $count ->
        [one] { $count } nouvo mesaj
       *[other] { $count } nouvo mesaj
    }
widget-close = Fèmen
widget-language = Lang:
widget-more = Plis
# Clears the screen at once and goes to another page. The reader may be watched.
widget-leave = Efase epi ale
widget-log = Konvèsasyon
# Read out in front of a message, not shown.
widget-me = Ou menm:
widget-newest = Dènye mesaj
widget-new-tab = (louvri nan yon lòt paj)
widget-typing = Casepath ap ekri
widget-begun = Yon nouvo konvèsasyon kòmanse isit la.
# Opens the same in words, below a picture.
widget-as-text = Menm bagay la an mo

## Writing

widget-write = Mesaj ou
widget-placeholder = Ekri kesyon ou
widget-send = Voye
widget-over = { $typed } sou { $limit } karaktè. Tanpri fè li yon ti jan pi kout.

## The line

widget-connecting = N ap konekte …
widget-online = Konekte
widget-offline = Pa gen koneksyon
widget-meanwhile = Pa gen koneksyon. Sa ou ekri ap pati lè li tounen.
widget-busy = Gen twòp nouvo konvèsasyon ki soti sou rezo ou a kounye a. Tanpri tann yon minit: sa ou ekri rete la, epi li ap pati apre.
widget-not-here = Paj sa a pa gen dwa montre chat la. Tanpri louvri li sou paj ajans lan menm.
widget-waiting = N ap tann koneksyon an
widget-sending = L ap pati …
widget-sent = Voye deja
widget-failed = Li pa pati.
widget-retry = Eseye ankò

## Safety

# A bar that shows while details of a case are on the screen.
widget-case-open = Dosye ou louvri nan chat sa a.
widget-lock = Fèmen ak kle
# What is sent when the reader presses “Lock”, as they would type it.
widget-lock-say = fèmen
widget-shared = Lòt moun sèvi ak aparèy sa a
widget-shared-on = Aparèy lòt moun sèvi: apati kounye a, navigatè sa a pa kenbe anyen nan chat la. Lè paj la fèmen oswa li chaje ankò, chat la ale.
widget-shared-off = Navigatè sa a kenbe chat la ankò jiskaske paj la fèmen.

## Saving the conversation as a text file

widget-download = Sove kòm tèks
widget-file-name = konvèsasyon
widget-file-title = Konvèsasyon ak Casepath, sove { $date }
widget-file-masked = Nimewo, dat ak adrès ou te tape parèt tankou pwen.
widget-file-left-out = Sa ki te di sou dosye ou pa ladan, paske chat la fèmen ak kle. Louvri li ak yon nouvo kòd epi sove ankò pou li nan fichye a.
widget-file-private = Fichye sa a gen enfòmasyon sou dosye ou. Sere li kote se ou sèl ki ka li li.
widget-file-gap = [ pa ladan: sou dosye ou ]

## Telegram

widget-telegram = Kontinye nan Telegram
widget-telegram-link = Lyen sa a louvri Telegram menm kote nou ye a. Li mache yon sèl fwa, epi pou yon ti tan. Pou wè dosye ou la, ou pwouve ankò se ou menm.
widget-telegram-open = Louvri Telegram
widget-telegram-gone = Telegram pa ka louvri depi isit la kounye a. Ou ka kontinye nan chat sa a.
