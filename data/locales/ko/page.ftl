### 대화 주위에 있는 시연 페이지의 말.

page-skip = 대화로 건너뛰기
page-tagline = 이민 케이스가 지금 어디까지 왔는지
page-language = 언어
page-demo = 시연용입니다. 여기의 사람과 케이스는 모두 지어낸 것입니다.
page-heading = Casepath: 제 케이스 어떻게 됐나요?
page-title = 제 케이스 어떻게 됐나요?
page-intro = 편한 말로, 언제든 물어보세요. 케이스를 보여 드리기 전에 정말 본인이신지 확인합니다.
page-chat = Casepath와 대화
page-how-ask = 물어보기
page-how-ask-text = 사람에게 쓰듯이, 쓰시는 언어로 적으세요.
page-how-prove = 본인 확인
page-how-prove-text = 접수번호, 생년월일, 그리고 등록된 연락처로 가는 코드.
page-how-read = 상태 보기
page-how-read-text = 기관이 쓴 말 그대로, 그 뜻, 그리고 다음에 오는 것.
page-people = 시험해 볼 사람들
page-people-hint = 사람을 열고 번호나 생일을 누르면 대화에 들어갑니다.
page-mailbox = 메일함
page-mailbox-hint = 이 사람들에게 가는 메일이 코드와 함께 여기로 옵니다.
page-mailbox-empty = 아직 메일이 없습니다.
page-footer = Casepath는 정부 기관이 아니라 프로그램이며, 법률 조언을 하지 않습니다.
page-number = 번호
page-born = 생년월일
page-code = 코드 { $code } 쓰기
page-no-mail = 등록된 이메일 없음
page-to = 받는 사람
page-new-mail = 새 메일
page-news =
    { $count ->
       *[other] 새 메일이 { $count }통 왔습니다.
    }
