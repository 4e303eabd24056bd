### Lo que se puede hacer con un caso: insistir, cambiarlo, terminarlo, encontrarlo.

escalate-delay =
    Hay varios pasos, y conviene seguir el orden.

    1. Pregunte a USCIS: en https://egov.uscis.gov/processing-times/ su fecha de recibo le muestra desde cuándo puede hacerlo. Luego use https://egov.uscis.gov/e-request o llame al 800-375-5283.
    2. Su congresista puede preguntar por usted, gratis: https://www.house.gov
    3. La oficina del Ombudsman (CIS Ombudsman) explica en su página qué casos atiende: https://www.dhs.gov/cisombudsman

    Algunas personas pueden demandar por la demora. Eso tiene costos y riesgos, así que hable antes con un abogado.

ask-priority-date =
    Su fecha de prioridad es su lugar en la fila para una visa. Está en el aviso de recibo o de aprobación (I-797) de su petición, por ejemplo la I-130 o la I-140.

    Cada mes el Departamento de Estado publica el Boletín de Visas. Cuando la fecha de su categoría y su país es posterior a la suya, o aparece una “C” (al día), le ha llegado el turno en la fila; la decisión todavía viene después. Las fechas también pueden retroceder, y nadie sabe con certeza cuándo llegará la suya.

    Qué tabla se usa este mes: https://www.uscis.gov/visabulletininfo

change-address =
    Aquí no puedo cambiarla, pero usted puede hacerlo en pocos minutos. Avise a USCIS en los 10 días después de mudarse: https://www.uscis.gov/addresschange (así no hace falta el Formulario AR-11 en papel).

    Si tiene un caso en la corte de inmigración, mande además a la corte el Formulario EOIR-33 en 5 días hábiles. La corte y USCIS no se avisan entre sí.

    Avise también al correo, en https://es.usps.com, para que no se pierda ningún aviso ni tarjeta.

correct-error =
    Si el error en un aviso o una tarjeta es de USCIS, repórtelo en https://egov.uscis.gov/e-request (error tipográfico) o llame al 800-375-5283. Para una tarjeta de residente (green card) es el Formulario I-90: https://www.uscis.gov/i-90. Si el error es de ellos, no se paga. Para un I-94 con errores, empiece en https://i94.cbp.dhs.gov

    Si el error está en el formulario que usted mandó, avise a USCIS por escrito con su número de recibo, y corríjalo también en la entrevista. Si se trata de fechas, matrimonios, viajes o arrestos, hable antes con un abogado: escriba “abogado”.

report-change =
    Si acaba de perder a alguien, lo siento mucho.

    Una muerte, un divorcio, un trabajo nuevo o un hijo que cumple 21 años pueden cambiar el caso mismo, así que no lo deje para después. Hay reglas que protegen, por ejemplo, a quienes enviudan, a hijos cerca de los 21 y a quienes cambian de empleo (Formulario I-485 Suplemento J). Si a usted le cubren, se lo puede decir un abogado o representante acreditado, mejor antes de escribir a USCIS (con “abogado” le muestro dónde buscar).

    A USCIS se le avisa en https://my.uscis.gov o en el 800-375-5283. Tenga a mano el número de recibo y guarde copia de cada acta.

expedite-request =
    USCIS puede adelantar un caso, pero solo por razones especiales: una pérdida grave de dinero, una enfermedad u otra emergencia, ciertos intereses del gobierno o de organizaciones sin fines de lucro, o un error claro de la propia agencia. Hacen falta papeles que lo demuestren.

    Se pide en su cuenta, https://my.uscis.gov, o llamando al 800-375-5283. Pedirlo no cuesta, y un “no” a eso no es un “no” a su caso.

    Algunos formularios tienen una vía rápida con pago, el I-907. Todas las reglas: https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    Por favor, no mande nada todavía. Un retiro no se puede deshacer, el pago normalmente no se devuelve, y puede dejarle sin derecho a quedarse o a trabajar. También puede afectar a los familiares que están en el mismo caso.

    Hable primero con un abogado o representante acreditado. La palabra “abogado” le muestra dónde encontrarlo.

    Se hace con una carta firmada por quien presentó el caso, con el número de recibo, a la oficina que aparece en el último aviso. En la corte de inmigración lo decide el juez. Dudas: 800-375-5283.

appeal-decision =
    Un “no” duele, y el plazo es corto, así que lea hoy mismo la carta de la decisión. Dice si puede apelar, con qué formulario y hasta cuándo. Vale la fecha de su propio aviso.

    Decisiones de USCIS: casi siempre el Formulario I-290B, muchas veces en 30 días (33 si llegó por correo): https://www.uscis.gov/i-290b. Ciudadanía denegada: Formulario N-336. Decisión de un juez: Formulario EOIR-26, y debe haber llegado a más tardar el último día.

    Una apelación tardía casi siempre se pierde, y a veces conviene más otra solicitud. Pregunte esta misma semana a un abogado: escriba “abogado”.

ask-fees =
    Las tarifas cambian, así que mírelas justo antes de pagar: https://www.uscis.gov/feecalculator o la lista en https://www.uscis.gov/g-1055. Si el pago no es el correcto, le devuelven los papeles.

    Por internet se paga en su cuenta. Por correo, con tarjeta (Formulario G-1450) o desde una cuenta bancaria de Estados Unidos (Formulario G-1650); los cheques ya casi no se aceptan. Si no puede pagar, algunos formularios permiten pedir una exención, el I-912.

    Ninguna agencia verdadera pide tarjetas de regalo, efectivo ni transferencias a una persona. Yo nunca pido dinero.

find-case-number =
    El número de recibo tiene 3 letras y 10 dígitos, por ejemplo IOE y luego diez dígitos. Búsquelo aquí:

    • en la parte de arriba de cualquier aviso de USCIS (Formulario I-797)
    • en el correo o mensaje que llegó cuando recibieron sus papeles
    • en su cuenta de https://my.uscis.gov
    • con el abogado, empleador o familiar que presentó por usted

    El Número A (una A y 8 o 9 dígitos) es otra cosa: identifica a la persona, no al caso. Si no encuentra nada, llame al 800-375-5283 con su nombre, fecha de nacimiento y dirección a mano.

ask-eligibility =
    Puedo explicar y consultar casos, pero si usted cumple los requisitos es una pregunta legal que no me toca contestar.

    Para leer primero: https://www.uscis.gov/forms/explore-my-options. Todos los formularios son gratis en https://www.uscis.gov/forms

    Antes de presentar algo, pregunte a un abogado o representante acreditado, porque el formulario equivocado puede costar dinero y hasta llevar a un proceso de deportación. Muchos ayudan gratis o por poco: escriba “abogado”.
