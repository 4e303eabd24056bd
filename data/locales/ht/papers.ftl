### Papers: sending them, missing them, following them, proving a status with them.

submit-documents =
    Mwen pa ka resevwa papye nan chat sa a, men men kijan sa mache.

    Avi ou a di sa pou ou voye, ki kote, ak jiska kilè; se dat ki sou li a ki konte. Si li pèmèt ou telechaje, sèvi ak https://my.uscis.gov. Pa lapòs, mete avi a anlè, voye tout ansanm, epi kenbe yon kopi ak prèv ou te voye li.

    Voye kopi, sof si yo mande orijinal. Papye ki nan yon lòt lang bezwen yon tradiksyon konplè an anglè, ak siyati tradiktè a. Si demann nan difisil pou konprann, tape “avoka”.

missing-document =
    Premyèman, verifye USCIS gen bon adrès ou: https://www.uscis.gov/addresschange. Kont ou sou https://my.uscis.gov ka gen yon kopi avi a.

    Si li toujou pa rive, di yo sa sou https://egov.uscis.gov/e-request (notice, card or document not received) oswa rele 800-375-5283. Pa tann twòp: yon avi ka gen yon dat limit.

    Si ou te genyen li epi ou pèdi li oswa yo vòlè li: grin kat, Fòm I-90; pèmi travay, Fòm I-765; I-94, gade https://i94.cbp.dhs.gov oswa Fòm I-102.

track-delivery =
    USCIS voye grin kat, pèmi travay ak dokiman vwayaj nan lapòs ameriken, ak yon nimewo swivi. Ou jwenn li nan kont ou sou https://my.uscis.gov lè yo fin poste kat la. Tape li sou https://tools.usps.com.

    Si li di “delivered” (livre) epi ou pa gen anyen, mande lapòs la touswit. Apre sa, di yo sa sou https://egov.uscis.gov/e-request.

    Si ou demenaje, avèti ni USCIS ni lapòs la. Yo ka detwi yon kat ki tounen apre kèk tan.

proof-of-status =
    Grin kat: lè ou depoze Fòm I-90 oswa I-751, se avi resi a menm ki di si li pwolonje kat ou ak pou konbyen tan. Kenbe yo toulède ansanm. Ou pa gen ni kat ni avi konsa? Rele 800-375-5283 epi mande sou yon so nan paspò ou (I-551, yo rele li ADIT tou).

    Yon kat dis an ki ekspire pa fini ak rezidans ou pou sa sèlman. Yon kat de zan diferan: I-751 dwe depoze nan 90 jou anvan li fini.

    Pèmi travay gen pwòp règ pa yo: tape “pèmi travay”.
