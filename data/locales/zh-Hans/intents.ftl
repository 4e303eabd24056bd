### 用来问清楚的按钮，用读者自己的话。最多 40 个字符。

## 对话

intent-greet = 您好
intent-goodbye = 再见
intent-thank = 谢谢
intent-affirm = 是的
intent-deny = 不是
intent-bot-challenge = 您是真人吗？
intent-ask-help = 您能做什么？
# 后半句给看不懂前半句的人。
intent-change-language = 换语言 / English
intent-cancel = 取消这一步
intent-start-over = 重新开始
intent-repeat = 请再说一遍
intent-lock-session = 马上锁定我的案件
intent-out-of-scope = 别的事
intent-express-distress = 我撑不下去了

## 状态

intent-check-status = 我的案子到哪了？
intent-explain-status = 我的状态是什么意思？
intent-ask-next-steps = 接下来会怎样？
intent-case-history = 到现在发生过什么？
intent-list-cases = 显示我的所有案件
intent-ask-processing-time = 像我这样的案件要多久？
intent-ask-delay = 为什么这么久？
intent-escalate-delay = 拖久了可以找谁催？
intent-ask-priority-date = 我的优先日期是哪天？

## 提醒

intent-subscribe-alerts = 有变化请告诉我
intent-unsubscribe-alerts = 不要再发提醒了

## 预约和文件

intent-ask-appointment = 我的预约是什么时候？
intent-reschedule-appointment = 我要改预约的时间
intent-interview-preparation = 面谈要怎么准备？
intent-ask-evidence-request = 他们要我补材料（RFE）
intent-submit-documents = 材料怎么交？
intent-missing-document = 我的卡或通知一直没收到
intent-track-delivery = 我的卡寄到哪了？
intent-proof-of-status = 怎么证明我的移民身份？

## 案件

intent-change-address = 我搬家了
intent-correct-error = 我的文件上有错
intent-report-change = 我的情况有变化
intent-expedite-request = 我的案件能快一点吗？
intent-withdraw-case = 我想撤回案件
intent-appeal-decision = 被拒绝了，我想上诉
intent-ask-fees = 要多少钱？
intent-find-case-number = 收据号在哪里找？
intent-ask-eligibility = 我有资格吗？怎么申请？

## 人和权利

intent-find-office = 办公室在哪里？
intent-human-handoff = 我想和真人说话
intent-legal-help = 我需要律师
intent-file-complaint = 我要投诉
intent-work-authorization = 我能工作吗？
intent-travel-permission = 我能出境吗？
intent-report-fraud = 我觉得有人骗了我
intent-privacy-question = 你们知道我哪些信息？
intent-delete-my-data = 删除我的数据
intent-who-looked = 谁看过我的案子？
intent-authorize-helper = 让别人也能看我的案子
intent-revoke-helper = 取消帮手
intent-enrol-authenticator = 设置验证器，用它生成验证码
intent-remove-authenticator = 装验证器的手机丢了

## 提供信息

intent-inform = 我要输入收据号
intent-resend-code = 我没收到验证码
intent-continue-here = 在这里继续
