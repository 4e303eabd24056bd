### What only Telegram needs: the bot's own page, its commands, and words about its chat.

telegram-description =
    Mwen di ou kote dosye imigrasyon ou ye, sa sa vle di, ak sa ki vini apre anjeneral. Anvan sa, mwen verifye se ou menm k ap mande.

    Mwen se yon pwogram, mwen pa yon biwo gouvènman. Mwen pa janm mande lajan ni modpas.
telegram-short-description = Kote dosye m ye? Mande nan lang ou. Yon pwogram, se pa yon biwo gouvènman.

telegram-command-status = Kote dosye m ye?
telegram-command-appointments = Randevou m yo
telegram-command-help = Sa ou ka mande
telegram-command-language = Chanje lang
telegram-command-person = Pale ak yon moun
telegram-command-privacy = Sa nou kenbe sou ou
telegram-command-cancel = Kanpe sa n ap fè a
telegram-command-lock = Fèmen: anyen pa parèt san yon nouvo prèv

## Said in the chat

system-telegram-private = 🔒 Se ou sèl ki pou li sa
system-telegram-removed = 🔒 Mwen retire mesaj ou a nan chat sa a, paske li te gen enfòmasyon pèsonèl ladan li.
system-telegram-not-removed = 🔒 Mesaj ou a gen enfòmasyon pèsonèl ladan li, epi mwen pa t ka retire li. Tanpri efase li ou menm: peze kenbe li epi chwazi “Efase” (Delete).
system-telegram-voice = Mwen poko ka koute mesaj vwa, epi mwen pa kenbe sa a. Tanpri ekri kesyon ou an kèk mo.
system-telegram-picture = Mwen pa ka li foto ni fichye, epi mwen pa kenbe sa a. Tanpri tape sa ou vle konnen. Si se yon avi, nimewo dosye a anlè li.
system-telegram-only-words = Mwen pa ka li foto a oswa fichye a, kidonk mwen swiv mo ou yo.
system-telegram-sticker = Mèsi. Mwen ka li mo sèlman: kisa ou ta renmen konnen?
system-telegram-location = Mwen pa bezwen konnen kote ou ye, epi mwen pa kenbe li. Pou jwenn yon biwo, tape non vil ou.
system-telegram-contact = Mwen pa bezwen nimewo telefòn pèsòn isit la, epi mwen pa kenbe li. Tanpri tape kesyon ou.
system-telegram-forwarded = Ou voye mesaj yon lòt moun ban mwen. Mwen pa ka di si li vre, kidonk mwen swiv sèlman sa ou menm ou ekri. Si li mande lajan oswa yon kòd, fè atansyon: tape “arnak” pou wè sa pou ou fè.
system-telegram-group = Mwen reponn sèlman nan chat prive, paske dosye se bagay prive. Tanpri louvri yon chat avè mwen sèl epi mande la.
system-telegram-link-used = Lyen sa a deja sèvi, oswa li twò vye. Sa pa grav: annik mande mwen isit la, pa egzanp “kote dosye m ye?”
