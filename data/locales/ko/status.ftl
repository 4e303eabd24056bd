### 확인된 케이스의 상태. 공식 문구를 먼저 따옴표 안에, 그다음에 뜻.
### 양식이 맨 끝에 오는 것은 일부러 그런 것이다: 첫 줄은 잠긴 화면의 미리 보기에 나온다.

case-status =
    { $number } 건에 대한 { $agency }의 안내입니다.

    “{ $official }” ({ $since }부터)

    쉽게 말하면: { $stage_name }. { $meaning }

    { $caution }

    보통 다음에 오는 것: { $next }

    { $act }

    { $sources }

    { $address }

    양식: { $form }
    출처: { $source }, { $as_of } 기준.
case-status-unknown =
    { $number } 건에 대한 { $agency }의 안내입니다.

    “{ $official }” ({ $since }부터)

    이 말은 제가 설명할 만큼 잘 알지 못해서 짐작으로 말씀드리지 않겠습니다. 이 말만으로는 좋은 소식도 나쁜 소식도 아닙니다.

    마지막으로 받은 편지를 보시는 것이 가장 좋습니다. 편지가 무엇을 요청하면 그 날짜가 기준입니다. 기관에 물어보시거나({ $contact }), “상담원”이라고 입력하셔도 됩니다.

    { $sources }

    { $address }

    양식: { $form }
    출처: { $source }, { $as_of } 기준.
outcome-not-said = 이 말은 승인인지 거절인지 알려 주지 않습니다. 편지에만 적혀 있습니다. { $mistaken }
words-mislead = 흔한 오해: { $mistaken }
sources-disagree =
    출처마다 말이 다르니 알아 두세요.
    { $list }
    분명해질 때까지 한쪽만 믿지 마세요. 사무소에 물어보시거나 둘 다 변호사에게 보여 주세요.
source-says = • { $source }에 따르면: “{ $official }” ({ $stage_name }, { $since }부터)
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    참고로, 이 말은 저도 처음 보는 표현입니다. 기관이 평소 쓰는 문장 방식으로 읽은 것이니, 제 설명보다 편지가 더 정확합니다.

## 무슨 뜻인가요?

status-meaning =
    “{ $official }”의 뜻은 이렇습니다. { $meaning }

    흔히 헷갈리는 점: { $mistaken }
status-meaning-public =
    “{ $official }”라는 말은 쉽게 말하면 “{ $stage_name }”입니다. { $meaning }

    흔히 잘못 아는 점: { $mistaken }

    이것은 일반적인 뜻입니다. 받으신 편지에는 더 자세히 적혀 있을 수 있습니다.
status-meaning-unknown =
    “{ $official }”라는 말은 제가 설명할 만큼 잘 알지 못합니다. 짐작은 오히려 헷갈리게 할 수 있습니다.

    상태를 나온 그대로 옮겨 적어 주시겠어요? 아니면 기관에 물어보세요. USCIS는 800-375-5283입니다.
