### Путь дела как линия из четырёх шагов (вехи из stages.ftl). Её показывает картинка;
### path-line говорит шаг словами. `word` — от path-done до path-unsure, `mark` — знак, например ✓.

path-title = Путь этого дела
path-done = пройдено
path-here = вы здесь
path-ahead = ещё впереди
# Шаг, который пропущен или о котором ведомство ничего не показывает.
path-skipped = нет записи
path-if-needed = если понадобится
path-unsure = пока неизвестно

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
