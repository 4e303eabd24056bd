### طريق القضية خط من أربع خطوات (محطات stages.ftl). تعرضه صورة، ويقول path-line الخطوة كتابةً.
### `word` واحد من path-done إلى path-unsure، و`mark` علامة مثل ✓.

path-title = طريق القضية
path-done = تم
path-here = أنتم هنا
path-ahead = لم يأتِ بعد
# خطوة تم تجاوزها، أو لا تُظهر الجهة عنها شيئًا.
path-skipped = غير مسجل
path-if-needed = إذا لزم الأمر
path-unsure = غير معروف بعد

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }، { $date }: { $word }
