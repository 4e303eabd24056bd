### Ilang kaso ng isang taong napatunayan. Ang `cases` ay mga linya ng case-line; may pindutan bawat kaso.

list-cases =
    { $count ->
        [0] Walang kasong maipapakita sa inyo rito.
        [1] May isa kayong kaso rito:
       *[other] May { $count } kayong kaso rito. Pumili ng isa para sa detalye:
    }

    { $cases }
case-line = { $number }: { $form }. { $stage_name }
joining-ask =
    Sa ngayon, ang kasong napatunayan ninyo lang ang ipinapakita ko:

    { $case }

    { $text }

    Puwede po kayong humindi, at puwedeng bawiin ang oo kahit kailan.
joining-declined = Sige po, mananatili silang magkahiwalay. Itutuloy ko ang kasong napatunayan ninyo. Kung magbago ang isip ninyo, hilingin lang na ipakita ang lahat ng kaso ninyo.
joining-offer = Ang kasong napatunayan ninyo rito lang ang tinitingnan ko, { $number }. Kung may iba pa kayong kaso at gusto ninyong makita sa parehong patunay, hilinging ipakita ang lahat ng kaso ninyo.
cases-parted = Mula ngayon, ang kasong napatunayan ninyo lang ang ipapakita ko, { $number }. Kailangan ulit ng sariling patunay ang iba pang kaso.
