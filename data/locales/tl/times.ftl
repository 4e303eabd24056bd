### Tagal ng pagproseso. Hindi nawawala sa bilang ang sukat (ilan sa 100 kaso), opisina, petsa at pinagmulan; hindi kailanman petsa
### para sa isang kaso. Ang `lines` ay mga linya ng processing-line. Puwedeng may kalahati ang buwan.

processing-time =
    Ito ang nakalathala para sa { $form }:

    { $lines }

    Mga tapos nang kaso ang pinagbatayan ng mga bilang. Wala itong sinasabing tiyak tungkol sa isang kasong bukas pa.
processing-time-which-form = Para sa aling form ang gusto ninyong malaman? Halimbawa I-485, N-400 o I-765. Nasa itaas ito ng notice.
processing-time-none =
    Wala akong nakalathalang bilang para sa { $form }, at ayaw kong gamitin ang bilang ng ibang form.

    Baka mayroon sa mismong pahina ng ahensya: { $link }
processing-office =
    { $office ->
        [national] Buong bansa
        [mean] Karaniwan ng lahat ng opisina
       *[other] { $office }
    }
# Kung ilang bilang ang inilalathala ng opisina para sa isang form: alin, sa salita ng pinagmulan.
processing-office-category = { $office } (“{ $category }”)
# Ang `lower` ay ang mababang dulo kung saklaw ang inilalathala, kung hindi ay walang laman.
processing-line =
    { $office }: { $percent ->
        [50] kalahati ng ganitong kaso
       *[other] { $percent } sa 100 ganitong kaso
    } ang nadesisyunan sa loob ng { $months ->
        [1] isang buwan
       *[other] { $months } buwan
    }{ $lower ->
        [one] { " " }(nakalathala bilang saklaw na nagsisimula sa { $lower })
        [other] { " " }(nakalathala bilang saklaw na nagsisimula sa { $lower })
       *[none] { "" }
    }. Bilang noong { $as_of }, { $source }.

## Bakit ang tagal?

ask-delay =
    Mahirap maghintay nang walang balita. Karaniwang ibig sabihin nito ay nasa pila ang kaso, at hindi ito agad masamang senyales.

    Puwedeng mauna ang mga kasong mas huling isinumite: magkakaiba ang form, opisina, mga pagsusuri at bilang ng visa. Nagbibigay ang USCIS ng petsa kung kailan na puwedeng magtanong tungkol sa kaso: https://egov.uscis.gov/processing-times

    Kung patutunayan ninyong kayo ito, matitingnan ko ang sa inyo.
delay-for-case =
    Natanggap ang { $number } ({ $form }) noong { $received }. { $months ->
        [0] Wala pang isang buwan iyon.
        [1] Mga isang buwan na iyon.
       *[other] Mga { $months } buwan na iyon.
    }

    Mga tapos nang kaso ang pinagbatayan ng nakalathalang tagal, at hindi ito petsa para sa inyo.
    { $lines }

    Kung mas matagal na kayong naghihintay, puwedeng hilingin sa USCIS na tingnan ito: https://egov.uscis.gov/e-request o 800-375-5283.
