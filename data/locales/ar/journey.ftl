### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = قضاياكم وكيف ترتبط ببعضها
journey-where = { $source }، { $number }
journey-at = الخطوة { $place } من { $count }: { $name }
journey-line = { $mark } { $place }. { $form }، { $where }: { $stage }، { $date }. { $at }
journey-leads-to = تأتي بعد { $form }
journey-beside = تسير إلى جانب { $form }
journey-also = وهي لكم أيضًا
