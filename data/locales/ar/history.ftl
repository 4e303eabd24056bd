### تاريخ قضية ثبت صاحبها، وخطواتها التالية. `events` أسطر من history-line، بالترتيب الذي يختاره البرنامج.
### `deadline` سطر من deadline-line أو فارغ.

case-history =
    { $count ->
        [zero] لم يُسجل شيء بعد في القضية { $number }:
        [one] في القضية { $number } خطوة مسجلة واحدة حتى الآن:
        [two] في القضية { $number } خطوتان مسجلتان:
        [few] في القضية { $number } { $count } خطوات مسجلة:
        [many] في القضية { $number } { $count } خطوة مسجلة:
       *[other] في القضية { $number } { $count } خطوة مسجلة:
    }

    { $events }

    { $sources }

    الكلمات بين علامتي التنصيص هي كلمات الجهة نفسها.
case-history-empty = لم يُسجل شيء بعد في القضية { $number }. يمكنكم السؤال عن حالتها أو عن الخطوات التالية.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }، { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – صُحح في { $when }، ولم يعد يُحتسب
history-taken-back = { $line } – سحبه المصدر في { $when }، فلا يُحتسب

## الخطوات التالية

next-steps =
    حالة القضية { $number } الآن: “{ $official }”.

    ما يأتي بعدها في العادة: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    هكذا تسير القضايا المشابهة في العادة. وقد تسلك قضيتكم طريقًا آخر.
deadline-line = التاريخ المسجل لردكم: { $due }.{ days-from-today } التاريخ المطبوع على إشعاركم هو المعتمد.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }لقد مضى ذلك اليوم.
        [-1] { " " }كان ذلك أمس.
        [0] { " " }هذا اليوم.
        [1] { " " }هذا غدًا.
        [two] { " " }هذا بعد يومين.
        [few] { " " }هذا بعد { $days } أيام.
        [many] { " " }هذا بعد { $days } يومًا.
       *[other] { " " }هذا بعد { $days } يوم.
    }
