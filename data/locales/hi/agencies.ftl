### विभागों के नाम, जैसे वे वाक्य के बीच में आते हैं। ऐसे लिखे हैं कि “के” या “का” के पहले न बदलें।

agency-uscis = USCIS
agency-eoir = इमिग्रेशन कोर्ट (EOIR)
agency-ircc = कनाडा इमिग्रेशन विभाग (IRCC)
agency-ukvi = ब्रिटेन वीज़ा और इमिग्रेशन सेवा (UKVI)
agency-dos-ceac = अमेरिकी विदेश विभाग (Department of State)
agency-dol-flag = अमेरिकी श्रम विभाग (Department of Labor)
agency-au-homeaffairs = ऑस्ट्रेलियाई गृह विभाग (Home Affairs)
agency-de-auswaertiges-amt = जर्मन विदेश मंत्रालय
agency-other = दूसरा विभाग

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = रसीद नंबर (3 अक्षर और 10 अंक)
identifier-eoir = A-नंबर (A और 8 या 9 अंक)
identifier-dos-ceac = वीज़ा का केस नंबर (3 अक्षर और 9 या 10 अंक), या AA से शुरू होने वाला अर्ज़ी का नंबर
identifier-dol-flag = आपके मालिक के पास का केस नंबर (एक अक्षर, फिर अंकों के समूह)
identifier-ircc = अर्ज़ी का नंबर (एक अक्षर और 9 अंक)
identifier-ukvi = GWF नंबर, या अर्ज़ी का 16 अंकों वाला नंबर
identifier-au-homeaffairs = EGO से शुरू होने वाला नंबर
identifier-de-auswaertiges-amt = केस वाली चिट्ठी का नंबर
identifier-other = केस की चिट्ठी पर लिखा नंबर

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = वीज़ा नहीं मिला, शायद अभी के लिए
visa-refused-meaning = कॉन्सुलेट के अफ़सर अभी वीज़ा नहीं दे सके। कागज़ कम हों या जाँच चल रही हो, तब भी यही शब्द दिखता है, इसलिए इससे पता नहीं चलता कि यह आखिरी बात है या नहीं।
visa-refused-next = अगर चिट्ठी में धारा 221(g) लिखी है, तो कागज़ पहुँचने या जाँच पूरी होने पर केस अक्सर आगे बढ़ता है। नहीं तो चिट्ठी में वजह और आगे का रास्ता लिखा होता है।
visa-refused-act = इंटरव्यू में मिला कागज़ पढ़िए: उसमें कुछ माँगा हो, तो जैसा लिखा है वैसे भेजिए। उसकी तारीख मान्य है।
visa-refused-mistaken = “Refused” को अक्सर आखिरी ना समझा जाता है, पर यह उस केस के लिए भी लिखा जाता है जो अभी रुका है।

# Where the employer is the party, and the reader the worker.
employer-asked-name = आपके मालिक से और माँगा गया
employer-asked-meaning = विभाग ने आपके मालिक से नौकरी के बारे में कागज़ या जानकारी माँगी है। अभी कोई फ़ैसला नहीं हुआ, और सवाल आपसे नहीं है।
employer-asked-next = जवाब आपका मालिक या उनका वकील देता है। उसके बाद आम तौर पर केस फिर देखा जाता है।
employer-asked-act = आपको जवाब नहीं देना है। मालिक या उनके वकील से पूछिए कि चिट्ठी मिली या नहीं: उसकी तारीख उनके लिए मान्य है।
employer-asked-mistaken = लगता है कि सवाल आपसे है या गलती आपकी है, पर अर्ज़ी मालिक ने दी है।
