### Comprovação de identidade.
### Existir um caso é segredo: até um código ser comprovado, cada palavra daqui tem de ser verdade com dados certos,
### com dados errados, com um caso protegido e sem caso nenhum. Nunca dizer o que combinou, o que se achou ou o que foi.

## Perguntas

number-needed-first =
    Antes de mostrar algo de um caso, confirmo que é você mesmo. Isso protege você, até de quem conhece você muito bem.

    São três coisas: o número do recibo, a data de nascimento e um código, que vem por e-mail, está no seu aviso ou aparece no seu aplicativo.

    Se outras pessoas usam este telefone, escreva “bloquear” quando terminar.
need-case-number = Escreva, por favor, o número do recibo: 3 letras e 10 números, como IOE e mais dez números. Ele fica no alto do seu aviso. Também serve um número do tribunal de imigração, de um caso de visto ou do Canadá.
need-date-of-birth = Qual é a sua data de nascimento? De preferência com o mês por extenso, como 4 de março de 1988.
need-code = Quando tiver o código, escreva aqui. É o do e-mail, o do seu aplicativo ou o código de acesso do seu aviso.

## A única resposta a todos os dados

code-on-its-way =
    Obrigado. Se esses dados conferem, um código está a caminho do e-mail registrado. Ele vale por 10 minutos. Ao escrever o código, você aceita que o seu número e a data de nascimento sejam usados para consultar o caso e responder a você.

    Você também pode escrever o código de acesso do seu aviso, ou um do seu aplicativo, se configurou um (nesse caso não vai nenhum e-mail). Ou peça para falar com uma pessoa.
# Onde o serviço manda também mensagens de texto: é dito a todos, tenham o que tiverem.
code-on-its-way-or-text =
    Agradeço os dados. Se eles conferem, um código está a caminho do e-mail ou do telefone registrado. Ele vale por 10 minutos. Ao escrever o código, você aceita que o seu número e a data de nascimento sejam usados para consultar o caso e responder a você.

    Uma mensagem de texto pode ser lida por quem tomar um número de telefone. Mais seguros são o código de acesso do seu aviso, ou um do seu aplicativo, se configurou um (nesse caso não vai nada). Você pode escrever qualquer um deles aqui, ou pedir para falar com uma pessoa.
code-resent =
    Tudo bem. Se os dados conferem, um código novo está a caminho, e um anterior não serve mais. Olhe também na pasta de spam, por favor.

    O código de acesso do seu aviso também serve aqui, e um do seu aplicativo também.
code-resend-wait =
    { $minutes ->
        [one] Dá para pedir outro código daqui a um minuto. Às vezes o e-mail leva esse tempo, e pode estar na pasta de spam.
       *[other] Dá para pedir outro código daqui a { $minutes } minutos. Às vezes o e-mail leva esse tempo, e pode estar na pasta de spam.
    }

    Se o seu aviso tem um código de acesso, você pode escrever agora mesmo.
mail-delayed =
    Um aviso para todos: o nosso e-mail está lento neste momento, e um código pode demorar mais que o normal.

    Os outros caminhos funcionam como sempre.

## O código

code-wrong =
    Esse código não serve. Compare com o e-mail mais novo ou com o seu aviso, por favor, e escreva de novo. No aplicativo, espere o próximo.

    { $tries_left ->
        [0] Para este código não há mais tentativas.
        [one] Você tem mais uma tentativa com este código.
       *[other] Você tem mais { $tries_left } tentativas com este código.
    }
code-expired = Esse código venceu: cada código vale por 10 minutos. Peça um novo e continuo daqui.
code-used-up =
    Cinco tentativas não deram certo, então este código acabou, por segurança. Nada foi fechado.

    Você pode pedir um código novo, escrever o código de acesso do seu aviso ou pedir para falar com uma pessoa.
code-unreadable = Isso não parece um código. Um código tem 6 números seguidos, ou é o código de acesso como está impresso no seu aviso, ou um código guardado.
code-not-expected = Obrigado, mas ainda é cedo para um código. A primeira coisa de que preciso é o número do recibo.

## Pausas

claim-paused =
    Houve muitas tentativas por aqui em pouco tempo, então faço uma pausa nesta parte, por segurança. Nada foi fechado e nada se perdeu.

    { $minutes ->
        [one] Você pode continuar daqui a um minuto.
       *[other] Você pode continuar daqui a { $minutes } minutos.
    } Perguntas gerais eu respondo agora mesmo, e você sempre pode pedir para falar com uma pessoa.

## O número do recibo

number-unreadable = Não consegui ler um número de recibo na sua mensagem. Ele tem 3 letras e 10 números, tudo junto, como IOE e depois dez números.
number-length =
    { $digits ->
        [0] Li 3 letras e nenhum número. Um número de recibo tem 3 letras e 10 números, 13 ao todo.
        [one] Li 3 letras e um número. Um número de recibo tem 3 letras e 10 números, 13 ao todo.
       *[other] Li 3 letras e { $digits } números. Um número de recibo tem 3 letras e 10 números, 13 ao todo.
    }

    Pode ver de novo se falta um número ou se há um repetido?
number-unknown-office =
    As três primeiras letras não são de nenhum escritório do USCIS que eu conheça. As mais comuns são IOE, MSC, EAC, WAC, LIN e SRC.

    Compare com o seu aviso, por favor: o O e o zero, ou o I e o um, são muito parecidos.
number-which-office = Qual órgão deu este número a você? Vários órgãos usam números parecidos, por isso pergunto antes de seguir.
number-not-the-case =
    O que você escreveu se parece com um número que { $agency } usa, mas ele não indica um só caso, ou é melhor que fique só com você.

    Preciso de outra coisa: { $needed }. Está nas suas cartas, em geral no alto.
number-a-number =
    Isso parece um A-number. Ele identifica a pessoa, não o caso, e com ele não consigo consultar nada.

    Preciso do número do recibo: 3 letras e 10 números. Está no mesmo aviso, em geral em um quadro no alto.
number-several = Vejo mais de um número. Posso olhar um de cada vez: qual vem primeiro?
number-help =
    O número do recibo está em todo aviso do USCIS (Formulário I-797), no alto, no quadro “Receipt Number”. Se você fez o pedido pela internet, está na sua conta: https://my.uscis.gov

    O advogado, empregador ou parente que fez o pedido por você tem uma cópia. Você também pode ligar para o USCIS: 800-375-5283.

## A data de nascimento

date-unreadable = Que dia é esse? Não consegui entender a data. Escreva dia, mês e ano, como 4 de março de 1988.
date-impossible = No calendário não há esse dia. Confira o dia e o mês, por favor, e escreva a data de novo.
date-future = Esse dia ainda não chegou. Escreva a data de nascimento, por favor, com os quatro números do ano.
date-too-old = Essa data é muito antiga. Confira o ano, por favor, e escreva os quatro números dele.
date-incomplete = Preciso das três partes: dia, mês e ano. Por exemplo, 4 de março de 1988.
date-which = Posso ler essa data de dois jeitos. Qual é: { $first } ou { $second }?
date-calendar = O ano parece ser do calendário { $calendar }. Escreva a data como está no passaporte, por favor.
calendar-buddhist = budista
calendar-islamic = islâmico
calendar-persian = persa
date-help =
    É a data de nascimento da pessoa do caso, como está no passaporte ou nos formulários.

    Se o caso é de uma criança, é a data da criança. Escreva como você costuma: se der para ler de dois jeitos, eu pergunto.
details-corrected = Anotado: a partir de agora uso os dados corrigidos.

## Sessões

token-expired = O que foi escrito antes já venceu: para a sua segurança, não guardo por muito tempo. Escreva mais uma vez, por favor.
verified =
    Obrigado, deu certo. Agora você pode perguntar pelo seu caso.

    { $failed_attempts ->
        [0] Se outras pessoas usam este telefone, escreva “bloquear” quando terminar. Se não, bloqueio sozinho depois de 30 minutos sem uso.
        [one]
            Atenção: desde a sua última visita alguém tentou entrar aqui uma vez e não conseguiu. Se não foi você, mude a senha do seu e-mail e avise (escreva “pessoa” para ver onde).

            Escreva “bloquear” quando terminar. Se não, bloqueio sozinho depois de 30 minutos sem uso.
       *[other]
            Atenção: desde a sua última visita alguém tentou entrar aqui { $failed_attempts } vezes e não conseguiu. Se não foi você, mude a senha do seu e-mail e avise (escreva “pessoa” para ver onde).

            Escreva “bloquear” quando terminar. Se não, bloqueio sozinho depois de 30 minutos sem uso.
    }

    { $offer }
locked = Bloqueado. Agora ninguém vê um caso aqui sem um código novo. As mensagens acima ficam neste aparelho, então apague o chat se outras pessoas o usam.
session-ended = Para a sua segurança, o tempo da comprovação acabou. Para ver um caso de novo, comprove mais uma vez que é você, por favor.
cancelled = Parei. O que você escreveu para isto foi deixado de lado. Pergunte outra coisa quando quiser.
start-over = Vamos começar de novo. Tudo o que foi escrito para a última pergunta foi deixado de lado. O que você quer saber?
nothing-to-cancel = Não há nada em andamento que eu possa parar. Você pode perguntar por um caso, ou sobre os passos da imigração em geral.
