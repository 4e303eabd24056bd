### People, offices and rights.

find-office =
    USCIS offices: https://www.uscis.gov/about-us/find-a-uscis-office. You need an appointment to go in; ask for one at 800-375-5283. For fingerprints and interviews, go to the address on your notice.

    Immigration court: the address is on your hearing notice, or call 800-898-7180.

    US embassies and consulates: https://www.usembassy.gov

human-handoff =
    This service has no people of its own in the chat yet. This is how to reach one:

    USCIS Contact Center: 800-375-5283 (TTY 800-767-1833), Monday to Friday, 8 a.m. to 8 p.m. Eastern time, in English and Spanish. The chat at https://www.uscis.gov/contactcenter can pass you on to a person too.

    Have ready: receipt number, A-number if you have one, full name, date of birth and the address USCIS knows, and pen and paper.

    Court cases: 800-898-7180, by recorded voice at any hour. For advice on what to do, type “lawyer”.

legal-help =
    Only a lawyer, or a representative accredited by the Department of Justice, may give legal advice. A “notario” or a form-filling service may not.

    Recognized organizations, many of them free or low in cost: https://www.justice.gov/eoir/recognition-accreditation-roster-reports
    Free help for court cases: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

    Take every notice with you, and say first if there is a deadline. The person who represents you signs Form G-28. Ask for a written contract and receipts.

file-complaint =
    You have a right to complain, and it helps to write it down first: day, place, names, what happened.

    At a USCIS office: ask for a supervisor. By phone: 800-375-5283.
    Serious wrongdoing by staff: DHS Inspector General, 800-323-8603, https://www.oig.dhs.gov/hotline
    Discrimination, bad treatment because of who you are: https://www.dhs.gov/crcl
    A lawyer: the bar association of your state.
    This service: the office that runs it.

    A complaint does not stop any deadline in your case.

work-authorization =
    You may work if your status allows it or if you hold a valid work permit. A pending application alone is mostly not enough. The permit is asked for and renewed with Form I-765: https://www.uscis.gov/i-765

    Most people may file the renewal up to 180 days before the card ends, and early is better. For many renewals filed since October 30, 2025 the old card is no longer extended while you wait. In that case work has to stop on the day it ends, and working without permission can harm a case.

    What your own notice says counts. If you are unsure, ask before that day: type “lawyer”.

travel-permission =
    Please ask before you buy a ticket. Leaving while a case is open can end the application, and some people are not let back in for years.

    Permission to return is asked for with Form I-131, and for most people it must be in hand before they leave: https://www.uscis.gov/i-131. Even with it, the officer at the border decides. For people who seek or have asylum, a trip to the country they fled can harm the case.

    Talk first with a lawyer or an accredited representative; type “lawyer” to find one. In an emergency, call 800-375-5283.

report-fraud =
    It is good that you stopped to ask. No agency asks for payment by gift card, cash app or chat message, and nobody can buy you a faster answer. Pay nothing more, and keep messages, names and receipts.

    Report it: https://reportfraud.ftc.gov and https://www.uscis.gov/scams-fraud-and-misconduct. If you are threatened, call 911.

    If someone has your code or your phone, type “lock” now. If someone filed papers in your name, a true lawyer should see them: type “lawyer”. Being cheated is not your fault.

privacy-question =
    In this chat no names are kept. Case numbers, dates and codes are sealed before the program that runs the conversation sees them; only the part that looks up your case can open them.

    Your case is shown only after you prove who you are. That proof lasts 30 minutes without use and 12 hours at most; “lock” ends it at once.

    The conversation is forgotten by itself after 30 days. What stands on your screen can still be read by anyone who holds your phone. “Who looked at my case” shows every look. A helper sees it only with your leave. “delete my data” erases.

delete-my-data =
    What may I erase? Erasing all about you takes a proof that it is you: then your proofs and codes, helpers, consents and this conversation go, and I say what has to be kept and why. You get a receipt.

    Forgetting this chat takes no proof. Without asking, a conversation is forgotten after 30 days.

    Your file at USCIS is separate. Nothing you erase here changes your case.
