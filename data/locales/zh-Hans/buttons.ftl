### 按钮上的字，最多 24 个字符，用读者自己的口气。语言用它自己的名字。

## 案件和身份确认

button-status = 我的案件状态
button-history = 案件的经过
button-next-steps = 接下来呢？
button-meaning = 这是什么意思？
button-appointments = 我的预约
button-all-cases = 我的所有案件
button-join-yes = 好，显示我的所有案件
button-join-no = 不，只看这个
button-part = 分开显示
button-processing-time = 要多久？
button-evidence = 他们要我补材料
button-resend-code = 再发一个验证码
button-no-code = 我收不到验证码
button-enrol-app = 设置验证器
button-remove-app = 移除验证器
button-where-is-number = 号码在哪里？
button-person = 找真人
button-try-again = 再试一次
button-cancel = 取消这一步
button-start-over = 重新开始
button-lock = 锁定
button-english = English
button-spanish = Español

## 一般回答下面

button-help = 您还能做什么？
button-language = 换语言 / English
button-lawyer = 找法律帮助
button-address = 我搬家了
button-missing = 一直没收到
button-track = 查寄到哪了
button-work-permit = 关于工卡
button-fees = 要多少钱？
button-fraud = 举报诈骗
button-privacy = 你们存了什么？
button-delete = 删除我的数据
button-about-me = 存了我哪些信息
button-save-file = 保存文件
button-save-calendar = 加到我的日历
button-copy = 给我一份副本
button-who-looked = 谁看过？
button-consents = 我同意过什么
button-agree = 我同意
button-let-help = 让别人帮我看
button-stop-helper = 取消帮手
button-all-of-them = 全部
button-erase-all = 删除我的所有信息
button-erase-chat = 只删除这次聊天
button-erase-yes = 是的，删除
button-erase-no = 不，保留
button-case-status = 案件的状态
button-case-history = 案件的经过
button-case-dates = 案件的预约
button-language-en = { button-english }
button-language-es = { button-spanish }
button-language-zh-hans = 中文
button-language-ar = العربية
button-language-fr = Français
button-language-pt = Português
button-language-ru = Русский
button-language-vi = Tiếng Việt
button-language-hi = हिन्दी
button-language-ko = 한국어
button-language-tl = Tagalog
button-language-ht = Kreyòl
button-language-uk = Українська
# 标题本身就是一个值：供选择的日期或案件。
button-plain = { $title }

## Which office wrote a number

button-office-uscis = 移民局 USCIS
button-office-eoir = 移民法庭
button-office-dos-ceac = 美国国务院
button-office-dol-flag = 美国劳工部
button-office-ircc = 加拿大
button-office-ukvi = 英国
button-office-au-homeaffairs = 澳大利亚
button-office-de-auswaertiges-amt = 德国
button-is-a-date = 这是出生日期
