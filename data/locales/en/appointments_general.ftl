### Appointments: moving one, preparing for one.

reschedule-appointment =
    Ask before the day comes. A missed appointment can end the application.

    Fingerprints (biometrics): sign in at https://my.uscis.gov and choose a new time, at least 12 hours before and with a good reason. Or call 800-375-5283.

    Interview: your notice says how to ask. If it is unclear, call the same number.

    Court hearing: only the court can move it. Until it tells you so, the old date stands, and missing it can bring a removal order. If that worries you, type “lawyer”.

interview-preparation =
    Bring the interview notice, your passport or photo ID, the papers that the notice lists (originals too), and a copy of what you sent in. Read your application again and note what has changed.

    If you need an interpreter, you usually bring your own; both of you sign Form G-1256. A lawyer may come along. For citizenship, practise at https://www.uscis.gov/citizenship.

    If you were ever arrested, ordered to leave, or are afraid to go, speak with a lawyer before you go; the word “lawyer” shows you where to find one.
