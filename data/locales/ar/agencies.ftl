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
