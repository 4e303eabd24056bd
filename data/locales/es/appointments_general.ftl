### Citas: cambiar una, prepararse para una.

reschedule-appointment =
    Pídalo antes del día de la cita. Faltar sin avisar puede ponerle fin a la solicitud.

    Huellas (datos biométricos): entre en https://my.uscis.gov y escoja otra hora, por lo menos 12 horas antes y con una buena razón. O llame al 800-375-5283.

    Entrevista: su aviso dice cómo pedirlo. Si no está claro, llame al mismo número.

    Audiencia en la corte: solo la corte puede cambiarla. Mientras no se lo diga, vale la fecha que tiene, y faltar puede traer una orden de deportación. Si eso le preocupa, escriba “abogado”.

interview-preparation =
    Lleve el aviso de la entrevista, su pasaporte o identificación con foto, los papeles que pide el aviso (también los originales) y una copia de lo que mandó. Lea otra vez su solicitud y apunte lo que ha cambiado.

    Si necesita intérprete, casi siempre lo lleva usted; los dos firman el Formulario G-1256. Puede acompañarle un abogado. Para la ciudadanía, practique en https://www.uscis.gov/citizenship

    Si alguna vez le arrestaron, tuvo una orden de salida o tiene miedo de ir, hable con un abogado antes de ir; la palabra “abogado” le muestra dónde encontrarlo.
