### Agências como aparecem dentro de uma frase, com o artigo; nunca no começo dela.

agency-uscis = o USCIS
agency-eoir = o tribunal de imigração (EOIR)
agency-ircc = o departamento de imigração do Canadá (IRCC)
agency-ukvi = o serviço de vistos e imigração do Reino Unido (UKVI)
agency-dos-ceac = o Departamento de Estado dos Estados Unidos
agency-dol-flag = o Departamento do Trabalho dos Estados Unidos
agency-au-homeaffairs = o Departamento de Assuntos Internos da Austrália
agency-de-auswaertiges-amt = o Ministério das Relações Exteriores da Alemanha
agency-other = outra agência
