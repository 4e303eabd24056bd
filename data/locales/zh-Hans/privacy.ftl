### 对自己数据的权利：看、复制、知道谁看过、同意或不同意、被忘记。

## 存了什么

known-about-you =
    从 { $since } 起，这里存有您的这些信息：

    • 您的姓名、出生日期{ $contacts ->
        [0] （没有联系方式）
        [1] 和一个联系方式
       *[other] 和 { $contacts } 个联系方式
    }，每一项都用只属于您的密钥加密
    • { $count ->
        [1] 一个案件：
       *[other] { $count } 个案件：
    }
    { $cases }
    • 您证明身份的记录：{ $sessions ->
        [1] 一次
       *[other] { $sessions } 次
    }，不含您输入的内容
    • 谁问过、谁看过的日志：{ $entries ->
        [1] 一条
       *[other] { $entries } 条
    }
    • 帮手和邀请：{ $leaves }
    • 验证器：{ $apps }
    • 您同意过的事：{ $consents }

    副本里有全部内容，人和电脑都能读。
data-export =
    这是您的信息的副本，这里存的全在里面，是 JSON 格式的文件。文件由您自己的设备用这条消息生成，请放在别人看不到的地方。

    您一拿到，这条消息就会从这里消失。

## 谁看过

who-may-see =
    { $count ->
        [0] 现在能在这里看您案件的：只有证明过身份的您自己，还有管理本服务的部门。
        [1]
            除了您，还有一个帮手或邀请得到了您的许可：
            { $lines }
       *[other]
            除了您，还有 { $count } 个帮手或邀请得到了您的许可：
            { $lines }
    }
who-looked =
    { $count ->
        [0] 关于您的案件，还没有任何记录。
       *[other]
            围绕您的案件发生过的事，最新的在前面：
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        还有 { $more } 条更早的记录，在您数据的副本里都有。
    }

    总共：输错验证码 { $failed } 次，帮手看过 { $helpers } 次，工作人员看过 { $staff } 次。如果其中有不是您做的，请输入“锁定”，并更改邮箱密码。
look-you = • { $when }：您证明身份后，问了{ $asked }，次数：{ $times }
look-helper = • { $when }：您允许的一位帮手问了{ $asked }，次数：{ $times }
look-staff = • { $when }：一位工作人员查看过您的案件，次数：{ $times }{ $asked }
look-failed = • { $when }：有人输入了错的或过期的验证码，次数：{ $times }{ $asked }
look-claim = • { $when }：有人用您的案件号要过验证码，次数：{ $times }{ $asked }
look-proved = • { $when }：有人输入了对的验证码，次数：{ $times }{ $asked }
look-leave-given = • { $when }：您为帮手生成了一个邀请，次数：{ $times }{ $asked }
look-leave-accepted = • { $when }：有人用了一个邀请，次数：{ $times }{ $asked }
look-leave-ended = • { $when }：一位帮手的许可结束了，次数：{ $times }{ $asked }
look-exported = • { $when }：您拿过一份数据副本，次数：{ $times }{ $asked }
look-app-added = • { $when }：添加了一个验证器，次数：{ $times }{ $asked }
look-app-removed = • { $when }：移除了一个验证器，次数：{ $times }{ $asked }
asked-check-status = 状态
asked-explain-status = 状态的意思
asked-ask-next-steps = 下一步
asked-case-history = 案件的经过
asked-list-cases = 案件列表
asked-ask-appointment = 预约
asked-processing-time = 要多久
asked-delay = 为什么这么久
asked-evidence-request = 要补哪些材料
asked-choose-case = 另一个案件

## 同意过什么

consents =
    { $count ->
        [0] 您在这里还没有同意过任何事。
       *[other]
            您在这里同意过的：
            { $list }
    }

    您随时可以收回。之前已经发生的，保持原样。
consent-line-given = • { $purpose }：{ $when } 同意（第 { $version } 版说明）
consent-line-taken-back = • { $purpose }：{ $when } 收回（第 { $version } 版说明）
consent-take-back = 收回：{ $purpose }
consent-agree = 同意：{ $purpose }
consent-given = 记下了，您已同意：{ $purpose }。
consent-taken-back = 记下了，您已收回同意：{ $purpose }。如果收回的是“回答您的问题”这一项，我已经锁定；再证明身份时，就从头开始。
consent-ask =
    { $text }

    您可以不同意；同意了，以后也可以收回。
consent-name-processing = 回答您的问题
consent-name-alerts = 案件有变化时发消息
consent-name-review = 保存我没听懂的话
consent-name-joining = 把您的案件放在一起显示
consent-processing = 您的收据号和出生日期，只用来查您的案件和回答您，不作别的用途。
consent-alerts = 您的案件有变化时，会发给您一条简短的消息，里面从不说变了什么。您随时可以停掉。这样可以吗？
consent-review = 为了让我变得更好，可以让本服务的人看我没听懂的话吗？号码和日期会先去掉，过一小段时间就删除。
consent-joining = 我可以看看这里还有没有您的其他案件（包括其他机构的），把它们和前后关系一起显示吗？这样，谁能在这里打开其中一个，就能看到全部。

## 被忘记

erase-confirm =
    请先看完这段话，因为删除了就恢复不了。如果您继续，我会删除本服务所存的关于您的信息：您的身份确认和验证码、帮手、同意过的事、验证器，还有这次对话。

    { $law }

    您在机构的档案保持原样，案件在那里照常进行。

    要删除吗？
erase-file-goes = 这里的案件副本也会删除：您的姓名、生日、联系方式和号码会彻底销毁。以后您不能再在这里问这个案件。
erase-file-stays = 案件档案是机构的，要存多久由法律规定。它会留下；您再证明一次身份，还可以在这里问。
erase-not-done = 好的，什么都没有删除。
erased =
    办好了。回执 { $number }，{ $when }。请记下这个号码：它就是凭证，上面没有任何人的名字。

    已删除：
    { $erased }
    • 这次对话

    留下的，以及原因：
    { $kept }

    { $screen }
erased-person = • 您的姓名、出生日期，以及打开这一切的密钥
erased-contacts = • 联系方式：{ $count }
erased-cases = • 您的案件号：{ $count }
erased-dates = • 预约和信件：{ $count }
erased-links = • 您的案件之间的关系：{ $count }
erased-sessions = • 身份确认：{ $count }
erased-codes = • 验证码：{ $count }
erased-letters = • 带验证码的邮件的记录：{ $count }
erased-attempts = • 有人试着查看您案件的记录：{ $count }
erased-leaves = • 帮手和邀请：{ $count }
erased-consents = • 同意过的事：{ $count }
erased-authenticators = • 验证器：{ $count }
kept-case-file = • 机构的案件档案，因为要存多久由法律规定
kept-history = • 案件走过的阶段和日期，不带号码和姓名，因为发生过的事不能改写
kept-audit = • 记着什么时候做过什么的日志，因为有人乱用时要靠它查出来；上面没有任何人的名字
kept-receipt = • 这张回执，好证明已经删除
kept-other-chats = • 您的其他对话：里面没有能读出来的信息，30 天内会删除
kept-backups = • 今天以前做的备份，会留到被新的备份替换
kept-by-telegram = Telegram 在它的服务器和您的设备上，自己也存着这个聊天。请在那里把聊天删掉。
kept-on-screen = 屏幕上的字还在；要去掉，请在这台设备上清空聊天。
chat-forgotten =
    这次对话在这里已经删除了，其中的身份确认也结束了。

    { $screen }

    想问新的，直接打字就行。
not-said-twice = 这句话只说一次，这件事只做一次。如果还需要，请重新提出来。
