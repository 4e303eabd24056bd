### Appointments: moving one, preparing for one.

reschedule-appointment =
    Mande chanjman an anvan jou a rive. Si ou rate yon randevou, yo ka fèmen demann ou an.

    Anprent (byometrik): konekte sou https://my.uscis.gov epi chwazi yon lòt lè, omwen 12 èdtan davans, ak yon bon rezon. Oswa rele 800-375-5283.

    Entèvyou: avi ou a di kijan pou ou mande. Si li pa klè, rele menm nimewo a.

    Odyans nan tribinal: se tribinal la sèl ki ka chanje dat la. Toutotan li poko di ou sa, ansyen dat la rete, epi si ou rate li, jij la ka bay lòd depòtasyon. Si sa fè ou pè, tape “avoka”.

interview-preparation =
    Pote avi entèvyou a, paspò ou oswa yon pyès idantite ki gen foto, papye ki sou lis avi a (orijinal yo tou), ak yon kopi sa ou te voye. Reli demann ou an epi note sa ki chanje.

    Si ou bezwen yon entèprèt, anjeneral se ou ki mennen li; nou toulède siyen Fòm G-1256. Yon avoka ka akonpaye ou. Pou sitwayènte, pratike sou https://www.uscis.gov/citizenship.

    Si yo te janm arete ou, si yo te ba ou lòd pou ou kite peyi a, oswa si ou pè ale, pale ak yon avoka anvan; mo “avoka” montre ou ki kote pou ou jwenn youn.
