### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Your cases and how they belong together
journey-where = { $source }, { $number }
journey-at = Step { $place } of { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = follows from { $form }
journey-beside = runs beside { $form }
journey-also = also yours
