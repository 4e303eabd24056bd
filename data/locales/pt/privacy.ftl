### Direitos sobre os dados: ver, copiar, saber quem olhou, aceitar ou não, ser esquecido.

## O que se sabe

known-about-you =
    Isto está guardado sobre você desde { $since }:

    • o seu nome, a sua data de nascimento e { $contacts ->
        [0] nenhuma forma de falar com você
        [one] uma forma de falar com você
       *[other] { $contacts } formas de falar com você
    }, tudo cifrado com uma chave que é só sua
    • { $count ->
        [0] nenhum caso
        [one] um caso:
       *[other] { $count } casos:
    }
    { $cases }
    • { $sessions ->
        [0] nenhuma vez
        [one] uma vez
       *[other] { $sessions } vezes
    } em que você comprovou quem é, sem o que você escreveu
    • { $entries ->
        [0] nenhuma linha
        [one] uma linha
       *[other] { $entries } linhas
    } no registro de quem pediu e olhou
    • ajudantes e convites: { $leaves }
    • aplicativos autenticadores: { $apps }
    • coisas que você aceitou: { $consents }

    A cópia tem tudo por inteiro, para você e para máquinas.
data-export =
    Aqui está a cópia de tudo o que está guardado sobre você, em um arquivo no formato JSON. O seu próprio aparelho faz o arquivo a partir desta mensagem, então guarde onde ninguém mais leia.

    Esta mensagem sai daqui assim que você a recebe.

## Quem olhou

who-may-see =
    { $count ->
        [0] Quem pode ver os seus casos aqui agora: só você, depois de uma comprovação, e o escritório que cuida deste serviço.
        [one]
            Além de você, um ajudante ou convite tem a sua autorização:
            { $lines }
       *[other]
            Além de você, { $count } ajudantes ou convites têm a sua autorização:
            { $lines }
    }
who-looked =
    { $count ->
        [0] Ainda não há nada anotado sobre os seus casos.
       *[other]
            O que aconteceu em volta dos seus casos, do mais novo ao mais antigo:
            { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}
        Há { $more } linhas mais antigas; a cópia dos seus dados tem todas.
    }

    Ao todo: tentativas com código errado: { $failed }, consultas de ajudantes: { $helpers }, consultas de funcionários: { $staff }. Se alguma delas não foi você, escreva “bloquear” e mude a senha do seu e-mail.
look-you = • { $when }: você, depois da comprovação, pediu { $asked } ({ $times }×)
look-helper = • { $when }: um ajudante com a sua autorização pediu { $asked } ({ $times }×)
look-staff = • { $when }: alguém da equipe abriu o seu caso ({ $times }×){ $asked }
look-failed = • { $when }: foi escrito um código errado ou vencido ({ $times }×){ $asked }
look-claim = • { $when }: foi pedido um código com o número do seu caso ({ $times }×){ $asked }
look-proved = • { $when }: foi escrito um código certo ({ $times }×){ $asked }
look-leave-given = • { $when }: você fez um convite para um ajudante ({ $times }×){ $asked }
look-leave-accepted = • { $when }: um convite foi usado ({ $times }×){ $asked }
look-leave-ended = • { $when }: a autorização de um ajudante acabou ({ $times }×){ $asked }
look-exported = • { $when }: você pegou uma cópia dos seus dados ({ $times }×){ $asked }
look-app-added = • { $when }: foi configurado um aplicativo autenticador ({ $times }×){ $asked }
look-app-removed = • { $when }: foi tirado um aplicativo autenticador ({ $times }×){ $asked }
asked-check-status = o status
asked-explain-status = o que significa o status
asked-ask-next-steps = os próximos passos
asked-case-history = o histórico
asked-list-cases = a lista de casos
asked-ask-appointment = os compromissos
asked-processing-time = quanto tempo demora
asked-delay = por que demora
asked-evidence-request = quais papéis pediram
asked-choose-case = outro caso

## O que foi aceito

consents =
    { $count ->
        [0] Você ainda não aceitou nada aqui.
       *[other]
            O que você aceitou aqui:
            { $list }
    }

    Você pode voltar atrás a qualquer hora. O que aconteceu antes fica como estava.
consent-line-given = • { $purpose }: aceito em { $when } (texto nº { $version })
consent-line-taken-back = • { $purpose }: retirado em { $when } (texto nº { $version })
consent-take-back = Voltar atrás: { $purpose }
consent-agree = Aceitar: { $purpose }
consent-given = Anotado: você aceita { $purpose }.
consent-taken-back = Anotado: você não aceita mais { $purpose }. Se é sobre a sua pergunta, bloqueei, e uma nova comprovação começa do zero.
consent-ask =
    { $text }

    Você pode dizer não, e um sim pode ser retirado depois.
consent-name-processing = responder à sua pergunta
consent-name-alerts = mensagens sobre mudanças
consent-name-review = guardar o que não entendi
consent-name-joining = mostrar os seus casos juntos
consent-processing = O número do recibo e a data de nascimento são usados para consultar o seu caso e responder a você, e para mais nada.
consent-alerts = Quando o seu caso muda, sai uma mensagem curta para você. Ela nunca diz o que mudou. Você pode parar a qualquer hora. Pode ser assim?
consent-review = Pessoas deste serviço podem ler o que não entendi, sem números nem datas, para eu aprender? Isso é apagado depois de pouco tempo.
consent-joining = Posso olhar se outros casos aqui são seus, também em outras agências, e mostrá-los juntos, com o caminho de um para o outro? Quem puder abrir um deles aqui poderia então ver todos.

## Ser esquecido

erase-confirm =
    Leia isto uma vez, por favor, porque não dá para desfazer. Se continuar, apago o que este serviço guarda sobre você: comprovações e códigos, ajudantes, o que você aceitou, aplicativos e esta conversa.

    { $law }

    O seu processo na própria agência fica como está, e o seu caso segue lá.

    Devo apagar?
erase-file-goes = A cópia do seu caso aqui também é apagada: o seu nome, data de nascimento, contatos e números são destruídos de vez. Você não poderá mais perguntar pelo seu caso aqui.
erase-file-stays = O processo do caso é da própria agência, e a lei diz por quanto tempo ele fica. Ele permanece, e você pode perguntar por ele aqui de novo com uma nova comprovação.
erase-not-done = Tudo bem, nada foi apagado.
erased =
    Pronto. Recibo { $number }, { $when }. Anote o número, por favor: ele é a prova, e não traz o nome de ninguém.

    Apagado:
    { $erased }
    • esta conversa

    Mantido, e por quê:
    { $kept }

    { $screen }
erased-person = • o seu nome, a data de nascimento e a chave de tudo isso
erased-contacts = • formas de falar com você: { $count }
erased-cases = • números dos seus casos: { $count }
erased-dates = • compromissos e cartas: { $count }
erased-links = • como os seus casos se ligam: { $count }
erased-sessions = • comprovações de quem você é: { $count }
erased-codes = • códigos: { $count }
erased-letters = • notas sobre cartas que levavam códigos: { $count }
erased-attempts = • notas sobre tentativas nos seus casos: { $count }
erased-leaves = • ajudantes e convites: { $count }
erased-consents = • coisas que você aceitou: { $count }
erased-authenticators = • aplicativos autenticadores: { $count }
kept-case-file = • o processo do caso na agência, porque a lei diz por quanto tempo ele fica
kept-history = • etapas e dias de um caso, sem número nem pessoa, porque o histórico não pode ser reescrito
kept-audit = • o registro de quem fez o quê e quando, porque mostra abusos; ele não traz o nome de ninguém
kept-receipt = • este recibo, para que se possa mostrar que foi apagado
kept-other-chats = • outras conversas suas não têm dados legíveis, e são esquecidas em até 30 dias
kept-backups = • cópias de segurança feitas antes de hoje, até que outras mais novas as substituam
kept-by-telegram = O Telegram guarda a própria cópia deste chat nos servidores dele e nos seus aparelhos. Apague o chat lá também, por favor.
kept-on-screen = O que está na sua tela fica lá até você limpar o chat neste aparelho.
chat-forgotten =
    Esta conversa foi esquecida aqui, e qualquer comprovação dentro dela acabou.

    { $screen }

    Para perguntar outra coisa, é só escrever.
not-said-twice = Isso só é dito ou feito uma vez. Se precisar de novo, peça outra vez, por favor.
