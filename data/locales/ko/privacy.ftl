### 정보에 대한 권리: 보기, 사본, 누가 봤는지, 동의, 지우기.

## 알고 있는 것

known-about-you =
    { $since }부터 본인에 대해 보관된 것입니다.

    • 이름, 생년월일, 연락 방법 { $contacts ->
        [0] 없음
       *[other] { $contacts }가지
    }. 하나하나 본인만의 키로 암호화되어 있습니다
    • { $count ->
       *[other] 케이스 { $count }건:
    }
    { $cases }
    • 본인 확인을 하신 { $sessions ->
       *[other] { $sessions }번의 기록
    }, 입력하신 내용은 없음
    • 누가 묻고 봤는지의 기록 { $entries ->
       *[other] { $entries }줄
    }
    • 도우미와 초대: { $leaves }
    • 인증 앱: { $apps }
    • 동의하신 것: { $consents }

    사본에는 전부 들어 있습니다. 사람도 기계도 읽을 수 있습니다.
data-export =
    본인에 대해 보관된 모든 것의 사본입니다. JSON 형식의 파일입니다. 쓰시는 기기가 이 메시지로 파일을 만드니, 다른 사람이 읽지 않는 곳에 두세요.

    받으시면 이 메시지는 여기서 없어집니다.

## 누가 봤는지

who-may-see =
    { $count ->
        [0] 지금 여기서 케이스를 볼 수 있는 사람: 본인 확인을 한 본인, 그리고 이 서비스를 운영하는 기관뿐입니다.
       *[other]
            본인 말고 허락받은 도우미나 초대가 { $count }개 있습니다.
            { $lines }
    }
who-looked =
    { $count ->
        [0] 케이스에 대해 적힌 것이 아직 없습니다.
       *[other]
            케이스에 있었던 일, 최근 것부터:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        더 오래된 기록이 { $more }줄 있습니다. 정보 사본에 모두 들어 있습니다.
    }

    모두 합해서: 틀린 코드 입력 { $failed }번, 도우미의 열람 { $helpers }번, 직원의 열람 { $staff }번. 본인이 아닌 것이 있으면 “잠금”이라고 입력하고 이메일 비밀번호를 바꾸세요.
look-you = • { $when }: 본인이 확인 뒤에 물음({ $asked }), { $times }번
look-helper = • { $when }: 허락받은 도우미가 물음({ $asked }), { $times }번
look-staff = • { $when }: 직원이 케이스를 열어 봄, { $times }번{ $asked }
look-failed = • { $when }: 틀렸거나 시간이 지난 코드가 입력됨, { $times }번{ $asked }
look-claim = • { $when }: 이 접수번호로 코드가 요청됨, { $times }번{ $asked }
look-proved = • { $when }: 맞는 코드가 입력됨, { $times }번{ $asked }
look-leave-given = • { $when }: 도우미 초대를 만드심, { $times }번{ $asked }
look-leave-accepted = • { $when }: 초대가 쓰임, { $times }번{ $asked }
look-leave-ended = • { $when }: 도우미의 허락이 끝남, { $times }번{ $asked }
look-exported = • { $when }: 정보 사본을 받으심, { $times }번{ $asked }
look-app-added = • { $when }: 인증 앱이 추가됨, { $times }번{ $asked }
look-app-removed = • { $when }: 인증 앱이 빠짐, { $times }번{ $asked }
asked-check-status = 상태
asked-explain-status = 상태의 뜻
asked-ask-next-steps = 다음 단계
asked-case-history = 기록
asked-list-cases = 케이스 목록
asked-ask-appointment = 예약
asked-processing-time = 걸리는 기간
asked-delay = 늦어지는 이유
asked-evidence-request = 요청된 서류
asked-choose-case = 다른 케이스

## 동의한 것

consents =
    { $count ->
        [0] 여기서 동의하신 것이 아직 없습니다.
       *[other]
            여기서 동의하신 것입니다.
            { $list }
    }

    언제든 거두실 수 있습니다. 그 전에 있었던 일은 그대로 남습니다.
consent-line-given = • { $purpose }: { $when }에 동의(글 { $version }번)
consent-line-taken-back = • { $purpose }: { $when }에 거둠(글 { $version }번)
consent-take-back = 동의 거두기: { $purpose }
consent-agree = 동의: { $purpose }
consent-given = 적어 두었습니다. { $purpose }에 동의하셨습니다.
consent-taken-back = 적어 두었습니다. { $purpose }에 대한 동의를 거두셨습니다. 질문에 답하는 일에 관한 것이라면 잠갔고, 새로 본인 확인을 하면 다시 시작합니다.
consent-ask =
    { $text }

    아니라고 하셔도 되고, 동의하신 뒤에 거두셔도 됩니다.
consent-name-processing = 질문에 답하기
consent-name-alerts = 바뀔 때 메시지 받기
consent-name-review = 알아듣지 못한 글 보관
consent-name-joining = 내 케이스를 함께 보여 주기
consent-processing = 접수번호와 생년월일은 케이스를 찾아 답해 드리는 데 쓰고, 다른 데는 쓰지 않습니다.
consent-alerts = 케이스가 바뀌면 짧은 메시지가 갑니다. 무엇이 바뀌었는지는 적지 않습니다. 언제든 끝내실 수 있습니다. 괜찮으신가요?
consent-review = 제가 알아듣지 못한 글을 이 서비스의 사람들이 읽어도 될까요? 더 나아지기 위해서이고, 번호와 날짜는 뺍니다. 짧은 기간 뒤에 지웁니다.
consent-joining = 여기에 본인의 다른 케이스가 있는지, 다른 기관에도 있는지 살펴보고, 이어지는 순서와 함께 보여 드려도 될까요? 그러면 여기서 그중 하나를 열 수 있는 사람은 모두 볼 수 있습니다.

## 지우기

erase-confirm =
    되돌릴 수 없으니 한 번 읽어 주세요. 계속하시면 이 서비스가 가진 본인에 대한 것을 지웁니다. 본인 확인과 코드, 도우미, 동의, 앱, 그리고 이 대화입니다.

    { $law }

    기관에 있는 파일은 그대로 남고, 케이스는 거기서 계속됩니다.

    지울까요?
erase-file-goes = 여기 있는 케이스 사본도 없어집니다. 이름, 생일, 연락처, 번호가 완전히 지워집니다. 그 뒤로는 여기서 케이스를 물어보실 수 없습니다.
erase-file-stays = 케이스 파일은 기관의 것이고, 얼마나 보관할지는 법이 정합니다. 파일은 남고, 새로 본인 확인을 하시면 여기서 다시 물어보실 수 있습니다.
erase-not-done = 알겠습니다. 지운 것은 없습니다.
erased =
    지웠습니다. 확인증 { $number }, { $when }. 번호를 적어 두세요. 지웠다는 증명이고, 이름은 들어 있지 않습니다.

    지운 것:
    { $erased }
    • 이 대화

    남긴 것과 이유:
    { $kept }

    { $screen }
erased-person = • 이름, 생년월일, 그리고 모든 것을 여는 키
erased-contacts = • 연락 방법: { $count }
erased-cases = • 케이스 번호: { $count }
erased-dates = • 예약과 편지: { $count }
erased-links = • 케이스들의 관계: { $count }
erased-sessions = • 본인 확인: { $count }
erased-codes = • 코드: { $count }
erased-letters = • 코드를 담은 편지의 메모: { $count }
erased-attempts = • 케이스에 들어오려던 시도의 메모: { $count }
erased-leaves = • 도우미와 초대: { $count }
erased-consents = • 동의: { $count }
erased-authenticators = • 인증 앱: { $count }
kept-case-file = • 기관의 케이스 파일: 보관 기간을 법이 정하기 때문입니다
kept-history = • 번호와 이름이 없는 단계와 날짜: 기록은 고쳐 쓰면 안 되기 때문입니다
kept-audit = • 누가 언제 무엇을 했는지의 기록: 잘못 쓰인 것을 찾기 위해서이고, 이름은 없습니다
kept-receipt = • 이 확인증: 지웠다는 것을 보여 주기 위해서입니다
kept-other-chats = • 다른 대화에는 읽을 수 있는 정보가 없고, 30일 안에 지워집니다
kept-backups = • 오늘 이전의 백업: 새 백업으로 바뀔 때까지입니다
kept-by-telegram = 텔레그램은 이 채팅의 사본을 서버와 기기에 따로 가지고 있습니다. 텔레그램에서도 채팅을 지워 주세요.
kept-on-screen = 화면에 있는 것은 이 기기에서 대화를 지울 때까지 남아 있습니다.
chat-forgotten =
    이 대화는 여기서 지웠고, 본인 확인도 끝났습니다.

    { $screen }

    새로 물어보실 것이 있으면 그냥 적어 주세요.
not-said-twice = 그것은 한 번만 말하거나 하는 것입니다. 다시 필요하시면 다시 요청해 주세요.
