### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = 내 케이스들과 서로의 관계
journey-where = { $source }, { $number }
journey-at = { $count }단계 중 { $place }단계: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = { $form } 다음
journey-beside = { $form } 케이스와 함께 진행
journey-also = 이것도 본인의 케이스
