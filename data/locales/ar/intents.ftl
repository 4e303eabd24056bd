### ما يقوله زر التوضيح، بكلمات صاحب الطلب نفسه. 40 حرفًا على الأكثر.

## الحوار

intent-greet = مرحبًا
intent-goodbye = مع السلامة
intent-thank = شكرًا
intent-affirm = نعم
intent-deny = لا
intent-bot-challenge = هل أنت إنسان حقيقي؟
intent-ask-help = ماذا تستطيع أن تفعل؟
# النصف الثاني لمن لا يقرأ النصف الأول.
intent-change-language = تغيير اللغة / Language
intent-cancel = إلغاء هذا
intent-start-over = من البداية
intent-repeat = أعد ما قلت
intent-lock-session = اقفل قضيتي الآن
intent-out-of-scope = شيء آخر
intent-express-distress = لم أعد أحتمل هذا

## الحالة

intent-check-status = أين وصلت قضيتي؟
intent-explain-status = ماذا تعني حالة قضيتي؟
intent-ask-next-steps = ما الخطوة التالية؟
intent-case-history = ماذا حدث حتى الآن؟
intent-list-cases = اعرض كل قضاياي
intent-ask-processing-time = كم تستغرق مثل هذه القضايا؟
intent-ask-delay = لماذا كل هذا التأخير؟
intent-escalate-delay = من يستطيع تحريك قضية متأخرة؟
intent-ask-priority-date = ما تاريخ الأولوية عندي؟

## التنبيهات

intent-subscribe-alerts = أخبروني عندما يتغيّر شيء
intent-unsubscribe-alerts = أوقفوا التنبيهات

## المواعيد والأوراق

intent-ask-appointment = متى موعدي؟
intent-reschedule-appointment = أحتاج إلى تغيير موعدي
intent-interview-preparation = كيف أستعد للمقابلة؟
intent-ask-evidence-request = طلبوا مني أوراقًا أخرى (RFE)
intent-submit-documents = كيف أرسل أوراقي؟
intent-missing-document = لم تصلني بطاقتي أو رسالتي
intent-track-delivery = أين بطاقتي في البريد؟
intent-proof-of-status = كيف أثبت وضعي القانوني؟

## القضية

intent-change-address = غيّرت سكني
intent-correct-error = في أوراقي خطأ
intent-report-change = تغيّر شيء في حياتي
intent-expedite-request = هل يمكن تسريع قضيتي؟
intent-withdraw-case = أريد سحب طلبي
intent-appeal-decision = أريد الاستئناف على الرفض
intent-ask-fees = كم الرسوم؟
intent-find-case-number = أين أجد رقم قضيتي؟
intent-ask-eligibility = هل يحق لي أن أقدم؟ وكيف؟

## الناس والحقوق

intent-find-office = أين المكتب؟
intent-human-handoff = أريد التحدث مع إنسان
intent-legal-help = أحتاج إلى محامٍ
intent-file-complaint = أريد تقديم شكوى
intent-work-authorization = هل يحق لي أن أعمل؟
intent-travel-permission = هل يحق لي أن أسافر؟
intent-report-fraud = أظن أن أحدًا احتال عليّ
intent-privacy-question = ماذا تعرفون عني؟
intent-delete-my-data = احذف بياناتي
intent-who-looked = من اطلع على قضيتي؟
intent-authorize-helper = أريد أن يرى شخص آخر قضيتي
intent-revoke-helper = أوقف مساعدي
intent-enrol-authenticator = تفعيل تطبيق لرموزي
intent-remove-authenticator = ضاع هاتفي الذي فيه تطبيق الرموز

## إعطاء البيانات

intent-inform = أريد أن أكتب رقم قضيتي
intent-resend-code = لم يصلني الرمز
intent-continue-here = نكمل هنا
