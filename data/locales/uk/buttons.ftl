### Написи на кнопках, не більше 24 знаків, словами самого читача. Назви мов — ними самими.

## Справа та підтвердження

button-status = Що з моєю справою
button-history = Історія справи
button-next-steps = Що далі?
button-meaning = Що це означає?
button-appointments = Мої візити
button-all-cases = Усі мої справи
button-join-yes = Так, усі мої
button-join-no = Ні, лише цю
button-part = Тримати окремо
button-processing-time = Скільки чекати?
button-evidence = У мене просять папери
button-resend-code = Надішліть новий код
button-no-code = Не можу отримати код
button-enrol-app = Підключити застосунок
button-remove-app = Прибрати застосунок
button-where-is-number = Де шукати номер?
button-person = Поговорити з людиною
button-try-again = Ще раз
button-cancel = Зупинити
button-start-over = Почати спочатку
button-lock = Заблокувати
button-english = English
button-spanish = Español

## Під загальними відповідями

button-help = Що ви ще вмієте?
button-language = Мова / Language
button-lawyer = Знайти адвоката
button-address = У мене нова адреса
button-missing = Пошта не дійшла
button-track = Відстежити доставку
button-work-permit = Дозвіл на роботу
button-fees = Скільки це коштує?
button-fraud = Це шахраї?
button-privacy = Що ви зберігаєте?
button-delete = Видалити мої дані
button-about-me = Що про мене зберігають
button-save-file = Зберегти файл
button-save-calendar = У мій календар
button-copy = Дайте мені копію
button-who-looked = Хто дивився?
button-consents = Мої згоди
button-agree = Погоджуюся
button-let-help = Дати доступ помічнику
button-stop-helper = Прибрати помічника
button-all-of-them = Усіх одразу
button-erase-all = Стерти все про мене
button-erase-chat = Забути лише цей чат
button-erase-yes = Так, стерти
button-erase-no = Ні, залишити
button-case-status = Статус справи
button-case-history = Історія цієї справи
button-case-dates = Візити у справі
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
# Напис — саме значення: дата або справа на вибір.
button-plain = { $title }

## Яка установа дала номер

button-office-uscis = Служба USCIS
button-office-eoir = Імміграційний суд
button-office-dos-ceac = Держдепартамент США
button-office-dol-flag = Міністерство праці США
button-office-ircc = Канада
button-office-ukvi = Велика Британія
button-office-au-homeaffairs = Австралія
button-office-de-auswaertiges-amt = Німеччина
button-is-a-date = Це дата народження
