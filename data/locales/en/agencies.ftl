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

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = the receipt number (3 letters and 10 digits)
identifier-eoir = the A-number (A and 8 or 9 digits)
identifier-dos-ceac = the case number of the visa (3 letters and 9 or 10 digits), or the application ID that begins with AA
identifier-dol-flag = the case number from your employer (a letter, then groups of digits)
identifier-ircc = the application number (a letter and 9 digits)
identifier-ukvi = the GWF number, or the 16-digit number of the application
identifier-au-homeaffairs = the reference number that begins with EGO
identifier-de-auswaertiges-amt = the number on the letter about the case
identifier-other = the number on the letter about the case

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = Visa refused, perhaps for now
visa-refused-meaning = The consular officer could not issue the visa at this point. The same word is shown when papers are missing or checks are still running, so it does not tell whether this is the last word.
visa-refused-next = If the letter speaks of section 221(g), the case often goes on after the papers arrive or the checks end. Otherwise the letter names the reason and what is possible.
visa-refused-act = Read the paper you were given at the interview: if it asks for something, send it as it says. Its date counts.
visa-refused-mistaken = “Refused” is often read as a final no, but it also stands for a case that still waits.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Your employer was asked for more
employer-asked-meaning = The agency asked your employer for papers or facts about the job. Nothing has been decided so far, and the question is not to you.
employer-asked-next = Your employer or its lawyer answers. After that an analyst usually takes the case up again.
employer-asked-act = You do not have to answer. Ask your employer or its lawyer whether they have the letter: its date counts for them.
employer-asked-mistaken = It is easily taken for a question to you, or for a fault of yours, but the employer is the one who applied.
