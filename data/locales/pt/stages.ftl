### As etapas de data/stages.yml em palavras simples, cinco entradas cada:
###   -name      até 40 caracteres, soa bem antes de um ponto
###   -meaning   o que significa e o que não significa
###   -next      o que costuma vir depois; nunca uma promessa
###   -act       quem tem de agir, e até quando
###   -mistaken  com o que as pessoas costumam confundir
### Depois as cinco categorias e os quatro marcos. "Sua vez:" marca o que o leitor precisa fazer.

## O pedido chega

stage-not-filed-name = Ainda não enviado
stage-not-filed-meaning = O formulário foi começado no sistema da agência, mas não foi enviado. Enquanto não for enviado, não há caso.
stage-not-filed-next = Depois que o formulário é enviado e pago, costuma vir um recibo com o número do caso.
stage-not-filed-act = Sua vez: termine, assine e envie o formulário. Um rascunho não para nenhum prazo que valha para você.
stage-not-filed-mistaken = Muita gente acha que um rascunho salvo guarda o lugar na fila, mas não guarda.

stage-received-name = Recebido
stage-received-meaning = A agência tem os seus papéis e abriu um caso. Ninguém julgou ainda, então não é notícia boa nem ruim.
stage-received-next = Em geral vem um aviso de recibo, em muitos formulários a biometria, e depois a espera por um oficial.
stage-received-act = Você não precisa fazer nada agora. Guarde o aviso de recibo, e avise a agência se mudar de endereço.
stage-received-mistaken = É fácil pensar que é um primeiro “sim”, mas só diz que os papéis chegaram.

stage-fee-problem-name = Problema com a taxa
stage-fee-problem-meaning = Há um caso, mas um pagamento faltou, foi recusado ou está em dúvida. É sobre o dinheiro, não sobre o seu direito.
stage-fee-problem-next = Quando o pagamento se acerta, o caso em geral continua. Se não se acerta, os papéis podem ser devolvidos.
stage-fee-problem-act = Sua vez: pague ou corrija a taxa do jeito que o aviso diz. Vale a data do seu aviso.
stage-fee-problem-mistaken = Para muita gente parece uma negativa, mas sobre o caso em si nada foi decidido.

stage-rejected-name = Devolvido antes da análise
stage-rejected-meaning = Os papéis foram devolvidos antes que alguém olhasse o caso, por exemplo por causa da taxa, de uma assinatura ou de um formulário antigo. Rejeitado não é negado.
stage-rejected-next = Muitas pessoas corrigem o que a carta diz e enviam de novo. A primeira data em geral não se mantém.
stage-rejected-act = Sua vez: leia a carta e corrija o que ela diz, se quiser enviar de novo. Se algum prazo vale para você, procure logo ajuda jurídica.
stage-rejected-mistaken = “Rejeitado” se confunde com “negado”, mas negado seria um oficial que julgou o caso e disse não.

## Fatos à parte e mudanças de lugar

stage-record-updated-name = Um dado foi atualizado
stage-record-updated-meaning = Algo fora do caminho principal mudou ou foi anotado: um nome, a cópia de um aviso, um reembolso, um pedido de pressa. O caso continua onde estava.
stage-record-updated-next = O caso em geral segue do passo em que já estava.
stage-record-updated-act = Em geral não há nada a fazer. Veja se o dado está certo e, se uma carta para você voltou, confira o seu endereço com a agência.
stage-record-updated-mistaken = Um pedido de pressa negado se confunde com um caso negado, mas não mexe no caso.

stage-transferred-name = Passou para outro escritório
stage-transferred-meaning = O seu processo foi para outro escritório ou agência, que dá o próximo passo. A mudança não diz nada sobre o resultado.
stage-transferred-next = O novo escritório costuma mandar um aviso. A espera lá pode ser mais curta ou mais longa.
stage-transferred-act = Você não precisa fazer nada agora. Fique de olho no correio, pode vir carta do novo escritório.
stage-transferred-mistaken = Muita gente teme que seja mau sinal ou recomeço, e por si só não é nem um nem outro.

## Biometria

stage-biometrics-scheduled-name = Biometria marcada
stage-biometrics-scheduled-meaning = A agência pede as suas digitais, foto e assinatura, ou já marcou um dia para isso. É rotina, e nada foi decidido.
stage-biometrics-scheduled-next = Depois da visita as digitais são verificadas, e o caso em geral segue para análise.
stage-biometrics-scheduled-act = Sua vez: vá no dia e no lugar do seu aviso, com o aviso e um documento com foto. Se não puder, peça outra data antes desse dia.
stage-biometrics-scheduled-mistaken = Às vezes se confunde com a entrevista, mas é uma visita curta e ali ninguém decide o seu caso.

stage-biometrics-taken-name = Digitais registradas
stage-biometrics-taken-meaning = A agência tem as suas digitais ou a sua foto, novas ou antigas. O seu caso não foi decidido.
stage-biometrics-taken-next = Em geral vêm a checagem de antecedentes e a análise de um oficial. Em alguns formulários há entrevista.
stage-biometrics-taken-act = Você não precisa fazer nada agora.
stage-biometrics-taken-mistaken = Muita gente lê como checagem de antecedentes aprovada, e não precisa significar isso.

## Análise

stage-under-review-name = Em análise
stage-under-review-meaning = A agência trabalha no caso ou ele está na fila. Ainda não há decisão, para nenhum lado.
stage-under-review-next = A agência pode pedir documentos, marcar uma entrevista ou decidir. Este status não diz quando.
stage-under-review-act = Em geral você não precisa fazer nada agora. Se uma carta pede algo, ou se você faltou a um compromisso, siga essa carta: vale a data dela.
stage-under-review-mistaken = Parece que um oficial está com o processo aberto hoje, mas um caso pode ficar assim por meses.

stage-on-hold-name = Em espera
stage-on-hold-meaning = O trabalho parou por algo de fora do caso, como uma ação na Justiça, uma mudança de regra, uma verificação de segurança ou a falta de vaga de visto.
stage-on-hold-next = Quando esse motivo acaba, o caso em geral continua. Muitas vezes ninguém sabe dizer a data.
stage-on-hold-act = Você não precisa fazer nada agora. Mantenha o endereço em dia e abra todas as cartas.
stage-on-hold-mistaken = A espera se confunde com negativa ou com culpa sua, e por si só não é nem uma coisa nem outra.

stage-evidence-requested-name = Pediram mais documentos
stage-evidence-requested-meaning = A agência precisa de mais coisas suas antes de decidir: papéis, informações ou um exame. Até agora nada foi decidido.
stage-evidence-requested-next = Quando a sua resposta chega, um oficial em geral retoma o caso. Sem resposta no prazo, o caso pode ser negado.
stage-evidence-requested-act = Sua vez: mande tudo o que o aviso pede, junto e dentro do prazo. Vale a data do seu aviso.
stage-evidence-requested-mistaken = Muita gente vê nisso o começo de uma negativa, mas é uma pergunta, e a sua resposta é lida.

stage-evidence-received-name = A sua resposta chegou
stage-evidence-received-meaning = A agência tem o que você mandou em resposta à carta. Se é suficiente, ainda não está dito.
stage-evidence-received-next = Um oficial em geral lê a resposta com o resto do processo, e pode decidir, pedir de novo ou marcar uma entrevista.
stage-evidence-received-act = Você não precisa fazer nada agora. Guarde uma cópia do que mandou e o comprovante do envio.
stage-evidence-received-mistaken = “Recebido” não é “aceito”: só diz que a sua resposta está lá.

stage-adverse-notice-name = Aviso antes de uma decisão contrária
stage-adverse-notice-meaning = A agência escreveu que pretende dizer não, ou tirar uma aprovação, e por quê. Esta não é a decisão final: você pode responder antes.
stage-adverse-notice-next = Um oficial lê a sua resposta e depois decide. Sem resposta no prazo, a agência em geral faz o que anunciou.
stage-adverse-notice-act = Sua vez, e o tempo é curto: vale a data do seu aviso. Leve o aviso agora a um advogado ou representante credenciado.
stage-adverse-notice-mistaken = Muita gente acha que já é a negativa, mas a última palavra não foi dita enquanto corre o prazo para responder.

## Entrevista

stage-interview-pending-name = À espera da data da entrevista
stage-interview-pending-meaning = O caso espera uma entrevista ou audiência, ou uma data foi cancelada e não se conhece outra.
stage-interview-pending-next = Um aviso com dia, hora e lugar costuma vir pelo correio. Quanto demora depende do escritório.
stage-interview-pending-act = Nada a fazer até o aviso chegar. Se você pediu outro dia, o antigo vale até a agência confirmar a mudança.
stage-interview-pending-mistaken = “Pronto para entrevista” se confunde com uma data marcada, mas ainda não há nenhuma.

stage-interview-scheduled-name = Entrevista ou audiência marcada
stage-interview-scheduled-meaning = Uma entrevista ou audiência tem data, talvez uma nova. O caso não foi decidido.
stage-interview-scheduled-next = Perguntam sobre os seus formulários e papéis. O resultado pode vir no mesmo dia ou mais tarde.
stage-interview-scheduled-act = Sua vez: esteja lá no dia e na hora do seu aviso, com os papéis que ele pede. Se não puder ir, avise o escritório antes desse dia; faltar pode prejudicar o caso.
stage-interview-scheduled-mistaken = Muita gente teme que a entrevista seja sinal de suspeita, mas em muitos formulários quase todos passam por uma.

stage-interview-completed-name = Entrevista feita, ainda sem resultado
stage-interview-completed-meaning = A entrevista ou audiência aconteceu. O resultado ainda não saiu.
stage-interview-completed-next = A agência pode decidir, pedir mais papéis ou chamar você de novo.
stage-interview-completed-act = Você não precisa fazer nada agora, a não ser que tenham pedido papéis: nesse caso, mande até a data que deram.
stage-interview-completed-mistaken = O silêncio depois da entrevista parece mau sinal, mas por si só não diz nada.

## Decisão

stage-decision-made-name = Decidido, a carta diz como
stage-decision-made-meaning = Há uma decisão, mas este status não diz qual. Por favor, não leia nele nem um sim nem um não.
stage-decision-made-next = A carta da decisão diz o resultado e o que é possível depois.
stage-decision-made-act = Leia a carta assim que ela chegar: uma data dentro dela pode contar. Se não vier carta, peça uma cópia à agência.
stage-decision-made-mistaken = Uns leem como aprovado e outros como negado, mas o status não mostra nenhum dos dois.

stage-approved-name = Aprovado
stage-approved-meaning = A agência disse sim a este formulário. O que isso dá a você depende do formulário: uma petição aprovada, por exemplo, ainda não é um visto nem um green card.
stage-approved-next = Em geral um aviso de aprovação. Depois, conforme o formulário, um cartão, um passo do visto ou outro formulário.
stage-approved-act = Em geral, nada por enquanto. Leia o aviso de aprovação: ele diz se o próximo passo é seu.
stage-approved-mistaken = Uma petição de família ou de trabalho aprovada se confunde com o green card, mas é um passo do caminho.

stage-oath-scheduled-name = Falta a cerimônia de juramento
stage-oath-scheduled-meaning = O seu pedido de cidadania foi aceito, e a cerimônia de juramento está sendo marcada ou já tem data. Você vira cidadão quando faz o juramento.
stage-oath-scheduled-next = O aviso da cerimônia diz o dia e o lugar. O certificado em geral é entregue lá.
stage-oath-scheduled-act = Sua vez: vá à cerimônia na data do seu aviso, com o aviso preenchido e o green card. Se não puder ir, avise o escritório antes desse dia.
stage-oath-scheduled-mistaken = Muita gente já se sente cidadã, mas até o juramento não há voto nem passaporte dos Estados Unidos.

stage-document-produced-name = Cartão ou documento sendo feito
stage-document-produced-meaning = O seu cartão ou documento foi encomendado ou está sendo feito. Isso indica que o pedido por trás dele foi aprovado.
stage-document-produced-next = Em geral ele é enviado depois, muitas vezes com número de rastreio.
stage-document-produced-act = Você não precisa fazer nada agora. Confira se a agência tem o seu endereço atual.
stage-document-produced-mistaken = Um cartão novo nem sempre é um green card: pode ser uma permissão de trabalho ou uma segunda via.

stage-document-mailed-name = Cartão ou documento a caminho
stage-document-mailed-meaning = O seu documento foi entregue ao correio, ou está para ser. Ainda não consta como entregue a você.
stage-document-mailed-next = Em geral ele vem pelo correio, para o endereço que a agência tem.
stage-document-mailed-act = Fique de olho na caixa de correio, e no número de rastreio se houver. Se não chegar, avise logo a agência.
stage-document-mailed-mistaken = “Enviado”, e até “recolhido”, quer dizer que está com o correio, não que está na sua porta.

stage-document-delivered-name = Cartão ou documento entregue
stage-document-delivered-meaning = O correio ou o escritório informa que o documento chegou a você ou ao seu endereço.
stage-document-delivered-next = Para este pedido, em geral é o último passo.
stage-document-delivered-act = Confira o nome, as datas e o tipo de cartão. Se algo está errado, ou se você não recebeu, avise logo a agência.
stage-document-delivered-mistaken = “Entregue” pode ser na caixa de correio ou no vizinho, então procure antes de dar por perdido.

stage-document-returned-name = Cartão ou documento voltou
stage-document-returned-meaning = O seu documento não pôde ser entregue, voltou, está retido ou foi destruído. A aprovação por trás dele continua valendo.
stage-document-returned-next = Com o endereço certo, a agência pode enviar de novo. Um cartão destruído em geral pede um novo formulário e uma taxa.
stage-document-returned-act = Sua vez: confira o seu endereço com a agência e pergunte como receber o documento. Ele fica guardado só por um tempo.
stage-document-returned-mistaken = Muita gente teme ter perdido a aprovação, mas só o papel voltou.

## Negativa, revisão e outros fins

stage-denied-name = Negado
stage-denied-meaning = O caso foi julgado e a resposta foi não. A carta dá os motivos e diz se você pode pedir que olhem de novo.
stage-denied-next = Conforme o caso, pode haver um recurso, um pedido de revisão ou um pedido novo. A carta diz qual.
stage-denied-act = Se quiser responder, o tempo é curto, muitas vezes cerca de 30 dias: vale a data da sua carta. Mostre logo a um advogado ou representante credenciado.
stage-denied-mistaken = “Negado” se mistura com “rejeitado”, que quer dizer papéis devolvidos sem julgamento.

stage-revoked-name = Aprovação ou status retirado
stage-revoked-meaning = Algo que tinha sido dado, uma aprovação, um visto ou um status, foi retirado. A carta diz o quê, por quê e desde quando.
stage-revoked-next = Pode haver um recurso ou um pedido novo. A carta diz.
stage-revoked-act = Se quiser responder, o tempo pode ser muito curto: vale a data da sua carta. Mostre agora a um advogado ou representante credenciado.
stage-revoked-mistaken = As palavras podem trazer “aprovação”, mas falam de uma que se perdeu.

stage-appeal-filed-name = Recurso ou revisão em andamento
stage-appeal-filed-meaning = Pediram a uma instância superior que olhe a decisão, ou ela já está olhando. A decisão anterior ainda não é a última palavra.
stage-appeal-filed-next = A instância superior pode manter a decisão, mudar ou devolver o caso. Isso muitas vezes leva meses.
stage-appeal-filed-act = Você não precisa fazer nada agora, a não ser que uma carta peça papéis ou argumentos: nesse caso vale a data dela.
stage-appeal-filed-mistaken = Muita gente confunde com um pedido novo, mas é outro olhar sobre a mesma decisão.

stage-reopened-name = Caso aberto de novo
stage-reopened-meaning = Um caso que estava decidido ou encerrado está aberto de novo. Ainda não há nova decisão.
stage-reopened-next = Um oficial em geral olha de novo, e pode pedir papéis ou marcar uma entrevista.
stage-reopened-act = Você não precisa fazer nada agora, a não ser que uma carta peça algo: nesse caso vale a data dela.
stage-reopened-mistaken = Reaberto se confunde com aprovado, mas só quer dizer que a pergunta está aberta de novo.

stage-withdrawn-name = Desistência ou abandono
stage-withdrawn-meaning = O pedido foi retirado, ou a agência o trata como abandonado, por exemplo depois de uma carta sem resposta ou de um compromisso perdido. Se só um recurso foi retirado, a decisão anterior fica.
stage-withdrawn-next = Em geral termina aqui. Um pedido novo pode ser possível.
stage-withdrawn-act = Se você não pediu isso, fale com a agência e procure logo ajuda jurídica. Se pediu, não há nada a fazer.
stage-withdrawn-mistaken = Muita gente confunde com uma negativa, mas não diz que um oficial achou o caso fraco.

stage-administratively-closed-name = Fechado sem um sim nem um não
stage-administratively-closed-meaning = O caso saiu da lista ativa sem decisão, por exemplo porque você conseguiu o benefício por outro caminho ou um tribunal fez uma pausa.
stage-administratively-closed-next = Muitas vezes não acontece mais nada. Alguns desses casos podem voltar para a lista.
stage-administratively-closed-act = Leia no aviso o motivo. Se não sabe por que foi fechado, pergunte à agência ou a um advogado.
stage-administratively-closed-mistaken = Uns leem como negativa e outros como vitória, e por si só não é nenhuma das duas.

stage-terminated-name = Terminado sem um sim nem um não
stage-terminated-meaning = Um processo, um recurso ou a validade de um documento chegou ao fim sem julgamento do caso. O aviso diz o que terminou.
stage-terminated-next = Depende do que terminou. Se só um recurso terminou, a decisão anterior fica.
stage-terminated-act = Leia o aviso e veja bem o que terminou. Se é uma permissão ou um status de que você depende, procure logo ajuda jurídica.
stage-terminated-mistaken = Soa como recusa, mas no tribunal, por exemplo, pode querer dizer que o governo desistiu do caso contra a pessoa.

## Não entendido

stage-unknown-name = Nas palavras da agência
stage-unknown-meaning = A agência usa palavras que não sei explicar bem, então mostro como estão e não adivinho.
stage-unknown-next = Essas palavras não dizem o que vem depois. O melhor lugar para olhar é a última carta da agência.
stage-unknown-act = Leia a sua última carta: se ela pede algo, vale a data dela. Se houver dúvida, pergunte à agência.
stage-unknown-mistaken = Palavras que ninguém explica parecem má notícia, mas por si só não são boas nem más.

## Categorias

category-active = Em andamento
category-pending = À espera
category-approved = Aprovado
category-denied = Negado
category-closed = Encerrado

## Marcos, em ordem

milestone-received = Recebido
milestone-under-review = Em análise
milestone-interview-scheduled = Entrevista
milestone-decision-made = Decisão
