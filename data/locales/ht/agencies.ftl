### Agencies as they stand inside a sentence: with their article, never at its beginning.

agency-uscis = USCIS
agency-eoir = tribinal imigrasyon an (EOIR)
agency-ircc = biwo imigrasyon Kanada a (IRCC)
agency-ukvi = sèvis viza ak imigrasyon Wayòm Ini an (UKVI)
agency-dos-ceac = Depatman Deta ameriken an
agency-dol-flag = Depatman Travay ameriken an
agency-au-homeaffairs = biwo imigrasyon Ostrali a (Home Affairs)
agency-de-auswaertiges-amt = Ministè Afè Etranjè Almay la
agency-other = yon lòt ajans
