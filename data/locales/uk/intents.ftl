### Що написано на кнопці-уточненні, словами самої людини. Не більше 40 знаків.

## Розмова

intent-greet = Добрий день
intent-goodbye = До побачення
intent-thank = Дякую
intent-affirm = Так
intent-deny = Ні
intent-bot-challenge = Ви жива людина?
intent-ask-help = Що ви вмієте?
# Друга половина — для тих, хто не може прочитати першу.
intent-change-language = Змінити мову / Language
intent-cancel = Скасувати це
intent-start-over = Почати спочатку
intent-repeat = Повторіть, будь ласка
intent-lock-session = Заблокувати мою справу зараз
intent-out-of-scope = Щось інше
intent-express-distress = Я більше так не можу

## Статус

intent-check-status = Де моя справа?
intent-explain-status = Що означає мій статус?
intent-ask-next-steps = Що буде далі?
intent-case-history = Що вже було у справі?
intent-list-cases = Покажіть усі мої справи
intent-ask-processing-time = Скільки тривають такі справи?
intent-ask-delay = Чому так довго?
intent-escalate-delay = Хто може зрушити справу з місця?
intent-ask-priority-date = Яка в мене дата пріоритету?

## Сповіщення

intent-subscribe-alerts = Скажіть, коли щось зміниться
intent-unsubscribe-alerts = Не надсилайте більше сповіщень

## Візити та папери

intent-ask-appointment = Коли в мене візит?
intent-reschedule-appointment = Мені треба перенести візит
intent-interview-preparation = Як готуватися до співбесіди?
intent-ask-evidence-request = У мене просять ще папери (RFE)
intent-submit-documents = Як надіслати документи?
intent-missing-document = Картка або лист не прийшли
intent-track-delivery = Де зараз їде моя картка?
intent-proof-of-status = Як підтвердити мій статус?

## Справа

intent-change-address = У мене нова адреса
intent-correct-error = У моїх паперах помилка
intent-report-change = У моєму житті щось змінилося
intent-expedite-request = Чи можна швидше?
intent-withdraw-case = Хочу відкликати заяву
intent-appeal-decision = Хочу оскаржити відмову
intent-ask-fees = Скільки це коштує?
intent-find-case-number = Де шукати номер справи?
intent-ask-eligibility = Чи підходжу я? Як подати?

## Люди та права

intent-find-office = Де офіс?
intent-human-handoff = Хочу поговорити з людиною
intent-legal-help = Мені потрібен адвокат
intent-file-complaint = Хочу поскаржитися
intent-work-authorization = Чи можна мені працювати?
intent-travel-permission = Чи можна мені виїжджати?
intent-report-fraud = Здається, мене обманули
intent-privacy-question = Що ви про мене знаєте?
intent-delete-my-data = Видаліть мої дані
intent-who-looked = Хто дивився мою справу?
intent-authorize-helper = Хай хтось бачить мою справу
intent-revoke-helper = Прибрати мого помічника
intent-enrol-authenticator = Підключити застосунок із кодами
intent-remove-authenticator = Телефон із кодами загубився

## Дані

intent-inform = Хочу написати номер справи
intent-resend-code = Код не прийшов
intent-continue-here = Продовжити тут
