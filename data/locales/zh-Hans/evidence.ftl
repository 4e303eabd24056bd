### 补件通知。以通知上的日期为准；我们给出的只是存档里的日期。

ask-evidence-request =
    补件通知（RFE，Request for Evidence）是一封信，在做决定之前要您再交一些材料。它是提问，不是拒绝。

    信上写着要什么、寄到哪里、最晚哪天。请把材料一次交齐，把这封信放在最上面，留好复印件和寄件凭证。截止日期一般不能延。

    可以帮您准备回复的地方，很多是免费的：https://www.immigrationlawhelp.org
evidence-request-for-case =
    { $number } 的记录里有这样一条：“{ $official }”。

    要求在 { $due } 之前回复。{ days-from-today }以您通知上的日期为准。

    请把通知上列的东西一次寄齐，寄到通知上的地址。如果日子快到了或已经过了，请今天就找律师或认证代表：https://www.immigrationlawhelp.org
no-evidence-request =
    我没有看到 { $number } 有还没回复的补件要求。它的状态是“{ $official }”。

    如果您手上有一封要材料的信，以信为准，信上的日期也算数。
