### 확인된 케이스의 기록과 다음 단계. `events`는 history-line의 줄, `deadline`은 deadline-line이거나 비어 있다.

case-history =
    { $count ->
       *[other] { $number } 건의 기록이 지금까지 { $count }개 있습니다.
    }

    { $events }

    { $sources }

    따옴표 안의 말은 기관이 쓴 그대로입니다.
case-history-empty = { $number } 건에는 아직 보여 드릴 기록이 없습니다. 상태나 다음 단계는 물어보실 수 있습니다.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – { $when }에 바로잡혀 이제는 맞지 않음
history-taken-back = { $line } – 출처에서 { $when }에 거두어 이제는 맞지 않음

## 다음 단계

next-steps =
    지금 { $number } 건은 “{ $official }” 상태입니다.

    보통 다음에 오는 것: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    비슷한 케이스는 보통 이렇게 진행됩니다. 이 케이스는 다른 길로 갈 수도 있습니다.
deadline-line = 등록된 답변 기한: { $due }.{ days-from-today } 통지서에 인쇄된 날짜가 기준입니다.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }그날은 지났습니다.
        [-1] { " " }어제였습니다.
        [0] { " " }오늘입니다.
        [1] { " " }내일입니다.
       *[other] { " " }{ $days }일 뒤입니다.
    }
