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

# The number that finds a case there, as it stands inside a sentence.
identifier-uscis = o número do recibo (3 letras e 10 números)
identifier-eoir = o A-number (A e 8 ou 9 números)
identifier-dos-ceac = o número do caso do visto (3 letras e 9 ou 10 números), ou o do pedido que começa com AA
identifier-dol-flag = o número do caso que está com o seu empregador (uma letra e grupos de números)
identifier-ircc = o número do pedido (uma letra e 9 números)
identifier-ukvi = o número GWF, ou o de 16 números do pedido
identifier-au-homeaffairs = o número de referência que começa com EGO
identifier-de-auswaertiges-amt = o número da carta sobre o caso
identifier-other = o número que está na carta sobre o caso

# A word of the Department of State that a stage's own texts would tell wrongly: it may be for a time.
# The parts are those of stages.ftl.
visa-refused-name = Visto recusado, talvez por enquanto
visa-refused-meaning = O oficial consular não pôde dar o visto neste momento. A mesma palavra aparece quando faltam papéis ou as verificações continuam, então ela não diz se é a última palavra.
visa-refused-next = Se a carta fala da seção 221(g), muitas vezes o caso segue quando os papéis chegam ou as verificações terminam. Se não, a carta dá o motivo e o que é possível.
visa-refused-act = Leia o papel que deram na entrevista: se ele pede algo, mande como ele diz. Vale a data que está nele.
visa-refused-mistaken = “Refused” é lido muitas vezes como um não final, mas também indica um caso que ainda espera.

# Where the employer is the party, and the reader the worker.
employer-asked-name = Pediram mais ao seu empregador
employer-asked-meaning = A agência pediu ao seu empregador papéis ou dados sobre o emprego. Nada foi decidido até agora, e a pergunta não é para você.
employer-asked-next = Quem responde é o seu empregador ou o advogado dele. Depois, em geral, um analista retoma o caso.
employer-asked-act = Você não precisa responder. Pergunte ao empregador ou ao advogado dele se a carta chegou: vale para eles a data que está nela.
employer-asked-mistaken = Parece uma pergunta para você ou uma falha sua, mas quem fez o pedido foi o empregador.
