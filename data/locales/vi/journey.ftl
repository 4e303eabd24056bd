### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Các hồ sơ của quý vị và mối liên hệ
journey-where = { $source }, { $number }
journey-at = Bước { $place } trên { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = tiếp theo { $form }
journey-beside = đi cùng { $form }
journey-also = cũng của quý vị
