### Processing times. A figure keeps its measure (how many of 100 cases), office, date and source; never a date
### for one case. `lines` are lines of processing-line. Months may be halves: hence [1] and not a plural category.

processing-time =
    This is what is published for { $form }:

    { $lines }

    The figures look back at finished cases. They say nothing certain about one case that is still open.
processing-time-which-form = For which form would you like to know? For example I-485, N-400 or I-765. It stands at the top of your notice.
processing-time-none =
    I have no published figure for { $form }, and I do not want to stretch one from another form.

    The agency’s own page may have it: { $link }
processing-office =
    { $office ->
        [national] Whole country
        [mean] Mean of all offices
       *[other] { $office }
    }
# Where an office publishes several figures for one form: which of them, in the source's own words.
processing-office-category = { $office } (“{ $category }”)
# `lower` is the low end where the agency publishes a range, otherwise empty.
processing-line =
    { $office }: { $percent ->
        [50] half of such cases were
       *[other] { $percent } of 100 such cases were
    } decided within { $months ->
        [1] one month
       *[other] { $months } months
    }{ $lower ->
        [one] { " " }(published as a range that begins at { $lower })
        [other] { " " }(published as a range that begins at { $lower })
       *[none] { "" }
    }. Figure of { $as_of }, { $source }.

## Why does it take so long?

ask-delay =
    Waiting without news is hard. Usually it means that the case is in line, and it is not by itself a bad sign.

    Cases filed later can finish earlier: form, office, checks and visa numbers all differ. USCIS gives a date from which you may ask about your case: https://egov.uscis.gov/processing-times

    If you prove that it is you, I can look at yours.
delay-for-case =
    { $number } ({ $form }) was received on { $received }. { $months ->
        [0] That is less than a month ago.
        [1] That is about one month ago.
       *[other] That is about { $months } months ago.
    }

    Published times look back at finished cases and are not a date for yours.
    { $lines }

    If you have waited longer than that, you may ask USCIS to look into it: https://egov.uscis.gov/e-request or 800-375-5283.
