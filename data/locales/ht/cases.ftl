### Several cases of one proved person. `cases` are lines of case-line; a button per case follows.

list-cases =
    { $count ->
        [0] Pa gen dosye pou mwen montre ou isit la.
        [1] Ou gen yon dosye isit la:
       *[other] Ou gen { $count } dosye isit la. Chwazi youn pou ou konnen plis:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
joining-ask =
    Jiskaprezan mwen montre sèlman dosye ou pwouve a:

    { $case }

    { $text }

    Ou ka di non, e ou ka reprann yon wi nenpòt lè.
joining-declined = Dakò, yo rete apa. M ap kontinye ak dosye ou pwouve a. Si ou chanje lide pita, mande tout dosye ou yo.
joining-offer = Mwen gade sèlman dosye ou pwouve isit la, { $number }. Si ou gen lòt e ou vle wè yo ak menm prèv la, mande tout dosye ou yo.
cases-parted = Depi kounye a mwen montre sèlman dosye ou pwouve a, { $number }. Yon lòt bezwen pwòp prèv pa li ankò.
