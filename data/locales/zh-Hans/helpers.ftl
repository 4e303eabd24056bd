### 给帮手的许可：由当事人给，只限指定的案件，有期限。
### 许可收回时，绝不告诉帮手：从那一刻起，他就是陌生人。

## 给许可

leave-which-case =
    如果您愿意，可以让别人在这里看一个案件：只能看，什么都不能改，也看不到您的联系方式。

    是哪一个案件？
leave-how-long =
    让帮手看多久？您随时可以提前结束，帮手不会收到任何消息。

    如果有人逼您这么做，您可以不做。请输入“锁定”；想找人帮忙，请输入“律师”。
leave-days =
    { $days ->
        [1] 看一天
        [7] 看一个星期
       *[other] 看 { $days } 天
    }
leave-given =
    这是给您帮手的邀请码：

    { $code }

    请只给您信得过的人，最好当面给，或在电话里说。对方要在自己和本服务的聊天里输入。它只能用一次，{ $hours ->
        [1] 一小时
       *[other] { $hours } 小时
    }内有效。我只显示这一次。

    到 { $until } 为止，帮手可以看到{ $count ->
        [1] 这个案件
       *[other] 这 { $count } 个案件
    }的状态、经过、下一步和预约：
    { $cases }

    想结束，请输入“取消帮手”。想知道谁看过，请输入“谁看过我的案子”。
leave-case-line = • { $number }
leave-too-many =
    您已经有 { $most } 个邀请或帮手了。请先结束其中一个，再加新的。

## 现有的许可，以及怎么结束

leave-title-used = 帮手 { $number }
leave-title-open = 邀请 { $number }
leave-line-used =
    { $count ->
        [1] { $number }. { $channel }里的一位帮手，从 { $since } 起，一个案件，到 { $until } 为止
       *[other] { $number }. { $channel }里的一位帮手，从 { $since } 起，{ $count } 个案件，到 { $until } 为止
    }
leave-line-open =
    { $count ->
        [1] { $number }. { $since } 的一个邀请，还没有人用过，一个案件
       *[other] { $number }. { $since } 的一个邀请，还没有人用过，{ $count } 个案件
    }
channel-webchat = 网页聊天
channel-telegram = Telegram 聊天
leave-end-which = 要结束哪一个？不会发出任何通知。
leave-ended =
    { $count ->
        [0] 那个之前就已经结束了。现在没有人能凭它看到您的案件。
        [1] 好了。从现在起，那位帮手或那个邀请在这里什么也打不开。这件事没有发出任何通知。
       *[other] 好了。从现在起，那 { $count } 个帮手和邀请在这里什么也打不开。这件事没有发出任何通知。
    }
leave-none =
    现在您没有允许任何人在这里看案件。如果您想让谁看，可以给对方一段时间的许可。

## 帮手这一边

leave-own-code =
    那是给您帮手的邀请码，在您这里没有用：要由对方在自己和本服务的聊天里输入。
leave-accepted =
    您现在是这里的帮手了。到 { $until } 为止，当事人允许您看{ $count ->
        [1] 这个案件
       *[other] 这 { $count } 个案件
    }的状态、经过、下一步和预约：
    { $cases }

    您什么都不能改，联系方式也看不到。每看一次都会记下来，当事人看得到，也可以随时结束。您这边想结束，请输入“锁定”。
helper-reminder = 这是案件 { $number }，当事人允许您看，到 { $until } 为止。
helper-may-not =
    作为帮手，您可以看状态、经过、下一步和预约。别的事，只有当事人证明身份之后才能做。

    如果您问的是自己的案件，请在这里继续。
invitation-unknown =
    这个码我现在用不了。邀请码只能用一次，有效的时间也短：请向给您这个码的人再要一个新的。

    如果它是通知上的访问码，请先输入收据号。
