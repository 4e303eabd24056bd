### O histórico de um caso comprovado e os próximos passos. `events` são linhas de history-line, da mais nova ou da mais
### antiga, como a ação mandar. `deadline` é uma deadline-line ou vazio.

case-history =
    { $count ->
        [one] Até agora há um registro para { $number }:
       *[other] Há { $count } registros para { $number }:
    }

    { $events }

    As palavras entre aspas são da própria agência.
case-history-empty = Para { $number } ainda não há registros para mostrar. Você pode perguntar pelo status ou pelos próximos passos.
history-line = { $date }: “{ $official }” ({ $stage_name })

## Próximos passos

next-steps =
    Neste momento { $number } está em “{ $official }”.

    O que costuma vir depois: { $next }

    { $act } { $deadline }

    É assim que casos como este costumam seguir. O seu pode tomar outro caminho.
deadline-line = Data registrada para a sua resposta: { $due }.{ days-from-today } Vale a data impressa no seu aviso.
# Dito só quando o dia está perto. Dias distantes e dias que passaram há muito ficam só com a data.
days-from-today =
    { $days ->
        [-1] { " " }Foi ontem.
        [0] { " " }É hoje.
        [1] { " " }É amanhã.
        [2] { " " }Faltam 2 dias.
        [3] { " " }Faltam 3 dias.
        [4] { " " }Faltam 4 dias.
        [5] { " " }Faltam 5 dias.
        [6] { " " }Faltam 6 dias.
        [7] { " " }Falta uma semana.
        [14] { " " }Faltam duas semanas.
       *[other] { "" }
    }
