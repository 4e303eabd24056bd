### حالة قضية ثبت صاحبها. الكلمات الرسمية أولًا كاقتباس، ثم معناها.
### `agency` من agencies.ftl، و`form` من forms.ftl، وstage_name وmeaning وnext وact وmistaken من stages.ftl.
### يأتي `number` مخفيًا بعضه. والنموذج في الآخر عن قصد: السطر الأول يظهر على هاتف مقفل.

case-status =
    عن القضية { $number } تقول { $agency }:

    “{ $official }” (منذ { $since })

    بكلمات بسيطة: { $stage_name }. { $meaning }

    { $caution }

    ما يأتي بعدها في العادة: { $next }

    { $act }

    { $sources }

    { $address }

    النموذج: { $form }
    المصدر: { $source }، حتى { $as_of }.
case-status-unknown =
    عن القضية { $number } تقول { $agency }:

    “{ $official }” (منذ { $since })

    لا أعرف هذه الكلمات معرفة تكفي لشرحها، ولن أخمّن. هي وحدها ليست خبرًا جيدًا ولا سيئًا.

    آخر رسالة وصلتكم هي أفضل مكان للنظر: إذا طلبت شيئًا فتاريخها هو المعتمد. ويمكنكم أيضًا سؤال الجهة ({ $contact })، أو أن تطلبوا مني التحدث مع إنسان.

    { $sources }

    { $address }

    النموذج: { $form }
    المصدر: { $source }، حتى { $as_of }.
outcome-not-said = هذه الكلمات لا تقول إن كان الجواب نعم أو لا: الرسالة وحدها تقول ذلك. { $mistaken }
words-mislead = خلط شائع: { $mistaken }
sources-disagree =
    انتبهوا: المصادر لا تقول الشيء نفسه.
    { $list }
    إلى أن يتضح ذلك لا تعتمدوا على واحد منها وحده. اسألوا المكتب، أو اعرضوا كليهما على محامٍ.
source-says = • بحسب { $source }: “{ $official }” ({ $stage_name }، منذ { $since })
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    للعلم: هذه الكلمات بعينها جديدة عليّ. أفهمها من الطريقة التي تكتب بها الجهة مثل هذه الجمل عادة، فرسالتكم أهم من شرحي.

## ماذا يعني هذا؟

status-meaning =
    “{ $official }” تعني: { $meaning }

    خلط شائع: { $mistaken }
status-meaning-public =
    “{ $official }” هي ما نسميه “{ $stage_name }”. { $meaning }

    كثيرًا ما يُفهم خطأً: { $mistaken }

    هذا هو المعنى العام. وقد تقول الرسالة في قضية بعينها أكثر من ذلك.
status-meaning-unknown =
    لا أعرف الكلمات “{ $official }” معرفة تكفي لشرحها، والتخمين قد يضللكم.

    هل يمكنكم نسخ الحالة كما هي مكتوبة تمامًا؟ أو اسألوا الجهة: هاتف USCIS هو ‎800-375-5283.
