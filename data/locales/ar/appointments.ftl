### مواعيد قضية ثبت صاحبها. `lines` أسطر من appointment-line، و`when` بتوقيت المكتب نفسه.
### قد يكون place وaddress وbring فارغًا؛ و`bring` جملة كاملة من appointment-bring-*.

appointments =
    { $count ->
        [zero] لا مواعيد مسجلة في القضية { $number }:
        [one] هذا الموعد مسجل في القضية { $number }:
        [two] هذان الموعدان مسجلان في القضية { $number }:
        [few] هذه { $count } مواعيد مسجلة في القضية { $number }:
        [many] هذه { $count } موعدًا مسجلة في القضية { $number }:
       *[other] هذه { $count } موعد مسجلة في القضية { $number }:
    }

    { $lines }

    { $address }

    الإشعار الذي وصلكم بالبريد هو المعتمد. إذا اختلف فيه اليوم أو المكان، فاتبعوا الإشعار واسألوا المكتب.

    { appointments-calendar }
no-appointments =
    لا موعد مسجل الآن في القضية { $number }.

    إذا كان عندكم إشعار فيه تاريخ، فالإشعار هو المعتمد. المكاتب ترسل الموعد بالبريد، فتأكدوا من أن عنوانكم عندها.

    { $address }
appointments-calendar = ملف التقويم يقول “موعد” ومتى وأين، ولا شيء عن قضيتكم.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## الأنواع

appointment-biometrics = البصمات والصورة
appointment-interview = مقابلة
appointment-hearing = جلسة في المحكمة
appointment-oath = حفل أداء القسم
appointment-office-visit = زيارة المكتب
appointment-medical-exam = فحص طبي
appointment-other = موعد

## ما يلزم إحضاره، جملة كاملة لكل نوع

appointment-bring-biometrics = أحضروا إشعار الموعد ووثيقة هوية فيها صورة، مثل جواز السفر أو البطاقة الخضراء.
appointment-bring-interview = أحضروا إشعار المقابلة، وجواز السفر أو وثيقة هوية أخرى فيها صورة، وأصول الأوراق التي قدمتموها.
appointment-bring-visa = أحضروا جواز السفر ورسالة المقابلة وصفحة تأكيد نموذج التأشيرة وصورًا وأصول أوراقكم، ونتائج الفحص الطبي إن طُلبت.
appointment-bring-hearing = أحضروا إشعار الجلسة ووثيقة هوية فيها صورة وكل أوراقكم. احضروا قبل الوقت.
appointment-bring-oath = أحضروا إشعار الحفل بعد ملئه، والبطاقة الخضراء، وأي وثائق سفر من USCIS.
appointment-bring-office-visit = أحضروا تأكيد الموعد ووثيقة هوية فيها صورة وما عندكم من إشعارات.
appointment-bring-medical-exam = أحضروا وثيقة هوية فيها صورة، ونموذج الفحص، وسجل التطعيمات.
appointment-bring-other = أحضروا الإشعار ووثيقة هوية فيها صورة وما يطلبه الإشعار.
