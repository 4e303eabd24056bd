### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = Vos dossiers et leurs liens
journey-where = { $source }, { $number }
journey-at = Étape { $place } sur { $count } : { $name }
journey-line = { $mark } { $place }. { $form }, { $where } : { $stage }, { $date }. { $at }
journey-leads-to = fait suite à { $form }
journey-beside = avance en même temps que { $form }
journey-also = aussi à vous
