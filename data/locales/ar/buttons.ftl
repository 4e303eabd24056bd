### عناوين الأزرار، 24 حرفًا على الأكثر، كما يقولها القارئ. أسماء اللغات تُكتب بلغاتها.

## القضية وإثبات صاحبها

button-status = أين وصلت قضيتي؟
button-history = ما حدث في قضيتي
button-next-steps = ما الخطوة التالية؟
button-meaning = ماذا يعني هذا؟
button-appointments = مواعيدي
button-all-cases = كل قضاياي
button-join-yes = نعم، كل قضاياي
button-join-no = لا، هذه فقط
button-part = افصلوا بينها
button-processing-time = كم يستغرق ذلك؟
button-evidence = يطلبون مني أوراقًا
button-resend-code = أرسل رمزًا جديدًا
button-no-code = لا يصلني رمز
button-enrol-app = تفعيل التطبيق
button-remove-app = إزالة التطبيق
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
button-language = تغيير اللغة / Language
button-lawyer = مساعدة قانونية
button-address = غيّرت سكني
button-missing = لم تصلني الورقة
button-track = تتبع البريد
button-work-permit = تصاريح العمل
button-fees = كم الرسوم؟
button-fraud = الإبلاغ عن احتيال
button-privacy = ماذا تحفظون عني؟
button-delete = احذف بياناتي
button-about-me = ما يُحفظ عني
button-save-file = حفظ الملف
button-save-calendar = أضف إلى تقويمي
button-copy = أعطوني نسخة
button-who-looked = من اطلع عليها؟
button-consents = ما وافقت عليه
button-agree = أوافق
button-let-help = أريد إضافة مساعد
button-stop-helper = أوقف مساعدي
button-all-of-them = كلها
button-erase-all = محو كل شيء عني
button-erase-chat = نسيان هذه المحادثة فقط
button-erase-yes = نعم، امحُ ذلك
button-erase-no = لا، أبقِ عليه
button-case-status = حالة القضية
button-case-history = ما حدث في القضية
button-case-dates = مواعيد القضية
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
# عنوان هو القيمة نفسها: تاريخ أو قضية للاختيار.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = دائرة USCIS
button-office-eoir = محكمة الهجرة
button-office-dos-ceac = وزارة الخارجية الأمريكية
button-office-dol-flag = وزارة العمل الأمريكية
button-office-ircc = كندا
button-office-ukvi = بريطانيا
button-office-au-homeaffairs = أستراليا
button-office-de-auswaertiges-amt = ألمانيا
button-is-a-date = هذا تاريخ ميلاد
