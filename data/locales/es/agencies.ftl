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
