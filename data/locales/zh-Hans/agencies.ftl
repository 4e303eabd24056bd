### 句子里出现的机构名称。英文缩写保留，便于对照信件。

agency-uscis = 美国移民局（USCIS）
agency-eoir = 移民法庭（EOIR）
agency-ircc = 加拿大移民部（IRCC）
agency-ukvi = 英国签证与移民局（UKVI）
agency-dos-ceac = 美国国务院
agency-dol-flag = 美国劳工部
agency-au-homeaffairs = 澳大利亚内政部
agency-de-auswaertiges-amt = 德国外交部
agency-other = 另一个机构
