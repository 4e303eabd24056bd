### طريق القضية في أربع خطوات (المراحل في stages.ftl). الصورة تعرضه؛ وpath-line تقول كل خطوة نصًا.

path-title = طريق القضية
path-done = تمّ
path-here = أنت هنا الآن
path-ahead = لم يأتِ بعد
# خطوة تم تجاوزها، أو لا تعرض الجهة عنها شيئًا.
path-skipped = لا يوجد قيد
path-if-needed = إذا لزم الأمر
path-unsure = غير معروف بعد

path-line = { $mark } { $name }: { $word }
path-line-dated = { $mark } { $name }، { $date }: { $word }
