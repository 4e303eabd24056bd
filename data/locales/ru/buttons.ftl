### Надписи на кнопках, не больше 24 знаков, словами самого читателя. Названия языков — на них самих.

## Дело и подтверждение

button-status = Что с моим делом
button-history = История дела
button-next-steps = Что дальше?
button-meaning = Что это значит?
button-appointments = Мои встречи
button-all-cases = Все мои дела
button-join-yes = Да, все мои
button-join-no = Нет, только это
button-part = Держать порознь
button-processing-time = Сколько ждать?
button-evidence = У меня просят документы
button-resend-code = Пришлите новый код
button-no-code = Не могу получить код
button-enrol-app = Подключить приложение
button-remove-app = Убрать приложение
button-where-is-number = Где найти номер?
button-person = Поговорить с человеком
button-try-again = Ещё раз
button-cancel = Остановить
button-start-over = Начать сначала
button-lock = Заблокировать
button-english = English
button-spanish = Español

## Под общими ответами

button-help = Что вы ещё умеете?
button-language = Язык / Language
button-lawyer = Найти адвоката
button-address = У меня новый адрес
button-missing = Почта не дошла
button-track = Отследить доставку
button-work-permit = Разрешение на работу
button-fees = Сколько это стоит?
button-fraud = Это мошенники?
button-privacy = Что вы храните?
button-delete = Удалить мои данные
button-about-me = Что обо мне хранится
button-save-file = Сохранить файл
button-save-calendar = В мой календарь
button-copy = Дайте мне копию
button-who-looked = Кто смотрел?
button-consents = Мои согласия
button-agree = Я согласен / согласна
button-let-help = Дать доступ помощнику
button-stop-helper = Убрать помощника
button-all-of-them = Всех сразу
button-erase-all = Стереть всё обо мне
button-erase-chat = Забыть только этот чат
button-erase-yes = Да, стереть
button-erase-no = Нет, оставить
button-case-status = Статус дела
button-case-history = История этого дела
button-case-dates = Встречи по делу
button-language-en = { button-english }
button-language-es = { button-spanish }
button-language-zh-hans = 中文
button-language-ar = العربية
button-language-fr = Français
button-language-pt = Português
button-language-ru = Русский
button-language-vi = Tiếng Việt
button-language-hi = हिन्दी
button-language-ko = 한국어
button-language-tl = Tagalog
button-language-ht = Kreyòl
button-language-uk = Українська
# Надпись — само значение: дата или дело на выбор.
button-plain = { $title }

## Which office wrote a number

button-office-uscis = Служба USCIS
button-office-eoir = Иммиграционный суд
button-office-dos-ceac = Госдепартамент США
button-office-dol-flag = Министерство труда США
button-office-ircc = Канада
button-office-ukvi = Великобритания
button-office-au-homeaffairs = Австралия
button-office-de-auswaertiges-amt = Германия
button-is-a-date = Это дата рождения
