### Citas de un caso comprobado. `lines` son líneas de appointment-line; `when` va en la hora de la oficina.
### place, address y bring pueden estar vacíos; `bring` es una entrada appointment-bring-*, una oración entera.

appointments =
    { $count ->
        [one] Para { $number } está registrada esta cita:
       *[other] Para { $number } están registradas estas { $count } citas:
    }

    { $lines }

    { $address }

    Vale el aviso que le llegó por correo. Si allí el día o el lugar son otros, siga el aviso y pregunte a la oficina.

    { appointments-calendar }
no-appointments =
    Por ahora no hay ninguna cita registrada para { $number }.

    Si usted tiene un aviso con fecha, vale el aviso. Las oficinas mandan la fecha por correo: confirme que tengan su dirección.

    { $address }
appointments-calendar = El archivo para su calendario dice “Cita”, cuándo y dónde, y nada sobre su caso.
appointment-line =
    { $kind }: { $when }
    { $place }
    { $address }
    { $bring }

## Tipos

appointment-biometrics = Huellas y foto
appointment-interview = Entrevista
appointment-hearing = Audiencia en la corte
appointment-oath = Ceremonia de juramento
appointment-office-visit = Visita a la oficina
appointment-medical-exam = Examen médico
appointment-other = Cita

## Qué llevar, una oración entera por tipo

appointment-bring-biometrics = Lleve el aviso de la cita y una identificación con foto, como el pasaporte o la green card.
appointment-bring-interview = Lleve el aviso de la entrevista, su pasaporte u otra identificación con foto y los originales de los papeles que presentó.
appointment-bring-visa = Lleve su pasaporte, la carta de la entrevista, la página de confirmación de su formulario de visa, fotos, los originales de sus papeles y, si se piden, los resultados del examen médico.
appointment-bring-hearing = Lleve el aviso de la audiencia, una identificación con foto y todos sus papeles. Llegue temprano.
appointment-bring-oath = Lleve el aviso de la ceremonia ya llenado, su green card y los documentos de viaje que le haya dado USCIS.
appointment-bring-office-visit = Lleve la confirmación de la cita, una identificación con foto y sus avisos.
appointment-bring-medical-exam = Lleve una identificación con foto, el formulario del examen y su cartilla de vacunas.
appointment-bring-other = Lleve el aviso, una identificación con foto y lo que el aviso pida.
