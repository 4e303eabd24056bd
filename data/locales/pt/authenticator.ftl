### Um aplicativo que faz códigos, e o que fazer quando ele se perde.

## Configurar

# Dito uma vez, na resposta a uma comprovação por código de e-mail ou de mensagem.
authenticator-offer-email =
    Mais uma coisa, que só digo uma vez: esse código mostrou que alguém consegue ler aquele e-mail, e nada mais. Um aplicativo no seu telefone prova mais. Se quiser, escreva “configurar o aplicativo”.
authenticator-offer-text =
    Mais uma coisa, que só digo uma vez: esse código mostrou que alguém tem aquele número de telefone, e nada mais. Um aplicativo no seu telefone prova mais. Se quiser, escreva “configurar o aplicativo”.
enrol-authenticator =
    Um aplicativo no seu telefone pode fazer os seus códigos. Assim, quem lê o seu e-mail não entra, e ele funciona sem internet. Leva dois minutos:

    1. Instale um aplicativo autenticador. Muitos são grátis.
    2. Crie nele uma conta: escaneie a imagem, se ela aparecer aqui, ou digite esta chave: { $secret }
    3. Escreva aqui os 6 números que o aplicativo mostra.

    A chave vale por 10 minutos. Não mostre a ninguém, e apague esta mensagem depois.
enrol-authenticator-again =
    Você já tem um aplicativo configurado. Para passar para outro telefone:

    1. Crie uma conta no aplicativo novo: escaneie a imagem, se ela aparecer aqui, ou digite esta chave: { $secret }
    2. Escreva aqui os 6 números que o aplicativo novo mostra. Até lá, o antigo continua valendo.

    A chave vale por 10 minutos. Não mostre a ninguém, e apague esta mensagem depois.
app-confirmed =
    O aplicativo está configurado. De agora em diante os códigos dele abrem o seu caso aqui, e nenhum código vai por e-mail.

    Se o telefone se perder, um destes códigos guardados abre no lugar. Cada um serve uma vez. Anote e guarde longe do telefone, pois não vou mostrar de novo:

    { $codes }
app-code-wrong =
    Não é isso que o aplicativo mostra agora. O código dele muda a cada 30 segundos: espere o próximo e escreva esse.

    { $tries_left ->
        [one] Você tem mais uma tentativa. Se não der certo, veja se a hora do telefone está no automático.
       *[other] Você tem mais { $tries_left } tentativas. Se não der certo de novo, veja se a hora do telefone está no automático.
    }
app-enrolment-ended = Cinco códigos não serviram, então parei aqui, por segurança. Nada mudou: você entra como antes. Pode começar de novo quando quiser.

## Tirar o aplicativo, e perder o telefone

remove-authenticator-sure = Se o aplicativo sair, os códigos guardados saem também, e os códigos voltam a ir por e-mail. Quem conseguir ler o seu e-mail poderia entrar. Tiro o aplicativo?
authenticator-removed = Pronto: o aplicativo e os códigos guardados não abrem mais nada aqui. De agora em diante você entra como antes.
no-authenticator = Não há nenhum aplicativo configurado aqui, então não há nada para tirar. Se quiser, você pode configurar um.
lost-authenticator =
    Quem perde o telefone não perde o acesso. Onde eu pedir um código, escreva um dos seus códigos guardados ou o código de acesso do seu aviso.

    Depois você pode configurar o aplicativo em outro telefone, ou tirá-lo. Se não tiver nenhum desses códigos, peça para falar com uma pessoa.

## Mais uma comprovação

proof-needed-again = Para isto preciso de mais uma comprovação, para ter certeza de que ainda é você. Se há um e-mail registrado, um código está a caminho. Com aplicativo, escreva o código que ele mostra. O código de acesso do seu aviso também serve.

## A imagem

picture-qr = Código QR para um aplicativo autenticador. A mesma chave está no texto.
