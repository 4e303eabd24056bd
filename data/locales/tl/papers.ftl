### Mga papel: pagpapadala, kapag nawawala, pagsunod sa koreo, pagpapatunay ng status.

submit-documents =
    Hindi ako tumatanggap ng dokumento sa chat na ito, pero ganito ang gagawin.

    Nasa notice kung ano ang ipapadala, saan, at hanggang kailan; ang petsa nito ang masusunod. Kung puwedeng mag-upload, gamitin ang https://my.uscis.gov. Sa koreo, ilagay ang notice sa ibabaw, ipadala lahat nang sabay, at magtabi ng kopya at patunay ng pagpapadala.

    Kopya ang ipadala maliban kung hinihingi ang orihinal. Ang papel na nasa ibang wika ay kailangan ng buong salin sa English na pirmado ng nagsalin. Kung mahirap intindihin ang hinihingi, i-type ang “abogado”.

missing-document =
    Tiyakin muna na nasa USCIS ang tamang address: https://www.uscis.gov/addresschange. Baka may kopya ng notice sa account sa https://my.uscis.gov.

    Kung hindi pa rin dumating, i-report sa https://egov.uscis.gov/e-request (notice, card o dokumentong hindi natanggap) o tumawag sa 800-375-5283. Huwag patagalin: baka may huling araw ang notice.

    Nawala o nanakaw pagkatapos makuha: green card, Form I-90; work permit, Form I-765; I-94, tingnan ang https://i94.cbp.dhs.gov o Form I-102.

track-delivery =
    Ipinapadala ng USCIS ang green card, work permit at travel document sa koreo ng US na may tracking number. Makikita ito sa account sa https://my.uscis.gov kapag naipadala na ang card. I-type ito sa https://tools.usps.com.

    Kung “delivered” ang nakalagay pero wala kayong natanggap, magtanong agad sa post office. Saka i-report sa https://egov.uscis.gov/e-request.

    Kung lumipat kayo, sabihan ang USCIS at ang post office. Puwedeng sirain ang card na bumalik pagkalipas ng ilang panahon.

proof-of-status =
    Green card: kapag nag-file ng Form I-90 o I-751, nasa receipt notice mismo kung pinahahaba nito ang card at hanggang kailan. Itabi nang magkasama ang dalawa. Walang card at walang ganoong notice? Tumawag sa 800-375-5283 at magtanong tungkol sa tatak sa pasaporte (I-551, tinatawag ding ADIT).

    Kapag napaso ang card na sampung taon, hindi dahil doon nagtatapos ang pagiging residente. Iba ang card na dalawang taon: isinusumite ang I-751 sa 90 araw bago ito matapos.

    May sariling tuntunin ang work permit: i-type ang “puwede ba akong magtrabaho”.
