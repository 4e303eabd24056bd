### 处理时间。数字要带着它的含义（每 100 件里多少件）、办公室、日期和来源；绝不给某一个案件说日子。
### `lines` 由多行 processing-line 组成。月数可能带半个月，所以用 [1] 而不用复数类别。

processing-time =
    { $form } 公布的时间是这样的：

    { $lines }

    这些数字说的是已经办完的案件。还在审的案件要多久，它们说不准。
processing-time-which-form = 您想知道哪张表的？比如 I-485、N-400 或 I-765。表号写在您通知的上方。
processing-time-none =
    { $form } 没有公布的数字，我也不想拿别的表的数字来凑。

    机构自己的网页也许有：{ $link }
processing-office =
    { $office ->
        [national] 全国
        [mean] 所有办公室的平均
       *[other] { $office }
    }
# 同一个办公室对同一张表公布了几个数字时：用来源自己的话说明是哪一个。
processing-office-category = { $office }（“{ $category }”）
# `lower` 是机构公布一个范围时的低端，没有就为空。
processing-line =
    { $office }：{ $percent ->
        [50] 一半的同类案件
       *[other] 每 100 件同类案件里有 { $percent } 件
    }在 { $months ->
        [1] 一个月
       *[other] { $months } 个月
    }内有了决定{ $lower ->
        [other] （公布的是一个范围，从 { $lower } 起）
       *[none] { "" }
    }。{ $as_of } 的数字，{ $source }。

## 为什么这么久？

ask-delay =
    一直等不到消息，是很熬人的。这多半是说案件还在排队，本身不是坏兆头。

    晚交的案件有可能先办完：表格、办公室、背景调查和签证名额都不一样。移民局（USCIS）会给出一个日期，从那天起您可以询问：https://egov.uscis.gov/processing-times

    如果您证明是本人，我可以看看您的案件。
delay-for-case =
    { $number }（{ $form }）是 { $received } 收到的。{ $months ->
        [0] 到现在还不到一个月。
        [1] 到现在大约一个月。
       *[other] 到现在大约 { $months } 个月。
    }

    公布的时间说的是已经办完的案件，说的不是您的案件哪天办完。
    { $lines }

    如果您等得比这更久，可以请移民局（USCIS）查一查：https://egov.uscis.gov/e-request 或 800-375-5283。
