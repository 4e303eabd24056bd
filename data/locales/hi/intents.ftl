### समझने के लिए दिखाए बटन, पढ़ने वाले के अपने शब्दों में। ज़्यादा से ज़्यादा 40 अक्षर।

## बातचीत

intent-greet = नमस्ते
intent-goodbye = अलविदा
intent-thank = धन्यवाद
intent-affirm = हाँ
intent-deny = नहीं
intent-bot-challenge = क्या आप इंसान हैं?
intent-ask-help = आप क्या-क्या कर सकते हैं?
# दूसरा हिस्सा उनके लिए जो पहला नहीं पढ़ सकते।
intent-change-language = भाषा बदलें / English
intent-cancel = इसे रोकिए
intent-start-over = शुरू से करते हैं
intent-repeat = फिर से बताइए
intent-lock-session = मेरा केस अभी लॉक कीजिए
intent-out-of-scope = कुछ और
intent-express-distress = मुझसे अब सहा नहीं जाता

## स्टेटस

intent-check-status = मेरा केस कहाँ है?
intent-explain-status = मेरे स्टेटस का मतलब क्या है?
intent-ask-next-steps = आगे क्या होगा?
intent-case-history = अब तक क्या-क्या हुआ?
intent-list-cases = मेरे सारे केस दिखाइए
intent-ask-processing-time = ऐसे केस में कितना समय लगता है?
intent-ask-delay = इतनी देर क्यों लग रही है?
intent-escalate-delay = अटके केस पर ज़ोर कौन डाल सकता है?
intent-ask-priority-date = मेरी प्रायोरिटी डेट क्या है?

## सूचनाएँ

intent-subscribe-alerts = कुछ बदले तो मुझे बताइए
intent-unsubscribe-alerts = मुझे सूचना भेजना बंद कीजिए

## अपॉइंटमेंट और कागज़

intent-ask-appointment = मेरी अपॉइंटमेंट कब है?
intent-reschedule-appointment = अपॉइंटमेंट की तारीख बदलनी है
intent-interview-preparation = इंटरव्यू की तैयारी कैसे करूँ?
intent-ask-evidence-request = मुझसे और कागज़ माँगे गए हैं (RFE)
intent-submit-documents = अपने कागज़ कैसे भेजूँ?
intent-missing-document = कार्ड या नोटिस मुझे मिला ही नहीं
intent-track-delivery = मेरा कार्ड डाक में कहाँ है?
intent-proof-of-status = अपना स्टेटस कैसे साबित करूँ?

## केस

intent-change-address = मैंने घर बदला है
intent-correct-error = मेरे कागज़ों में गलती है
intent-report-change = मेरी ज़िंदगी में कुछ बदला है
intent-expedite-request = क्या मेरा केस जल्दी हो सकता है?
intent-withdraw-case = मुझे अपना केस वापस लेना है
intent-appeal-decision = मुझे अपील करनी है
intent-ask-fees = कितने पैसे लगेंगे?
intent-find-case-number = मेरा केस नंबर कहाँ मिलेगा?
intent-ask-eligibility = क्या मुझे मिल सकता है? कैसे भरूँ?

## लोग और हक

intent-find-office = दफ़्तर कहाँ है?
intent-human-handoff = मुझे किसी इंसान से बात करनी है
intent-legal-help = मुझे वकील चाहिए
intent-file-complaint = मुझे शिकायत करनी है
intent-work-authorization = क्या मुझे काम करने की इजाज़त है?
intent-travel-permission = क्या मुझे यात्रा की इजाज़त है?
intent-report-fraud = लगता है मुझे किसी ने ठगा है
intent-privacy-question = मेरे बारे में आप क्या जानते हैं?
intent-delete-my-data = मेरा डेटा मिटाएँ
intent-who-looked = मेरा केस किसने देखा?
intent-authorize-helper = किसी और को मेरा केस दिखाना है
intent-revoke-helper = मददगार हटाएँ
intent-enrol-authenticator = कोड के लिए ऐप लगाना है
intent-remove-authenticator = कोड वाले ऐप का फ़ोन खो गया

## जानकारी देना

intent-inform = मुझे अपना केस नंबर लिखना है
intent-resend-code = मेरा कोड नहीं आया
intent-continue-here = यहाँ आगे चलें
