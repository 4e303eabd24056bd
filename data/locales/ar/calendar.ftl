### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = موعد
calendar-note = الوقت هو التوقيت المحلي هناك. الرسالة التي وصلتكم هي المعتمدة: راجعوها في اليوم السابق.
