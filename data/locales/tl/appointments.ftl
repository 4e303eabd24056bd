### Mga appointment ng kasong napatunayan. Ang `lines` ay mga linya ng appointment-line; ang `when` ay sa oras ng opisina.
### Maaaring walang laman ang place, address at bring; ang `bring` ay isang buong pangungusap.

appointments =
    { $count ->
        [1] Ito ang appointment na nakatala para sa { $number }:
       *[other] Ito ang { $count } appointment na nakatala para sa { $number }:
    }

    { $lines }

    { $address }

    Ang notice na dumating sa koreo ang masusunod. Kung iba ang araw o lugar doon, sundin ang notice at magtanong sa opisina.

    { appointments-calendar }
no-appointments =
    Wala pang appointment na nakatala para sa { $number } sa ngayon.

    Kung may hawak kayong notice na may petsa, ang notice ang masusunod. Sa koreo ipinapadala ng mga opisina ang petsa, kaya tiyaking nasa kanila ang tamang address.

    { $address }
appointments-calendar = Ang nakasulat lang sa file para sa kalendaryo ninyo ay “Itinakdang lakad”, kailan at saan. Walang nakasulat tungkol sa kaso.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## Mga uri

appointment-biometrics = Fingerprint at litrato
appointment-interview = Interview (panayam)
appointment-hearing = Hearing sa korte
appointment-oath = Panunumpa (oath ceremony)
appointment-office-visit = Pagpunta sa opisina
appointment-medical-exam = Medikal na pagsusuri
appointment-other = Itinakdang lakad

## Ano ang dadalhin, isang buong pangungusap bawat uri

appointment-bring-biometrics = Dalhin ang appointment notice at ID na may litrato, gaya ng pasaporte o green card.
appointment-bring-interview = Dalhin ang interview notice, ang pasaporte o ibang ID na may litrato, at ang orihinal ng mga papel na isinumite.
appointment-bring-visa = Dalhin ang pasaporte, ang sulat ng interview, ang confirmation page ng visa form, mga litrato, ang orihinal ng mga papel at, kung hinihingi, ang resulta ng medikal.
appointment-bring-hearing = Dalhin ang hearing notice, ID na may litrato at lahat ng papel. Dumating nang maaga.
appointment-bring-oath = Dalhin ang notice ng seremonya na may sagot na, ang green card at anumang travel document mula sa USCIS.
appointment-bring-office-visit = Dalhin ang kumpirmasyon ng appointment, ID na may litrato at ang mga notice.
appointment-bring-medical-exam = Dalhin ang ID na may litrato, ang form ng medikal at ang rekord ng bakuna.
appointment-bring-other = Dalhin ang notice, ID na may litrato at ang nakalista sa notice.
