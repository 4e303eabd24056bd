### Several cases of one proved person. `cases` are lines of case-line; a button per case follows.

list-cases =
    { $count ->
        [0] There is no case to show for you here.
        [one] You have one case here:
       *[other] You have { $count } cases here. Choose one to hear more:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
joining-ask =
    So far I show only the case that you proved:

    { $case }

    { $text }

    You may say no, and a yes can be taken back at any time.
joining-declined = All right, they stay apart. I go on with the case that you proved. If you want it otherwise later, ask for all your cases.
joining-offer = I look only at the case that you proved here, { $number }. If you have others and want to see them with the same proof, ask for all your cases.
cases-parted = From now on I show only the case that you proved, { $number }. Another one needs its own proof again.
