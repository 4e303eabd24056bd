### As palavras do próprio chat: botões, estados e notas. Os navegadores recebem como modelos simples,
### então uma mensagem aqui é texto com valores, ou uma escolha por um número em volta de tudo.
### Curto: fica em telefones. `Casepath` é o nome do serviço em toda parte.

# O que o leitor escreveria para mudar o chat para este idioma.
widget-ask = em português, por favor

## Em volta da conversa

widget-open = Perguntar pelo meu caso
widget-unread =
    { $count ->
        [one] { $count } mensagem nova
       *[other] { $count } mensagens novas
    }
widget-close = Fechar
widget-language = Idioma:
widget-more = Mais
# Limpa a tela na hora e vai para outra página. Pode haver alguém olhando.
widget-leave = Limpar e sair
widget-log = Conversa
# Lido em voz alta antes de uma mensagem, não aparece.
widget-me = Você:
widget-newest = Mensagem mais nova
widget-new-tab = (abre em outra aba)
widget-typing = O Casepath está escrevendo
widget-begun = Aqui começa uma conversa nova.
# Abre o mesmo em palavras, embaixo de uma imagem.
widget-as-text = O mesmo em palavras

## Escrever

widget-write = A sua mensagem
widget-placeholder = Escreva a sua pergunta
widget-send = Enviar
widget-over = { $typed } de { $limit } letras. Encurte um pouco, por favor.

## A conexão

widget-connecting = Conectando…
widget-online = Conectado
widget-offline = Sem conexão
widget-meanwhile = Sem conexão. O que você escrever é enviado quando ela voltar.
widget-busy = Muitas conversas novas estão vindo da sua rede agora. Espere um minuto, por favor: o que você escrever fica guardado e é enviado depois.
widget-not-here = Esta página não pode mostrar o chat. Abra na página da própria agência, por favor.
widget-waiting = Esperando a conexão
widget-sending = Enviando…
widget-sent = Enviada
widget-failed = Não enviada.
widget-retry = Tentar de novo

## Segurança

# Uma barra que aparece enquanto há detalhes de um caso na tela.
widget-case-open = O seu caso está aberto neste chat.
widget-lock = Bloquear
# O que é enviado quando o leitor aperta “Bloquear”, como ele escreveria.
widget-lock-say = bloquear
widget-shared = Este aparelho é de várias pessoas
widget-shared-on = Aparelho de várias pessoas: a partir de agora este navegador não guarda nada do chat. Quando a página é fechada ou carregada de novo, o chat some.
widget-shared-off = Este navegador volta a guardar o chat até a aba ser fechada.

## Salvar a conversa como arquivo de texto

widget-download = Salvar como texto
widget-file-name = conversa
widget-file-title = Conversa com o Casepath, salva em { $date }
widget-file-masked = Números, datas e endereços que você escreveu aparecem como pontos.
widget-file-left-out = O que foi dito sobre o seu caso ficou de fora, porque o chat está bloqueado. Para ter isso no arquivo, desbloqueie com um código novo e salve outra vez.
widget-file-private = Este arquivo tem detalhes do seu caso. Guarde onde só você possa ler.
widget-file-gap = [ ficou de fora: sobre o seu caso ]

## Telegram

widget-telegram = Continuar no Telegram
widget-telegram-link = Este link abre o Telegram no mesmo ponto. Serve uma vez e por pouco tempo. Para ver o seu caso lá, você comprova de novo que é você.
widget-telegram-open = Abrir o Telegram
widget-telegram-gone = Não dá para abrir o Telegram daqui agora. Você pode continuar neste chat.
