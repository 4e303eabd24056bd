### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    On file for you:
    { $line }
mail-came-back = A letter or card for you came back on { $when }: it could not be delivered. Please check which address the agency has for you, and ask for it to be sent again. Type “I have moved” and I show you how.
appeal-line = Date on file for an appeal or a motion: { $due }.{ days-from-today } The date in your letter counts.
appeal-window = The decision is dated { $sent }. There are often only about 30 days to answer it, and the letter says how many. Show it to a lawyer or accredited representative today.
after-petition = An approved petition opens the next step. Some relatives can go on at once; others wait for a visa number, in line by their priority date (Visa Bulletin). Then usually comes a consulate, with a visa form and an interview, or Form I-485 for those who may stay in the country for it.
after-card = Usually the card is made next, then mailed; each is a status of its own. In between you can show the approval notice.
after-permit = Usually the document is made next, then mailed. Until you hold it, the approval alone often does not let you work or travel.
after-stay = Usually the notice with the dates of your stay follows by mail. Those dates count, and a further stay has to be asked for before the last one.
after-waiver = The case that waited for it usually goes on now, often at a consulate. A waiver alone is not yet a visa.
after-citizenship = Usually the oath ceremony is next, with a notice of its own. Citizenship begins when you take the oath.
after-visa = Usually the passport with the visa comes back next. A visa lets its holder travel to the border, where an officer decides about the entry. With an immigrant visa, the green card usually follows by mail after the entry and the immigrant fee.
after-certification = The certification goes to your employer, who usually files Form I-140 with it next. It holds only for a limited time, often 180 days.
after-court = Usually a written order follows, and then another agency makes the document. The government may still appeal, often within 30 days: the order says whether it is final.
after-other = Usually an approval notice follows, and then what it names: a card, a document or a further form. The notice says whether the next step is yours.
