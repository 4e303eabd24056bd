### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Randevou
calendar-note = Lè a se lè lokal la. Se lèt ou te resevwa a ki konte: gade li ankò jou anvan an.
