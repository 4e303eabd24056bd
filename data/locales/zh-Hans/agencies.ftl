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

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = 收据号（3 个字母加 10 个数字）
identifier-eoir = A 号码（字母 A 加 8 或 9 个数字）
identifier-dos-ceac = 签证案件号（3 个字母加 9 或 10 个数字），或以 AA 开头的申请号
identifier-dol-flag = 雇主手里的案件号（一个字母加几组数字）
identifier-ircc = 申请号（一个字母加 9 个数字）
identifier-ukvi = GWF 号码，或 16 位的申请号
identifier-au-homeaffairs = 以 EGO 开头的编号
identifier-de-auswaertiges-amt = 有关案件的那封信上的号码
identifier-other = 有关案件的那封信上的号码

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = 签证被拒，也可能只是暂时
visa-refused-meaning = 领事官员目前没能签发签证。缺材料或还在审查时，显示的也是同一个词，所以它没有说这是不是最后的结果。
visa-refused-next = 如果信上提到 221(g) 条款，材料到了或审查结束后，案件常常会继续。如果没有提到，信上会写明原因，以及可以怎么做。
visa-refused-act = 请看面谈时给您的那张纸：如果要您交什么，就照上面写的寄。以上面的日期为准。
visa-refused-mistaken = 很多人把“refused”（被拒）当成最后的答复，其实还在等待的案件也用这个词。

# Where the employer is the party, and the reader the worker.
employer-asked-name = 要求您的雇主补材料
employer-asked-meaning = 机构要您的雇主补交材料，或说明工作方面的情况。目前还没有任何决定，也不是在问您。
employer-asked-next = 由雇主或雇主的律师来答复。之后一般由审核人员接着办。
employer-asked-act = 您不用答复。请向雇主或雇主的律师打听一下，有没有收到信：对他们来说，以信上的日期为准。
employer-asked-mistaken = 很容易以为是在问您，或是您做错了，其实申请是雇主递交的。
