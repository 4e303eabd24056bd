### Mga magagawa tungkol sa kaso: pagpapabilis, pagbabago, pagtatapos, paghahanap.

escalate-delay =
    May mga puwedeng gawin, at mas mabuti kung sunod-sunod.

    1. Magtanong sa USCIS: sa https://egov.uscis.gov/processing-times/ makikita mula sa petsa ng resibo kung kailan na puwedeng magtanong. Saka gamitin ang https://egov.uscis.gov/e-request o tumawag sa 800-375-5283.
    2. Puwedeng magtanong para sa inyo ang kongresista ninyo, nang libre: https://www.house.gov
    3. Nakasulat sa pahina ng CIS Ombudsman kung anong kaso ang tinatanggap nito: https://www.dhs.gov/cisombudsman

    Puwedeng magdemanda ang ilang tao dahil sa pagkaantala. May gastos at panganib ito, kaya kausapin muna ang isang abogado.

ask-priority-date =
    Ang priority date ang lugar ninyo sa pila para sa visa. Nasa receipt notice o approval notice (I-797) ito ng petisyon, gaya ng I-130 o I-140.

    Buwan-buwan naglalabas ng Visa Bulletin ang State Department. Kapag mas huli ang petsa roon kaysa sa petsa ninyo para sa kategorya at bansa ninyo, o “C” (current) ang nakalagay, umabot na ang pila sa inyo; susunod pa ang mismong desisyon. Puwede ring umurong ang mga petsa, at walang makapagsasabi nang tiyak kung kailan kayo aabutin.

    Aling talaan ang gagamitin ngayong buwan: https://www.uscis.gov/visabulletininfo

change-address =
    Hindi ko ito mapapalitan dito, pero ilang minuto lang kung kayo ang gagawa. Ipaalam sa USCIS sa loob ng 10 araw pagkalipat: https://www.uscis.gov/addresschange (kapalit ito ng papel na Form AR-11).

    Kung may kaso sa immigration court, ipadala rin sa korte ang Form EOIR-33 sa loob ng 5 araw na may pasok. Hindi nagsasabihan ang korte at ang USCIS.

    Sabihan din ang post office, sa https://www.usps.com, para walang mawalang notice o card.

correct-error =
    Kung USCIS ang nagkamali sa notice o card, i-report sa https://egov.uscis.gov/e-request (typographic error) o tumawag sa 800-375-5283. Para sa maling green card, Form I-90: https://www.uscis.gov/i-90. Walang bayad kapag sila ang nagkamali. Para sa maling I-94, magsimula sa https://i94.cbp.dhs.gov.

    Kung nasa form na isinumite ang mali, sumulat sa USCIS kasama ang receipt number, at itama rin ito sa interview. Kung tungkol ito sa mga petsa, kasal, biyahe o pag-aresto, kausapin muna ang abogado: i-type ang “abogado”.

report-change =
    Kung may namatayan sa inyo, nakikiramay po ako.

    Maaaring mabago ang mismong kaso dahil sa pagkamatay, hiwalayan, bagong trabaho o anak na magiging 21, kaya huwag itong ipagpaliban. May mga tuntuning nagbibigay ng proteksyon, halimbawa sa mga biyuda at biyudo, sa mga anak na malapit nang mag-21, at sa mga lumilipat ng trabaho (Form I-485 Supplement J). Kung sakop kayo ng mga ito ay tanong para sa abogado o accredited representative, mas mabuti bago sumulat sa USCIS (i-type ang “abogado” para humanap).

    Puwedeng ipaalam ang pagbabago sa USCIS sa https://my.uscis.gov o 800-375-5283. Ihanda ang receipt number at magtabi ng kopya ng bawat sertipiko.

expedite-request =
    Puwedeng unahin ng USCIS ang isang kaso, pero sa mabibigat na dahilan lang: malaking pagkalugi, sakit o ibang emergency, ilang layunin ng nonprofit o gobyerno, o malinaw na pagkakamali nila. Kailangan ng mga papel na nagpapakita ng dahilan.

    Humiling sa account sa https://my.uscis.gov o tumawag sa 800-375-5283. Walang bayad ang paghiling, at ang “hindi” rito ay hindi “hindi” sa kaso ninyo.

    May mabilis na linyang may bayad ang ilang form, Form I-907. Lahat ng tuntunin: https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    Huwag po munang magpadala ng kahit ano. Hindi na mababawi ang pag-withdraw, karaniwang hindi ibinabalik ang bayad, at maaaring mawala ang karapatang manatili o magtrabaho. Maaari ring madamay ang mga kapamilya sa parehong kaso.

    Kausapin muna ang abogado o accredited representative. I-type ang “abogado” para makita kung saan hahanap.

    Ginagawa ito sa pirmadong sulat na may receipt number, mula sa nag-file, papunta sa opisinang nasa huling notice. Sa immigration court, ang judge ang nagpapasya. Mga tanong: 800-375-5283.

appeal-decision =
    Masakit makabasa ng “hindi”, at maikli ang panahon, kaya tingnan ngayon ang sulat ng desisyon. Nakasulat doon kung puwedeng umapela, anong form, at hanggang kailan. Ang petsa sa sariling notice ang masusunod.

    Desisyon ng USCIS: karaniwang Form I-290B, madalas sa loob ng 30 araw (33 kung ipinadala sa koreo): https://www.uscis.gov/i-290b. Tinanggihang citizenship: Form N-336. Desisyon ng judge: Form EOIR-26, at dapat nakarating na ito sa huling araw.

    Karaniwang hindi tinatanggap ang apelang lampas na sa takdang araw, at baka mas bagay ang bagong aplikasyon. Magtanong sa abogado ngayong linggo: i-type ang “abogado”.

ask-fees =
    Nagbabago ang bayad, kaya tingnan bago mismo magbayad: https://www.uscis.gov/feecalculator o ang listahan sa https://www.uscis.gov/g-1055. Kapag mali ang bayad, ibinabalik ang mga papel.

    Online, sa account nagbabayad. Sa koreo, card (Form G-1450) o US bank account (Form G-1650); bihira nang tanggapin ang tseke. Kung hindi kaya ang bayad, may ilang form na puwedeng ilibre (fee waiver), Form I-912.

    Walang tunay na ahensyang humihingi ng gift card, cash o padala sa isang tao. Hindi ako kailanman humihingi ng pera.

find-case-number =
    May 3 letra at 10 numero ang receipt number, gaya ng IOE at sampung numero. Hanapin dito:

    • sa itaas ng anumang notice mula sa USCIS (Form I-797)
    • sa email o text na dumating nang matanggap nila ang mga papel
    • sa account sa https://my.uscis.gov
    • sa abogado, employer o kamag-anak na nag-file

    Iba ang A-number (A at 8 o 9 na numero): tao ang tinutukoy nito, hindi ang kaso. Kung wala kayong makita, tumawag sa 800-375-5283 at ihanda ang pangalan, petsa ng kapanganakan at address.

ask-eligibility =
    Kaya kong magpaliwanag at tumingin ng kaso, pero kung kuwalipikado kayo ay tanong na legal na hindi ko dapat sagutin.

    Basahin muna: https://www.uscis.gov/forms/explore-my-options. Libre ang lahat ng form sa https://www.uscis.gov/forms.

    Bago mag-file, magtanong sa abogado o accredited representative, dahil ang maling form ay puwedeng magdulot ng gastos at mauwi pa sa kasong deportation. Marami ang tumutulong nang libre o mura: i-type ang “abogado”.
