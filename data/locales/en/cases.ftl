### Several cases of one proved person. `cases` are lines of case-line; a button per case follows.

list-cases =
    { $count ->
        [0] There is no case to show for you here.
        [one] You have one case here:
       *[other] You have { $count } cases here. Choose one to hear more:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
