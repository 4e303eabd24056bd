### Tempos de processamento. Um número guarda a sua medida (quantos de cada 100 casos), escritório, data e fonte; nunca
### uma data para um caso. `lines` são linhas de processing-line. Os meses podem ter metades: por isso [1] e não um plural.

processing-time =
    Isto é o que está publicado para { $form }:

    { $lines }

    Os números olham para casos já terminados. Não dizem nada de certo sobre um caso que ainda está aberto.
processing-time-which-form = De qual formulário você quer saber? Por exemplo I-485, N-400 ou I-765. Está no alto do seu aviso.
processing-time-none =
    Não tenho número publicado para { $form }, e não quero esticar o de outro formulário.

    A página da própria agência pode ter: { $link }
processing-office =
    { $office ->
        [national] País inteiro
        [mean] Média de todos os escritórios
       *[other] { $office }
    }
# Quando um escritório publica vários números para um formulário: qual deles, nas palavras da própria fonte.
processing-office-category = { $office } (“{ $category }”)
# `lower` é o menor valor quando a agência publica uma faixa; se não, vem vazio.
processing-line =
    { $office }: { $percent ->
        [50] metade dos casos assim foi decidida
       *[other] { $percent } de cada 100 casos assim foram decididos
    } em até { $months ->
        [1] um mês
       *[other] { $months } meses
    }{ $lower ->
        [one] { " " }(publicado como uma faixa que começa em { $lower })
        [other] { " " }(publicado como uma faixa que começa em { $lower })
       *[none] { "" }
    }. Número de { $as_of }, { $source }.

## Por que demora tanto?

ask-delay =
    Esperar sem notícia é duro. Em geral quer dizer que o caso está na fila, e por si só não é mau sinal.

    Casos enviados depois podem terminar antes: formulário, escritório, verificações e vagas de visto são diferentes. O USCIS dá uma data a partir da qual você pode perguntar pelo seu caso: https://egov.uscis.gov/processing-times

    Se você comprovar que é você, posso olhar o seu.
delay-for-case =
    { $number } ({ $form }) foi recebido em { $received }. { $months ->
        [0] Faz menos de um mês.
        [1] Faz cerca de um mês.
       *[other] Faz cerca de { $months } meses.
    }

    Os tempos publicados olham para casos já terminados e não são uma data para o seu.
    { $lines }

    Se você já esperou mais do que isso, pode pedir ao USCIS que verifique: https://egov.uscis.gov/e-request ou 800-375-5283.
