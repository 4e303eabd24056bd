### История подтверждённого дела и следующие шаги. `events` — строки history-line в том порядке, в каком их
### даёт действие. `deadline` — строка deadline-line или пусто.

case-history =
    { $count ->
        [one] По делу { $number } есть { $count } запись:
        [few] По делу { $number } есть { $count } записи:
       *[many] По делу { $number } есть { $count } записей:
    }

    { $events }

    { $sources }

    В кавычках — слова самого ведомства.
case-history-empty = По делу { $number } пока нет записей, которые можно показать. Но можно спросить о статусе или следующих шагах.
history-line = { $date }: «{ $official }» ({ $stage_name })
history-line-source = { $date }, { $source }: «{ $official }» ({ $stage_name })
history-corrected = { $line } – исправлено { $when }, больше не считается
history-taken-back = { $line } – отозвано источником { $when }, не считается

## Следующие шаги

next-steps =
    Сейчас статус дела { $number } такой: «{ $official }».

    Что обычно бывает дальше: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    Так обычно идут похожие дела. Ваше может пойти иначе.
deadline-line = Записанная дата для вашего ответа: { $due }{ days-from-today } Верьте дате, которая напечатана в вашем уведомлении.
# How near a day is; -2 stands for every day longer ago.
days-from-today =
    { $days ->
        [-2] { " " }Этот день прошёл.
        [-1] { " " }Это было вчера.
        [0] { " " }Это сегодня.
        [1] { " " }Это завтра.
        [one] { " " }Это через { $days } день.
        [few] { " " }Это через { $days } дня.
        [many] { " " }Это через { $days } дней.
       *[other] { " " }Это через { $days } дня.
    }
