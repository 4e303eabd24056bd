### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Cita
calendar-note = La hora es la del lugar de la cita. Vale la carta que recibió: mírela otra vez el día anterior.
