### Ведомства в именительном падеже, как они стоят внутри предложения.

agency-uscis = USCIS
agency-eoir = иммиграционный суд (EOIR)
agency-ircc = иммиграционное ведомство Канады (IRCC)
agency-ukvi = визовая служба Великобритании (UKVI)
agency-dos-ceac = Госдепартамент США
agency-dol-flag = Министерство труда США
agency-au-homeaffairs = Министерство внутренних дел Австралии
agency-de-auswaertiges-amt = Министерство иностранных дел Германии
agency-other = другое ведомство
