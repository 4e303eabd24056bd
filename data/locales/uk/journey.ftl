### Кілька справ однієї людини як один шлях; показується лише після згоди. Шлях показує картинка;
### journey-line розповідає про справу текстом. `form` у зв’язках — лише номер форми.

journey-title = Ваші справи і як вони пов’язані
journey-where = { $source }, { $number }
journey-at = Крок { $place } з { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date } { $at }
journey-leads-to = іде після { $form }
journey-beside = іде поруч із { $form }
journey-also = теж ваша
