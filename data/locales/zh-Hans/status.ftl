### 已确认身份的案件的状态。先引用官方原话，再说意思。
### `agency` 来自 agencies.ftl，`form` 来自 forms.ftl，stage_name、meaning、next、act、mistaken 来自 stages.ftl。
### `number` 已经遮住一部分。表格有意放在最后：锁屏预览只看得到第一行。

case-status =
    关于 { $number }，{ $agency }的原话是：

    “{ $official }”（从 { $since } 起）

    简单说：{ $stage_name }。{ $meaning }

    { $caution }

    一般接下来：{ $next }

    { $act }

    { $sources }

    { $address }

    表格：{ $form }
    来源：{ $source }，截至 { $as_of }。
case-status-unknown =
    关于 { $number }，{ $agency }的原话是：

    “{ $official }”（从 { $since } 起）

    我对这句话不够了解，解释不了，也不想乱猜。它本身不是好消息，也不是坏消息。

    最好看看您最近的一封信：如果信上要您做什么，信上的日期算数。您也可以问机构（{ $contact }），或让我告诉您怎么找真人。

    { $sources }

    { $address }

    表格：{ $form }
    来源：{ $source }，截至 { $as_of }。
outcome-not-said = 批了还是没批，这句话没有说：只有信上才写着。{ $mistaken }
words-mislead = 常见的误解：{ $mistaken }
sources-disagree =
    请注意：各个来源说的不一样。
    { $list }
    在弄清楚之前，不要只信其中一个。请向办公室问清楚，或把几种说法都拿给律师看。
source-says = • { $source }说：“{ $official }”（{ $stage_name }，自 { $since } 起）
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    有一点要告诉您：这句话我以前没有见过。我是按这个机构平常的写法来理解的，所以信上写的比我的解释更准。

## 这是什么意思？

status-meaning =
    “{ $official }”的意思是：{ $meaning }

    常见的误解：{ $mistaken }
status-meaning-public =
    “{ $official }”，我们叫它“{ $stage_name }”。{ $meaning }

    常被误解的地方：{ $mistaken }

    这是一般的意思。具体案件的信里可能写得更多。
status-meaning-unknown =
    “{ $official }”这句话，我不够了解，解释不了；乱猜会误导您。

    您能把状态一字不差地抄过来吗？也可以问机构：移民局（USCIS）的电话是 800-375-5283。
