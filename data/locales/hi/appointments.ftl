### साबित हो चुके केस की अपॉइंटमेंट। `lines` में appointment-line की पंक्तियाँ हैं; `when` दफ़्तर के अपने समय में है।
### place, address और bring खाली हो सकते हैं; `bring` पूरा वाक्य है।

appointments =
    { $count ->
        [one] { $number } के लिए यह अपॉइंटमेंट दर्ज है:
       *[other] { $number } के लिए ये { $count } अपॉइंटमेंट दर्ज हैं:
    }

    { $lines }

    { $address }

    जो नोटिस आपको डाक से मिला, वही मान्य है। अगर उसमें दिन या जगह अलग हो, तो नोटिस को मानिए और दफ़्तर से पूछिए।

    { appointments-calendar }
no-appointments =
    { $number } के लिए इस समय कोई अपॉइंटमेंट दर्ज नहीं है।

    अगर आपके पास तारीख वाला नोटिस है, तो वही मान्य है। दफ़्तर तारीख डाक से भेजते हैं, इसलिए देख लीजिए कि उनके पास आपका सही पता है।

    { $address }
appointments-calendar = कैलेंडर की फ़ाइल में लिखा है “अपॉइंटमेंट”, कब और कहाँ, और आपके केस के बारे में कुछ नहीं।
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## किस तरह की

appointment-biometrics = उँगलियों के निशान और फ़ोटो
appointment-interview = इंटरव्यू
appointment-hearing = कोर्ट में सुनवाई
appointment-oath = शपथ समारोह
appointment-office-visit = दफ़्तर में मुलाकात
appointment-medical-exam = मेडिकल जाँच
appointment-other = अपॉइंटमेंट

## साथ क्या लाना है, हर तरह के लिए एक पूरा वाक्य

appointment-bring-biometrics = अपॉइंटमेंट का नोटिस और फ़ोटो वाली आईडी लाइए, जैसे पासपोर्ट या ग्रीन कार्ड।
appointment-bring-interview = इंटरव्यू का नोटिस, पासपोर्ट या फ़ोटो वाली दूसरी आईडी, और जमा किए हुए कागज़ों की असली प्रतियाँ लाइए।
appointment-bring-visa = पासपोर्ट, इंटरव्यू की चिट्ठी, वीज़ा फ़ॉर्म का कन्फ़र्मेशन पेज, फ़ोटो, कागज़ों की असली प्रतियाँ और, माँगे जाएँ तो, मेडिकल जाँच के नतीजे लाइए।
appointment-bring-hearing = सुनवाई का नोटिस, फ़ोटो वाली आईडी और अपने सारे कागज़ लाइए। समय से पहले पहुँचिए।
appointment-bring-oath = समारोह का नोटिस भरकर लाइए, साथ में ग्रीन कार्ड और USCIS से मिले यात्रा के कागज़ भी।
appointment-bring-office-visit = अपॉइंटमेंट का कन्फ़र्मेशन, फ़ोटो वाली आईडी और अपने नोटिस लाइए।
appointment-bring-medical-exam = फ़ोटो वाली आईडी, जाँच का फ़ॉर्म और टीकों का रिकॉर्ड लाइए।
appointment-bring-other = नोटिस, फ़ोटो वाली आईडी और जो कुछ नोटिस में लिखा है, वह लाइए।
