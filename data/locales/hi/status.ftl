### साबित हो चुके केस का स्टेटस। पहले विभाग के शब्द, उद्धरण में, फिर उनका मतलब।
### `agency` agencies.ftl से है, `form` forms.ftl से; stage_name, meaning, next, act और mistaken stages.ftl से। `number` ढका हुआ आता है।
### फ़ॉर्म जान-बूझकर आखिर में है: पहली पंक्ति लॉक फ़ोन पर भी दिखती है।

case-status =
    { $number } के बारे में { $agency } के शब्द:

    “{ $official }” ({ $since } से)

    आसान शब्दों में: { $stage_name }। { $meaning }

    { $caution }

    आगे आम तौर पर यह होता है: { $next }

    { $act }

    { $sources }

    { $address }

    फ़ॉर्म: { $form }
    स्रोत: { $source }, { $as_of } तक की जानकारी।
case-status-unknown =
    { $number } के बारे में { $agency } के शब्द:

    “{ $official }” ({ $since } से)

    इन शब्दों को मैं इतना अच्छे से नहीं जानता कि समझा सकूँ, और अंदाज़ा नहीं लगाऊँगा। अपने आप में ये न अच्छी खबर हैं, न बुरी।

    आपकी आखिरी चिट्ठी देखना सबसे अच्छा है: उसमें कुछ माँगा हो तो उसकी तारीख मान्य है। आप विभाग से भी पूछ सकते हैं ({ $contact }), या मुझसे किसी इंसान के लिए कह सकते हैं।

    { $sources }

    { $address }

    फ़ॉर्म: { $form }
    स्रोत: { $source }, { $as_of } तक की जानकारी।
outcome-not-said = इन शब्दों से पता नहीं चलता कि जवाब हाँ था या नहीं: यह सिर्फ़ चिट्ठी में लिखा है। { $mistaken }
words-mislead = एक आम गलतफ़हमी: { $mistaken }
sources-disagree =
    ध्यान दीजिए: स्रोत एक जैसी बात नहीं कहते।
    { $list }
    जब तक यह साफ़ न हो, किसी एक पर भरोसा मत कीजिए। दफ़्तर से पूछिए, या दोनों वकील को दिखाइए।
source-says = • { $source } के अनुसार: “{ $official }” ({ $stage_name }, { $since } से)
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    एक बात जान लीजिए: ठीक ये शब्द मेरे लिए नए हैं। विभाग ऐसे वाक्य जिस ढंग से लिखता है, उससे मैंने मतलब समझा है, इसलिए मेरी बात से ऊपर आपकी चिट्ठी है।

## इसका मतलब क्या है?

status-meaning =
    “{ $official }” का मतलब यह है: { $meaning }

    अक्सर होने वाली गलतफ़हमी: { $mistaken }
status-meaning-public =
    “{ $official }” को हम “{ $stage_name }” कहते हैं। { $meaning }

    अक्सर गलत समझा जाता है: { $mistaken }

    यह आम मतलब है। किसी केस की चिट्ठी में इससे ज़्यादा लिखा हो सकता है।
status-meaning-unknown =
    “{ $official }” को मैं इतना अच्छे से नहीं जानता कि समझा सकूँ, और अंदाज़े से आप गलत राह जा सकते हैं।

    क्या आप स्टेटस ठीक वैसे ही लिख सकते हैं जैसा वह लिखा है? या विभाग से पूछिए: USCIS 800-375-5283 पर जवाब देता है।
