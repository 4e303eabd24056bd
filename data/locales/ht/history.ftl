### The history of a proved case, and its next steps. `events` are lines of history-line, the newest first or last
### as the action orders them. `deadline` is a deadline-line or empty.

case-history =
    { $count ->
        [1] Gen yon sèl liy pou { $number } jiska kounye a:
       *[other] Gen { $count } liy pou { $number }:
    }

    { $events }

    { $sources }

    Mo ki nan gimè yo se pwòp mo ajans lan.
case-history-empty = Pou { $number }, poko gen anyen pou montre. Ou ka mande estati a oswa pwochen etap yo.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – yo korije li { $when }, li pa konte ankò
history-taken-back = { $line } – sous la retire li { $when }, li pa konte

## Next steps

next-steps =
    Kounye a { $number } nan etap “{ $official }”.

    Sa ki vini apre anjeneral: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    Se konsa dosye tankou sa a mache anjeneral. Pa ou a ka pran yon lòt chemen.
deadline-line = Dat ki nan dosye a pou repons ou: { $due }.{ days-from-today } Se dat ki enprime sou avi ou a ki konte.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }Jou sa a pase deja.
        [-1] { " " }Se te yè.
        [0] { " " }Se jodi a.
        [1] { " " }Se demen.
       *[other] { " " }Se nan { $days } jou.
    }
