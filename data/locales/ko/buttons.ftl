### 버튼의 글, 최대 24자, 읽는 사람이 말하듯이. 언어 이름은 그 언어로.

## 케이스와 본인 확인

button-status = 내 케이스 상태
button-history = 내 케이스 기록
button-next-steps = 다음은 뭔가요?
button-meaning = 무슨 뜻인가요?
button-appointments = 내 예약
button-all-cases = 내 케이스 모두
button-join-yes = 네, 모두 보여 주세요
button-join-no = 아니요, 이것만
button-part = 따로 두기
button-processing-time = 얼마나 걸리나요?
button-evidence = 서류를 더 내래요
button-resend-code = 새 코드 보내기
button-no-code = 코드를 받을 수 없어요
button-enrol-app = 인증 앱 설정
button-remove-app = 인증 앱 빼기
button-where-is-number = 번호가 어디 있나요?
button-person = 사람과 이야기하기
button-try-again = 다시 해 보기
button-cancel = 그만하기
button-start-over = 처음부터 다시
button-lock = 잠그기
button-english = English
button-spanish = Español

## 일반 답변 아래

button-help = 또 무엇을 할 수 있나요?
button-language = 언어 / Language
button-lawyer = 법률 도움 찾기
button-address = 이사했어요
button-missing = 안 왔어요
button-track = 우편 추적하기
button-work-permit = 노동허가
button-fees = 비용이 얼마인가요?
button-fraud = 사기 신고
button-privacy = 무엇을 보관하나요?
button-delete = 내 정보 지우기
button-about-me = 나에 대해 보관된 것
button-save-file = 파일 저장
button-save-calendar = 내 달력에 추가
button-copy = 사본 주세요
button-who-looked = 누가 봤나요?
button-consents = 내가 동의한 것
button-agree = 동의합니다
button-let-help = 도우미에게 보여 주기
button-stop-helper = 도우미 그만
button-all-of-them = 모두
button-erase-all = 나에 대한 것 모두 지우기
button-erase-chat = 이 대화만 지우기
button-erase-yes = 네, 지우세요
button-erase-no = 아니요, 두세요
button-case-status = 케이스 상태
button-case-history = 케이스 기록
button-case-dates = 예약 보기
button-language-en = { button-english }
button-language-es = { button-spanish }
button-language-zh-hans = 中文
button-language-ar = العربية
button-language-fr = Français
button-language-pt = Português
button-language-ru = Русский
button-language-vi = Tiếng Việt
button-language-hi = हिन्दी
button-language-ko = 한국어
button-language-tl = Tagalog
button-language-ht = Kreyòl
button-language-uk = Українська
# 그 자체가 값인 제목: 고를 날짜나 케이스.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = 이민국 USCIS
button-office-eoir = 이민법원
button-office-dos-ceac = 미국 국무부
button-office-dol-flag = 미국 노동부
button-office-ircc = 캐나다
button-office-ukvi = 영국
button-office-au-homeaffairs = 호주
button-office-de-auswaertiges-amt = 독일
button-is-a-date = 생년월일입니다
