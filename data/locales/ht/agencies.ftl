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

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = nimewo resi a (3 lèt ak 10 chif)
identifier-eoir = nimewo A a (A ak 8 oswa 9 chif)
identifier-dos-ceac = nimewo dosye viza a (3 lèt ak 9 oswa 10 chif), oswa nimewo demann ki kòmanse ak AA
identifier-dol-flag = nimewo dosye patwon ou genyen an (yon lèt, apre sa gwoup chif)
identifier-ircc = nimewo demann lan (yon lèt ak 9 chif)
identifier-ukvi = nimewo GWF la, oswa nimewo 16 chif demann lan
identifier-au-homeaffairs = nimewo referans ki kòmanse ak EGO a
identifier-de-auswaertiges-amt = nimewo ki nan lèt sou dosye a
identifier-other = nimewo ki sou lèt dosye a

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = Viza refize, petèt pou kounye a
visa-refused-meaning = Ofisye konsila a pa t kapab bay viza a nan moman sa a. Menm mo a parèt lè gen papye ki manke oswa lè y ap verifye toujou, kidonk li pa di si se dènye mo a.
visa-refused-next = Si lèt la pale de seksyon 221(g), dosye a souvan kontinye lè papye yo rive oswa lè verifikasyon yo fini. Sinon, lèt la di rezon an ak sa ki posib.
visa-refused-act = Li papye yo te ba ou nan entèvyou a: si li mande yon bagay, voye l jan li di a. Se dat ki sou li a ki konte.
visa-refused-mistaken = Moun souvan li “refused” kòm yon non final, men li la tou pou yon dosye k ap tann toujou.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Yo mande patwon ou plis bagay
employer-asked-meaning = Ajans lan mande patwon ou papye oswa enfòmasyon sou travay la. Yo poko deside anyen, epi kesyon an pa pou ou.
employer-asked-next = Se patwon ou oswa avoka li ki reponn. Apre sa, yon analis konn reprann dosye a.
employer-asked-act = Ou pa bezwen reponn. Mande patwon ou oswa avoka li si yo gen lèt la: se dat ki nan lèt la ki konte pou yo.
employer-asked-mistaken = Li sanble yon kesyon pou ou oswa yon fòt ou fè, men se patwon an ki te fè demann lan.
