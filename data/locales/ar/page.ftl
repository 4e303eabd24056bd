### كلمات الصفحة التجريبية حول المحادثة. نص فيه قيم، أو اختيار واحد بحسب عدد يشمل الرسالة كلها.

page-skip = إلى المحادثة
page-tagline = أين وصلت قضيتكم في الهجرة
page-language = اللغة
page-demo = عرض تجريبي. كل الأشخاص والقضايا هنا من نسج الخيال.
page-heading = Casepath: أين وصلت قضيتي؟
page-title = أين وصلت قضيتي؟
page-intro = اسألوا بكلماتكم، في أي ساعة. قبل عرض أي شيء عن قضية نتأكد من أنكم أصحابها حقًا.
page-chat = محادثة مع Casepath
page-how-ask = اسألوا
page-how-ask-text = اكتبوا كما تكتبون لإنسان، وبلغتكم.
page-how-prove = أثبتوا هويتكم
page-how-prove-text = رقم القضية، وتاريخ الميلاد، ورمز يصل إلى وسيلة الاتصال المسجلة.
page-how-read = اقرؤوا أين وصلت
page-how-read-text = كلمات الجهة نفسها، ومعناها، وما يأتي بعدها.
page-people = أشخاص للتجربة
page-people-hint = افتحوا شخصًا ثم اضغطوا رقمًا أو تاريخ الميلاد لينتقل إلى المحادثة.
page-mailbox = صندوق البريد
page-mailbox-hint = يصل البريد إلى هؤلاء الأشخاص هنا ومعه رموزهم.
page-mailbox-empty = لا بريد بعد.
page-footer = Casepath برنامج وليس مكتبًا حكوميًا، ولا يعطي نصائح قانونية.
page-number = الرقم
page-born = تاريخ الميلاد
page-code = استعمال الرمز { $code }
page-no-mail = لا بريد إلكتروني مسجل
page-to = إلى
page-new-mail = جديد
page-news =
    { $count ->
        [zero] لا بريد جديد.
        [one] وصلت رسالة بريد جديدة.
        [two] وصلت رسالتا بريد جديدتان.
        [few] وصلت { $count } رسائل بريد جديدة.
        [many] وصلت { $count } رسالة بريد جديدة.
       *[other] وصلت { $count } رسالة بريد جديدة.
    }
