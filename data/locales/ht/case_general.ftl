### Things to do about a case: pushing it, changing it, ending it, finding it.

escalate-delay =
    Gen plizyè etap. Pi bon se swiv yo youn apre lòt.

    1. Mande USCIS: sou https://egov.uscis.gov/processing-times/ dat resi ou a montre apati kilè ou ka mande. Apre sa, ale sou https://egov.uscis.gov/e-request oswa rele 800-375-5283.
    2. Reprezantan ou nan Kongrè a ka mande pou ou, gratis: https://www.house.gov
    3. Medyatè a (CIS Ombudsman) di sou paj li ki dosye li pran: https://www.dhs.gov/cisombudsman

    Gen moun ki ka fè yon pwosè pou reta a. Sa koute lajan epi li gen risk, kidonk pale ak yon avoka anvan.

ask-priority-date =
    Dat priyorite ou se plas ou nan liy lan pou yon viza. Li ekri sou avi resi a oswa avi apwobasyon an (I-797) petisyon ou a, tankou I-130 oswa I-140.

    Chak mwa, Depatman Deta pibliye Bilten Viza a (Visa Bulletin). Lè dat ki la pou kategori ou ak peyi ou pi resan pase pa ou a, oswa lè li montre “C” (current), tou pa ou rive nan liy lan; desizyon an poko pran. Dat yo ka fè bak tou, epi pèsòn pa ka di ak sètitid kilè pa ou a ap rive.

    Ki tablo pou ou gade mwa sa a: https://www.uscis.gov/visabulletininfo

change-address =
    Mwen pa ka chanje li pou ou isit la, men ou ka fè li nan kèk minit. Di USCIS sa nan 10 jou apre ou fin demenaje: https://www.uscis.gov/addresschange (sa ranplase Fòm AR-11 ki sou papye a).

    Si ou gen yon dosye nan tribinal imigrasyon, voye Fòm EOIR-33 bay tribinal la tou, nan 5 jou travay. Tribinal la ak USCIS pa avèti youn lòt.

    Avèti lapòs la tou, sou https://www.usps.com, pou okenn avi oswa kat pa pèdi.

correct-error =
    Si se USCIS ki fè erè a sou yon avi oswa yon kat, di yo sa sou https://egov.uscis.gov/e-request (typographic error) oswa rele 800-375-5283. Pou yon grin kat ki gen erè, se Fòm I-90: https://www.uscis.gov/i-90. Ou pa peye lè erè a se pa yo. Pou yon I-94 ki gen erè, kòmanse sou https://i94.cbp.dhs.gov.

    Si erè a nan fòm ou te voye a, ekri USCIS ak nimewo resi ou a, epi korije li nan entèvyou a tou. Si se sou dat, maryaj, vwayaj oswa arestasyon, pale ak yon avoka anvan: tape “avoka”.

report-change =
    Si ou fèk pèdi yon moun, resevwa tout kondoleyans mwen.

    Yon lanmò, yon divòs, yon nouvo travay oswa yon pitit ki gen 21 an ka chanje dosye a menm, kidonk pa tann. Gen règ ki pwoteje kèk moun, tankou moun ki pèdi mari oswa madanm yo, pitit ki prèt pou gen 21 an, ak travayè ki chanje travay (Fòm I-485 Supplement J). Pou konnen si yo pwoteje ou, mande yon avoka oswa yon reprezantan akredite, pi bon anvan ou ekri USCIS (tape “avoka” pou jwenn youn).

    USCIS resevwa nouvèl la sou https://my.uscis.gov oswa nan 800-375-5283. Kenbe nimewo resi a nan men ou, epi kenbe yon kopi chak sètifika.

expedite-request =
    USCIS ka pase yon dosye devan, men se pou rezon espesyal sèlman: yon gwo pèt lajan, maladi oswa yon lòt ijans, sèten enterè yon òganizasyon san bi likratif oswa gouvènman an, oswa yon erè klè li menm li fè. W ap bezwen papye ki montre rezon an.

    Mande li nan kont ou sou https://my.uscis.gov oswa rele 800-375-5283. Mande pa koute anyen, epi yon “non” pou demann sa a se pa yon “non” pou dosye ou.

    Kèk fòm gen yon chemen rapid ou peye pou li, Fòm I-907. Tout règ yo: https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    Tanpri poko voye anyen. Lè ou retire yon dosye, ou pa ka tounen sou sa. Anjeneral yo pa remèt lajan an, epi ou ka rete san dwa pou ou viv oswa travay isit la. Sa ka touche lòt moun nan fanmi an ki nan menm dosye a.

    Pale anvan ak yon avoka oswa yon reprezantan akredite. Mo “avoka” montre ou ki kote pou jwenn youn.

    Se moun ki te depoze a ki voye yon lèt siyen, ak nimewo resi a, nan biwo ki sou dènye avi a. Nan tribinal imigrasyon, se jij la ki deside. Kesyon: 800-375-5283.

appeal-decision =
    Li difisil pou li yon “non”, epi tan an kout, kidonk gade lèt desizyon an jodi a. Li di si ou ka fè apèl, ak ki fòm, epi jiska kilè. Se dat ki sou avi ou a ki konte.

    Desizyon USCIS: anjeneral se Fòm I-290B, souvan nan 30 jou (33 si lèt la te vini pa lapòs): https://www.uscis.gov/i-290b. Sitwayènte yo refize: Fòm N-336. Desizyon yon jij: Fòm EOIR-26, epi li dwe rive anvan dènye jou a fini.

    Yon apèl ki anreta pèdi anjeneral, epi pafwa yon nouvo demann pi bon. Mande yon avoka semèn sa a: tape “avoka”.

ask-fees =
    Frè yo chanje, kidonk gade jis anvan ou peye: https://www.uscis.gov/feecalculator oswa lis ki sou https://www.uscis.gov/g-1055. Si montan an pa bon, papye yo tounen.

    Sou entènèt, ou peye nan kont ou. Pa lapòs, ou peye ak kat (Fòm G-1450) oswa ak yon kont labank ameriken (Fòm G-1650); yo raman aksepte chèk kounye a. Si ou pa kapab peye, kèk fòm gen egzanpsyon frè, Fòm I-912.

    Okenn vrè ajans pa mande kat kado, lajan kach oswa transfè bay yon moun. Mwen pa janm mande lajan.

find-case-number =
    Nimewo resi a gen 3 lèt ak 10 chif, tankou IOE epi dis chif. Gade isit la:

    • anlè nenpòt avi USCIS voye (Fòm I-797)
    • nan imel oswa tèks ki te vini lè yo te resevwa papye ou yo
    • nan kont ou sou https://my.uscis.gov
    • nan men avoka, patwon oswa fanmi ki te depoze a

    Nimewo A a (A ak 8 oswa 9 chif) se yon lòt bagay: li di kiyès ou ye, li pa nimewo dosye a. Si ou pa jwenn anyen, rele 800-375-5283, epi kenbe non ou, dat nesans ou ak adrès ou pare.

ask-eligibility =
    Mwen ka eksplike dosye ak gade kote yo ye, men kesyon pou konnen si ou kalifye se yon kesyon legal mwen pa dwe reponn.

    Sa pou ou li an premye: https://www.uscis.gov/forms/explore-my-options. Tout fòm yo gratis sou https://www.uscis.gov/forms.

    Anvan ou depoze, mande yon avoka oswa yon reprezantan akredite, paske yon fòm ki pa bon ka koute ou lajan, epi li ka menm mennen nan yon ka depòtasyon. Anpil ladan yo ede gratis oswa pou ti kòb: tape “avoka”.
