### Les organismes dans une phrase : avec leur article, jamais au début, jamais après « de » ou « à ».

agency-uscis = l’USCIS
agency-eoir = le tribunal de l’immigration (EOIR)
agency-ircc = le ministère de l’immigration du Canada (IRCC)
agency-ukvi = le service des visas du Royaume-Uni (UKVI)
agency-dos-ceac = le Département d’État des États-Unis
agency-dol-flag = le Département du Travail des États-Unis
agency-au-homeaffairs = le ministère de l’Intérieur d’Australie
agency-de-auswaertiges-amt = le ministère des Affaires étrangères d’Allemagne
agency-other = un autre organisme
