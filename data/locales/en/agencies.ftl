### Agencies as they stand inside a sentence: with their article, never at its beginning.

agency-uscis = USCIS
agency-eoir = the immigration court (EOIR)
agency-ircc = Canada’s immigration department (IRCC)
agency-ukvi = the UK’s visa and immigration service (UKVI)
agency-dos-ceac = the US Department of State
agency-dol-flag = the US Department of Labor
agency-au-homeaffairs = Australia’s Department of Home Affairs
agency-de-auswaertiges-amt = the German Foreign Office
agency-other = another agency
