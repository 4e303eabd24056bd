### Appointments of a proved case. `lines` are lines of appointment-line; `when` is in the office’s own time zone.
### place, address and bring may be empty; `bring` is an appointment-bring-* entry, a whole sentence.

appointments =
    { $count ->
        [one] This appointment is on file for { $number }:
       *[other] These { $count } appointments are on file for { $number }:
    }

    { $lines }

    { $address }

    The notice you got by mail counts. If day or place differ there, follow the notice and ask the office.

    { appointments-calendar }
no-appointments =
    No appointment is on file for { $number } at the moment.

    If you have a notice with a date, the notice counts. Offices send the date by mail, so check that they have your address.

    { $address }
appointments-calendar = The file for your calendar says “Appointment”, when and where, and nothing about your case.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## Kinds

appointment-biometrics = Fingerprints and photo
appointment-interview = Interview
appointment-hearing = Court hearing
appointment-oath = Oath ceremony
appointment-office-visit = Visit to the office
appointment-medical-exam = Medical exam
appointment-other = Appointment

## What to bring, a whole sentence per kind

appointment-bring-biometrics = Bring the appointment notice and a photo ID, such as your passport or green card.
appointment-bring-interview = Bring the interview notice, your passport or another photo ID, and the originals of the papers you filed.
appointment-bring-visa = Bring your passport, the interview letter, the confirmation page of your visa form, photos, the originals of your papers and, where they are asked for, the results of the medical exam.
appointment-bring-hearing = Bring the hearing notice, a photo ID and all your papers. Come early.
appointment-bring-oath = Bring the ceremony notice, filled in, your green card and any travel documents from USCIS.
appointment-bring-office-visit = Bring the appointment confirmation, a photo ID and your notices.
appointment-bring-medical-exam = Bring a photo ID, the exam form and your vaccination records.
appointment-bring-other = Bring the notice, a photo ID and what the notice lists.
