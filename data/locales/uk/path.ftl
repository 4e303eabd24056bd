### Шлях справи лінією з чотирьох кроків (віхи зі stages.ftl). Його показує картинка;
### path-line розповідає про крок текстом. `word` — одне з path-done … path-unsure, `mark` — знак на зразок ✓.

path-title = Шлях цієї справи
path-done = зроблено
path-here = ви тут
path-ahead = ще попереду
# Крок, який обминули або про який відомство нічого не показує.
path-skipped = запису немає
path-if-needed = якщо буде потрібно
path-unsure = ще невідомо

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }, { $date }: { $word }
