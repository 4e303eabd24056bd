### عناوين الأزرار، 24 حرفًا على الأكثر، كما يقولها القارئ. أسماء اللغات تُكتب بلغاتها.

## القضية وإثبات صاحبها

button-status = أين وصلت قضيتي؟
button-history = ما حدث في قضيتي
button-next-steps = ما الخطوة التالية؟
button-meaning = ماذا يعني هذا؟
button-appointments = مواعيدي
button-all-cases = كل قضاياي
button-processing-time = كم يستغرق ذلك؟
button-evidence = يطلبون مني أوراقًا
button-resend-code = أرسل رمزًا جديدًا
button-no-code = لا يصلني رمز
button-where-is-number = أين أجد الرقم؟
button-person = أريد التحدث مع إنسان
button-try-again = محاولة أخرى
button-cancel = إيقاف هذا
button-start-over = من البداية
button-lock = قفل
button-english = English
button-spanish = Español

## تحت الإجابات العامة

button-help = ماذا يمكنني أن أسأل؟
button-language = English / Español
button-lawyer = مساعدة قانونية
button-address = غيّرت سكني
button-missing = لم تصلني الورقة
button-track = تتبع البريد
button-work-permit = تصاريح العمل
button-fees = كم الرسوم؟
button-fraud = الإبلاغ عن احتيال
button-privacy = ماذا تحفظون عني؟
button-delete = احذف بياناتي
button-language-en = { button-english }
button-language-es = { button-spanish }
# عنوان هو القيمة نفسها: تاريخ أو قضية للاختيار.
button-plain = { $title }
