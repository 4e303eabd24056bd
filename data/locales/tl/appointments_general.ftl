### Mga appointment: paglipat ng araw, paghahanda.

reschedule-appointment =
    Humiling bago dumating ang araw. Ang hindi pagsipot ay maaaring magtapos sa aplikasyon.

    Fingerprint (biometrics): mag-sign in sa https://my.uscis.gov at pumili ng bagong oras, hindi bababa sa 12 oras bago at may mabuting dahilan. O tumawag sa 800-375-5283.

    Interview: nasa notice kung paano humiling. Kung hindi malinaw, tumawag sa parehong numero.

    Hearing sa korte: ang korte lang ang makakapaglipat. Hangga’t hindi nito sinasabi, tuloy ang dating petsa, at ang hindi pagdating ay maaaring mauwi sa utos na umalis kayo ng bansa. Kung nababahala kayo, i-type ang “abogado”.

interview-preparation =
    Dalhin ang interview notice, ang pasaporte o ID na may litrato, ang mga papel na nakalista sa notice (pati orihinal), at kopya ng isinumite. Basahin muli ang aplikasyon at isulat ang mga nagbago.

    Kung kailangan ng interpreter, karaniwang kayo ang magdadala; pipirma kayong dalawa sa Form G-1256. Puwedeng sumama ang abogado. Para sa citizenship, magsanay sa https://www.uscis.gov/citizenship.

    Kung naaresto na kayo dati, nautusang umalis ng bansa, o natatakot pumunta, kausapin muna ang isang abogado; i-type ang “abogado” para makita kung saan hahanap.
