### Las etapas de data/stages.yml en palabras sencillas, cinco entradas cada una:
###   -name      hasta 40 caracteres, suena bien antes de un punto
###   -meaning   lo que significa y lo que no significa
###   -next      lo que suele seguir; nunca una promesa
###   -act       a quién le toca actuar y hasta cuándo
###   -mistaken  con qué se suele confundir
### Después, las cinco categorías y los cuatro hitos. "Le toca a usted:" marca lo que debe hacer quien lee.

## Llega la solicitud

stage-not-filed-name = Todavía sin enviar
stage-not-filed-meaning = El formulario se empezó en el sistema de la agencia, pero no se ha enviado. Mientras no se envíe, no hay caso.
stage-not-filed-next = Después de enviarlo y pagarlo, suele llegar un recibo con el número de caso.
stage-not-filed-act = Le toca a usted: termine, firme y envíe el formulario. Un borrador no detiene ningún plazo que usted tenga para presentarlo.
stage-not-filed-mistaken = Mucha gente cree que un borrador guardado le aparta el lugar en la fila, y no es así.

stage-received-name = Recibido
stage-received-meaning = La agencia tiene sus papeles y abrió un caso. Nadie lo ha evaluado todavía: no es buena ni mala noticia.
stage-received-next = Por lo general llega un aviso de recibo, en muchos trámites una cita de huellas, y luego se espera a un oficial.
stage-received-act = Por ahora no tiene que hacer nada. Guarde el aviso de recibo y, si se muda, dígaselo a la agencia.
stage-received-mistaken = Es fácil tomarlo por un primer “sí”, pero solo dice que los papeles llegaron.

stage-fee-problem-name = Problema con el pago
stage-fee-problem-meaning = Hay un caso, pero falta un pago, no pasó o está en duda. Se trata del dinero, no de si usted cumple los requisitos.
stage-fee-problem-next = Cuando el pago queda resuelto, el caso suele seguir. Si no se resuelve, pueden devolverle los papeles.
stage-fee-problem-act = Le toca a usted: pague o corrija el pago como lo indica el aviso. Vale la fecha que está en su aviso.
stage-fee-problem-mistaken = A muchas personas les parece una denegación, pero sobre el caso mismo no se ha decidido nada.

stage-rejected-name = Devuelto sin revisar
stage-rejected-meaning = Le devolvieron los papeles antes de mirar el caso, por ejemplo por el pago, una firma o un formulario viejo. Rechazado no es denegado.
stage-rejected-next = Muchas personas corrigen lo que dice la carta y presentan de nuevo. Por lo general no se conserva la primera fecha.
stage-rejected-act = Le toca a usted: lea la carta y, si quiere presentar de nuevo, corrija lo que señala. Si tiene un plazo que cumplir, busque pronto ayuda legal.
stage-rejected-mistaken = “Rechazado” se confunde con “denegado”, que sería que un oficial estudió el caso y dijo que no.

## Hechos aparte y traslados

stage-record-updated-name = Se actualizó un dato
stage-record-updated-meaning = Cambió o se anotó algo aparte: un nombre, la copia de un aviso, un reembolso, un pedido de urgencia. El caso sigue donde estaba.
stage-record-updated-next = Por lo general el caso continúa desde el paso al que ya había llegado.
stage-record-updated-act = Casi nunca hay que hacer nada. Revise que el dato esté bien y, si una carta para usted fue devuelta, confirme su dirección con la agencia.
stage-record-updated-mistaken = Si le niegan un pedido de urgencia, parece que negaron el caso, pero el caso no cambia.

stage-transferred-name = Pasó a otra oficina
stage-transferred-meaning = Su expediente fue a otra oficina o agencia, que dará el siguiente paso. El traslado no dice nada del resultado.
stage-transferred-next = La nueva oficina suele mandar un aviso. Allí la espera puede ser más corta o más larga.
stage-transferred-act = Por ahora no tiene que hacer nada. Esté pendiente de una carta de la nueva oficina.
stage-transferred-mistaken = Un traslado se suele temer como mala señal o como volver a empezar, y por sí solo no es ninguna de las dos cosas.

## Huellas

stage-biometrics-scheduled-name = Cita de huellas
stage-biometrics-scheduled-meaning = La agencia le pide huellas, foto y firma, o ya fijó un día. Es un paso de rutina y no hay ninguna decisión.
stage-biometrics-scheduled-next = Después de la visita se verifican las huellas, y el caso suele pasar a revisión.
stage-biometrics-scheduled-act = Le toca a usted: vaya el día y al lugar que dice su aviso, con el aviso y una identificación con foto. Si no puede, pida otra fecha antes de ese día.
stage-biometrics-scheduled-mistaken = A veces se confunde con la entrevista, pero es una visita corta y allí nadie decide su caso.

stage-biometrics-taken-name = Huellas registradas
stage-biometrics-taken-meaning = La agencia ya tiene sus huellas o su foto, nuevas o de antes. Su caso no se ha decidido.
stage-biometrics-taken-next = Suelen seguir la verificación de antecedentes y la revisión de un oficial. En algunos trámites hay entrevista.
stage-biometrics-taken-act = Por ahora no tiene que hacer nada.
stage-biometrics-taken-mistaken = Mucha gente entiende que ya pasó la verificación de antecedentes, y no siempre es así.

## Revisión

stage-under-review-name = En revisión
stage-under-review-meaning = La agencia está trabajando en el caso o lo tiene en la fila. Todavía no hay decisión, ni a favor ni en contra.
stage-under-review-next = La agencia puede pedir documentos, fijar una entrevista o decidir. Este estado no dice cuándo.
stage-under-review-act = Por lo general no tiene que hacer nada ahora. Si una carta le pide algo, o si faltó a una cita, siga esa carta: vale la fecha que trae.
stage-under-review-mistaken = Suena como si un oficial tuviera hoy el expediente abierto, pero un caso puede quedarse así por meses.

stage-on-hold-name = En pausa
stage-on-hold-meaning = El trabajo se detuvo por algo ajeno al caso: un juicio, un cambio de reglas, una revisión de seguridad o la espera de un número de visa.
stage-on-hold-next = Cuando termina ese motivo, el caso suele seguir. Muchas veces nadie puede dar una fecha.
stage-on-hold-act = Por ahora no tiene que hacer nada. Mantenga su dirección al día y abra todas las cartas.
stage-on-hold-mistaken = Una pausa se suele tomar por una denegación o por culpa suya, y por sí sola no es ni lo uno ni lo otro.

stage-evidence-requested-name = Le piden más documentos
stage-evidence-requested-meaning = La agencia necesita algo más de usted para decidir: papeles, datos o un examen. Hasta ahora no se ha decidido nada.
stage-evidence-requested-next = Cuando llega su respuesta, un oficial suele retomar el caso. Sin respuesta a tiempo, pueden denegarlo.
stage-evidence-requested-act = Le toca a usted: mande a tiempo y todo junto lo que pide el aviso. Vale la fecha que está en su aviso.
stage-evidence-requested-mistaken = Muchas personas ven ahí el comienzo de una denegación, pero es una pregunta, y su respuesta se lee.

stage-evidence-received-name = Llegó su respuesta
stage-evidence-received-meaning = La agencia tiene lo que usted mandó en respuesta a su carta. Todavía no dice si es suficiente.
stage-evidence-received-next = Un oficial suele leerla con el resto del expediente, y después puede decidir, preguntar otra vez o fijar una entrevista.
stage-evidence-received-act = Por ahora no tiene que hacer nada. Guarde copia de lo que mandó y el comprobante del envío.
stage-evidence-received-mistaken = “Recibida” no es “aceptada”: solo dice que su respuesta está allí.

stage-adverse-notice-name = Aviso antes de una decisión negativa
stage-adverse-notice-meaning = La agencia le escribió que piensa decir que no, o retirar una aprobación, y por qué. No es la decisión final: antes usted puede responder.
stage-adverse-notice-next = Un oficial lee su respuesta y después decide. Sin respuesta a tiempo, la agencia suele hacer lo que anunció.
stage-adverse-notice-act = Le toca a usted, y el tiempo es corto: vale la fecha que está en su aviso. Lleve ya el aviso a un abogado o representante acreditado.
stage-adverse-notice-mistaken = Se suele tomar por la denegación misma, pero mientras corre el plazo no está dicha la última palabra.

## Entrevista

stage-interview-pending-name = En espera de fecha de entrevista
stage-interview-pending-meaning = El caso espera una entrevista o audiencia, o se canceló una fecha y no se conoce otra.
stage-interview-pending-next = Suele llegar por correo un aviso con día, hora y lugar. La espera depende de la oficina.
stage-interview-pending-act = No hay nada que hacer hasta que llegue el aviso. Si pidió otro día, cuente con el anterior mientras la agencia no confirme el cambio.
stage-interview-pending-mistaken = “Listo para entrevista” se suele entender como una fecha, pero todavía no la hay.

stage-interview-scheduled-name = Entrevista o audiencia con fecha
stage-interview-scheduled-meaning = Hay fecha para una entrevista o audiencia; puede ser una fecha nueva. El caso no se ha decidido.
stage-interview-scheduled-next = Le harán preguntas sobre sus formularios y papeles. El resultado puede darse ese día o más tarde.
stage-interview-scheduled-act = Le toca a usted: preséntese el día y a la hora de su aviso, con los papeles que pide. Si no puede ir, avise a la oficina antes; faltar puede perjudicar el caso.
stage-interview-scheduled-mistaken = Muchos temen que la entrevista sea por sospecha, pero en muchos trámites se la hacen a casi todos.

stage-interview-completed-name = Entrevista hecha, sin resultado aún
stage-interview-completed-meaning = La entrevista o audiencia ya se hizo. El resultado no ha salido.
stage-interview-completed-next = La agencia puede decidir, pedir más papeles o volver a llamarle.
stage-interview-completed-act = Por ahora no tiene que hacer nada, salvo que le hayan pedido papeles: mándelos antes de la fecha que le dieron.
stage-interview-completed-mistaken = El silencio después de la entrevista se suele temer como mala señal, pero por sí solo no dice nada.

## Decisión

stage-decision-made-name = Decidido; la carta dice el resultado
stage-decision-made-meaning = Hay una decisión, pero este estado no dice cuál. Por favor, no lea en él ni un sí ni un no.
stage-decision-made-next = La carta de decisión dice el resultado y lo que se puede hacer después.
stage-decision-made-act = Lea la carta en cuanto llegue: puede traer una fecha que vale. Si no llega ninguna, pida una copia a la agencia.
stage-decision-made-mistaken = Unos lo leen como aprobado y otros como denegado, pero el estado no dice ninguna de las dos cosas.

stage-approved-name = Aprobado
stage-approved-meaning = La agencia dijo que sí a este formulario. Lo que le da depende del trámite: una petición aprobada, por ejemplo, todavía no es una visa ni una green card.
stage-approved-next = Suele llegar un aviso de aprobación. Después, según el trámite, una tarjeta, un paso de visa u otro formulario.
stage-approved-act = Por lo general, nada por el momento. Lea el aviso de aprobación: dice si el siguiente paso es suyo.
stage-approved-mistaken = Una petición familiar o de trabajo aprobada se confunde con la green card, pero es un paso del camino.

stage-oath-scheduled-name = Falta la ceremonia de juramento
stage-oath-scheduled-meaning = Su solicitud de ciudadanía fue concedida y la ceremonia ya tiene fecha o la están fijando. La ciudadanía empieza cuando usted presta el juramento.
stage-oath-scheduled-next = El aviso de la ceremonia dice el día y el lugar. Allí suelen entregar el certificado.
stage-oath-scheduled-act = Le toca a usted: vaya a la ceremonia en la fecha de su aviso, con el aviso ya llenado y su green card. Si no puede ir, avise a la oficina antes de ese día.
stage-oath-scheduled-mistaken = Mucha gente ya se siente ciudadana, pero antes del juramento no se puede votar ni pedir el pasaporte de EE. UU.

stage-document-produced-name = Tarjeta o documento en preparación
stage-document-produced-meaning = Su tarjeta o documento está pedido o lo están haciendo. Eso indica que aprobaron la solicitud.
stage-document-produced-next = Lo siguiente suele ser el envío por correo, muchas veces con número de rastreo.
stage-document-produced-act = Por ahora no tiene que hacer nada. Confirme que la agencia tenga su dirección actual.
stage-document-produced-mistaken = Una tarjeta nueva no siempre es la green card: puede ser un permiso de trabajo o un reemplazo.

stage-document-mailed-name = Tarjeta o documento en camino
stage-document-mailed-meaning = Su documento ya se entregó al correo, o está por entregarse. Aún no figura como recibido por usted.
stage-document-mailed-next = Suele llegar por correo a la dirección que la agencia tiene de usted.
stage-document-mailed-act = Revise su buzón y, si lo hay, el número de rastreo. Si no llega, dígaselo pronto a la agencia.
stage-document-mailed-mistaken = “Enviado” y hasta “recogido” quieren decir que lo tiene el correo, no que ya esté en su puerta.

stage-document-delivered-name = Tarjeta o documento entregado
stage-document-delivered-meaning = El correo o la oficina informa que el documento le llegó a usted o a su dirección.
stage-document-delivered-next = Para este trámite suele ser el último paso.
stage-document-delivered-act = Revise el nombre, las fechas y el tipo de tarjeta. Si hay un error, o si no lo tiene, dígaselo pronto a la agencia.
stage-document-delivered-mistaken = “Entregado” puede ser en el buzón o a un vecino: búsquelo antes de darlo por perdido.

stage-document-returned-name = Tarjeta o documento devuelto
stage-document-returned-meaning = Su documento no se pudo entregar, fue devuelto, lo tienen guardado o lo destruyeron. La aprobación sigue en pie.
stage-document-returned-next = Con la dirección correcta, la agencia puede mandarlo otra vez. Si lo destruyeron, suele hacer falta otro formulario y otro pago.
stage-document-returned-act = Le toca a usted: confirme su dirección con la agencia y pregunte cómo recibirlo. Lo guardan solo por un tiempo.
stage-document-returned-mistaken = Muchos temen haber perdido la aprobación, pero lo que volvió es solo el papel.

## Negativa, recurso y otros finales

stage-denied-name = Denegado
stage-denied-meaning = El caso se estudió y la respuesta fue no. La carta da las razones y dice si usted puede pedir que lo miren otra vez.
stage-denied-next = Según el caso, se puede apelar, presentar una moción o presentar de nuevo. La carta dice qué.
stage-denied-act = Si quiere responder, el tiempo es corto, muchas veces unos 30 días: vale la fecha de su carta. Muéstrela pronto a un abogado o representante acreditado.
stage-denied-mistaken = “Denegado” se confunde con “rechazado”, que es cuando devuelven los papeles sin estudiarlos.

stage-revoked-name = Aprobación o estatus retirado
stage-revoked-meaning = Retiraron algo que ya habían dado: una aprobación, una visa o un estatus. La carta dice qué, por qué y desde cuándo.
stage-revoked-next = Puede ser posible apelar o presentar de nuevo. La carta lo dice.
stage-revoked-act = Si quiere responder, el tiempo puede ser muy corto: vale la fecha de su carta. Muéstrela ya a un abogado o representante acreditado.
stage-revoked-mistaken = El texto puede traer la palabra “aprobación”, pero habla de una que se perdió.

stage-appeal-filed-name = Apelación o revisión en curso
stage-appeal-filed-meaning = Se pidió a una oficina superior que mire la decisión, o ya la está mirando. La decisión anterior todavía no es la última palabra.
stage-appeal-filed-next = La oficina superior puede mantener la decisión, cambiarla o devolver el caso. Muchas veces tarda meses.
stage-appeal-filed-act = Por ahora no tiene que hacer nada, salvo que una carta le pida papeles o argumentos: entonces vale la fecha de esa carta.
stage-appeal-filed-mistaken = Se suele tomar por una solicitud nueva, pero es otra mirada a la misma decisión.

stage-reopened-name = Caso abierto de nuevo
stage-reopened-meaning = Un caso que estaba decidido o cerrado se abrió otra vez. No hay una decisión nueva.
stage-reopened-next = Un oficial suele mirarlo de nuevo, y puede pedir papeles o fijar una entrevista.
stage-reopened-act = Por ahora no tiene que hacer nada, salvo que una carta le pida algo: entonces vale la fecha de esa carta.
stage-reopened-mistaken = Reabierto se suele tomar por aprobado, pero solo quiere decir que la pregunta vuelve a estar abierta.

stage-withdrawn-name = Retirado o abandonado
stage-withdrawn-meaning = La solicitud se retiró, o la agencia la da por abandonada, por ejemplo tras una carta sin respuesta o una cita perdida. Si solo se retiró una apelación, la decisión anterior queda.
stage-withdrawn-next = Por lo general termina aquí. Puede ser posible presentar de nuevo.
stage-withdrawn-act = Si usted no pidió esto, hable con la agencia y busque pronto ayuda legal. Si lo pidió, no hay nada que hacer.
stage-withdrawn-mistaken = Se suele tomar por una denegación, pero no dice que a un oficial el caso le pareciera débil.

stage-administratively-closed-name = Cerrado sin un sí ni un no
stage-administratively-closed-meaning = El caso salió de la lista activa sin decisión, por ejemplo porque usted consiguió lo que pedía por otra vía o una corte lo puso en pausa.
stage-administratively-closed-next = Muchas veces no pasa nada más. Algunos de estos casos pueden volver a la lista.
stage-administratively-closed-act = Lea en el aviso el motivo. Si no sabe por qué se cerró, pregunte a la agencia o a un abogado.
stage-administratively-closed-mistaken = Unos lo toman por una denegación y otros por un triunfo, y por sí solo no es ninguno.

stage-terminated-name = Terminado sin un sí ni un no
stage-terminated-meaning = Terminó un proceso, una apelación o la validez de un documento, sin que se juzgara el caso. El aviso dice qué terminó.
stage-terminated-next = Depende de lo que terminó. Si solo terminó una apelación, la decisión anterior queda.
stage-terminated-act = Lea el aviso y asegúrese de qué terminó. Si es un permiso o un estatus que usted necesita, busque pronto ayuda legal.
stage-terminated-mistaken = Suena a negativa, pero en la corte, por ejemplo, puede querer decir que el gobierno retiró el caso contra la persona.

## No se reconoce

stage-unknown-name = En palabras de la agencia
stage-unknown-meaning = La agencia usa palabras que no puedo explicar con seguridad. Por eso las muestro tal cual y no adivino.
stage-unknown-next = Esas palabras no dicen qué sigue. Lo mejor es mirar su última carta de la agencia.
stage-unknown-act = Lea su última carta: si le pide algo, vale la fecha que trae. Si tiene dudas, pregunte a la agencia.
stage-unknown-mistaken = Lo que nadie explica se toma fácilmente por mala noticia, pero por sí solo no es bueno ni malo.

## Categorías

category-active = En marcha
category-pending = En espera
category-approved = Aprobado
category-denied = Denegado
category-closed = Cerrado

## Hitos, en orden

milestone-received = Recibido
milestone-under-review = En revisión
milestone-interview-scheduled = Entrevista
milestone-decision-made = Decisión
