### As palavras da página de demonstração, em volta do chat. Texto simples com valores, ou uma escolha por um número
### em volta da mensagem toda (os navegadores recebem como modelos).

page-skip = Pular para o chat
page-tagline = Como está o seu caso de imigração
page-language = Idioma
page-demo = Demonstração. Todas as pessoas e casos aqui são inventados.
page-heading = Casepath: como está meu caso?
page-title = Como está meu caso?
page-intro = Pergunte com as suas palavras, a qualquer hora. Antes de mostrar algo de um caso, confirmamos que é você mesmo.
page-chat = Chat com o Casepath

page-how-ask = Pergunte
page-how-ask-text = Escreva como escreveria a uma pessoa, no seu idioma.
page-how-prove = Mostre que é você
page-how-prove-text = Número do caso, data de nascimento e um código que vai para o contato registrado.
page-how-read = Leia como está
page-how-read-text = As palavras da própria agência, o que significam e o que vem depois.

page-people = Pessoas para experimentar
page-people-hint = Abra uma pessoa e toque em um número ou na data de nascimento: vai para o chat.
page-mailbox = Caixa de e-mail
page-mailbox-hint = O e-mail para essas pessoas chega aqui, com os códigos.
page-mailbox-empty = Ainda não há e-mail.
page-footer = O Casepath é um programa, não um órgão do governo, e não dá conselho jurídico.

page-number = Número
page-born = Data de nascimento
page-code = Usar o código { $code }
page-no-mail = Sem e-mail registrado
page-to = Para
page-new-mail = Novo
page-news =
    { $count ->
        [one] Chegou um e-mail novo.
       *[other] Chegaram { $count } e-mails novos.
    }
