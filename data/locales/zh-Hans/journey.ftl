### Several cases of one person as one path, shown only after a yes to it. A picture shows it;
### journey-line says a case in text. `form` of the links is a form's number alone.

journey-title = 您的案件以及它们之间的关系
journey-where = { $source }，{ $number }
journey-at = 第 { $place } 步，共 { $count } 步：{ $name }
journey-line = { $mark } { $place }. { $form }，{ $where }：{ $stage }，{ $date }。{ $at }
journey-leads-to = 接在 { $form } 之后
journey-beside = 与 { $form } 同时进行
journey-also = 也是您的
