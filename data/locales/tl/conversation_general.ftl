### Maikling usapan, tulong at mabuting salita: mga sagot na hindi kailangan ng kaso o patunay.

greet =
    Magandang araw po. Ako si Casepath, isang programang nagsasabi kung nasaan na ang kaso ninyo sa imigrasyon at ano ang ibig sabihin nito. Kaya kong tingnan ang mga kaso sa USCIS, at sa ibang opisinang nakakonekta rito, gaya ng immigration court.

    Magtanong sa sariling salita, halimbawa “Nasaan na ang kaso ko?” I-type ang “tulong” para makita ang iba ko pang kaya, o “wika” para palitan ang wika.

goodbye =
    Paalam po, at ingat kayo.

    Kung may ibang gumagamit ng telepono o computer na ito, i-type ang “lock” bago umalis. Kung hindi, kusang matatapos ang patunay ng pagkakakilanlan pagkatapos ng 30 minutong walang gamit.

thank =
    Walang anuman po. Bumalik kayo kahit anong oras kung gusto ninyong tumingin ulit.

    May iba pa ba kayong gustong malaman?

affirm =
    Sige po. Wala akong tanong na naghihintay ng sagot ngayon, kaya sabihin ninyo kung ano ang gusto ninyong malaman.

    Puwedeng itanong ang “Nasaan na ang kaso ko?”, “Ano ang susunod?” o “Gaano katagal?” I-type ang “tulong” para sa buong listahan.

deny =
    Sige po, walang binago.

    Kung mali ang pagkaintindi ko, subukan ulit sa ilang salita. O i-type ang “tulong” para makita ang kaya ko, o “tao” para malaman kung paano makakausap ng tao.

bot-challenge =
    Programa ako, hindi tao. Mga tao ang sumulat ng mga sagot ko bago pa tayo mag-usap; hindi ako nag-iimbento. Hindi ako ang USCIS, at wala akong pinagpapasyahan sa kaso ninyo.

    Hindi ako kailanman humihingi ng pera o password. Kung may humingi nito sa pangalan ko, huwag magbigay at i-type ang “scam”.

    Kung tao ang gusto ninyong kausap, i-type ang “tao”.

ask-help =
    Magtanong sa sariling salita. Halimbawa:

    • Nasaan na ang kaso ko? Ano ang ibig sabihin ng status ko?
    • Ano ang susunod? Ano na ang mga nangyari?
    • Kailan ang appointment ko?
    • Gaano katagal ang ganitong kaso?
    • Paano magpalit ng address, magpadala ng papel o maghanap ng card na hindi dumating?
    • Puwede ba akong magtrabaho? Bumiyahe? Umapela?
    • Saan may opisina, abogado, taong makakausap?

    Laging gumagana ang mga salitang ito: tulong, kanselahin, umpisa ulit, ulitin, lock, wika, tao.

out-of-scope =
    Pasensya na po, hindi ko kayo matutulungan diyan: mga kaso sa imigrasyon at mga papel nito lang ang alam ko.

    Para sa ibang serbisyo ng gobyerno, tingnan ang https://www.usa.gov. Para sa tulong malapit sa inyo sa pagkain, tirahan o kalusugan, tumawag sa 211. Sa emergency, tumawag sa 911.

    Tungkol sa kaso ninyo, puwedeng itanong ang “Nasaan na ang kaso ko?” o i-type ang “tulong”.

express-distress =
    Ikinalulungkot ko pong ganito kabigat ang dinadala ninyo. Nakakapagod maghintay nang matagal nang walang nalalaman, at hindi ninyo kailangang pasanin ito nang mag-isa.

    Kung naiisip ninyong tapusin ang buhay ninyo, tumawag o mag-text po sa 988 ngayon. Libre ito, anumang oras, at hindi kailangang magbigay ng pangalan. Kung kayo o isang malapit sa inyo ay nasa panganib, tumawag sa 911. Kung nasa labas ng Estados Unidos, tawagan ang numerong pang-emergency ng bansang kinaroroonan.

    Kung ang kaso ang nakakatakot, i-type ang “abogado” para sa libre o murang tulong legal, o “tao” para may makausap. Narito rin ako, at isa-isa lang nating haharapin.
