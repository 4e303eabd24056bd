### Solicitudes de evidencia. Manda la fecha del aviso; la nuestra es solo la que está registrada.

ask-evidence-request =
    Una solicitud de evidencia (RFE) es una carta que pide más papeles antes de decidir. Es una pregunta, no una denegación.

    La carta dice qué piden, a dónde mandarlo y hasta cuándo. Mande todo junto, con la carta encima, y guarde copia y comprobante del envío. El plazo casi nunca se alarga.

    Para responder hay ayuda, muchas veces gratis: https://www.immigrationlawhelp.org
evidence-request-for-case =
    Para { $number } está registrado “{ $official }”.

    Piden la respuesta a más tardar el { $due }.{ days-from-today } Vale la fecha de su aviso.

    Mande todo junto lo que pide el aviso, a la dirección que indica. Si el día está cerca o ya pasó, hable hoy mismo con un abogado o representante acreditado: https://www.immigrationlawhelp.org
no-evidence-request =
    No veo ninguna solicitud de papeles abierta para { $number }. Su estado es “{ $official }”.

    Si tiene una carta que le pide algo, vale la carta, y también su fecha.
