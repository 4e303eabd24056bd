### The history of a proved case, and its next steps. `events` are lines of history-line, the newest first or last
### as the action orders them. `deadline` is a deadline-line or empty.

case-history =
    { $count ->
        [one] There is one entry for { $number } so far:
       *[other] There are { $count } entries for { $number }:
    }

    { $events }

    The words in quotation marks are the agency’s own.
case-history-empty = For { $number } there are no entries to show yet. You can still ask for its status or its next steps.
history-line = { $date }: “{ $official }” ({ $stage_name })

## Next steps

next-steps =
    At the moment { $number } stands at “{ $official }”.

    What usually comes next: { $next }

    { $act } { $deadline }

    This is how cases like it usually go. Yours may take another path.
deadline-line = Date on file for your answer: { $due }.{ days-from-today } The date printed on your notice counts.
# Said only when the day is near. Far days and days long past are told by the date alone.
days-from-today =
    { $days ->
        [-1] { " " }That was yesterday.
        [0] { " " }That is today.
        [1] { " " }That is tomorrow.
        [2] { " " }That is in 2 days.
        [3] { " " }That is in 3 days.
        [4] { " " }That is in 4 days.
        [5] { " " }That is in 5 days.
        [6] { " " }That is in 6 days.
        [7] { " " }That is in one week.
        [14] { " " }That is in two weeks.
       *[other] { "" }
    }
