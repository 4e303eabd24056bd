### 되묻는 버튼의 글, 신청인 자신의 말로. 최대 40자.

## 대화

intent-greet = 안녕하세요
intent-goodbye = 안녕히 계세요
intent-thank = 감사합니다
intent-affirm = 네
intent-deny = 아니요
intent-bot-challenge = 진짜 사람인가요?
intent-ask-help = 무엇을 할 수 있나요?
# 뒷부분은 앞을 못 읽는 사람을 위한 것.
intent-change-language = 언어 바꾸기 / Language
intent-cancel = 이거 그만할게요
intent-start-over = 처음부터 다시
intent-repeat = 다시 말해 주세요
intent-lock-session = 지금 내 케이스 잠그기
intent-out-of-scope = 다른 이야기예요
intent-express-distress = 더는 못 견디겠어요

## 상태

intent-check-status = 제 케이스 어떻게 됐나요?
intent-explain-status = 제 상태가 무슨 뜻인가요?
intent-ask-next-steps = 다음에는 어떻게 되나요?
intent-case-history = 지금까지 무슨 일이 있었나요?
intent-list-cases = 제 케이스를 모두 보여 주세요
intent-ask-processing-time = 이런 케이스는 얼마나 걸리나요?
intent-ask-delay = 왜 이렇게 오래 걸리나요?
intent-escalate-delay = 늦어진 케이스를 누가 도와주나요?
intent-ask-priority-date = 제 우선일자는 언제인가요?

## 알림

intent-subscribe-alerts = 바뀌면 알려 주세요
intent-unsubscribe-alerts = 알림을 그만 보내세요

## 예약과 서류

intent-ask-appointment = 제 예약은 언제인가요?
intent-reschedule-appointment = 예약 날짜를 바꿔야 해요
intent-interview-preparation = 인터뷰는 어떻게 준비하나요?
intent-ask-evidence-request = 서류를 더 내라고 해요 (RFE)
intent-submit-documents = 서류는 어떻게 보내나요?
intent-missing-document = 카드나 통지서가 안 왔어요
intent-track-delivery = 제 카드 우편은 어디쯤인가요?
intent-proof-of-status = 제 신분을 어떻게 증명하나요?

## 케이스

intent-change-address = 이사했어요
intent-correct-error = 서류에 틀린 것이 있어요
intent-report-change = 제 상황이 바뀌었어요
intent-expedite-request = 더 빨리 할 수 있나요?
intent-withdraw-case = 신청을 철회하고 싶어요
intent-appeal-decision = 거절에 항소하고 싶어요
intent-ask-fees = 비용이 얼마인가요?
intent-find-case-number = 접수번호는 어디에 있나요?
intent-ask-eligibility = 자격이 되나요? 어떻게 신청하나요?

## 사람과 권리

intent-find-office = 사무소는 어디인가요?
intent-human-handoff = 사람과 이야기하고 싶어요
intent-legal-help = 변호사가 필요해요
intent-file-complaint = 불만을 말하고 싶어요
intent-work-authorization = 일해도 되나요?
intent-travel-permission = 여행해도 되나요?
intent-report-fraud = 사기를 당한 것 같아요
intent-privacy-question = 저에 대해 무엇을 알고 있나요?
intent-delete-my-data = 제 정보를 지워 주세요
intent-who-looked = 누가 제 케이스를 봤나요?
intent-authorize-helper = 다른 사람이 제 케이스를 보게 해 주세요
intent-revoke-helper = 도우미를 그만두게 할게요
intent-enrol-authenticator = 코드용 앱을 설정할게요
intent-remove-authenticator = 코드 앱이 있는 폰을 잃어버렸어요

## 정보 입력

intent-inform = 접수번호를 입력할게요
intent-resend-code = 코드가 안 왔어요
intent-continue-here = 여기서 계속하기
