### 演示页自己的文字，在聊天的周围。只用文字和数值；要按数量选，就整条选一次
### （浏览器拿到的是模板）。

page-skip = 跳到聊天
page-tagline = 您的移民案件走到哪一步了
page-language = 语言
page-demo = 演示。这里的人和案件都是编的。
page-heading = Casepath：我的案子到哪了？
page-title = 我的案子到哪了？
page-intro = 用您自己的话问，什么时候都可以。显示任何案件之前，我们会先确认真的是您本人。
page-chat = 和 Casepath 聊天
page-how-ask = 提问
page-how-ask-text = 用您自己的语言写，就像和人说话一样。
page-how-prove = 证明是您本人
page-how-prove-text = 案件号、出生日期，还有验证码，会发到登记的联系方式。
page-how-read = 看走到哪一步
page-how-read-text = 机构的原话，那是什么意思，接下来会怎样。
page-people = 可以试用的人物
page-people-hint = 点开一个人，再按号码或出生日期，就会填进聊天里。
page-mailbox = 邮箱
page-mailbox-hint = 发给这些人的邮件会到这里，里面有验证码。
page-mailbox-empty = 还没有邮件。
page-footer = Casepath 是程序，不是政府机构，也不提供法律意见。
page-number = 号码
page-born = 出生日期
page-code = 用验证码 { $code }
page-no-mail = 没有登记邮箱
page-to = 收件人
page-new-mail = 新
page-news =
    { $count ->
       *[other] 来了 { $count } 封新邮件。
    }
