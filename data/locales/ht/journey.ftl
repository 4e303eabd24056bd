### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Dosye ou yo ak jan youn mache ak lòt
journey-where = { $source }, { $number }
journey-at = Etap { $place } sou { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = vini apre { $form }
journey-beside = mache akote { $form }
journey-also = li pou ou tou
