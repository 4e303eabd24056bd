### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    Está registrado para você:
    { $line }
mail-came-back = Uma carta ou um cartão para você voltou em { $when }: não pôde ser entregue. Confira qual endereço seu a agência tem e peça um novo envio. Escreva “mudei de endereço” e eu mostro como.
appeal-line = Data registrada para um recurso ou pedido de revisão: { $due }.{ days-from-today } Vale a data da sua carta.
appeal-window = A decisão é de { $sent }. Muitas vezes há só cerca de 30 dias para responder, e a carta diz quantos. Mostre-a hoje a um advogado ou representante credenciado.
after-petition = Uma petição aprovada abre o próximo passo. Alguns parentes podem seguir logo; outros esperam um número de visto, na fila pela data de prioridade (Visa Bulletin). Depois costuma vir um consulado, com um formulário de visto e uma entrevista, ou o formulário I-485 para quem pode ficar no país.
after-card = Em geral o cartão é feito em seguida e depois enviado; cada passo tem o seu próprio status. Enquanto isso, você pode mostrar o aviso de aprovação.
after-permit = Em geral o documento é feito em seguida e depois enviado. Até você tê-lo em mãos, a aprovação sozinha muitas vezes não permite trabalhar nem viajar.
after-stay = Em geral o aviso com as datas da sua estadia vem pelo correio. Valem essas datas, e para ficar mais é preciso pedir antes da última.
after-waiver = O caso que esperava por isso costuma seguir agora, muitas vezes num consulado. Um perdão (waiver) sozinho ainda não é um visto.
after-citizenship = Em geral vem em seguida a cerimônia de juramento, com um aviso próprio. A cidadania começa quando você presta o juramento.
after-visa = Em geral o passaporte com o visto volta em seguida. Um visto permite viajar até a fronteira, onde um agente decide sobre a entrada. Com um visto de imigrante, o green card costuma vir pelo correio depois da entrada e da taxa de imigrante.
after-certification = A certificação vai para o seu empregador, que costuma apresentar com ela o formulário I-140. Ela vale só por um tempo, muitas vezes 180 dias.
after-court = Em geral vem uma ordem por escrito, e depois outra agência faz o documento. O governo ainda pode recorrer, muitas vezes em 30 dias: a ordem diz se é definitiva.
after-other = Em geral vem um aviso de aprovação, e depois o que ele indica: um cartão, um documento ou outro formulário. O aviso diz se o próximo passo é seu.
