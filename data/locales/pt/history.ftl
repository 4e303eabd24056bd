### O histórico de um caso comprovado e os próximos passos. `events` são linhas de history-line, da mais nova ou da mais
### antiga, como a ação mandar. `deadline` é uma deadline-line ou vazio.

case-history =
    { $count ->
        [one] Até agora há um registro para { $number }:
       *[other] Há { $count } registros para { $number }:
    }

    { $events }

    { $sources }

    As palavras entre aspas são da própria agência.
case-history-empty = Para { $number } ainda não há registros para mostrar. Você pode perguntar pelo status ou pelos próximos passos.
history-line = { $date }: “{ $official }” ({ $stage_name })
history-line-source = { $date }, { $source }: “{ $official }” ({ $stage_name })
history-corrected = { $line } – corrigido em { $when }, não vale mais
history-taken-back = { $line } – retirado pela fonte em { $when }, não vale mais

## Próximos passos

next-steps =
    Neste momento { $number } está em “{ $official }”.

    O que costuma vir depois: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    É assim que casos como este costumam seguir. O seu pode tomar outro caminho.
deadline-line = Data registrada para a sua resposta: { $due }.{ days-from-today } Vale a data impressa no seu aviso.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }Esse dia já passou.
        [-1] { " " }Foi ontem.
        [0] { " " }É hoje.
        [1] { " " }É amanhã.
       *[other] { " " }Faltam { $days } dias.
    }
