### The status of a proved case. Official words come first, as a quotation, then their meaning.
### `agency` is an entry of agencies.ftl (with its article, never at the start of a sentence), `form` one of forms.ftl,
### stage_name, meaning, next, act and mistaken are entries of stages.ftl. `number` comes masked.
### The form stands last on purpose: the first line shows in previews on a locked phone.

case-status =
    About { $number }, { $agency } says:

    “{ $official }” (since { $since })

    In plain words: { $stage_name }. { $meaning }

    { $caution }

    What usually comes next: { $next }

    { $act }

    { $sources }

    { $address }

    Form: { $form }
    Source: { $source }, as of { $as_of }.
case-status-unknown =
    About { $number }, { $agency } says:

    “{ $official }” (since { $since })

    I do not know these words well enough to explain them, and I will not guess. They are neither good nor bad news by themselves.

    Your last letter is the best place to look: if it asks for something, its date counts. You can also ask the agency ({ $contact }), or ask me for a person.

    { $sources }

    { $address }

    Form: { $form }
    Source: { $source }, as of { $as_of }.
outcome-not-said = These words do not say whether the answer was yes or no: only the letter does. { $mistaken }
words-mislead = A common mix-up: { $mistaken }
sources-disagree =
    Please note: the sources do not say the same.
    { $list }
    Until that is cleared up, do not rely on one of them alone. Ask the office, or show both to a lawyer.
source-says = • According to { $source }: “{ $official }” ({ $stage_name }, since { $since })
# Said after a status whose words are in no list, but could be read by the way they are built.
status-inferred =
    One thing to know: these exact words are new to me. I read them by how the agency usually builds such sentences, so your letter counts more than my explanation.

## What does that mean?

status-meaning =
    “{ $official }” means this: { $meaning }

    A common mix-up: { $mistaken }
status-meaning-public =
    “{ $official }” is what we call “{ $stage_name }”. { $meaning }

    Often misread: { $mistaken }

    This is the general meaning. The letter in a case may say more.
status-meaning-unknown =
    I do not know the words “{ $official }” well enough to explain them, and a guess could mislead you.

    Could you copy the status exactly as it stands? Or ask the agency: USCIS answers at 800-375-5283.
