### The demo page's own words, around the chat. Plain text with values, or one choice by a number
### around the whole message (browsers get them as templates).

page-skip = Ale dirèk nan chat la
page-tagline = Kote dosye imigrasyon ou ye
page-language = Lang
page-demo = Demonstrasyon. Tout moun ak dosye ki isit la envante.
page-heading = Casepath: kote dosye m ye?
page-title = Kote dosye m ye?
page-intro = Mande ak pwòp mo pa ou, nenpòt lè. Anvan nou montre anyen sou yon dosye, nou verifye se ou menm vre.
page-chat = Chat ak Casepath
page-how-ask = Mande
page-how-ask-text = Ekri jan ou ta pale ak yon moun, nan lang ou.
page-how-prove = Montre se ou menm
page-how-prove-text = Nimewo dosye, dat nesans, ak yon kòd ki ale nan kontak ki nan dosye a.
page-how-read = Li kote li rive
page-how-read-text = Pwòp mo ajans lan, sa yo vle di, ak sa ki vini apre.
page-people = Moun pou fè esè
page-people-hint = Chwazi yon moun, epi peze sou yon nimewo oswa sou dat nesans lan: l ap antre nan chat la.
page-mailbox = Bwat mesaj
page-mailbox-hint = Imel pou moun sa yo rive isit la, ak kòd yo.
page-mailbox-empty = Poko gen imel.
page-footer = Casepath se yon pwogram, se pa yon biwo gouvènman, epi li pa bay konsèy legal.
page-number = Nimewo
page-born = Dat nesans
page-code = Sèvi ak kòd { $code }
page-no-mail = Pa gen imel nan dosye a
page-to = Pou
page-new-mail = Nouvo
page-news =
    { $count ->
        [one] Yon nouvo imel rive.
       *[other] { $count } nouvo imel rive.
    }
