### Ang kasaysayan ng kasong napatunayan, at ang mga susunod na hakbang. Ang `events` ay mga linya ng history-line,
### ayon sa ayos ng action. Ang `deadline` ay deadline-line o wala.

case-history =
    { $count ->
        [1] May isang tala para sa { $number } sa ngayon:
       *[other] May { $count } tala para sa { $number }:
    }

    { $events }

    { $sources }

    Ang mga salitang nasa panipi ay sa ahensya mismo.
case-history-empty = Wala pang talang maipapakita para sa { $number }. Puwede pa ring itanong ang status nito o ang mga susunod na hakbang.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – itinama noong { $when }, hindi na binibilang
history-taken-back = { $line } – binawi ng pinagmulan noong { $when }, hindi binibilang

## Mga susunod na hakbang

next-steps =
    Sa ngayon, nasa “{ $official }” ang { $number }.

    Ang karaniwang kasunod: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    Ganito ang karaniwang takbo ng ganitong kaso. Maaaring iba ang daan ng sa inyo.
deadline-line = Petsang nakatala para sa sagot ninyo: { $due }.{ days-from-today } Ang petsang nakalimbag sa notice ang masusunod.
# Gaano kalapit ang araw; ang -2 ay para sa bawat araw na mas matagal na.
days-from-today =
    { $days ->
        [-2] { " " }Lumipas na ang araw na iyon.
        [-1] { " " }Kahapon iyon.
        [0] { " " }Ngayong araw iyon.
        [1] { " " }Bukas iyon.
       *[other] { " " }Pagkaraan pa iyon ng { $days } araw.
    }
