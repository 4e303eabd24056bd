### Processing times. A figure keeps its measure (how many of 100 cases), office, date and source; never a date
### for one case. `lines` are lines of processing-line. Months may be halves: hence [1] and not a plural category.

processing-time =
    Men sa ki pibliye pou { $form }:

    { $lines }

    Chif yo gade dosye ki fini deja. Yo pa di anyen ki sèten sou yon dosye ki louvri toujou.
processing-time-which-form = Pou ki fòm ou ta renmen konnen? Pa egzanp I-485, N-400 oswa I-765. Li ekri anlè avi ou a.
processing-time-none =
    Mwen pa gen chif ki pibliye pou { $form }, epi mwen pa vle pran chif yon lòt fòm.

    Paj ajans lan menm ka genyen li: { $link }
processing-office =
    { $office ->
        [national] Tout peyi a
        [mean] Mwayèn tout biwo yo
       *[other] { $office }
    }
# Where an office publishes several figures for one form: which of them, in the source's own words.
processing-office-category = { $office } (“{ $category }”)
# `lower` is the low end where the agency publishes a range, otherwise empty.
processing-line =
    { $office }: { $percent ->
        [50] mwatye dosye konsa te jwenn
       *[other] { $percent } sou 100 dosye konsa te jwenn
    } yon desizyon nan { $months ->
        [1] yon mwa
       *[other] { $months } mwa
    }{ $lower ->
        [one] { " " }(yo pibliye yon limit ki kòmanse a { $lower })
        [other] { " " }(yo pibliye yon limit ki kòmanse a { $lower })
       *[none] { "" }
    }. Chif { $as_of }, { $source }.

## Why does it take so long?

ask-delay =
    Li difisil pou tann san nouvèl. Anjeneral sa vle di dosye a nan liy lan, epi pou kont li, se pa yon move siy.

    Dosye ki depoze pita ka fini pi bonè: fòm, biwo, verifikasyon ak nimewo viza yo diferan. USCIS bay yon dat apati kilè ou ka mande sou dosye ou: https://egov.uscis.gov/processing-times

    Si ou pwouve se ou menm, mwen ka gade pa ou a.
delay-for-case =
    Yo te resevwa { $number } ({ $form }) { $received }. { $months ->
        [0] Sa fè mwens pase yon mwa.
        [1] Sa fè anviwon yon mwa.
       *[other] Sa fè anviwon { $months } mwa.
    }

    Tan ki pibliye yo gade dosye ki fini deja, yo pa yon dat pou pa ou a.
    { $lines }

    Si ou tann plis pase sa, ou ka mande USCIS gade sa: https://egov.uscis.gov/e-request oswa 800-375-5283.
