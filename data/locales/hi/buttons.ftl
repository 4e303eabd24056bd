### बटन, ज़्यादा से ज़्यादा 24 अक्षर, पढ़ने वाले की अपनी बोली में। भाषाओं के नाम उसी भाषा में।

## केस और पहचान

button-status = मेरे केस का स्टेटस
button-history = अब तक क्या हुआ
button-next-steps = आगे क्या होगा?
button-meaning = इसका मतलब क्या है?
button-appointments = मेरी अपॉइंटमेंट
button-all-cases = मेरे सारे केस
button-processing-time = कितना समय लगता है?
button-evidence = कागज़ माँगे गए हैं
button-resend-code = नया कोड भेजिए
button-no-code = कोड नहीं मिल सकता
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
button-language = हिन्दी / English
button-lawyer = वकील की मदद
button-address = मैंने घर बदला है
button-missing = मुझे मिला ही नहीं
button-track = डाक में कहाँ है
button-work-permit = वर्क परमिट
button-fees = कितने पैसे लगेंगे?
button-fraud = धोखे की सूचना
button-privacy = आप क्या रखते हैं?
button-delete = मेरा डेटा मिटाएँ
button-language-en = { button-english }
button-language-es = { button-spanish }
# ऐसा बटन जिसका नाम ही जवाब है: चुनने के लिए कोई तारीख या केस।
button-plain = { $title }
