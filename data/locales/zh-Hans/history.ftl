### 已确认身份的案件的经过，以及接下来的步骤。`events` 由多行 history-line 组成，顺序由程序定。
### `deadline` 是一行 deadline-line，或者为空。

case-history =
    { $count ->
        [1] { $number } 到现在有一条记录：
       *[other] { $number } 有 { $count } 条记录：
    }

    { $events }

    引号里是机构自己的原话。
case-history-empty = { $number } 还没有可以显示的记录。您仍然可以问它的状态，或者接下来的步骤。
history-line = { $date }：“{ $official }”（{ $stage_name }）

## 接下来的步骤

next-steps =
    { $number } 目前停在“{ $official }”。

    一般接下来：{ $next }

    { $act } { $deadline }

    同类案件通常这样走。您的也可能走别的路。
deadline-line = 存档里的回复日期：{ $due }。{ days-from-today }以您通知上印的日期为准。
# 日子近的时候才说。很远或早已过去的日子，只看日期。
days-from-today =
    { $days ->
        [-1] { "" }就是昨天。
        [0] { "" }就是今天。
        [1] { "" }就是明天。
        [2] { "" }还有 2 天。
        [3] { "" }还有 3 天。
        [4] { "" }还有 4 天。
        [5] { "" }还有 5 天。
        [6] { "" }还有 6 天。
        [7] { "" }还有一个星期。
        [14] { "" }还有两个星期。
       *[other] { "" }
    }
