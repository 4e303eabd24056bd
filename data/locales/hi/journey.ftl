### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = आपके केस और वे आपस में कैसे जुड़े हैं
journey-where = { $source }, { $number }
journey-at = { $count } में से कदम { $place }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }। { $at }
journey-leads-to = { $form } के बाद का
journey-beside = { $form } के साथ चलता है
journey-also = यह भी आपका है
