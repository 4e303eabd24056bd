### Several cases of one proved person. `cases` are lines of case-line; a button per case follows.

list-cases =
    { $count ->
        [0] Pa gen dosye pou mwen montre ou isit la.
        [1] Ou gen yon dosye isit la:
       *[other] Ou gen { $count } dosye isit la. Chwazi youn pou ou konnen plis:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
