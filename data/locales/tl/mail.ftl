### Ang email na may dalang code. Sadyang walang sinasabi: walang malalaman ang nakasilip, kahit kung ano ang serbisyo.
### Walang code sa subject, na lumalabas sa naka-lock na telepono.

mail-code-subject = Ang code na hiningi ninyo
mail-code-body =
    Ang code ninyo ay:

    { $code }

    { $minutes ->
        [1] Minsan lang ito gagana, sa loob ng isang minuto.
       *[other] Minsan lang ito gagana, sa loob ng { $minutes } minuto.
    } I-type lang ito kung saan ninyo hiningi.

    Walang tatawag o susulat sa inyo para hingin ito. Kung hindi kayo humingi ng code, puwedeng burahin ang mensaheng ito.
