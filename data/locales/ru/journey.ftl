### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Ваши дела и как они связаны
journey-where = { $source }, { $number }
journey-at = Шаг { $place } из { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date } { $at }
journey-leads-to = следует за { $form }
journey-beside = идёт рядом с { $form }
journey-also = тоже ваше
