### Что написано на кнопке-уточнении, словами самого человека. Не больше 40 знаков.

## Разговор

intent-greet = Здравствуйте
intent-goodbye = До свидания
intent-thank = Спасибо
intent-affirm = Да
intent-deny = Нет
intent-bot-challenge = Вы живой человек?
intent-ask-help = Что вы умеете?
# Вторая половина — для тех, кто не может прочесть первую.
intent-change-language = Сменить язык / Language
intent-cancel = Отменить это
intent-start-over = Начать сначала
intent-repeat = Повторите, пожалуйста
intent-lock-session = Заблокировать моё дело сейчас
intent-out-of-scope = Что-то другое
intent-express-distress = Я больше так не могу

## Статус

intent-check-status = Где моё дело?
intent-explain-status = Что значит мой статус?
intent-ask-next-steps = Что будет дальше?
intent-case-history = Что уже было по делу?
intent-list-cases = Покажите все мои дела
intent-ask-processing-time = Сколько идут такие дела?
intent-ask-delay = Почему так долго?
intent-escalate-delay = Кто может сдвинуть дело с места?
intent-ask-priority-date = Какая у меня дата приоритета?

## Уведомления

intent-subscribe-alerts = Сообщите, когда что-то изменится
intent-unsubscribe-alerts = Не присылайте больше уведомлений

## Встречи и бумаги

intent-ask-appointment = Когда у меня встреча?
intent-reschedule-appointment = Мне надо перенести встречу
intent-interview-preparation = Как готовиться к интервью?
intent-ask-evidence-request = У меня просят ещё документы (RFE)
intent-submit-documents = Как отправить документы?
intent-missing-document = Карта или письмо не пришли
intent-track-delivery = Где едет моя карта?
intent-proof-of-status = Как подтвердить мой статус?

## Дело

intent-change-address = У меня новый адрес
intent-correct-error = В моих бумагах ошибка
intent-report-change = В моей жизни что-то изменилось
intent-expedite-request = Можно ли быстрее?
intent-withdraw-case = Хочу отозвать заявление
intent-appeal-decision = Хочу обжаловать отказ
intent-ask-fees = Сколько это стоит?
intent-find-case-number = Где найти номер дела?
intent-ask-eligibility = Подхожу ли я? Как подать?

## Люди и права

intent-find-office = Где офис?
intent-human-handoff = Хочу поговорить с человеком
intent-legal-help = Мне нужен адвокат
intent-file-complaint = Хочу пожаловаться
intent-work-authorization = Можно ли мне работать?
intent-travel-permission = Можно ли мне поехать за границу?
intent-report-fraud = Кажется, меня обманули
intent-privacy-question = Что вы обо мне знаете?
intent-delete-my-data = Удалите мои данные
intent-who-looked = Кто смотрел моё дело?
intent-authorize-helper = Пусть кто-то видит моё дело
intent-revoke-helper = Убрать моего помощника
intent-enrol-authenticator = Подключить приложение для кодов
intent-remove-authenticator = Телефон с кодами потерян

## Данные

intent-inform = Хочу написать номер дела
intent-resend-code = Код не пришёл
intent-continue-here = Продолжить здесь
