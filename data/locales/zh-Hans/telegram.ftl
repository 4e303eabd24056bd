### 只有 Telegram 用得到的：机器人自己的页面、它的命令，以及关于聊天的话。

telegram-description =
    我告诉您：您的移民案件走到哪一步了，那是什么意思，一般接下来会怎样。我会先确认来问的是您本人。

    我是程序，不是政府机构，从来不要钱，也不要密码。
telegram-short-description = 我的案子到哪了？用您自己的语言问。这是程序，不是政府机构。

telegram-command-status = 我的案子到哪了？
telegram-command-appointments = 我的预约
telegram-command-help = 可以问什么
telegram-command-language = 换语言
telegram-command-person = 找真人
telegram-command-privacy = 存了您的哪些信息
telegram-command-cancel = 停下正在做的事
telegram-command-lock = 锁定：再次确认身份之前什么都不显示

## 在聊天里说的

system-telegram-private = 🔒 只给您一个人看
system-telegram-removed = 🔒 您的那条消息里有个人资料，我已经把它从聊天里删掉了。
system-telegram-not-removed = 🔒 您的消息里有个人资料，我没能删掉。请您自己删：按住那条消息，选“删除”。
system-telegram-voice = 我还听不了语音，这一条也没有保存。请用几个字写下您的问题。
system-telegram-picture = 我看不了图片和文件，这一个也没有保存。请把您想知道的打出来。如果是通知，案件号在靠上的地方。
system-telegram-only-words = 图片或文件我看不了，所以我只按您的文字来。
system-telegram-sticker = 谢谢您。我只能读文字：您想知道什么？
system-telegram-location = 我不需要知道您在哪里，也没有保存。要找办公室，请输入您所在的城市。
system-telegram-contact = 这里不需要任何人的电话号码，我也没有保存。请把您的问题打出来。
system-telegram-forwarded = 您转发的是别人的消息。我看不出它是真是假，所以只按您自己写的来。如果它向您要钱或要验证码，请小心：输入“诈骗”，可以看到该怎么办。
system-telegram-group = 案件是私事，所以我只在私聊里回答。请单独和我开一个聊天，在那里问。
system-telegram-link-used = 这个链接已经用过，或者太旧了。不要紧：在这里直接问我就行，比如“我的案子到哪了？”
