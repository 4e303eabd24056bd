### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Sus casos y cómo se relacionan
journey-where = { $source }, { $number }
journey-at = Paso { $place } de { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = sigue a { $form }
journey-beside = va junto a { $form }
journey-also = también suyo
