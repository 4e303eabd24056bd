### Things to do about a case: pushing it, changing it, ending it, finding it.

escalate-delay =
    There are steps, and their order helps.

    1. Ask USCIS: at https://egov.uscis.gov/processing-times/ your receipt date shows from when you may ask. Then use https://egov.uscis.gov/e-request or call 800-375-5283.
    2. Your member of Congress can ask for you, free of charge: https://www.house.gov
    3. The CIS Ombudsman says on its page which cases it takes: https://www.dhs.gov/cisombudsman

    A lawsuit over a delay is possible for some people. It has costs and risks, so talk to a lawyer first.

ask-priority-date =
    Your priority date is your place in line for a visa. It stands on the receipt or approval notice (I-797) of your petition, such as I-130 or I-140.

    Each month the State Department publishes the Visa Bulletin. When the date there for your category and country is later than yours, or shows “C” (current), your place in line has come up; the decision itself still follows. The dates can also move back, and nobody can say for sure when yours will come.

    Which table to use this month: https://www.uscis.gov/visabulletininfo

change-address =
    I cannot change it for you here, but you can do it in a few minutes. Tell USCIS within 10 days after you move: https://www.uscis.gov/addresschange (it takes the place of Form AR-11 on paper).

    If you have a case in immigration court, also send Form EOIR-33 to the court within 5 working days. The court and USCIS do not tell each other.

    Tell the post office too, at https://www.usps.com, so that no notice or card gets lost.

correct-error =
    If USCIS made the mistake on a notice or card, report it at https://egov.uscis.gov/e-request (typographic error) or call 800-375-5283. For a wrong green card it is Form I-90: https://www.uscis.gov/i-90. There is no fee when the error is theirs. For a wrong I-94, start at https://i94.cbp.dhs.gov.

    If the mistake is in the form you sent, tell USCIS in writing with your receipt number, and correct it at the interview as well. If it is about dates, marriages, trips or arrests, speak with a lawyer first: type “lawyer”.

report-change =
    If you have just lost someone, I am sorry.

    A death, a divorce, a new job or a child who turns 21 can change the case itself, so do not put it off. Some rules protect people here, for example widows and widowers, children near 21, and workers who change jobs (Form I-485 Supplement J). Whether they cover you is a question for a lawyer or an accredited representative, best before you write to USCIS (type “lawyer” to find one).

    USCIS takes the news at https://my.uscis.gov or 800-375-5283. Have the receipt number ready and keep a copy of each certificate.

expedite-request =
    USCIS can take a case out of turn, but only for special reasons: a serious loss of money, illness or another emergency, certain nonprofit or government interests, or a clear mistake of its own. You will need papers that show the reason.

    Ask through your account at https://my.uscis.gov or call 800-375-5283. Asking costs nothing, and a “no” to it is not a “no” to your case.

    Some forms have a paid fast lane, Form I-907. All rules: https://www.uscis.gov/forms/filing-guidance/expedite-requests

withdraw-case =
    Please do not send anything yet. A withdrawal cannot be taken back, the fee is normally not returned, and it may leave you without the right to stay or work. It can also touch family members in the same case.

    Speak first with a lawyer or an accredited representative. The word “lawyer” shows you where to find one.

    It is done by a signed letter with your receipt number, from the person who filed, to the office named on the last notice. In immigration court, the judge decides. Questions: 800-375-5283.

appeal-decision =
    A “no” is hard to read, and the clock is short, so look at the decision letter today. It says whether you may appeal, with which form, and until when. The date in your own notice governs.

    USCIS decisions: usually Form I-290B, often within 30 days (33 if it was mailed): https://www.uscis.gov/i-290b. Denied citizenship: Form N-336. A judge’s decision: Form EOIR-26, and it must have arrived by the last day.

    A late appeal is usually lost, and a new application may suit better. Ask a lawyer this week: type “lawyer”.

ask-fees =
    Fees change, so look just before you pay: https://www.uscis.gov/feecalculator or the list at https://www.uscis.gov/g-1055. With a wrong fee, the papers come back.

    Online you pay in your account. By mail, it is by card (Form G-1450) or from a US bank account (Form G-1650); paper checks are rarely accepted now. If you cannot afford it, some forms allow a fee waiver, Form I-912.

    No true agency asks for gift cards, cash or a transfer to a person. I never ask for money.

find-case-number =
    The receipt number has 3 letters and 10 digits, such as IOE and then ten digits. Look here:

    • at the top of any notice from USCIS (Form I-797)
    • in the e-mail or text that came when they got your papers
    • in your account at https://my.uscis.gov
    • with the lawyer, employer or relative who filed

    The A-number (A and 8 or 9 digits) is something else: it names you, not the case. If you find nothing, call 800-375-5283 with your name, date of birth and address at hand.

ask-eligibility =
    I can explain and look up cases, but whether you qualify is a legal question that I must not answer.

    To read first: https://www.uscis.gov/forms/explore-my-options. All forms are free at https://www.uscis.gov/forms.

    Before you file, ask a lawyer or an accredited representative, because the wrong form can cost money and can even lead to removal proceedings. Many help free or for little: type “lawyer”.
