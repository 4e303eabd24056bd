### 一位已确认身份的人的几个案件。`cases` 由多行 case-line 组成，下面每个案件有一个按钮。

list-cases =
    { $count ->
        [0] 这里没有可以显示给您的案件。
        [1] 您在这里有一个案件：
       *[other] 您在这里有 { $count } 个案件。请选一个，我再细说：
    }

    { $cases }
case-line = { $number }：{ $form }。{ $stage_name }
joining-ask =
    到现在为止，我只显示您证明过的案件：

    { $case }

    { $text }

    您可以说不；同意了也随时可以收回。
joining-declined = 好的，它们分开。我继续讲您证明过的那个案件。以后想改，就问“我的所有案件”。
joining-offer = 我只看您在这里证明过的案件 { $number }。如果您还有别的，想用同一次证明查看，请问“我的所有案件”。
cases-parted = 从现在起我只显示您证明过的案件 { $number }。别的案件又需要各自证明。
