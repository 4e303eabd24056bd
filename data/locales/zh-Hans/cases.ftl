### 一位已确认身份的人的几个案件。`cases` 由多行 case-line 组成，下面每个案件有一个按钮。

list-cases =
    { $count ->
        [0] 这里没有可以显示给您的案件。
        [1] 您在这里有一个案件：
       *[other] 您在这里有 { $count } 个案件。请选一个，我再细说：
    }

    { $cases }
case-line = { $number }：{ $form }。{ $stage_name }
