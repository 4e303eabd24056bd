### 聊天窗口自己的文字：按钮、状态和提示。浏览器拿到的是模板，所以这里只用文字和数值，
### 要按数量选，就整条选一次。要短，因为窗口在手机上。服务的名字处处都是 `Casepath`。

# 读者想把聊天换成这种语言时会输入的话。
widget-ask = 请说中文

## 对话的周围

widget-open = 问我的案子
widget-unread =
    { $count ->
       *[other] { $count } 条新消息
    }
widget-close = 关闭
widget-language = 语言：
widget-more = 更多
# 立刻清空屏幕，转到别的网页。读者可能正被人盯着。
widget-leave = 清空并离开
widget-log = 对话
# 读在消息前面，不显示。
widget-me = 您：
widget-newest = 最新消息
widget-new-tab = （在新标签页打开）
widget-typing = Casepath 正在输入
widget-begun = 这里开始一次新的对话。
# 在图片下面，打开同样内容的文字。
widget-as-text = 用文字看同样的内容

## 输入

widget-write = 您的消息
widget-placeholder = 请写下您的问题
widget-send = 发送
widget-over = 已写 { $typed } 个字符，最多 { $limit } 个。请缩短一点。

## 连接

widget-connecting = 正在连接……
widget-online = 已连接
widget-offline = 没有连接
widget-meanwhile = 没有连接。您写的内容，连上以后会发出。
widget-busy = 现在从您的网络来的新对话太多。请等一分钟：您写的内容先留着，到时再发。
widget-not-here = 这个网页不能显示聊天。请在机构自己的网页上打开。
widget-waiting = 等待连接
widget-sending = 正在发送……
widget-sent = 已发送
widget-failed = 没有发出。
widget-retry = 再试一次

## 安全

# 屏幕上有案件内容时显示的横条。
widget-case-open = 这个聊天里正开着您的案件。
widget-lock = 锁定
# 读者按“锁定”时发出的话，和自己输入的一样。
widget-lock-say = 锁定
widget-shared = 这台设备别人也用
widget-shared-on = 共用设备：从现在起，这个浏览器不保存聊天。网页一关闭或重新打开，聊天就没有了。
widget-shared-off = 这个浏览器又会保存聊天，直到标签页关闭。

## 把对话存成文本文件

widget-download = 存成文本
widget-file-name = 对话
widget-file-title = 和 Casepath 的对话，{ $date } 保存
widget-file-masked = 您输入的号码、日期和地址显示为圆点。
widget-file-left-out = 聊天已锁定，所以有关您案件的内容没有放进来。想放进来，请用新的验证码解锁，再存一次。
widget-file-private = 这个文件里有您案件的内容。请放在只有您看得到的地方。
widget-file-gap = [ 略去：关于您的案件 ]

## Telegram

widget-telegram = 到 Telegram 继续
widget-telegram-link = 这个链接会打开 Telegram，接着刚才的地方继续。它只能用一次，有效的时间也短。要在那里看案件，您得再证明一次是您本人。
widget-telegram-open = 打开 Telegram
widget-telegram-gone = 现在没法从这里打开 Telegram。您可以在这个聊天里继续。
