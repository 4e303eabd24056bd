### Mga tao, opisina at karapatan.

find-office =
    Mga opisina ng USCIS: https://www.uscis.gov/about-us/find-a-uscis-office. Kailangan ng appointment para makapasok; humingi sa 800-375-5283. Para sa fingerprint at interview, pumunta sa address na nasa notice.

    Immigration court: nasa hearing notice ang address, o tumawag sa 800-898-7180.

    Mga embahada at konsulado ng US: https://www.usembassy.gov

human-handoff =
    Wala pang sariling tao sa chat ang serbisyong ito. Ganito makakausap ng tao:

    USCIS Contact Center: 800-375-5283 (TTY 800-767-1833), Lunes hanggang Biyernes, 8 ng umaga hanggang 8 ng gabi (Eastern time), sa English at Spanish. Maaari rin kayong ilipat sa tao ng chat sa https://www.uscis.gov/contactcenter.

    Ihanda: receipt number, A-number kung mayroon, buong pangalan, petsa ng kapanganakan at ang address na alam ng USCIS, pati papel at panulat.

    Mga kaso sa korte: 800-898-7180, nakarekord na boses anumang oras. Para sa payo kung ano ang gagawin, i-type ang “abogado”.

legal-help =
    Ang abogado lang, o kinatawang kinikilala (accredited) ng Department of Justice, ang puwedeng magbigay ng payong legal. Hindi puwede ang “notario”, fixer o taga-fill up lang ng form.

    Mga kinikilalang organisasyon, marami ang libre o mura: https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Libreng tulong sa kaso sa korte: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Dalhin ang lahat ng notice, at sabihin agad kung may huling araw. Pipirma ng Form G-28 ang kakatawan sa inyo. Humingi ng nakasulat na kontrata at mga resibo.

file-complaint =
    May karapatan kayong magreklamo, at nakakatulong na isulat muna: araw, lugar, mga pangalan, ang nangyari.

    Sa opisina ng USCIS: hilinging makausap ang supervisor. Sa telepono: 800-375-5283.
    Mabigat na pagkakamali ng kawani: DHS Inspector General, 800-323-8603, https://www.oig.dhs.gov/hotline
    Diskriminasyon, masamang trato dahil sa kung sino kayo: https://www.dhs.gov/crcl
    Abogado: ang bar association ng estado ninyo.
    Ang serbisyong ito: ang opisinang nagpapatakbo nito.

    Hindi napipigil ng reklamo ang anumang huling araw sa kaso.

work-authorization =
    Puwede kayong magtrabaho kung pinapayagan ng status ninyo o kung may hawak na work permit na may bisa pa. Karaniwang hindi sapat ang nakabinbing aplikasyon lang. Hinihingi at nire-renew ang permit sa Form I-765: https://www.uscis.gov/i-765

    Puwedeng mag-renew ang karamihan hanggang 180 araw bago matapos ang card, at mas mabuti ang maaga. Sa maraming renewal na isinumite mula Oktubre 30, 2025, hindi na napapahaba ang lumang card habang naghihintay. Kung ganoon, dapat huminto sa trabaho sa araw na matapos ito, at ang magtrabaho nang walang pahintulot ay maaaring makasama sa kaso.

    Ang nakasulat sa sariling notice ang masusunod. Kung hindi sigurado, magtanong bago ang araw na iyon: i-type ang “abogado”.

travel-permission =
    Magtanong po muna bago bumili ng tiket. Ang pag-alis habang bukas ang kaso ay maaaring magtapos sa aplikasyon, at may mga taong hindi pinababalik nang maraming taon.

    Sa Form I-131 hinihingi ang pahintulot na bumalik, at para sa karamihan, dapat hawak na ito bago umalis: https://www.uscis.gov/i-131. Kahit mayroon nito, ang opisyal sa airport o border ang nagpapasya. Para sa humihingi o may asylum, maaaring makasama sa kaso ang pagpunta sa bansang tinakasan.

    Kausapin muna ang abogado o accredited representative; i-type ang “abogado” para humanap. Sa emergency, tumawag sa 800-375-5283.

report-fraud =
    Mabuti at nagtanong muna kayo. Walang ahensyang humihingi ng bayad sa gift card, cash app o chat, at walang makabibili ng mas mabilis na sagot. Huwag nang magbayad pa, at itabi ang mga mensahe, pangalan at resibo.

    Isumbong: https://reportfraud.ftc.gov at https://www.uscis.gov/scams-fraud-and-misconduct. Kung may banta, tumawag sa 911.

    Kung nasa iba ang code o telepono ninyo, i-type ngayon ang “lock”. Kung may nag-file ng papel sa pangalan ninyo, dapat itong makita ng tunay na abogado: i-type ang “abogado”. Wala kayong kasalanan kung nalinlang kayo.

privacy-question =
    Walang pangalang itinatago sa chat na ito. Naka-lock muna ang mga case number, petsa at code bago makita ng programang nagpapatakbo ng usapan; ang bahagi lang na tumitingin ng kaso ang makabubukas.

    Ipinapakita lang ang kaso pagkatapos magpatunay. Tumatagal ang patunay nang 30 minutong walang gamit, at 12 oras ang pinakamatagal; tinatapos agad ito ng “lock”.

    Kusang nakakalimutan ang usapan pagkatapos ng 30 araw. Mababasa pa rin ng may hawak ng telepono ang nasa screen. Ipinapakita ng “sino ang tumingin sa kaso ko” ang bawat pagtingin. Sa pahintulot lang ninyo ito makikita ng helper. Nagbubura ang “burahin ang data ko”.

delete-my-data =
    Ano ang puwede kong burahin? Kailangan ng patunay para burahin ang lahat tungkol sa inyo: mawawala ang mga patunay at code, helper, pagpayag at ang usapang ito, at sasabihin ko kung ano ang kailangang itago at bakit. May resibo kayong matatanggap.

    Hindi kailangan ng patunay para kalimutan ang chat na ito. Kahit hindi hilingin, nakakalimutan ang usapan pagkatapos ng 30 araw.

    Hiwalay ang file ninyo sa USCIS. Walang binubura rito na magbabago sa kaso.
