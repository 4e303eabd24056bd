### Ilang kaso ng isang tao bilang iisang daan, ipinapakita lang pagkatapos ng oo. Larawan ang nagpapakita;
### journey-line ang nagsasabi ng isang kaso sa teksto. Numero lang ng form ang `form` ng mga ugnayan.

journey-title = Ang mga kaso ninyo at kung paano sila magkakaugnay
journey-where = { $source }, { $number }
journey-at = Hakbang { $place } sa { $count }: { $name }
journey-line = { $mark } { $place }. { $form }, { $where }: { $stage }, { $date }. { $at }
journey-leads-to = kasunod ng { $form }
journey-beside = kasabay ng { $form }
journey-also = sa inyo rin
