### Pedidos de evidência. Vale a data do aviso; uma data nossa é só a que está registrada.

ask-evidence-request =
    Um pedido de evidência (RFE) é uma carta que pede mais papéis antes da decisão. É uma pergunta, não uma negativa.

    A carta diz o que querem, para onde mandar e até quando. Mande tudo junto, com a carta por cima, e guarde uma cópia e o comprovante do envio. Em geral o prazo não é aumentado.

    Ajuda para responder, muitas vezes grátis: https://www.immigrationlawhelp.org
evidence-request-for-case =
    Para { $number } está registrado “{ $official }”.

    Resposta pedida até { $due }.{ days-from-today } Vale a data do seu aviso.

    Mande o que o aviso pede, tudo junto, para o endereço que está nele. Se o dia está perto ou já passou, fale hoje com um advogado ou representante credenciado: https://www.immigrationlawhelp.org
no-evidence-request =
    Não vejo nenhum pedido de papéis aberto para { $number }. O status é “{ $official }”.

    Se você tem na mão uma carta que pede algo, vale a carta, e vale a data dela.
