### Small talk, help, and kind words: answers that need no case and no proof.

greet =
    Bonjou. Mwen se Casepath, yon pwogram ki di ou kote dosye imigrasyon ou ye ak sa sa vle di. Mwen ka gade dosye USCIS ak dosye lòt biwo ki konekte isit la, tankou tribinal imigrasyon an.

    Mande ak pwòp mo pa ou, pa egzanp “Kote dosye m ye?” Tape “èd” pou wè lòt bagay mwen ka fè, oswa “lang” pou chanje lang.

goodbye =
    Orevwa, pran swen tèt ou.

    Si lòt moun sèvi ak telefòn oswa òdinatè sa a, tape “fèmen” anvan ou ale. Sinon, prèv idantite ou fini pou kont li apre 30 minit san ou pa sèvi.

thank =
    Pa gen pwoblèm. Tounen lè ou vle gade ankò, nenpòt lè.

    Èske gen yon lòt bagay ou ta renmen konnen?

affirm =
    Bon. Mwen pa gen okenn kesyon k ap tann ou kounye a, kidonk di mwen sa ou ta renmen konnen.

    Ou ka mande “Kote dosye m ye?”, “Kisa k ap vini apre?” oswa “Konbyen tan sa pran?” Tape “èd” pou wè tout lis la.

deny =
    Dakò, anyen pa chanje.

    Si mwen mal konprann ou, eseye ankò an de twa mo. Oswa tape “èd” pou wè sa mwen ka fè, oswa “yon moun” pou konnen kijan pou jwenn yon moun.

bot-challenge =
    Mwen se yon pwogram, mwen pa yon moun. Se moun ki ekri repons mwen yo davans; mwen pa envante yo pandan n ap pale. Mwen pa USCIS, epi mwen pa deside anyen sou dosye ou.

    Mwen pa janm mande lajan ni modpas. Si yon moun fè sa sou non mwen, pa ba li anyen epi tape “rapòte fwod”.

    Si ou pito pale ak yon moun tout bon, tape “yon moun”.

ask-help =
    Mande mwen ak pwòp mo pa ou. Pa egzanp:

    • Kote dosye m ye? Kisa estati m vle di?
    • Kisa k ap vini apre? Kisa ki fèt deja?
    • Kilè randevou m ye?
    • Konbyen tan dosye tankou pa m pran?
    • Kijan pou m chanje adrès, voye papye oswa jwenn yon kat ki pa janm rive?
    • Èske m ka travay? Èske m ka vwayaje? Èske m ka fè apèl?
    • Kote biwo a ye? Kote m ka jwenn yon avoka, yon moun?

    Mo sa yo mache tout tan: èd, anile, rekòmanse, repete, fèmen, lang, yon moun.

out-of-scope =
    Mwen pa ka ede ou ak sa: mwen konnen sèlman dosye imigrasyon ak papye ki mache avèk yo.

    Pou lòt sèvis leta, gade sou https://www.usa.gov. Pou manje, lojman oswa sante toupre ou, rele 211. Nan yon ijans, rele 911.

    Sou dosye ou, ou ka mande mwen “Kote dosye m ye?” oswa tape “èd”.

express-distress =
    Mwen regrèt sa di konsa pou ou. Tann tout tan sa a san ou pa konnen fatige moun, epi ou pa oblije pote sa pou kont ou.

    Si ou ap panse pou ou mete fen nan lavi ou, tanpri rele oswa voye tèks nan 988 kounye a. Li gratis, nenpòt lè, epi ou pa oblije bay non ou. Si ou menm oswa yon moun bò kote ou an danje, rele 911. Si ou pa Ozetazini, rele nimewo ijans peyi kote ou ye a.

    Si se dosye a ki fè ou pè, tape “avoka” pou jwenn èd legal gratis oswa bon mache, oswa “yon moun” pou jwenn yon moun. Mwen la tou, epi nou ka pran bagay yo youn apre lòt.
