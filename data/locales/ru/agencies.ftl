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

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = номер квитанции (3 буквы и 10 цифр)
identifier-eoir = A-номер (буква A и 8 или 9 цифр)
identifier-dos-ceac = номер визового дела (3 буквы и 9 или 10 цифр) или номер анкеты, который начинается с AA
identifier-dol-flag = номер дела у вашего работодателя (буква и группы цифр)
identifier-ircc = номер заявления (буква и 9 цифр)
identifier-ukvi = номер GWF или номер заявления из 16 цифр
identifier-au-homeaffairs = номер, который начинается с EGO
identifier-de-auswaertiges-amt = номер из письма о деле
identifier-other = номер, указанный в письме о деле

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = В визе отказано, возможно временно
visa-refused-meaning = Консул пока не смог выдать визу. То же слово стоит, когда не хватает бумаг или ещё идут проверки, поэтому оно не говорит, окончательно ли это.
visa-refused-next = Если в письме сказано о статье 221(g), дело часто продолжается, когда бумаги пришли или проверки закончились. Иначе в письме названы причина и что можно сделать.
visa-refused-act = Прочтите бумагу, которую дали на интервью: если в ней что-то просят, отправьте так, как там сказано. Верьте её дате.
visa-refused-mistaken = «Refused» часто понимают как окончательный отказ, но так обозначают и дело, которое ещё ждёт.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Бумаги просят у работодателя
employer-asked-meaning = Ведомство попросило у вашего работодателя бумаги или сведения о работе. Решения пока нет, и вопрос не к вам.
employer-asked-next = Отвечает работодатель или его адвокат. После этого аналитик обычно снова берёт дело.
employer-asked-act = Вам отвечать не нужно. Спросите работодателя или его адвоката, есть ли у них письмо: для них действует его дата.
employer-asked-mistaken = Кажется, что вопрос к вам или что это ваша вина, но заявление подал работодатель.
