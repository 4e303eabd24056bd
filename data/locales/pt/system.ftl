### Dito pelo próprio conector, antes ou depois de uma rodada da conversa.

system-welcome =
    Olá. Posso dizer como está o seu caso de imigração, o que isso significa e o que costuma vir depois.

    Sou um programa, não um órgão do governo, e nunca peço dinheiro nem senha. Pergunte com as suas palavras, por exemplo “como está meu caso?”
system-session-new = Esta é uma conversa nova: não deu para retomar a anterior. Nada de um caso se perde com isso. O que você quer saber?
system-still-working = Um momento, ainda estou vendo isso.
system-trouble = Algo deu errado do nosso lado, não do seu. Tente de novo, por favor, ou escreva “pessoa” para ver como falar com alguém.
system-store-trouble = Neste momento não consigo salvar a nossa conversa. A sua mensagem não se perdeu, e vou tentar de novo daqui a pouco.
system-empty = Só chegou uma mensagem vazia. Escreva a sua pergunta quando quiser.
system-no-text = Só consigo ler palavras. Escreva a sua pergunta em poucas delas, por exemplo “como está meu caso?”
system-too-long =
    É mais do que consigo ler de uma vez (até { $limit } letras).

    Mande só a pergunta, por favor. Você não precisa contar a história toda.
system-button-expired = Esse botão é de um momento anterior e já venceu. Escreva o que você quer, por favor.
system-busy = Muita gente está perguntando agora e ainda não consigo receber sua mensagem. Mande de novo daqui a um minuto, por favor.
system-too-many = Você está mais rápido do que eu. Espere alguns segundos e mande de novo a última mensagem, por favor.
