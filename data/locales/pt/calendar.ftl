### The words of an appointment's calendar file, which others may see: nothing about a case or an agency.
### The action server reads this file by itself, so it refers to no other.

calendar-summary = Compromisso
calendar-note = A hora é a do lugar marcado. Vale a carta que você recebeu: confira de novo na véspera.
