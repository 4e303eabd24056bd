### The history of a proved case, and its next steps. `events` are lines of history-line, the newest first or last
### as the action orders them. `deadline` is a deadline-line or empty.

case-history =
    { $count ->
        [one] There is one entry for { $number } so far:
       *[other] There are { $count } entries for { $number }:
    }

    { $events }

    { $sources }

    The words in quotation marks are the agency’s own.
case-history-empty = For { $number } there are no entries to show yet. You can still ask for its status or its next steps.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – corrected on { $when }, no longer counts
history-taken-back = { $line } – taken back by the source on { $when }, does not count

## Next steps

next-steps =
    At the moment { $number } stands at “{ $official }”.

    What usually comes next: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    This is how cases like it usually go. Yours may take another path.
deadline-line = Date on file for your answer: { $due }.{ days-from-today } The date printed on your notice counts.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }That day has passed.
        [-1] { " " }That was yesterday.
        [0] { " " }That is today.
        [1] { " " }That is tomorrow.
       *[other] { " " }That is in { $days } days.
    }
