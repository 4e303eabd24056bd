### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Os seus casos e como se ligam
journey-where = { $source }, { $number }
journey-at = Passo { $place } de { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = vem depois de { $form }
journey-beside = corre ao lado de { $form }
journey-also = também seu
