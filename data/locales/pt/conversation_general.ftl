### Conversa, ajuda e palavras de apoio: respostas que não precisam de caso nem de comprovação.

greet =
    Olá. Eu sou o Casepath, um programa que diz como está o seu caso de imigração e o que isso significa. Consulto casos do USCIS, a agência de imigração dos Estados Unidos, e de outros órgãos ligados aqui, como o tribunal de imigração.

    Pergunte com as suas palavras, por exemplo “Como está meu caso?”. Escreva “ajuda” para ver o que mais eu faço, ou “idioma” para mudar de idioma.

goodbye =
    Tchau, e se cuide.

    Se outras pessoas usam este telefone ou computador, escreva “bloquear” antes de sair. Se não, a sua comprovação termina sozinha depois de 30 minutos sem uso.

thank =
    De nada. Volte quando quiser olhar de novo, a qualquer hora.

    Quer saber mais alguma coisa?

affirm =
    Certo. Não tenho nenhuma pergunta aberta para você agora, então me diga o que quer saber.

    Você pode perguntar “Como está meu caso?”, “O que vem agora?” ou “Quanto tempo demora?”. Escreva “ajuda” para ver a lista toda.

deny =
    Tudo bem, nada foi mudado.

    Se entendi errado, tente de novo em poucas palavras. Ou escreva “ajuda” para ver o que eu faço, ou “pessoa” para saber como falar com alguém.

bot-challenge =
    Eu sou um programa, não uma pessoa. As minhas respostas foram escritas por pessoas; não invento nada durante a conversa. Não sou o USCIS e não decido nada sobre o seu caso.

    Nunca peço dinheiro nem senha. Se alguém pedir em meu nome, não dê nada e escreva “denunciar golpe”.

    Se você prefere falar com um ser humano, escreva “pessoa”.

ask-help =
    Pergunte com as suas palavras. Por exemplo:

    • Como está meu caso? O que significa meu status?
    • O que vem agora? O que já aconteceu?
    • Quando é a minha entrevista ou biometria?
    • Quanto tempo demoram casos como o meu?
    • Como mudo o endereço, mando papéis ou acho um cartão que não chegou?
    • Posso trabalhar? Posso viajar? Posso recorrer?
    • Onde acho um escritório, um advogado, uma pessoa?

    Estas palavras sempre funcionam: ajuda, cancelar, começar de novo, repetir, bloquear, idioma, pessoa.

out-of-scope =
    Com isso não consigo ajudar: só entendo de casos de imigração e dos papéis deles.

    Para outros serviços públicos, veja https://www.usa.gov. Para ajuda perto de você com comida, moradia ou saúde, ligue para 211. Em uma emergência, ligue para 911.

    Sobre o seu caso, você pode perguntar “Como está meu caso?” ou escrever “ajuda”.

express-distress =
    Sinto muito que esteja tão difícil. Esperar tanto sem saber cansa qualquer um, e você não precisa passar por isso sem ajuda.

    Se você está pensando em tirar a própria vida, ligue ou mande mensagem para 988 agora. É grátis, a qualquer hora, e não precisa dizer o nome. Se você ou alguém por perto corre perigo, ligue para 911. Fora dos Estados Unidos, ligue para o número de emergência do país onde você está.

    Se é o caso que assusta você, escreva “advogado” para achar ajuda jurídica grátis ou barata, ou “pessoa” para falar com alguém. Eu também estou aqui, e podemos ver uma coisa de cada vez.
