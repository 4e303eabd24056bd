### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    已登记的预约：
    { $line }
mail-came-back = 寄给您的一封信或一张卡在 { $when } 被退回：没能送到。请向机构问清楚登记的是哪个地址，并请他们重寄。输入“我搬家了”，我告诉您怎么做。
appeal-line = 登记的上诉或要求重审的截止日期：{ $due }。{ days-from-today }以您信上的日期为准。
appeal-window = 决定的日期是 { $sent }。回应的时间常常只有 30 天左右，信上写着有多少天。请今天就拿给律师或认证代表看。
after-petition = 申请批准了，下一步才开始。有的亲属可以马上继续；有的要按优先日期排队等签证名额（看签证公告，Visa Bulletin）。之后一般去领事馆办，要填签证表、面谈；可以留在境内办理的人则交 I-485 表。
after-card = 一般接下来制卡，然后寄出；每一步都有自己的状态。在此期间，您可以出示批准通知。
after-permit = 一般接下来制作证件，然后寄出。证件没到您手里之前，光有批准，常常还不能工作或出境。
after-stay = 一般接着会寄来写有停留日期的通知。以这些日期为准；想再停留，要在最后一天之前申请。
after-waiver = 一直在等这个豁免的案件，一般会接着办，常常是在领事馆。光有豁免，还不等于有签证。
after-citizenship = 一般接下来是宣誓仪式，会另有通知。宣誓之后才成为公民。
after-visa = 一般接下来，贴好签证的护照会还回来。有了签证可以到口岸，能不能入境由那里的官员决定。拿移民签证的人，入境并交了移民费之后，绿卡一般会寄来。
after-certification = 认证发给您的雇主，雇主一般接着凭它递交 I-140 表。认证只在一段时间内有效，常常是 180 天。
after-court = 一般接着会有书面命令，然后由另一个机构制作证件。政府还可以上诉，常常在 30 天内：命令上写着这是不是最后的决定。
after-other = 一般接着会有批准通知，然后是通知里说的：卡、证件或另一张表。通知上写着下一步是不是该您做。
