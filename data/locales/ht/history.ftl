### The history of a proved case, and its next steps. `events` are lines of history-line, the newest first or last
### as the action orders them. `deadline` is a deadline-line or empty.

case-history =
    { $count ->
        [1] Gen yon sèl liy pou { $number } jiska kounye a:
       *[other] Gen { $count } liy pou { $number }:
    }

    { $events }

    Mo ki ant gimè yo se pwòp mo ajans lan.
case-history-empty = Pou { $number }, poko gen anyen pou montre. Ou ka mande estati a oswa pwochen etap yo.
history-line = { $date }: “{ $official }” ({ $stage_name })

## Next steps

next-steps =
    Kounye a { $number } nan etap “{ $official }”.

    Sa ki vini apre anjeneral: { $next }

    { $act } { $deadline }

    Se konsa dosye tankou sa a mache anjeneral. Pa ou a ka pran yon lòt chemen.
deadline-line = Dat ki nan dosye a pou repons ou: { $due }.{ days-from-today } Se dat ki enprime sou avi ou a ki konte.
# Said only when the day is near. Far days and days long past are told by the date alone.
days-from-today =
    { $days ->
        [-1] { " " }Se te yè.
        [0] { " " }Se jodi a.
        [1] { " " }Se demen.
        [2] { " " }Se nan 2 jou.
        [3] { " " }Se nan 3 jou.
        [4] { " " }Se nan 4 jou.
        [5] { " " }Se nan 5 jou.
        [6] { " " }Se nan 6 jou.
        [7] { " " }Se nan yon semèn.
        [14] { " " }Se nan de semèn.
       *[other] { "" }
    }
