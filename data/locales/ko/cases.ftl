### 확인된 한 사람의 여러 케이스. `cases`는 case-line의 줄이며, 그 아래에 케이스마다 버튼이 온다.

list-cases =
    { $count ->
        [0] 여기서 보여 드릴 케이스가 없습니다.
        [1] 여기에 케이스가 한 건 있습니다.
       *[other] 여기에 케이스가 { $count }건 있습니다. 자세히 보실 것을 고르세요.
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
