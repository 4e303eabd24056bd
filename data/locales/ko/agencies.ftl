### 문장 안에 들어가는 기관 이름.

agency-uscis = USCIS
agency-eoir = 이민법원(EOIR)
agency-ircc = 캐나다 이민부(IRCC)
agency-ukvi = 영국 비자이민국(UKVI)
agency-dos-ceac = 미국 국무부
agency-dol-flag = 미국 노동부
agency-au-homeaffairs = 호주 내무부
agency-de-auswaertiges-amt = 독일 외무부
agency-other = 다른 기관

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = 접수번호(영문자 3개와 숫자 10개)
identifier-eoir = A번호(A와 숫자 8개 또는 9개)
identifier-dos-ceac = 비자 케이스 번호(영문자 3개와 숫자 9개 또는 10개)나 AA로 시작하는 신청 번호
identifier-dol-flag = 고용주가 가진 케이스 번호(영문자 하나와 숫자 묶음)
identifier-ircc = 신청 번호(영문자 하나와 숫자 9개)
identifier-ukvi = GWF 번호나 16자리 신청 번호
identifier-au-homeaffairs = EGO로 시작하는 번호
identifier-de-auswaertiges-amt = 케이스 편지의 번호
identifier-other = 케이스에 대한 편지에 적힌 번호

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = 비자 거절, 마지막 답은 아닐 수 있음
visa-refused-meaning = 영사가 이번에는 비자를 내주지 못했습니다. 서류가 모자라거나 심사가 남아 있을 때도 같은 말이 나오므로, 이것이 마지막 답인지는 알 수 없습니다.
visa-refused-next = 편지에 221(g)조가 있으면, 서류가 도착하거나 심사가 끝난 뒤 케이스가 이어지는 때가 많습니다. 그렇지 않으면 편지에 이유와 할 수 있는 일이 적혀 있습니다.
visa-refused-act = 인터뷰 때 받은 종이를 읽어 보세요. 더 내라는 것이 있으면 적힌 대로 보내세요. 거기 적힌 날짜가 기준입니다.
visa-refused-mistaken = “Refused”를 마지막 거절로 보는 분이 많지만, 아직 기다리는 케이스에도 쓰는 말입니다.

# Where the employer is the party, and the reader the worker.
employer-asked-name = 고용주에게 더 요청함
employer-asked-meaning = 기관이 고용주에게 일자리에 관한 서류나 사실을 요청했습니다. 아직 정해진 것은 없고, 이 질문은 본인에게 한 것이 아닙니다.
employer-asked-next = 고용주나 고용주의 변호사가 답합니다. 그 뒤에 보통 담당자가 케이스를 다시 봅니다.
employer-asked-act = 본인은 답하지 않아도 됩니다. 고용주나 그 변호사에게 편지를 받았는지 물어보세요. 그쪽에서는 편지에 적힌 날짜가 기준입니다.
employer-asked-mistaken = 본인에게 묻는 것이거나 본인이 잘못한 것처럼 보이기 쉽지만, 신청한 쪽은 고용주입니다.
