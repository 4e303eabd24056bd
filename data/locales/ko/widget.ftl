### 채팅 창 자체의 말: 버튼, 상태, 안내. 휴대폰에 맞게 짧게. `Casepath`는 어디서나 서비스 이름.

# 채팅을 이 언어로 바꾸려는 사람이 입력할 말.
widget-ask = 한국어로 해 주세요

## 대화 주위

widget-open = 내 케이스 물어보기
widget-unread =
    { $count ->
       *[other] 새 메시지 { $count }개
    }
widget-close = 닫기
widget-language = 언어:
widget-more = 더 보기
# 화면을 바로 지우고 다른 페이지로 간다. 누가 지켜볼 수도 있다.
widget-leave = 지우고 나가기
widget-log = 대화
# 메시지 앞에서 소리로 읽어 주며, 보이지는 않는다.
widget-me = 나:
widget-newest = 최근 메시지
widget-new-tab = (새 탭에서 열림)
widget-typing = Casepath가 쓰는 중
widget-begun = 여기서 새 대화가 시작됩니다.
# 그림 아래에서 같은 내용을 글로 연다.
widget-as-text = 같은 내용을 글로

## 쓰기

widget-write = 메시지
widget-placeholder = 질문을 적으세요
widget-send = 보내기
widget-over = { $limit }자 가운데 { $typed }자. 조금 줄여 주세요.

## 연결

widget-connecting = 연결 중 …
widget-online = 연결됨
widget-offline = 연결 안 됨
widget-meanwhile = 연결이 끊겼습니다. 쓰신 것은 다시 연결되면 보냅니다.
widget-busy = 지금 쓰시는 네트워크에서 새 대화가 너무 많습니다. 1분만 기다려 주세요. 쓰신 것은 두었다가 그때 보냅니다.
widget-not-here = 이 페이지에서는 채팅을 열 수 없습니다. 기관의 페이지에서 열어 주세요.
widget-waiting = 연결을 기다리는 중
widget-sending = 보내는 중 …
widget-sent = 보냄
widget-failed = 보내지 못했습니다.
widget-retry = 다시 해 보기

## 안전

# 케이스 내용이 화면에 있을 때 보이는 띠.
widget-case-open = 이 채팅에 케이스가 열려 있습니다.
widget-lock = 잠그기
# “잠그기”를 누를 때 보내지는 말, 직접 입력하듯이.
widget-lock-say = 잠금
widget-shared = 여럿이 쓰는 기기입니다
widget-shared-on = 여럿이 쓰는 기기: 이제부터 이 브라우저는 채팅을 저장하지 않습니다. 페이지를 닫거나 다시 열면 채팅이 없어집니다.
widget-shared-off = 탭을 닫을 때까지 이 브라우저가 다시 채팅을 저장합니다.

## 대화를 텍스트 파일로 저장

widget-download = 글로 저장
widget-file-name = 대화
widget-file-title = Casepath와의 대화, { $date }에 저장
widget-file-masked = 입력하신 번호, 날짜, 주소는 점으로 보입니다.
widget-file-left-out = 채팅이 잠겨 있어서 케이스에 대한 내용은 뺐습니다. 파일에 넣으시려면 새 코드로 연 뒤 다시 저장하세요.
widget-file-private = 이 파일에는 케이스 내용이 있습니다. 본인만 읽을 수 있는 곳에 두세요.
widget-file-gap = [ 뺌: 케이스에 대한 내용 ]

## 텔레그램

widget-telegram = 텔레그램에서 계속하기
widget-telegram-link = 이 링크는 텔레그램에서 같은 곳을 엽니다. 짧은 시간 동안 한 번만 쓸 수 있습니다. 거기서 케이스를 보시려면 본인 확인을 다시 해야 합니다.
widget-telegram-open = 텔레그램 열기
widget-telegram-gone = 지금은 여기서 텔레그램을 열 수 없습니다. 이 채팅에서 계속하실 수 있습니다.
