### data/stages.yml 中各阶段的大白话，每个阶段五条：
###   -name      最多 40 个字符，后面接句号也通顺
###   -meaning   是什么意思，不是什么意思
###   -next      一般接下来会怎样；绝不许诺
###   -act       该谁行动，什么时候之前
###   -mistaken  人们常把它误当成什么
### 然后是五个类别和四个里程碑。“轮到您：”表示读者要做事。

## 材料递到

stage-not-filed-name = 还没有提交
stage-not-filed-meaning = 表在机构的系统里开始填了，但一直没有交。没有交，就还没有案件。
stage-not-filed-next = 交表并付费之后，一般会收到带案件号的收据。
stage-not-filed-act = 轮到您：把表填完、签名、交上去。草稿不会让您的任何申请期限停下来。
stage-not-filed-mistaken = 很多人以为存了草稿就占好了位置，其实没有。

stage-received-name = 已收件
stage-received-meaning = 机构收到了您的材料，建了档案。还没有人审，所以不是好消息，也不是坏消息。
stage-received-next = 一般会有收据通知，很多表还会约打指纹，然后等官员来审。
stage-received-act = 您现在不用做什么。请留好收据通知；如果搬家，要告诉机构。
stage-received-mistaken = 容易被当成第一关已经通过，其实只是说材料到了。

stage-fee-problem-name = 费用有问题
stage-fee-problem-meaning = 案件已经有了，但有一笔费用没付、没付成，或者有疑问。这是钱的事，和您够不够条件无关。
stage-fee-problem-next = 费用解决之后，案件一般会继续。如果没解决，材料可能会退回来。
stage-fee-problem-act = 轮到您：按通知上写的办法，补交或更正费用。以通知上的日期为准。
stage-fee-problem-mistaken = 很多人以为被拒了，其实案件本身还没有任何决定。

stage-rejected-name = 没审就退回来了
stage-rejected-meaning = 还没有人看案件本身，材料就退了回来，比如因为费用、签名或表格是旧版。这叫退件，不是被拒绝。
stage-rejected-next = 很多人按信上说的改好，再交一次。原来的提交日期一般保不住。
stage-rejected-act = 轮到您：看看信，如果想再交，就改好信上指出的地方。如果您有期限要赶，请尽快找法律帮助。
stage-rejected-mistaken = 常有人把退件（rejected）看成被拒绝（denied）。被拒绝是说官员审过了案件，答复是不批。

## 插曲和转移

stage-record-updated-name = 更新了一项资料
stage-record-updated-meaning = 改了或记下了一项和进度无关的资料：名字、通知的副本、退款、加急的请求。案件本身还在原来那一步。
stage-record-updated-next = 案件一般会从它已经走到的那一步继续。
stage-record-updated-act = 一般不用做什么。看看改得对不对；如果有寄给您的信被退回，请和机构核对地址。
stage-record-updated-mistaken = 加急没同意，常被看成案件被拒，其实案件没有受影响。

stage-transferred-name = 转到另一个办公室
stage-transferred-meaning = 您的档案转到了另一个办公室或机构，由那里办下一步。转走这件事，不说明结果如何。
stage-transferred-next = 新办公室一般会寄通知来。那里的等待时间可能更短，也可能更长。
stage-transferred-act = 您现在不用做什么。请留意新办公室寄来的信。
stage-transferred-mistaken = 很多人怕这是坏兆头，或者要从头来过，其实光是转走，并不说明这些。

## 打指纹

stage-biometrics-scheduled-name = 打指纹的预约
stage-biometrics-scheduled-meaning = 机构要采您的指纹、照片和签名，或者已经定了日子。这是例行手续，还没有任何决定。
stage-biometrics-scheduled-next = 去过之后会核对指纹，案件一般就进入审理。
stage-biometrics-scheduled-act = 轮到您：在通知上的日子，到通知上的地点，带上通知和有照片的证件。如果去不了，请在那天之前要求改期。
stage-biometrics-scheduled-mistaken = 有人把它当成面谈，其实这次很短，那里没有人决定您的案件。

stage-biometrics-taken-name = 指纹已存档
stage-biometrics-taken-meaning = 机构已经有您的指纹或照片，是新采的，或是以前的。您的案件还没有决定。
stage-biometrics-taken-next = 一般是背景调查，再由官员审理。有些表还要面谈。
stage-biometrics-taken-act = 您现在不用做什么。
stage-biometrics-taken-mistaken = 很多人以为背景调查已经过了，其实不一定是这个意思。

## 审理

stage-under-review-name = 审理中
stage-under-review-meaning = 机构正在办这个案件，或者它在排队。还没有决定，没批，也没拒。
stage-under-review-next = 机构可能要材料，可能安排面谈，也可能做决定。这个状态看不出是什么时候。
stage-under-review-act = 您现在一般不用做什么。如果有信要您做什么，或者您错过了预约，请照那封信做：信上的日期算数。
stage-under-review-mistaken = 听起来像官员今天正翻着您的档案，其实案件可能这样停上好几个月。

stage-on-hold-name = 暂停
stage-on-hold-meaning = 因为案件以外的事停下来了，比如诉讼、规定变动、安全检查，或在等签证名额。
stage-on-hold-next = 那个原因结束后，案件一般会继续。往往谁也说不准是哪天。
stage-on-hold-act = 您现在不用做什么。请保持地址正确，每封信都拆开看。
stage-on-hold-mistaken = 有人以为暂停就是被拒，或者是自己做错了，其实光是暂停，并不说明这些。

stage-evidence-requested-name = 要求补材料
stage-evidence-requested-meaning = 机构在做决定之前，还需要您补一些东西：文件、情况说明，或者去做一项检查。到现在还没有任何决定。
stage-evidence-requested-next = 您的回复到了以后，官员一般会接着审。如果没有按时回复，案件可能被拒绝。
stage-evidence-requested-act = 轮到您：把通知上列的东西一次交齐，按时寄到。以通知上的日期为准。
stage-evidence-requested-mistaken = 很多人觉得这是要拒绝的开头，其实它是提问，您的回答会有人看。

stage-evidence-received-name = 您的回复已收到
stage-evidence-received-meaning = 机构收到了您对那封信的回复。够不够，还没有说。
stage-evidence-received-next = 官员一般会连同档案一起看，然后可能做决定、再要材料，或安排面谈。
stage-evidence-received-act = 您现在不用做什么。请留好所寄材料的复印件和寄件凭证。
stage-evidence-received-mistaken = “收到”不等于“认可”：只是说您的回复到了。

stage-adverse-notice-name = 打算不批或收回，先来信通知
stage-adverse-notice-meaning = 机构写信说，它打算不批，或者打算收回已经给的批准，并说明了原因。这还不是最后的决定：您可以先回复。
stage-adverse-notice-next = 官员看了您的回复再决定。如果没有按时回复，机构一般就照它说的做。
stage-adverse-notice-act = 轮到您，时间很紧：以通知上的日期为准。请现在就把通知拿给律师或认证代表看。
stage-adverse-notice-mistaken = 常被当成已经拒绝了，其实在回复的期限之内，还没有最后定下来。

## 面谈

stage-interview-pending-name = 等面谈日期
stage-interview-pending-meaning = 案件在等面谈或开庭，或者原来的日期取消了，新的还不知道。
stage-interview-pending-next = 一般会寄来通知，写着日子、时间和地点。要多久，看各个办公室。
stage-interview-pending-act = 通知来之前不用做什么。如果您要求过改期，在机构确认之前，请仍按原来的日子去。
stage-interview-pending-mistaken = “可以安排面谈”常被当成日期已经定了，其实还没有。

stage-interview-scheduled-name = 面谈或开庭日期已定
stage-interview-scheduled-meaning = 面谈或开庭有了日期，也许是新的日期。案件还没有决定。
stage-interview-scheduled-next = 会问您表格和文件上的事。结果可能当天有，也可能晚一些。
stage-interview-scheduled-act = 轮到您：按通知上的日子和时间到场，带上列出的文件。如果去不了，请在那天之前告诉办公室；不去可能对案件不利。
stage-interview-scheduled-mistaken = 有人怕面谈是因为被怀疑，其实很多表几乎人人都要面谈。

stage-interview-completed-name = 面谈或开庭已结束，还没结果
stage-interview-completed-meaning = 面谈或开庭已经进行过了。结果还没有出来。
stage-interview-completed-next = 机构可能做决定，可能再要文件，也可能再叫您去。
stage-interview-completed-act = 您现在不用做什么。如果机构要您交文件，请在给您的日期之前寄去。
stage-interview-completed-mistaken = 面谈后没有消息，常让人觉得不妙，其实光是没消息，什么也说明不了。

## 决定

stage-decision-made-name = 已有决定，看信才知道
stage-decision-made-meaning = 决定已经做了，但这个状态没有说是哪一种。请不要当成批准，也不要当成不批。
stage-decision-made-next = 决定信会写明结果，以及之后可以做什么。
stage-decision-made-act = 信一到就请看：里面的日期可能很要紧。如果没有收到信，请向机构要一份副本。
stage-decision-made-mistaken = 有人当成批准，有人当成拒绝，其实这个状态两样都没说。

stage-approved-name = 已批准
stage-approved-meaning = 机构同意了这张表的申请。您因此得到什么，要看是哪张表：比如亲属申请批准了，还不等于签证或绿卡。
stage-approved-next = 一般会有批准通知。然后看是哪张表：可能是卡，可能是签证那一步，也可能是另一张表。
stage-approved-act = 一般不用马上做什么。请看批准通知：上面写着下一步是不是该您做。
stage-approved-mistaken = 亲属或雇主的申请批准了，常被当成绿卡批准了，其实只是其中一步。

stage-oath-scheduled-name = 等宣誓仪式
stage-oath-scheduled-meaning = 您的入籍申请批准了，宣誓仪式正在安排，或者已有日期。宣誓之后，您才成为公民。
stage-oath-scheduled-next = 宣誓通知上写着日子和地点。入籍证书一般在现场发。
stage-oath-scheduled-act = 轮到您：按通知上的日期去宣誓，带上填好的通知和绿卡。如果去不了，请在那天之前告诉办公室。
stage-oath-scheduled-mistaken = 很多人觉得自己已经是公民了，其实宣誓之前还不能投票，也不能办美国护照。

stage-document-produced-name = 卡或文件正在制作
stage-document-produced-meaning = 您的卡或文件已经安排制作，或正在制作。这说明对应的申请批准了。
stage-document-produced-next = 一般接着就寄出，往往有追踪号。
stage-document-produced-act = 您现在不用做什么。请确认机构有您现在的地址。
stage-document-produced-mistaken = 新卡不一定是绿卡：也可能是工卡，或者补发的卡。

stage-document-mailed-name = 卡或文件在路上
stage-document-mailed-meaning = 您的文件已经交给邮局，或者马上要交。还没有显示送到。
stage-document-mailed-next = 一般会寄到机构存的您的地址。
stage-document-mailed-act = 请留意信箱；有追踪号的话，也看看追踪号。如果没有来，请尽快告诉机构。
stage-document-mailed-mistaken = “已寄出”甚至“已取件”，是说东西在邮局手里，不是到了您门口。

stage-document-delivered-name = 卡或文件已送达
stage-document-delivered-meaning = 邮局或办公室说，文件已经到了您手里，或到了您的地址。
stage-document-delivered-next = 对这个申请来说，这一般是最后一步。
stage-document-delivered-act = 请核对名字、日期和卡的种类。如果有错，或者您没有拿到，请尽快告诉机构。
stage-document-delivered-mistaken = “已送达”可能是放进了信箱，或给了邻居，所以请先在附近找一找，别急着当丢了。

stage-document-returned-name = 卡或文件退回去了
stage-document-returned-meaning = 您的文件没有送到，或者退了回去、暂时留着没寄、销毁了。原来的批准仍然有效。
stage-document-returned-next = 有了正确的地址，机构可能再寄一次。销毁了的卡，一般要重新交表付费。
stage-document-returned-act = 轮到您：和机构核对地址，问怎么拿到文件。文件只保留一段时间。
stage-document-returned-mistaken = 很多人怕批准没了，其实退回的只是那份文件。

## 拒绝、复查和其他结局

stage-denied-name = 被拒绝
stage-denied-meaning = 案件审过了，答复是不批。信上写着理由，也写着您能不能要求再审一次。
stage-denied-next = 有的案件可以上诉、要求重审，或重新申请。信上会写是哪一种。
stage-denied-act = 如果您想回应，时间不多，常常是 30 天左右：以信上的日期为准。请尽快拿给律师或认证代表看。
stage-denied-mistaken = 被拒绝（denied）常和退件（rejected）弄混，退件是没有审就把材料退回来。

stage-revoked-name = 批准或身份被收回
stage-revoked-meaning = 以前给过的东西，如批准、签证或身份，被收回了。信上写着是什么、为什么、从哪天起。
stage-revoked-next = 有的可以上诉，或重新申请。信上会写明。
stage-revoked-act = 如果您想回应，时间可能非常短：以信上的日期为准。请现在就拿给律师或认证代表看。
stage-revoked-mistaken = 状态里可能有“approval”（批准）这个词，但说的是批准没有了。

stage-appeal-filed-name = 上诉或复查进行中
stage-appeal-filed-meaning = 已经请上一级来看这个决定，或者上一级正在看。原来的决定还不是最后的结果。
stage-appeal-filed-next = 上一级可能维持决定，可能改变决定，也可能把案件发回去。这往往要几个月。
stage-appeal-filed-act = 您现在不用做什么。如果有信要您交文件或说明理由，以那封信上的日期为准。
stage-appeal-filed-mistaken = 常被当成一份新的申请，其实是对同一个决定再看一次。

stage-reopened-name = 案件恢复办理
stage-reopened-meaning = 已经决定或结案的案件，又恢复办理了。还没有新的决定。
stage-reopened-next = 官员一般会再看一遍，可能要文件，也可能安排面谈。
stage-reopened-act = 您现在不用做什么。如果有信要您做什么，以那封信上的日期为准。
stage-reopened-mistaken = 常被当成批准了，其实只是说这件事还要再决定一次。

stage-withdrawn-name = 已撤回或视为放弃
stage-withdrawn-meaning = 申请被撤回了，或者机构把它当作放弃，比如没有回信，或约好了没有去。如果撤回的只是上诉，原来的决定不变。
stage-withdrawn-next = 一般到这里就结束了。有的可以重新申请。
stage-withdrawn-act = 如果不是您要求的，请尽快联系机构，并找法律帮助。如果是您要求的，就不用做什么。
stage-withdrawn-mistaken = 常被当成被拒绝，但它并没有说官员觉得案件不够好。

stage-administratively-closed-name = 没批也没拒，案件关了
stage-administratively-closed-meaning = 案件没有做决定就从在办的名单上拿掉了，比如您通过别的途径已经得到了想要的，或者法庭让它停下。
stage-administratively-closed-next = 往往就不再有动静。有的案件以后还可以放回名单，接着办。
stage-administratively-closed-act = 请看通知上的原因。如果不知道为什么关了，请去问机构或律师。
stage-administratively-closed-mistaken = 常被当成被拒，或者当成赢了，其实光看这个状态，两样都不是。

stage-terminated-name = 没批也没拒，就终止了
stage-terminated-meaning = 一个程序、一个上诉，或一份文件的有效期，没有对案件下结论就终止了。通知上写着终止的是什么。
stage-terminated-next = 要看终止的是什么。如果只是上诉终止，原来的决定不变。
stage-terminated-act = 请看通知，弄清楚终止的是什么。如果您现在靠的就是这个许可或身份，请尽快找法律帮助。
stage-terminated-mistaken = 听起来像被拒绝，其实不一定：比如在法庭，可能是说针对某人的案件撤掉了。

## 看不懂的

stage-unknown-name = 机构自己的说法
stage-unknown-meaning = 机构用的这些词，我没有把握解释，所以照原样给您看，不乱猜。
stage-unknown-next = 从这些词看不出接下来会怎样。最好看看机构给您的最近一封信。
stage-unknown-act = 请看最近的一封信：如果信上要您做什么，信上的日期算数。不确定的话，请向机构问清楚。
stage-unknown-mistaken = 没人解释的词，容易当成坏消息；其实光看这些词，不好也不坏。

## 类别

category-active = 进行中
category-pending = 等待中
category-approved = 已批准
category-denied = 被拒绝
category-closed = 已结案

## 里程碑，按顺序

milestone-received = 已收件
milestone-under-review = 审理中
milestone-interview-scheduled = 面谈
milestone-decision-made = 决定
