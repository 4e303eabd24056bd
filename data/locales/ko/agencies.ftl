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
