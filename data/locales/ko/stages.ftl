### data/stages.yml의 단계를 쉬운 말로, 단계마다 다섯 항목:
###   -name      최대 40자, 마침표 앞에서 자연스럽게
###   -meaning   무슨 뜻이고 무슨 뜻이 아닌지
###   -next      보통 다음에 오는 것, 약속은 하지 않음
###   -act       누가 언제까지 해야 하는지
###   -mistaken  사람들이 흔히 무엇으로 잘못 아는지
### 그다음 다섯 분류와 네 이정표. “이제 하실 일:”은 읽는 사람이 해야 할 일을 나타낸다.

## 접수

stage-not-filed-name = 아직 제출하지 않음
stage-not-filed-meaning = 기관의 사이트에서 양식을 쓰기 시작했지만 아직 제출하지 않았습니다. 제출하기 전에는 케이스가 없습니다.
stage-not-filed-next = 양식을 제출하고 수수료를 내면 보통 접수번호가 적힌 접수 통지서가 옵니다.
stage-not-filed-act = 이제 하실 일: 양식을 끝내고 서명해서 제출하세요. 저장해 둔 것만으로는 신청 기한이 멈추지 않습니다.
stage-not-filed-mistaken = 저장해 두면 자리를 맡은 것이라고 생각하는 분이 많지만, 그렇지 않습니다.

stage-received-name = 접수됨
stage-received-meaning = 기관이 서류를 받아 케이스를 열었습니다. 아직 아무도 판단하지 않았으니 좋은 소식도 나쁜 소식도 아닙니다.
stage-received-next = 보통 접수 통지서가 오고, 많은 양식은 지문 예약이 잡힌 뒤 심사관을 기다립니다.
stage-received-act = 지금은 하실 일이 없습니다. 접수 통지서를 보관하고, 이사하면 기관에 알리세요.
stage-received-mistaken = 일단 통과한 것으로 여기기 쉽지만, 서류가 도착했다는 뜻일 뿐입니다.

stage-fee-problem-name = 수수료 문제
stage-fee-problem-meaning = 케이스는 있지만 수수료가 빠졌거나, 결제가 안 되었거나, 확인이 필요합니다. 돈에 관한 일이고, 자격에 관한 일이 아닙니다.
stage-fee-problem-next = 수수료가 해결되면 보통 케이스가 이어집니다. 해결되지 않으면 서류가 돌아올 수 있습니다.
stage-fee-problem-act = 이제 하실 일: 통지서에 적힌 방법으로 수수료를 내거나 바로잡으세요. 통지서의 날짜가 기준입니다.
stage-fee-problem-mistaken = 거절로 보는 분이 많지만, 케이스 자체는 아직 아무것도 결정되지 않았습니다.

stage-rejected-name = 심사 전에 반려됨
stage-rejected-meaning = 케이스를 보기 전에 서류가 돌아왔습니다. 수수료, 서명, 오래된 양식 같은 이유입니다. 반려는 거절이 아닙니다.
stage-rejected-next = 편지에 적힌 것을 고쳐서 다시 내는 분이 많습니다. 처음 낸 날짜는 보통 인정되지 않습니다.
stage-rejected-act = 이제 하실 일: 다시 내시려면 편지를 읽고 적힌 것을 고치세요. 신청 기한이 있다면 빨리 법률 도움을 받으세요.
stage-rejected-mistaken = “반려(rejected)”를 “거절(denied)”로 읽는 경우가 많습니다. 거절은 심사관이 판단해서 받아들이지 않은 것입니다.

## 곁가지 일과 이동

stage-record-updated-name = 세부 정보가 바뀜
stage-record-updated-meaning = 이름, 통지서 사본, 환불, 신속 처리 요청처럼 케이스의 본 흐름이 아닌 것이 바뀌거나 기록되었습니다. 케이스는 있던 자리에 그대로 있습니다.
stage-record-updated-next = 보통 전에 와 있던 단계에서 케이스가 이어집니다.
stage-record-updated-act = 보통은 하실 일이 없습니다. 바뀐 내용이 맞는지 보고, 편지가 되돌아갔다면 기관에 등록된 주소를 확인하세요.
stage-record-updated-mistaken = 신속 처리 요청이 거절된 것을 케이스가 거절된 것으로 읽는 경우가 많지만, 케이스에는 아무 변화가 없습니다.

stage-transferred-name = 다른 사무소로 이관됨
stage-transferred-meaning = 파일이 다른 사무소나 기관으로 갔고, 거기서 다음 단계를 맡습니다. 옮긴 것은 결과에 대해 아무것도 말해 주지 않습니다.
stage-transferred-next = 보통 새 사무소에서 통지서가 옵니다. 기다리는 시간은 짧아질 수도, 길어질 수도 있습니다.
stage-transferred-act = 지금은 하실 일이 없습니다. 새 사무소에서 편지가 오는지 우편을 살펴보세요.
stage-transferred-mistaken = 나쁜 신호이거나 처음부터 다시 하는 것으로 걱정하는 경우가 많지만, 그것만으로는 둘 다 아닙니다.

## 지문

stage-biometrics-scheduled-name = 지문 예약
stage-biometrics-scheduled-meaning = 기관이 지문, 사진, 서명을 요청했거나 날짜를 정했습니다. 늘 하는 절차이고, 아직 결정은 없습니다.
stage-biometrics-scheduled-next = 다녀오신 뒤 지문을 조회하고, 보통 심사로 넘어갑니다.
stage-biometrics-scheduled-act = 이제 하실 일: 통지서와 사진이 있는 신분증을 가지고, 통지서에 적힌 날짜와 장소로 가세요. 못 가시면 그날이 되기 전에 다른 날짜를 요청하세요.
stage-biometrics-scheduled-mistaken = 인터뷰로 아는 분도 있지만, 짧게 끝나고 거기서 케이스를 결정하지 않습니다.

stage-biometrics-taken-name = 지문 등록됨
stage-biometrics-taken-meaning = 기관이 지문이나 사진을 가지고 있습니다. 새로 찍은 것일 수도, 전의 것일 수도 있습니다. 케이스는 아직 결정되지 않았습니다.
stage-biometrics-taken-next = 보통 신원 조회와 심사관의 심사가 이어집니다. 양식에 따라 인터뷰도 있습니다.
stage-biometrics-taken-act = 지금은 하실 일이 없습니다.
stage-biometrics-taken-mistaken = 신원 조회를 통과한 것으로 읽는 분이 많지만, 꼭 그런 뜻은 아닙니다.

## 심사

stage-under-review-name = 심사 중
stage-under-review-meaning = 기관이 케이스를 보고 있거나 줄에 세워 두었습니다. 어느 쪽으로도 아직 결정은 없습니다.
stage-under-review-next = 서류를 요청하거나, 인터뷰를 잡거나, 결정할 수 있습니다. 언제인지는 이 상태로 알 수 없습니다.
stage-under-review-act = 지금은 보통 하실 일이 없습니다. 무엇을 하라는 편지가 있거나 예약에 빠지셨다면 그 편지를 따르세요. 편지의 날짜가 기준입니다.
stage-under-review-mistaken = 오늘 심사관이 파일을 펴 놓고 보는 것처럼 들리지만, 몇 달 동안 이 상태일 수도 있습니다.

stage-on-hold-name = 보류
stage-on-hold-meaning = 소송, 규정 변경, 보안 조회, 비자 번호 대기처럼 케이스 밖의 일 때문에 멈췄습니다.
stage-on-hold-next = 그 이유가 끝나면 보통 케이스가 이어집니다. 날짜는 아무도 말할 수 없는 경우가 많습니다.
stage-on-hold-act = 지금은 하실 일이 없습니다. 등록된 주소가 맞는지 확인해 두고, 오는 편지는 모두 열어 보세요.
stage-on-hold-mistaken = 거절이나 본인의 잘못으로 아는 경우가 많지만, 보류만으로는 둘 다 아닙니다.

stage-evidence-requested-name = 서류를 더 요청함
stage-evidence-requested-meaning = 기관이 결정하기 전에 서류, 설명, 검사 같은 것이 더 필요합니다. 지금까지 결정된 것은 없습니다.
stage-evidence-requested-next = 답변이 도착하면 보통 심사관이 케이스를 다시 봅니다. 제때 답이 없으면 거절될 수도 있습니다.
stage-evidence-requested-act = 이제 하실 일: 통지서에 적힌 것을 모두 한 번에, 제때 보내세요. 통지서의 날짜가 기준입니다.
stage-evidence-requested-mistaken = 거절의 시작으로 보는 분이 많지만, 이것은 질문이고 답변은 사람이 읽습니다.

stage-evidence-received-name = 답변이 도착함
stage-evidence-received-meaning = 기관이 편지에 대한 답변을 받았습니다. 충분한지는 아직 말하지 않았습니다.
stage-evidence-received-next = 보통 심사관이 파일과 함께 읽고, 결정하거나, 다시 묻거나, 인터뷰를 잡을 수 있습니다.
stage-evidence-received-act = 지금은 하실 일이 없습니다. 보낸 것의 사본과 우편 영수증을 보관하세요.
stage-evidence-received-mistaken = “받음”은 “인정”이 아닙니다. 답변이 도착했다는 뜻일 뿐입니다.

stage-adverse-notice-name = 불리한 결정 전의 예고
stage-adverse-notice-meaning = 기관이 거절하려 하거나 승인을 취소하려 한다고, 이유와 함께 편지로 알렸습니다. 마지막 결정은 아니고, 먼저 답하실 수 있습니다.
stage-adverse-notice-next = 심사관이 답변을 읽고 나서 결정합니다. 제때 답이 없으면 보통 예고한 대로 합니다.
stage-adverse-notice-act = 이제 하실 일, 시간이 많지 않습니다: 통지서의 날짜가 기준입니다. 지금 통지서를 변호사나 공인 대리인에게 보여 주세요.
stage-adverse-notice-mistaken = 거절 자체로 아는 경우가 많지만, 답할 수 있는 기간에는 아직 최종 결정이 아닙니다.

## 인터뷰

stage-interview-pending-name = 인터뷰 날짜 기다리는 중
stage-interview-pending-meaning = 인터뷰나 재판을 기다리고 있거나, 잡혔던 날짜가 취소되고 새 날짜는 아직 없습니다.
stage-interview-pending-next = 보통 날짜, 시간, 장소가 적힌 통지서가 우편으로 옵니다. 얼마나 걸릴지는 사무소에 따라 다릅니다.
stage-interview-pending-act = 통지서가 올 때까지 하실 일이 없습니다. 다른 날을 요청하셨다면 기관이 바뀌었다고 확인해 줄 때까지 원래 날짜를 지키세요.
stage-interview-pending-mistaken = “인터뷰 준비됨”을 날짜가 잡힌 것으로 아는 경우가 많지만, 아직 날짜는 없습니다.

stage-interview-scheduled-name = 인터뷰나 재판 날짜가 잡힘
stage-interview-scheduled-meaning = 인터뷰나 재판 날짜가 잡혔습니다. 새로 바뀐 날짜일 수도 있습니다. 케이스는 아직 결정되지 않았습니다.
stage-interview-scheduled-next = 신청서와 서류에 대해 질문을 받습니다. 결과는 그날 나올 수도, 나중에 나올 수도 있습니다.
stage-interview-scheduled-act = 이제 하실 일: 통지서에 적힌 서류를 가지고 그 날짜와 시간에 가세요. 못 가시면 그날이 되기 전에 사무소에 알리세요. 빠지면 케이스에 해가 될 수 있습니다.
stage-interview-scheduled-mistaken = 의심해서 부르는 것으로 걱정하는 경우가 많지만, 거의 모두가 인터뷰를 하는 양식이 많습니다.

stage-interview-completed-name = 인터뷰 끝남, 결과는 아직
stage-interview-completed-meaning = 인터뷰나 재판이 열렸습니다. 결과는 아직 나오지 않았습니다.
stage-interview-completed-next = 기관이 결정하거나, 서류를 더 요청하거나, 다시 부를 수 있습니다.
stage-interview-completed-act = 지금은 하실 일이 없습니다. 다만 서류를 내라고 했다면 정해 준 날짜까지 보내세요.
stage-interview-completed-mistaken = 인터뷰 뒤에 소식이 없으면 나쁜 신호로 걱정하는 경우가 많지만, 그것만으로는 아무것도 알 수 없습니다.

## 결정

stage-decision-made-name = 결정됨, 내용은 편지에
stage-decision-made-meaning = 결정은 났지만 이 상태는 어느 쪽인지 말하지 않습니다. 승인으로도 거절로도 읽지 마세요.
stage-decision-made-next = 결정 편지에 결과와 그 뒤에 할 수 있는 일이 적혀 있습니다.
stage-decision-made-act = 편지가 오면 바로 읽으세요. 중요한 날짜가 있을 수 있습니다. 편지가 오지 않으면 기관에 사본을 달라고 하세요.
stage-decision-made-mistaken = 승인으로 읽는 사람도, 거절로 읽는 사람도 있지만, 이 상태는 둘 다 말하지 않습니다.

stage-approved-name = 승인됨
stage-approved-meaning = 기관이 이 양식을 승인했습니다. 무엇이 주어지는지는 양식에 따라 다릅니다. 예를 들어 청원 승인은 아직 비자나 영주권이 아닙니다.
stage-approved-next = 보통 승인 통지서가 옵니다. 그다음은 양식에 따라 카드, 비자 단계, 또는 다른 양식입니다.
stage-approved-act = 보통은 바로 하실 일이 없습니다. 승인 통지서를 읽으세요. 다음 단계가 본인의 차례인지 적혀 있습니다.
stage-approved-mistaken = 가족이나 회사의 청원 승인을 영주권으로 아는 경우가 많지만, 영주권으로 가는 길의 한 단계입니다.

stage-oath-scheduled-name = 시민권 선서식을 앞둠
stage-oath-scheduled-meaning = 시민권 신청이 승인되었고, 선서식 날짜를 잡고 있거나 잡혔습니다. 선서를 해야 시민권자가 됩니다.
stage-oath-scheduled-next = 선서식 통지서에 날짜와 장소가 있습니다. 시민권 증서는 보통 그 자리에서 줍니다.
stage-oath-scheduled-act = 이제 하실 일: 통지서에 내용을 적고 영주권 카드와 함께 챙겨서, 통지서에 적힌 날짜에 선서식에 가세요. 못 가시면 그날이 되기 전에 사무소에 알리세요.
stage-oath-scheduled-mistaken = 이미 시민권자라고 여기는 분이 많지만, 선서 전에는 투표할 수 없고 미국 여권도 받을 수 없습니다.

stage-document-produced-name = 카드나 서류를 만드는 중
stage-document-produced-meaning = 카드나 서류를 주문했거나 만들고 있습니다. 그 바탕이 된 신청이 승인되었다는 뜻입니다.
stage-document-produced-next = 보통 다음에 우편으로 보냅니다. 추적 번호가 있는 경우가 많습니다.
stage-document-produced-act = 지금은 하실 일이 없습니다. 기관에 지금 주소가 등록되어 있는지 확인하세요.
stage-document-produced-mistaken = 새 카드가 언제나 영주권 카드인 것은 아닙니다. 노동허가 카드나 재발급 카드일 수도 있습니다.

stage-document-mailed-name = 카드나 서류가 오는 중
stage-document-mailed-meaning = 서류를 우체국에 넘겼거나 곧 넘깁니다. 아직 배달되었다는 보고는 없습니다.
stage-document-mailed-next = 보통 기관에 등록된 주소로 우편이 옵니다.
stage-document-mailed-act = 우편함을 살피고, 추적 번호가 있으면 확인하세요. 오지 않으면 빨리 기관에 알리세요.
stage-document-mailed-mistaken = “발송됨”이나 “picked up”은 우체국이 가지고 있다는 뜻이지, 집 앞에 왔다는 뜻이 아닙니다.

stage-document-delivered-name = 카드나 서류가 배달됨
stage-document-delivered-meaning = 서류가 본인이나 주소지에 도착했다고 우체국이나 사무소가 보고했습니다.
stage-document-delivered-next = 이 신청은 보통 이것이 마지막 단계입니다.
stage-document-delivered-act = 이름, 날짜, 카드 종류를 확인하세요. 틀린 것이 있거나 받지 못했으면 빨리 기관에 알리세요.
stage-document-delivered-mistaken = “배달됨”은 우편함이나 이웃집일 수도 있으니, 잃어버렸다고 생각하기 전에 둘러보세요.

stage-document-returned-name = 카드나 서류가 되돌아감
stage-document-returned-meaning = 서류가 배달되지 못했거나, 되돌아갔거나, 보관 중이거나, 폐기되었습니다. 승인은 그대로 있습니다.
stage-document-returned-next = 주소가 맞으면 기관이 다시 보내 줄 수도 있습니다. 폐기된 카드는 보통 새 양식과 수수료가 필요합니다.
stage-document-returned-act = 이제 하실 일: 기관에 등록된 주소를 확인하고, 서류를 어떻게 받을 수 있는지 물어보세요. 보관하는 기간은 길지 않습니다.
stage-document-returned-mistaken = 승인이 없어진 것으로 걱정하는 경우가 많지만, 종이만 되돌아간 것입니다.

## 거절, 재심과 다른 끝

stage-denied-name = 거절됨
stage-denied-meaning = 기관이 케이스를 심사했고, 받아들이지 않았습니다. 편지에 이유와, 다시 봐 달라고 할 수 있는지가 적혀 있습니다.
stage-denied-next = 케이스에 따라 항소, 재심 신청, 새 신청이 가능할 수 있습니다. 어느 것인지 편지에 있습니다.
stage-denied-act = 이의를 제기하고 싶으시면 시간이 많지 않습니다. 30일쯤인 경우가 많고, 편지의 날짜가 기준입니다. 빨리 변호사나 공인 대리인에게 보여 주세요.
stage-denied-mistaken = “거절(denied)”과 “반려(rejected)”를 섞어 쓰는 경우가 많습니다. 반려는 판단 없이 서류를 돌려보낸 것입니다.

stage-revoked-name = 승인이나 신분이 취소됨
stage-revoked-meaning = 전에 주어진 승인, 비자, 신분이 취소되었습니다. 무엇이, 왜, 언제부터인지 편지에 있습니다.
stage-revoked-next = 항소나 새 신청이 가능할 수 있습니다. 편지에 적혀 있습니다.
stage-revoked-act = 이의를 제기하고 싶으시면 시간이 얼마 없을 수 있습니다. 편지의 날짜가 기준입니다. 지금 변호사나 공인 대리인에게 보여 주세요.
stage-revoked-mistaken = “approval”이라는 말이 들어 있기도 하지만, 없어진 승인을 말하는 것입니다.

stage-appeal-filed-name = 항소나 재심 진행 중
stage-appeal-filed-meaning = 상급 기관에 결정을 다시 봐 달라고 했거나, 지금 보고 있습니다. 앞의 결정이 아직 최종은 아닙니다.
stage-appeal-filed-next = 상급 기관이 결정을 그대로 두거나, 바꾸거나, 케이스를 돌려보낼 수 있습니다. 몇 달 걸리는 경우가 많습니다.
stage-appeal-filed-act = 지금은 하실 일이 없습니다. 다만 편지가 서류나 주장을 요청하면 그 날짜가 기준입니다.
stage-appeal-filed-mistaken = 새 신청으로 아는 경우가 많지만, 같은 결정을 한 번 더 보는 것입니다.

stage-reopened-name = 케이스가 다시 열림
stage-reopened-meaning = 결정되었거나 닫혔던 케이스가 다시 열렸습니다. 새 결정은 아직 없습니다.
stage-reopened-next = 보통 심사관이 다시 보고, 서류를 요청하거나 인터뷰를 잡을 수 있습니다.
stage-reopened-act = 지금은 하실 일이 없습니다. 다만 편지가 무엇을 요청하면 그 날짜가 기준입니다.
stage-reopened-mistaken = 승인으로 아는 경우가 많지만, 다시 심사한다는 뜻일 뿐입니다.

stage-withdrawn-name = 철회되었거나 포기로 처리됨
stage-withdrawn-meaning = 신청을 거두어들였거나, 편지에 답이 없거나 예약에 빠져서 기관이 포기로 처리했습니다. 항소만 철회했다면 앞의 결정이 그대로 남습니다.
stage-withdrawn-next = 보통 여기서 끝납니다. 새로 신청할 수 있는 경우도 있습니다.
stage-withdrawn-act = 본인이 요청한 것이 아니라면 기관에 연락하고 빨리 법률 도움을 받으세요. 요청하신 것이면 하실 일이 없습니다.
stage-withdrawn-mistaken = 거절로 아는 경우가 많지만, 심사관이 케이스가 약하다고 봤다는 뜻은 아닙니다.

stage-administratively-closed-name = 승인도 거절도 아닌 종결
stage-administratively-closed-meaning = 결정 없이 진행 목록에서 빠졌습니다. 다른 길로 이미 받았거나 법원이 멈춘 경우 등입니다.
stage-administratively-closed-next = 더는 아무 일이 없는 경우가 많습니다. 다시 목록에 올릴 수 있는 케이스도 있습니다.
stage-administratively-closed-act = 통지서에서 이유를 읽어 보세요. 왜 닫혔는지 모르시겠으면 기관이나 변호사에게 물어보세요.
stage-administratively-closed-mistaken = 거절되었거나 승인된 것으로 아는 경우가 많지만, 그것만으로는 둘 다 아닙니다.

stage-terminated-name = 승인도 거절도 없이 끝남
stage-terminated-meaning = 절차나 항소, 또는 서류의 효력이 케이스에 대한 판단 없이 끝났습니다. 무엇이 끝났는지 통지서에 있습니다.
stage-terminated-next = 무엇이 끝났는지에 따라 다릅니다. 항소만 끝났다면 앞의 결정이 그대로 남습니다.
stage-terminated-act = 통지서를 읽고 무엇이 끝났는지 확인하세요. 지금 그 허가나 신분으로 지내고 계시다면 빨리 법률 도움을 받으세요.
stage-terminated-mistaken = 거절처럼 들리지만, 예를 들어 법원에서는 어떤 사람에 대한 재판이 취소되었다는 뜻일 수도 있습니다.

## 알 수 없음

stage-unknown-name = 기관이 쓴 말 그대로
stage-unknown-meaning = 제가 확실히 설명할 수 없는 말이라서, 짐작하지 않고 그대로 보여 드립니다.
stage-unknown-next = 이 말로는 다음을 알 수 없습니다. 기관에서 마지막으로 온 편지를 보시는 것이 가장 좋습니다.
stage-unknown-act = 마지막 편지를 읽어 보세요. 무엇을 요청하면 그 날짜가 기준입니다. 잘 모르시겠으면 기관에 물어보세요.
stage-unknown-mistaken = 설명이 없는 말은 나쁜 소식처럼 보이기 쉽지만, 그것만으로는 좋지도 나쁘지도 않습니다.

## 분류

category-active = 진행 중
category-pending = 대기 중
category-approved = 승인
category-denied = 거절
category-closed = 종결

## 이정표, 순서대로

milestone-received = 접수
milestone-under-review = 심사
milestone-interview-scheduled = 인터뷰
milestone-decision-made = 결정
