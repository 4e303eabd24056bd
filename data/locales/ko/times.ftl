### 처리 기간. 숫자에는 언제나 기준(100건 가운데 몇 건), 사무소, 날짜, 출처가 함께 온다. 한 케이스의 날짜는 결코 아니다.

processing-time =
    { $form }: 발표된 기간입니다.

    { $lines }

    이 숫자는 이미 끝난 케이스를 돌아본 것입니다. 아직 진행 중인 한 케이스에 대해서는 확실한 것을 말해 주지 않습니다.
processing-time-which-form = 어느 양식의 기간이 궁금하세요? 예를 들면 I-485, N-400, I-765입니다. 통지서 위쪽에 있습니다.
processing-time-none =
    { $form }: 발표된 기간을 가지고 있지 않습니다. 다른 양식의 숫자를 끌어다 쓰지는 않겠습니다.

    기관의 페이지에 있을 수도 있습니다: { $link }
processing-office =
    { $office ->
        [national] 전국
        [mean] 모든 사무소 평균
       *[other] { $office }
    }
# 한 사무소가 한 양식에 여러 숫자를 발표할 때: 어느 것인지, 출처의 말 그대로.
processing-office-category = { $office } (“{ $category }”)
# `lower`는 기관이 범위를 발표할 때 그 아래쪽, 아니면 비어 있다.
processing-line =
    { $office }: 이런 케이스 { $percent ->
        [50] 가운데 절반이
       *[other] 100건 가운데 { $percent }건이
    } { $months ->
       *[other] { $months }개월
    } 안에 결정되었습니다{ $lower ->
        [other] { " " }({ $lower }개월부터의 범위로 발표됨)
       *[none] { "" }
    }. { $as_of } 기준, { $source }.

## 왜 이렇게 오래 걸리나요?

ask-delay =
    소식 없이 기다리는 일은 힘듭니다. 대개는 케이스가 줄을 서 있다는 뜻이고, 그것만으로 나쁜 신호는 아닙니다.

    나중에 낸 케이스가 먼저 끝날 수도 있습니다. 양식, 사무소, 신원 조회, 비자 번호가 서로 다르기 때문입니다. 언제부터 문의할 수 있는지 USCIS가 알려 줍니다: https://egov.uscis.gov/processing-times

    본인 확인을 하시면 케이스를 함께 볼 수 있습니다.
delay-for-case =
    { $number } ({ $form }): { $received }에 접수되었습니다. { $months ->
        [0] 아직 한 달이 되지 않았습니다.
       *[other] 약 { $months }개월 전입니다.
    }

    발표된 기간은 이미 끝난 케이스를 돌아본 것이고, 이 케이스의 날짜가 아닙니다.
    { $lines }

    그보다 오래 기다리셨다면 USCIS에 알아봐 달라고 하실 수 있습니다: https://egov.uscis.gov/e-request 또는 800-375-5283.
