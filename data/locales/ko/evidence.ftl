### 추가 서류 요청. 통지서의 날짜가 기준이며, 우리가 말하는 날짜는 등록된 것일 뿐이다.

ask-evidence-request =
    추가 서류 요청(RFE)은 결정을 내리기 전에 서류를 더 달라는 편지입니다. 질문이지, 거절이 아닙니다.

    무엇을, 어디로, 언제까지 보낼지 편지에 적혀 있습니다. 편지를 맨 위에 놓고 모두 한 번에 보내세요. 사본과 우편 영수증을 보관하세요. 기한은 보통 늘려 주지 않습니다.

    답변을 도와주는 곳(무료인 곳이 많습니다): https://www.immigrationlawhelp.org
evidence-request-for-case =
    { $number } 건에 “{ $official }”라고 등록되어 있습니다.

    답변 기한: { $due }.{ days-from-today } 통지서에 있는 날짜가 기준입니다.

    통지서에 적힌 것을 모두 한 번에, 통지서에 있는 주소로 보내세요. 날짜가 가깝거나 지났으면 오늘 변호사나 공인 대리인과 이야기하세요: https://www.immigrationlawhelp.org
no-evidence-request =
    { $number } 건에는 아직 답하지 않은 서류 요청이 보이지 않습니다. 상태는 “{ $official }”입니다.

    무엇을 보내라는 편지를 받으셨다면 그 편지와 거기 적힌 날짜가 기준입니다.
