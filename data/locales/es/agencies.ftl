### Agencias tal como van dentro de una oración: con su artículo, nunca al comienzo ni después de “de” o “a”.

agency-uscis = USCIS
agency-eoir = la corte de inmigración (EOIR)
agency-ircc = el Ministerio de Inmigración de Canadá (IRCC)
agency-ukvi = el servicio de visas e inmigración del Reino Unido (UKVI)
agency-dos-ceac = el Departamento de Estado de EE. UU.
agency-dol-flag = el Departamento de Trabajo de EE. UU.
agency-au-homeaffairs = el Departamento del Interior de Australia
agency-de-auswaertiges-amt = el Ministerio de Relaciones Exteriores de Alemania
agency-other = otra agencia

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = el número de recibo (3 letras y 10 dígitos)
identifier-eoir = el Número A (A y 8 o 9 dígitos)
identifier-dos-ceac = el número de caso de la visa (3 letras y 9 o 10 dígitos), o el de la solicitud que empieza con AA
identifier-dol-flag = el número de caso que tiene su empleador (una letra y grupos de dígitos)
identifier-ircc = el número de solicitud (una letra y 9 dígitos)
identifier-ukvi = el número GWF, o el de 16 dígitos de la solicitud
identifier-au-homeaffairs = el número de referencia que empieza con EGO
identifier-de-auswaertiges-amt = el número de la carta sobre el caso
identifier-other = el número que trae la carta sobre el caso

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = Visa negada, quizás por ahora
visa-refused-meaning = El oficial consular no pudo dar la visa en este momento. La misma palabra aparece cuando faltan papeles o siguen las revisiones, así que no dice si es la última palabra.
visa-refused-next = Si la carta habla de la sección 221(g), muchas veces el caso sigue cuando llegan los papeles o terminan las revisiones. Si no, la carta da la razón y lo que se puede hacer.
visa-refused-act = Lea el papel que le dieron en la entrevista: si pide algo, mándelo como dice. Vale la fecha que trae.
visa-refused-mistaken = “Refused” se lee muchas veces como un no definitivo, pero también señala un caso que todavía espera.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Le pidieron más a su empleador
employer-asked-meaning = La agencia le pidió a su empleador papeles o datos sobre el trabajo. Todavía no hay ninguna decisión, y la pregunta no es para usted.
employer-asked-next = Responde su empleador o el abogado de la empresa. Después, un analista suele retomar el caso.
employer-asked-act = Usted no tiene que responder. Pregunte a su empleador o al abogado de la empresa si tienen la carta: vale la fecha que trae para ellos.
employer-asked-mistaken = Parece una pregunta para usted o una falta suya, pero la solicitud la presentó el empleador.
