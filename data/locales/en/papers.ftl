### Papers: sending them, missing them, following them, proving a status with them.

submit-documents =
    I cannot take documents in this chat, but this is how it works.

    Your notice says what to send, where, and until when; its own date governs. If it offers upload, use https://my.uscis.gov. By mail, put the notice on top, send everything together, and keep a copy and the proof of mailing.

    Send copies unless originals are asked for. Papers in another language need a full English translation, signed by the translator. If the request is hard to understand, type “lawyer”.

missing-document =
    First check that USCIS has your right address: https://www.uscis.gov/addresschange. Your account at https://my.uscis.gov may hold a copy of the notice.

    If it still does not come, report it at https://egov.uscis.gov/e-request (notice, card or document not received) or call 800-375-5283. Do not wait long: a notice may have a deadline.

    Lost or stolen after you had it: green card, Form I-90; work permit, Form I-765; I-94 record, see https://i94.cbp.dhs.gov or Form I-102.

track-delivery =
    USCIS sends green cards, work permits and travel documents by US mail with a tracking number. You find it in your account at https://my.uscis.gov once the card has been mailed. Type it in at https://tools.usps.com.

    If it says “delivered” and you have nothing, ask your post office at once. Then report it at https://egov.uscis.gov/e-request.

    If you have moved, tell both USCIS and the post office. A card that comes back can be destroyed after a while.

proof-of-status =
    Green card: when you file Form I-90 or I-751, the receipt notice itself says whether and for how long it extends your card. Keep the two together. No card and no such notice? Call 800-375-5283 and ask about a stamp in your passport (I-551, also called ADIT).

    A ten-year card that expires does not by itself end your residence. A two-year card is different: I-751 belongs in the 90 days before it ends.

    Work permits have their own rules: type “work permit”.
