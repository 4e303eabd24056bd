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
    到现在为止，我只显示您确认过身份的这个案件：

    { $case }

    { $text }

    您可以不同意；同意了，也随时可以收回。
joining-declined = 好的，还是分开。我接着说您确认过身份的那个案件。以后想改，请输入“我的所有案件”。
joining-offer = 我现在只看您在这里确认过身份的案件 { $number }。如果您还有别的案件，想用这一次身份确认一起看，请输入“我的所有案件”。
cases-parted = 从现在起，我只显示您确认过身份的案件 { $number }。要看别的案件，得再单独确认一次身份。
