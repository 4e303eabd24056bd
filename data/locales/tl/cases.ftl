### Ilang kaso ng isang taong napatunayan. Ang `cases` ay mga linya ng case-line; may pindutan bawat kaso.

list-cases =
    { $count ->
        [0] Walang kasong maipapakita sa inyo rito.
        [1] May isa kayong kaso rito:
       *[other] May { $count } kayong kaso rito. Pumili ng isa para sa detalye:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
