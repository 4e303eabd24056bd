### The status of a proved case. Official words come first, as a quotation, then their meaning.
### `agency` is an entry of agencies.ftl (with its article, never at the start of a sentence), `form` one of forms.ftl,
### stage_name, meaning, next, act and mistaken are entries of stages.ftl. `number` comes masked.
### The form stands last on purpose: the first line shows in previews on a locked phone.

case-status =
    Sou { $number }, { $agency } di:

    “{ $official }” (depi { $since })

    Ak mo senp: { $stage_name }. { $meaning }

    { $caution }

    Sa ki vini apre anjeneral: { $next }

    { $act }

    { $sources }

    { $address }

    Fòm: { $form }
    Sous: { $source }, jan li te ye { $as_of }.
case-status-unknown =
    Sou { $number }, { $agency } di:

    “{ $official }” (depi { $since })

    Mwen pa konnen mo sa yo ase byen pou mwen eksplike yo, epi mwen p ap devine. Pou kont yo, yo pa ni bon ni move nouvèl.

    Dènye lèt ou a se pi bon kote pou gade: si li mande yon bagay, dat ki sou li a konte. Ou ka mande ajans lan tou ({ $contact }), oswa mande mwen pale ak yon moun.

    { $sources }

    { $address }

    Fòm: { $form }
    Sous: { $source }, jan li te ye { $as_of }.
outcome-not-said = Mo sa yo pa di si repons lan se wi oswa non: se lèt la sèlman ki di sa. { $mistaken }
words-mislead = Yon konfizyon moun fè souvan: { $mistaken }
sources-disagree =
    Fè atansyon: sous yo pa di menm bagay.
    { $list }
    Toutotan sa pa klè, pa konte sou youn sèlman. Mande biwo a, oswa montre yon avoka toulède.
source-says = • Dapre { $source }: “{ $official }” ({ $stage_name }, depi { $since })
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    Yon bagay pou ou konnen: mwen poko janm wè mo sa yo jan yo ekri la a. Mwen li yo dapre jan ajans lan konn ekri fraz konsa, kidonk lèt ou a konte plis pase eksplikasyon mwen.

## What does that mean?

status-meaning =
    “{ $official }” vle di sa: { $meaning }

    Sa moun konn mal konprann: { $mistaken }
status-meaning-public =
    “{ $official }” se sa nou rele “{ $stage_name }”. { $meaning }

    Sa moun konn mal li: { $mistaken }

    Se sans jeneral la. Lèt ki nan yon dosye ka di plis.
status-meaning-unknown =
    Mwen pa konnen mo “{ $official }” ase byen pou mwen eksplike yo, epi yon devinèt ta ka twonpe ou.

    Èske ou ka kopye estati a jan li ekri a egzakteman? Oswa mande ajans lan: USCIS reponn nan 800-375-5283.
