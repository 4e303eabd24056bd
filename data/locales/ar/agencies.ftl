### الجهات كما ترد وسط الجملة، ولا تأتي في أولها أبدًا.

agency-uscis = USCIS
agency-eoir = محكمة الهجرة (EOIR)
agency-ircc = دائرة الهجرة الكندية (IRCC)
agency-ukvi = دائرة التأشيرات والهجرة البريطانية (UKVI)
agency-dos-ceac = وزارة الخارجية الأمريكية
agency-dol-flag = وزارة العمل الأمريكية
agency-au-homeaffairs = وزارة الشؤون الداخلية الأسترالية
agency-de-auswaertiges-amt = وزارة الخارجية الألمانية
agency-other = جهة أخرى

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = رقم الإيصال (3 أحرف و10 أرقام)
identifier-eoir = رقم A (الحرف A و8 أو 9 أرقام)
identifier-dos-ceac = رقم قضية التأشيرة (3 أحرف و9 أو 10 أرقام)، أو رقم الطلب الذي يبدأ بـ AA
identifier-dol-flag = رقم القضية الموجود عند صاحب عملكم (حرف ثم مجموعات أرقام)
identifier-ircc = رقم الطلب (حرف و9 أرقام)
identifier-ukvi = رقم GWF، أو رقم الطلب المكوّن من 16 رقمًا
identifier-au-homeaffairs = رقم المرجع الذي يبدأ بـ EGO
identifier-de-auswaertiges-amt = الرقم الموجود في الرسالة عن القضية
identifier-other = الرقم المكتوب في رسالة القضية

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = رُفضت التأشيرة، وربما مؤقتًا
visa-refused-meaning = لم يستطع الموظف القنصلي إصدار التأشيرة الآن. والكلمة نفسها تظهر عندما تنقص أوراق أو تستمر الفحوص، فهي لا تبيّن هل هذا هو القرار الأخير.
visa-refused-next = إذا ذكرت الرسالة المادة ‎221(g)‎ فكثيرًا ما تستمر القضية بعد وصول الأوراق أو انتهاء الفحوص. وإلا فالرسالة تذكر السبب وما هو ممكن.
visa-refused-act = اقرؤوا الورقة التي أُعطيت لكم في المقابلة: إذا طلبت شيئًا فأرسلوه كما تقول. التاريخ المكتوب فيها هو المعتمد.
visa-refused-mistaken = كثيرًا ما تُفهم كلمة “refused” على أنها رفض نهائي، لكنها تُكتب أيضًا لقضية ما زالت تنتظر.

# Where the employer is the party, and the reader the worker.
employer-asked-name = طُلب المزيد من صاحب عملكم
employer-asked-meaning = طلبت الجهة من صاحب عملكم أوراقًا أو معلومات عن العمل. لم يُتخذ أي قرار بعد، والسؤال ليس موجهًا إليكم.
employer-asked-next = يجيب صاحب العمل أو محاميه. وبعد ذلك يعود محلل إلى القضية عادة.
employer-asked-act = ليس عليكم أن تجيبوا. اسألوا صاحب العمل أو محاميه هل وصلتهم الرسالة: تاريخها هو المعتمد لهم.
employer-asked-mistaken = قد يبدو سؤالًا لكم أو خطأ منكم، لكن صاحب العمل هو من قدّم الطلب.
