### O que só o Telegram precisa: a página do bot, os comandos e palavras sobre o chat dele.

telegram-description =
    Digo como está o seu caso de imigração, o que isso significa e o que costuma vir depois. Antes confirmo que é você quem pergunta.

    Sou um programa, não um órgão do governo. Nunca peço dinheiro nem senha.
telegram-short-description = Como está meu caso? Pergunte no seu idioma. Um programa, não um órgão do governo.

telegram-command-status = Como está meu caso?
telegram-command-appointments = Meus compromissos
telegram-command-help = O que você pode perguntar
telegram-command-language = Mudar de idioma
telegram-command-person = Falar com uma pessoa
telegram-command-privacy = O que se guarda sobre você
telegram-command-cancel = Parar o que estamos fazendo
telegram-command-lock = Bloquear: nada aparece até nova comprovação

## Dito no chat

system-telegram-private = 🔒 Só para você
system-telegram-removed = 🔒 Tirei a sua mensagem deste chat, porque ela tinha dados pessoais.
system-telegram-not-removed = 🔒 A sua mensagem tem dados pessoais, e não consegui tirar. Apague a mensagem, por favor: segure o dedo nela e escolha “Apagar”.
system-telegram-voice = Ainda não consigo ouvir áudios, e não guardei este. Escreva a sua pergunta em poucas palavras, por favor.
system-telegram-picture = Não consigo ler fotos nem arquivos, e não guardei este. Escreva o que você quer saber. Se é um aviso, o número do caso está no alto.
system-telegram-only-words = Não consigo ler a foto ou o arquivo, então sigo as suas palavras.
system-telegram-sticker = Obrigado. Só consigo ler palavras: o que você quer saber?
system-telegram-location = Não preciso saber onde você está, e não guardei isso. Para achar um escritório, escreva o nome da sua cidade.
system-telegram-contact = Aqui não preciso do telefone de ninguém, e não guardei. Escreva a sua pergunta, por favor.
system-telegram-forwarded = Você encaminhou a mensagem de outra pessoa. Não sei dizer se é verdadeira, então sigo só o que você mesmo escreve. Se ela pede dinheiro ou um código, tenha cuidado: escreva “golpe” para ver o que fazer.
system-telegram-group = Só respondo em chats particulares, porque casos são particulares. Abra um chat só comigo e pergunte lá, por favor.
system-telegram-link-used = Esse link já foi usado, ou é antigo demais. Não faz mal: pergunte aqui mesmo, por exemplo “como está meu caso?”
