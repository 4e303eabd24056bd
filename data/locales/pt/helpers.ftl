### Autorização para um ajudante: dada por quem tem o caso, para casos escolhidos, por um tempo.
### Nenhuma mensagem conta ao ajudante que a autorização acabou: a partir daí ele é um estranho.

## Dar autorização

leave-which-case =
    Outra pessoa pode ver um caso aqui, se você quiser: só olhar, nunca mudar nada, e nunca ver os seus contatos.

    Qual caso deve ser?
leave-how-long =
    Por quanto tempo o seu ajudante pode ver? Você pode encerrar antes, a qualquer hora, e o ajudante não recebe mensagem sobre isso.

    Se alguém está pressionando você a fazer isto, você não precisa fazer. Escreva “bloquear”, ou “advogado” para pedir ajuda.
leave-days =
    { $days ->
        [one] Por um dia
        [7] Por uma semana
       *[other] Por { $days } dias
    }
leave-given =
    Este é o convite para o seu ajudante:

    { $code }

    Passe só para a pessoa em quem você confia, de preferência cara a cara ou por telefone. Ela escreve o código no próprio chat dela com este serviço. Ele serve uma vez, e só por { $hours ->
        [one] uma hora
       *[other] { $hours } horas
    }. Só mostro agora.

    O ajudante poderá ver status, histórico, próximos passos e compromissos até { $until } { $count ->
        [one] deste caso:
       *[other] destes { $count } casos:
    }
    { $cases }

    Para encerrar, escreva “tirar o ajudante”. Para ver quem olhou, escreva “quem olhou meu caso”.
leave-case-line = • { $number }
leave-too-many =
    Você já tem { $most } convites ou ajudantes. Encerre um deles antes de adicionar outro, por favor.

## O que está valendo, e como encerrar

leave-title-used = Ajudante { $number }
leave-title-open = Convite { $number }
leave-line-used =
    { $count ->
        [one] { $number }. Um ajudante em { $channel } desde { $since }, um caso, até { $until }
       *[other] { $number }. Um ajudante em { $channel } desde { $since }, { $count } casos, até { $until }
    }
leave-line-open =
    { $count ->
        [one] { $number }. Um convite de { $since } que ninguém usou ainda, um caso
       *[other] { $number }. Um convite de { $since } que ninguém usou ainda, { $count } casos
    }
channel-webchat = chat do site
channel-telegram = chat do Telegram
leave-end-which = Qual deles você quer encerrar? Ninguém recebe aviso sobre isso.
leave-ended =
    { $count ->
        [0] Isso já tinha acabado. Por ali ninguém vê o seu caso agora.
        [one] Pronto. A partir de agora esse ajudante ou convite não abre nada aqui, e ninguém recebeu aviso sobre isso.
       *[other] Pronto. A partir de agora esses { $count } ajudantes e convites não abrem nada aqui, e ninguém recebeu aviso sobre isso.
    }
leave-none =
    Ninguém tem a sua autorização para ver um caso aqui. Se quiser que alguém possa olhar, você pode dar autorização por um tempo.

## O lado do ajudante

leave-own-code =
    Esse é o código para o seu ajudante. Aqui ele não faz nada: o ajudante escreve no próprio chat dele com este serviço.
leave-accepted =
    Agora você é ajudante aqui. Com a autorização da pessoa que tem o caso, você pode ver status, histórico, próximos passos e compromissos até { $until } { $count ->
        [one] deste caso:
       *[other] destes { $count } casos:
    }
    { $cases }

    Você não pode mudar nada, e os contatos ficam escondidos. Cada consulta fica anotada, e a pessoa pode ver isso e encerrar a qualquer hora. “bloquear” encerra do seu lado.
helper-reminder = Você vê o caso { $number } com autorização da pessoa que tem o caso, até { $until }.
helper-may-not =
    Como ajudante, você pode ver status, histórico, próximos passos e compromissos. Todo o resto só a pessoa que tem o caso pode fazer, depois da comprovação.

    Se a pergunta é sobre um caso seu, continue aqui, por favor.
invitation-unknown =
    Não consigo usar esse código agora. Um convite serve uma vez e por pouco tempo: peça um novo à pessoa que deu o convite a você.

    Se é o código de acesso de um aviso, preciso antes do número do recibo.
