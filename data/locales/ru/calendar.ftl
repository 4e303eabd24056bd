### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Встреча
calendar-note = Время указано местное. Верьте письму, которое вам пришло: посмотрите в него ещё раз накануне.
