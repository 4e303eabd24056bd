### Requests for evidence. The date on the notice governs; a date of ours is only the one on file.

ask-evidence-request =
    A request for evidence (RFE) is a letter that asks for more papers before a decision. It is a question, not a denial.

    The letter lists what is wanted, where to send it and by when. Send everything together, with the letter on top, and keep a copy and proof of mailing. The deadline is usually not extended.

    Help with the answer, often free: https://www.immigrationlawhelp.org
evidence-request-for-case =
    For { $number }, “{ $official }” is on file.

    Answer asked for by { $due }.{ days-from-today } The date on your notice counts.

    Send what the notice lists, all together, to the address given there. If the day is close or over, talk to a lawyer or accredited representative today: https://www.immigrationlawhelp.org
no-evidence-request =
    I see no open request for papers for { $number }. Its status is “{ $official }”.

    If you hold a letter that asks for something, the letter counts and so does its date.
