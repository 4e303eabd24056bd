### 已确认身份的案件的经过，以及接下来的步骤。`events` 由多行 history-line 组成，顺序由程序定。
### `deadline` 是一行 deadline-line，或者为空。

case-history =
    { $count ->
        [1] { $number } 到现在有一条记录：
       *[other] { $number } 有 { $count } 条记录：
    }

    { $events }

    { $sources }

    引号里是机构自己的原话。
case-history-empty = { $number } 还没有可以显示的记录。您仍然可以问它的状态，或者接下来的步骤。
history-line = { $date }：“{ $official }”（{ $stage_name }）
history-line-source = { $date }，{ $source }：“{ $official }”（{ $stage_name }）
history-corrected = { $line }——{ $when } 已更正，不再算数
history-taken-back = { $line }——来源在 { $when } 撤回了，不算数

## 接下来的步骤

next-steps =
    { $number } 目前的状态是“{ $official }”。

    一般接下来：{ $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    同类案件通常这样走。您的案件也可能不一样。
deadline-line = 登记的回复截止日期：{ $due }。{ days-from-today }以您通知上印的日期为准。
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { "" }那一天已经过了。
        [-1] { "" }就是昨天。
        [0] { "" }就是今天。
        [1] { "" }就是明天。
       *[other] { "" }还有 { $days } 天。
    }
