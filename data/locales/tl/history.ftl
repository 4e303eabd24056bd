### Ang kasaysayan ng kasong napatunayan, at ang mga susunod na hakbang. Ang `events` ay mga linya ng history-line,
### ayon sa ayos ng action. Ang `deadline` ay deadline-line o wala.

case-history =
    { $count ->
        [1] May isang tala para sa { $number } sa ngayon:
       *[other] May { $count } tala para sa { $number }:
    }

    { $events }

    Ang mga salitang nasa panipi ay sa ahensya mismo.
case-history-empty = Wala pang talang maipapakita para sa { $number }. Puwede pa ring itanong ang status nito o ang mga susunod na hakbang.
history-line = { $date }: “{ $official }” ({ $stage_name })

## Mga susunod na hakbang

next-steps =
    Sa ngayon, nasa “{ $official }” ang { $number }.

    Ang karaniwang kasunod: { $next }

    { $act } { $deadline }

    Ganito ang karaniwang takbo ng ganitong kaso. Maaaring iba ang daan ng sa inyo.
deadline-line = Petsang nakatala para sa sagot ninyo: { $due }.{ days-from-today } Ang petsang nakalimbag sa notice ang masusunod.
# Sinasabi lang kapag malapit ang araw. Petsa lang ang sinasabi kung malayo na.
days-from-today =
    { $days ->
        [-1] { " " }Kahapon iyon.
        [0] { " " }Ngayon iyon.
        [1] { " " }Bukas iyon.
        [2] { " " }2 araw na lang iyon.
        [3] { " " }3 araw na lang iyon.
        [4] { " " }4 na araw na lang iyon.
        [5] { " " }5 araw na lang iyon.
        [6] { " " }6 na araw na lang iyon.
        [7] { " " }Isang linggo na lang iyon.
        [14] { " " }Dalawang linggo na lang iyon.
       *[other] { "" }
    }
