### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Appointment
calendar-note = The time is the local time there. The letter you got counts: look at it again the day before.
