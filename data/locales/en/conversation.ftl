### Language, understanding and failures in the dialogue.

ask-language =
    Which language would you like?
    ¿En qué idioma prefiere hablar?
language-changed = From here on we speak English. We go on just where we were.
language-not-released =
    I cannot speak { $language } well enough yet, and half-right words could harm you. Type “language” to see which languages I speak today.

    For your language, a relative you trust or a free legal clinic can help: https://www.immigrationlawhelp.org
clarify = I am not sure that I understood. Is it one of these? Otherwise say it once more in other words.
offer-person =
    I still do not understand, and I do not want to keep you going in circles. Would you like to speak with a person?

    Or type a few words, such as “my case”, “appointment” or “how long”.
details-without-question =
    Thank you, but I do not need an e-mail address, phone or passport number: I only use the contact on file with the agency.

    To look at a case, type your receipt number: 3 letters and 10 digits.
store-unavailable =
    The case records cannot be reached right now. That is a fault on our side and changes nothing in any case. Please try again in a few minutes. { $last_good }

    If it is urgent, USCIS answers at 800-375-5283.
# What store-unavailable carries as `last_good`, or nothing.
last-good-line = The last time I could read them was { $when }.
nothing-to-repeat = There is nothing to repeat yet. What would you like to know?
continued-here =
    Good, we go on here. I kept the place where we were.

    A proof does not come along to another chat, so I will ask you once more before I show anything about a case.
