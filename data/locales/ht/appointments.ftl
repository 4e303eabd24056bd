### Appointments of a proved case. `lines` are lines of appointment-line; `when` is in the office’s own time zone.
### place, address and bring may be empty; `bring` is an appointment-bring-* entry, a whole sentence.

appointments =
    { $count ->
        [1] Men randevou ki ekri nan dosye { $number }:
       *[other] Men { $count } randevou ki ekri nan dosye { $number }:
    }

    { $lines }

    { $address }

    Se avi ou te resevwa nan lapòs la ki konte. Si jou a oswa kote a diferan sou avi a, swiv avi a epi mande biwo a.

    { appointments-calendar }
no-appointments =
    Pa gen okenn randevou ki ekri nan dosye { $number } pou kounye a.

    Si ou gen yon avi ki gen yon dat, se avi a ki konte. Biwo yo voye dat la nan lapòs, kidonk verifye yo gen bon adrès ou.

    { $address }
appointments-calendar = Fichye pou kalandriye ou a di “Randevou”, kilè ak ki kote. Li pa di anyen sou dosye ou.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## Kinds

appointment-biometrics = Anprent ak foto
appointment-interview = Entèvyou
appointment-hearing = Odyans nan tribinal
appointment-oath = Seremoni sèman
appointment-office-visit = Vizit nan biwo a
appointment-medical-exam = Egzamen medikal
appointment-other = Randevou

## What to bring, a whole sentence per kind

appointment-bring-biometrics = Pote avi randevou a ak yon pyès idantite ki gen foto, tankou paspò ou oswa grin kat ou.
appointment-bring-interview = Pote avi entèvyou a, paspò ou oswa yon lòt pyès idantite ki gen foto, ak orijinal papye ou te depoze yo.
appointment-bring-visa = Pote paspò ou, lèt entèvyou a, paj konfimasyon fòm viza ou a, foto, orijinal papye ou yo ak, si yo mande sa, rezilta egzamen medikal la.
appointment-bring-hearing = Pote avi odyans lan, yon pyès idantite ki gen foto, ak tout papye ou yo. Vini bonè.
appointment-bring-oath = Pote avi seremoni an, byen ranpli, grin kat ou, ak tout dokiman vwayaj USCIS te ba ou.
appointment-bring-office-visit = Pote konfimasyon randevou a, yon pyès idantite ki gen foto, ak avi ou yo.
appointment-bring-medical-exam = Pote yon pyès idantite ki gen foto, fòm egzamen an, ak kanè vaksen ou.
appointment-bring-other = Pote avi a, yon pyès idantite ki gen foto, ak sa avi a mande.
