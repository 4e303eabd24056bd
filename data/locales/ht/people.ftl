### People, offices and rights.

find-office =
    Biwo USCIS: https://www.uscis.gov/about-us/find-a-uscis-office. Ou bezwen yon randevou pou antre; mande youn nan 800-375-5283. Pou anprent ak entèvyou, ale nan adrès ki sou avi ou a.

    Tribinal imigrasyon: adrès la sou avi odyans ou a, oswa rele 800-898-7180.

    Anbasad ak konsila ameriken: https://www.usembassy.gov

human-handoff =
    Sèvis sa a poko gen moun pa li nan chat la. Men kijan pou ou jwenn yon moun:

    Sant kontak USCIS: 800-375-5283 (TTY 800-767-1833), lendi pou vandredi, 8 è nan maten pou 8 è diswa, lè Nouyòk, an anglè ak an panyòl. Chat ki sou https://www.uscis.gov/contactcenter ka pase ou yon moun tou.

    Kenbe pare: nimewo resi, nimewo A si ou gen youn, non konplè ou, dat nesans ou, adrès USCIS konnen an, ak plim ak papye.

    Dosye nan tribinal: 800-898-7180, yon vwa anrejistre, nenpòt lè. Pou konsèy sou sa pou ou fè, tape “avoka”.

legal-help =
    Se sèlman yon avoka, oswa yon reprezantan Depatman Jistis akredite, ki gen dwa bay konsèy legal. Yon “notè” (notario) oswa yon sèvis ki ranpli fòm pa gen dwa.

    Òganizasyon yo rekonèt, anpil ladan yo gratis oswa bon mache: https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Èd gratis pou dosye nan tribinal: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Pote tout avi ou yo, epi di an premye si gen yon dat limit. Moun ki reprezante ou a siyen Fòm G-28. Mande yon kontra ekri ak resi.

file-complaint =
    Ou gen dwa pote plent, epi sa ede si ou ekri li anvan: jou, kote, non, sa ki te pase.

    Nan yon biwo USCIS: mande yon sipèvizè. Nan telefòn: 800-375-5283.
    Gwo fòt yon anplwaye: DHS Inspector General, 800-323-8603, https://www.oig.dhs.gov/hotline
    Diskriminasyon, move tretman poutèt kiyès ou ye: https://www.dhs.gov/crcl
    Yon avoka: asosyasyon avoka nan eta ou a (bar association).
    Sèvis sa a: biwo ki jere li a.

    Yon plent pa kanpe okenn dat limit nan dosye ou.

work-authorization =
    Ou ka travay si estati ou pèmèt sa, oswa si ou gen yon pèmi travay ki bon toujou. Yon demann k ap tann, pou kont li, pa ase nan pifò ka. Yo mande ak renouvle pèmi a ak Fòm I-765: https://www.uscis.gov/i-765

    Pifò moun ka depoze renouvèlman an jiska 180 jou anvan kat la fini, epi pi bonè pi bon. Pou anpil renouvèlman ki depoze depi 30 oktòb 2025, ansyen kat la pa pwolonje ankò pandan ou ap tann. Nan ka sa a, travay la dwe kanpe jou li fini an, epi travay san pèmisyon ka fè dosye a mal.

    Se sa avi pa ou a di ki konte. Si ou pa sèten, mande anvan jou sa a: tape “avoka”.

travel-permission =
    Tanpri mande anvan ou achte tikè. Si ou kite peyi a pandan yon dosye louvri, demann nan ka tonbe, epi gen moun yo pa kite antre ankò pandan plizyè ane.

    Pèmisyon pou tounen mande ak Fòm I-131, epi pou pifò moun, li dwe nan men yo anvan yo pati: https://www.uscis.gov/i-131. Menm avè li, se ofisye nan fwontyè a ki deside. Pou moun k ap mande azil oswa ki genyen li, yon vwayaj nan peyi yo te kouri kite a ka fè dosye a mal.

    Pale anvan ak yon avoka oswa yon reprezantan akredite; tape “avoka” pou jwenn youn. Nan yon ijans, rele 800-375-5283.

report-fraud =
    Ou fè byen kanpe pou ou mande. Okenn ajans pa mande peman ak kat kado, Cash App oswa mesaj chat, epi pèsòn pa ka achte yon repons pi rapid pou ou. Pa peye anyen ankò, epi kenbe mesaj, non ak resi yo.

    Rapòte li: https://reportfraud.ftc.gov ak https://www.uscis.gov/scams-fraud-and-misconduct. Si yo menase ou, rele 911.

    Si yon moun gen kòd ou oswa telefòn ou, tape “fèmen” kounye a. Si yon moun depoze papye sou non ou, yon vrè avoka dwe wè yo: tape “avoka”. Se pa fòt ou si yo twonpe ou.

privacy-question =
    Nan chat sa a, nou pa kenbe non. Nimewo dosye, dat ak kòd fèmen ak kle anvan pwogram k ap mennen konvèsasyon an wè yo; se sèl pati ki gade dosye ou a ki ka louvri yo.

    Dosye ou parèt sèlman apre ou pwouve kiyès ou ye. Prèv sa a bon pou 30 minit san ou pa sèvi, epi 12 èdtan maksimòm; “fèmen” fini li touswit.

    Konvèsasyon an efase pou kont li apre 30 jou. Sa ki sou ekran ou, nenpòt moun ki gen telefòn ou ka li li. “Kiyès ki gade dosye m” montre chak fwa yon moun gade. Yon moun k ap ede wè li sèlman ak pèmisyon ou. “efase done m” efase.

delete-my-data =
    Kisa mwen ka efase? Pou efase tout bagay sou ou, fòk gen yon prèv se ou menm: lè sa a, prèv ak kòd ou yo, moun k ap ede ou yo, konsantman ou yo ak konvèsasyon sa a ale, epi mwen di sa ki dwe rete ak poukisa. Ou resevwa yon resi.

    Pou bliye chat sa a, ou pa bezwen prèv. Menm si ou pa mande, yon konvèsasyon efase apre 30 jou.

    Dosye ou nan USCIS se yon lòt bagay: sa ou efase isit la pa chanje anyen ladan li.
