### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    为您登记的有：
    { $line }
mail-came-back = 寄给您的一封信或一张卡在 { $when } 被退回：没能送到。请确认机构登记的是您的哪个地址，并请他们重寄。输入“我搬家了”，我告诉您怎么做。
appeal-line = 登记的上诉或动议日期：{ $due }。{ days-from-today }以您信上的日期为准。
appeal-window = 决定的日期是 { $sent }。回应的时间常常只有 30 天左右，信上写着有多少天。请今天就拿给律师或认证代表看。
after-petition = 申请批准了，下一步才开始。有的亲属可以马上继续；有的要按优先日期排队等签证名额（Visa Bulletin）。之后一般是领事馆，要填签证表并面谈；可以留在境内办理的人则交 I-485 表。
after-card = 一般接下来制卡，然后寄出；每一步都有自己的状态。在此期间，您可以出示批准通知。
after-permit = 一般接下来制作证件，然后寄出。证件没到您手里之前，光有批准常常还不能工作或旅行。
after-stay = 一般接着会寄来写有停留日期的通知。以这些日期为准；想再停留，要在最后一天之前申请。
after-waiver = 一直在等它的那个案件一般会继续，常常是在领事馆。光有豁免还不是签证。
after-citizenship = 一般接下来是宣誓仪式，会另有通知。宣誓之后才成为公民。
after-visa = 一般接下来会退回贴有签证的护照。有签证可以前往口岸，能不能入境由官员决定。持移民签证的，绿卡一般在入境并交移民费之后寄来。
after-certification = 认证发给您的雇主，雇主一般接着凭它递交 I-140 表。认证只在一段时间内有效，常常是 180 天。
after-court = 一般接着会有书面命令，然后由另一个机构制作证件。政府还可以上诉，常常在 30 天内：命令上写着是否已经终局。
after-other = 一般接着会有批准通知，然后是通知里说的：卡、证件或另一张表。通知上写着下一步是不是该您做。
