### 텔레그램에만 필요한 것: 봇의 소개, 명령, 채팅에 대한 말.

telegram-description =
    이민 케이스가 지금 어디까지 왔는지, 무슨 뜻인지, 보통 다음에 무엇이 오는지 알려 드립니다. 먼저 묻는 분이 본인이신지 확인합니다.

    저는 정부 기관이 아니라 프로그램입니다. 돈이나 비밀번호를 달라고 하지 않습니다.
telegram-short-description = 제 케이스 어떻게 됐나요? 쓰시는 언어로 물어보세요. 정부 기관이 아니라 프로그램입니다.

telegram-command-status = 제 케이스 어떻게 됐나요?
telegram-command-appointments = 내 예약
telegram-command-help = 물어볼 수 있는 것
telegram-command-language = 언어 바꾸기
telegram-command-person = 사람과 이야기하기
telegram-command-privacy = 나에 대해 보관된 것
telegram-command-cancel = 지금 하는 일 그만하기
telegram-command-lock = 잠금: 다시 확인할 때까지 아무것도 보이지 않음

## 채팅에서 하는 말

system-telegram-private = 🔒 본인만 보세요
system-telegram-removed = 🔒 개인 정보가 들어 있어서 보내신 메시지를 이 채팅에서 지웠습니다.
system-telegram-not-removed = 🔒 보내신 메시지에 개인 정보가 있는데 제가 지우지 못했습니다. 직접 지워 주세요. 메시지를 길게 누르고 “삭제”를 고르세요.
system-telegram-voice = 아직 녹음은 들을 수 없고, 이것도 저장하지 않았습니다. 질문을 짧은 글로 적어 주세요.
system-telegram-picture = 사진이나 파일은 읽을 수 없고, 이것도 저장하지 않았습니다. 알고 싶은 것을 글로 적어 주세요. 통지서라면 접수번호가 위쪽에 있습니다.
system-telegram-only-words = 사진이나 파일은 읽을 수 없어서 적으신 글만 보고 답합니다.
system-telegram-sticker = 고맙습니다. 저는 글만 읽을 수 있습니다. 무엇이 궁금하세요?
system-telegram-location = 계신 곳은 알 필요가 없어서 저장하지 않았습니다. 사무소를 찾으시려면 도시 이름을 적어 주세요.
system-telegram-contact = 여기서는 누구의 전화번호도 필요하지 않아서 저장하지 않았습니다. 질문을 글로 적어 주세요.
system-telegram-forwarded = 다른 사람의 메시지를 전달하셨습니다. 진짜인지 저는 알 수 없어서, 직접 쓰신 글만 보고 답합니다. 돈이나 코드를 달라는 메시지라면 조심하세요. “사기 신고”라고 입력하시면 어떻게 하면 되는지 알려 드립니다.
system-telegram-group = 케이스는 사적인 것이라 일대일 채팅에서만 답합니다. 저와 둘만의 채팅을 열고 물어봐 주세요.
system-telegram-link-used = 이 링크는 이미 썼거나 너무 오래되었습니다. 괜찮습니다. “제 케이스 어떻게 됐나요?”처럼 여기서 바로 물어보세요.
