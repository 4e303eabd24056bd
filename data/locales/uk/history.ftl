### Історія підтвердженої справи та її наступні кроки. `events` — рядки history-line у тому порядку, у якому
### їх дає дія. `deadline` — рядок deadline-line або порожньо.

case-history =
    { $count ->
        [one] У справі { $number } є { $count } запис:
        [few] У справі { $number } є { $count } записи:
       *[many] У справі { $number } є { $count } записів:
    }

    { $events }

    { $sources }

    У лапках — слова самого відомства.
case-history-empty = У справі { $number } поки немає записів, які можна показати. Але можна спитати про статус або наступні кроки.
history-line = { $date }: «{ $official }» ({ $stage_name })
history-line-source = { $date }, { $source }: «{ $official }» ({ $stage_name })
history-corrected = { $line } – виправлено { $when }, більше не діє
history-taken-back = { $line } – джерело забрало це назад { $when }, не діє

## Наступні кроки

next-steps =
    Зараз статус справи { $number } такий: «{ $official }».

    Що зазвичай буває далі: { $next }

    { $act } { $deadline }

    { $appointment }

    { $address }

    { $sources }

    Так зазвичай ідуть схожі справи. Ваша може піти інакше.
deadline-line = Записана дата для вашої відповіді: { $due }{ days-from-today } Головна дата — та, що надрукована у вашому листі.
# Як близько той день; -2 — будь-який день, що минув раніше.
days-from-today =
    { $days ->
        [-2] { " " }Цей день минув.
        [-1] { " " }Це було вчора.
        [0] { " " }Це сьогодні.
        [1] { " " }Це завтра.
        [one] { " " }Це за { $days } день.
        [few] { " " }Це за { $days } дні.
        [many] { " " }Це за { $days } днів.
       *[other] { " " }Це за { $days } дня.
    }
