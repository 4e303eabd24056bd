### साबित हो चुके केस का इतिहास और अगले कदम। `events` में history-line की पंक्तियाँ हैं।
### `deadline` में deadline-line है या कुछ नहीं।

case-history =
    { $count ->
        [one] { $number } में अब तक एक ही बात दर्ज है:
       *[other] { $number } में अब तक { $count } बातें दर्ज हैं:
    }

    { $events }

    { $sources }

    “ ” के अंदर लिखे शब्द विभाग के अपने हैं।
case-history-empty = { $number } में अभी दिखाने के लिए कुछ दर्ज नहीं है। फिर भी आप उसका स्टेटस या अगले कदम पूछ सकते हैं।
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – { $when } को सुधारा गया, अब मान्य नहीं
history-taken-back = { $line } – स्रोत ने { $when } को वापस लिया, मान्य नहीं

## अगले कदम

next-steps =
    इस समय { $number } का स्टेटस है “{ $official }”।

    आगे आम तौर पर यह होता है: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    ऐसे केस आम तौर पर इसी तरह चलते हैं। आपका केस अलग रास्ते भी जा सकता है।
deadline-line = आपके जवाब के लिए दर्ज तारीख: { $due }।{ days-from-today } आपके नोटिस पर छपी तारीख ही मान्य है।
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }वह तारीख निकल चुकी है।
        [-1] { " " }यह तारीख कल निकल गई।
        [0] { " " }यह आज है।
        [1] { " " }इसमें एक दिन बाकी है।
       *[other] { " " }इसमें { $days } दिन बाकी हैं।
    }
