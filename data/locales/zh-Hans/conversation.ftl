### 语言、理解，以及对话中的故障。

ask-language =
    您想用哪种语言？
    Which language would you like?
language-changed = 从现在起我们说中文，接着刚才的往下说。
language-not-released =
    { $language }我还说得不够好，半对半错的话可能会害了您。想看我会说哪些语言，请输入“换语言”。

    您可以找一位会说这种语言、您信得过的亲友，或免费的法律援助机构：https://www.immigrationlawhelp.org
clarify = 我不确定有没有听懂。您说的是下面的哪一个？都不是的话，请换个说法再说一次。
offer-person =
    我还是没有明白，也不想让您来回绕圈子。您想和真人说话吗？

    或者输入几个字，比如“我的案子”“预约”或“要多久”。
details-without-question =
    谢谢您，不过我不需要邮箱、电话或护照号：我只用机构登记的联系方式。

    要查案件，请输入收据号：3 个字母加 10 个数字。
store-unavailable =
    现在连不上案件记录。这是我们这边的故障，任何案件都不会因此改变。请过几分钟再试。{ $last_good }

    如果很急，移民局（USCIS）的电话是 800-375-5283。
# store-unavailable 里的 `last_good`，也可能为空。
last-good-line = 我上一次看到记录是在 { $when }。
nothing-to-repeat = 还没有可以重复的内容。您想知道什么？
continued-here =
    好的，我们在这里接着说。刚才说到哪里，我记着。

    身份确认不会跟到新的聊天里来，所以在显示任何案件之前，我会再请您确认一次。
