### बटन, ज़्यादा से ज़्यादा 24 अक्षर, पढ़ने वाले की अपनी बोली में। भाषाओं के नाम उसी भाषा में।

## केस और पहचान

button-status = मेरे केस का स्टेटस
button-history = अब तक क्या हुआ
button-next-steps = आगे क्या होगा?
button-meaning = इसका मतलब क्या है?
button-appointments = मेरी अपॉइंटमेंट
button-all-cases = मेरे सारे केस
button-join-yes = हाँ, मेरे सब दिखाइए
button-join-no = नहीं, सिर्फ़ यही
button-part = अलग रखिए
button-processing-time = कितना समय लगता है?
button-evidence = कागज़ माँगे गए हैं
button-resend-code = नया कोड भेजिए
button-no-code = कोड नहीं मिल सकता
button-enrol-app = कोड वाला ऐप लगाएँ
button-remove-app = ऐप हटाएँ
button-where-is-number = नंबर कहाँ मिलेगा?
button-person = किसी इंसान से बात
button-try-again = फिर कोशिश करें
button-cancel = इसे रोकिए
button-start-over = शुरू से
button-lock = लॉक
button-english = English
button-spanish = Español

## आम जवाबों के नीचे

button-help = और क्या पूछूँ?
button-language = भाषा बदलें / English
button-lawyer = वकील की मदद
button-address = मैंने घर बदला है
button-missing = मुझे मिला ही नहीं
button-track = डाक में कहाँ है
button-work-permit = वर्क परमिट
button-fees = कितने पैसे लगेंगे?
button-fraud = धोखे की सूचना
button-privacy = आप क्या रखते हैं?
button-delete = मेरा डेटा मिटाएँ
button-about-me = मेरा क्या-क्या रखा है
button-save-file = फ़ाइल सहेजें
button-save-calendar = मेरे कैलेंडर में जोड़ें
button-copy = मुझे कॉपी दीजिए
button-who-looked = किसने देखा?
button-consents = मेरी सहमतियाँ
button-agree = मैं सहमत हूँ
button-let-help = मददगार जोड़ना है
button-stop-helper = मददगार हटाएँ
button-all-of-them = सब
button-erase-all = मेरा सब कुछ मिटाएँ
button-erase-chat = सिर्फ़ यह चैट मिटाएँ
button-erase-yes = हाँ, मिटा दीजिए
button-erase-no = नहीं, रहने दीजिए
button-case-status = केस का स्टेटस
button-case-history = केस में अब तक
button-case-dates = केस की अपॉइंटमेंट
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
# ऐसा बटन जिसका नाम ही जवाब है: चुनने के लिए कोई तारीख या केस।
button-plain = { $title }

## Which office wrote a number

button-office-uscis = USCIS दफ़्तर
button-office-eoir = इमिग्रेशन कोर्ट
button-office-dos-ceac = अमेरिकी विदेश विभाग
button-office-dol-flag = अमेरिकी श्रम विभाग
button-office-ircc = कनाडा
button-office-ukvi = ब्रिटेन
button-office-au-homeaffairs = ऑस्ट्रेलिया
button-office-de-auswaertiges-amt = जर्मनी
button-is-a-date = यह जन्म की तारीख है
