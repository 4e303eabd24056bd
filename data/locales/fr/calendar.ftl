### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Rendez-vous
calendar-note = L’heure est celle du lieu. C’est la lettre reçue qui compte : relisez-la la veille.
