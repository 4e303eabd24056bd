### Ang status ng kasong napatunayan. Nauuna ang opisyal na salita, bilang sipi, saka ang ibig sabihin.
### Nakatago ang bahagi ng `number`. Sadyang nasa huli ang form: lumalabas ang unang linya sa naka-lock na telepono.

case-status =
    Tungkol sa { $number }, ayon sa { $agency }:

    “{ $official }” (mula { $since })

    Sa simpleng salita: { $stage_name }. { $meaning }

    { $caution }

    Ang karaniwang kasunod: { $next }

    { $act }

    { $sources }

    { $address }

    Form: { $form }
    Pinagmulan: { $source }, noong { $as_of }.
case-status-unknown =
    Tungkol sa { $number }, ayon sa { $agency }:

    “{ $official }” (mula { $since })

    Hindi ko gaanong kilala ang mga salitang ito para ipaliwanag, at hindi ako manghuhula. Hindi pa ito mabuti o masamang balita.

    Pinakamabuting tingnan ang huling sulat: kung may hinihingi ito, ang petsa nito ang masusunod. Puwede ring magtanong sa ahensya ({ $contact }), o humiling sa akin ng taong makakausap.

    { $sources }

    { $address }

    Form: { $form }
    Pinagmulan: { $source }, noong { $as_of }.
outcome-not-said = Hindi sinasabi ng mga salitang ito kung oo o hindi ang sagot: ang sulat lang ang nagsasabi. { $mistaken }
words-mislead = Madalas na pagkakamali: { $mistaken }
sources-disagree =
    Paalala po: hindi magkapareho ang sinasabi ng mga pinagmulan.
    { $list }
    Hangga’t hindi ito malinaw, huwag umasa sa isa lang sa kanila. Magtanong sa opisina, o ipakita ang dalawa sa abogado.
source-says = • Ayon sa { $source }: “{ $official }” ({ $stage_name }, mula { $since })
# Sinasabi pagkatapos ng status na wala sa listahan ang mga salita, pero nabasa ayon sa pagkakabuo nila.
status-inferred =
    Paalala lang: bago sa akin ang eksaktong mga salitang ito. Binasa ko ang mga ito ayon sa karaniwang pagsulat ng ahensya, kaya mas mahalaga ang sulat ninyo kaysa sa paliwanag ko.

## Ano ang ibig sabihin niyan?

status-meaning =
    Ito ang ibig sabihin ng “{ $official }”: { $meaning }

    Madalas na pagkakamali: { $mistaken }
status-meaning-public =
    Ang “{ $official }” ay tinatawag naming “{ $stage_name }”. { $meaning }

    Madalas maling basahin: { $mistaken }

    Ito ang pangkalahatang kahulugan. Baka mas marami ang sinasabi ng sulat sa isang kaso.
status-meaning-unknown =
    Hindi ko gaanong kilala ang mga salitang “{ $official }” para ipaliwanag, at baka mailigaw kayo ng hula.

    Puwede bang kopyahin ang status nang eksakto? O magtanong sa ahensya: sumasagot ang USCIS sa 800-375-5283.
