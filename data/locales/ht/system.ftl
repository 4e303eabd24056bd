### Said by the connector itself, before or after a turn of the dialogue.

system-welcome =
    Bonjou. Mwen ka di ou kote dosye imigrasyon ou ye, sa sa vle di, ak sa ki vini apre anjeneral.

    Mwen se yon pwogram, mwen pa yon biwo gouvènman, epi mwen pa janm mande lajan ni modpas. Mande ak pwòp mo pa ou, pa egzanp “kote dosye m ye?”
system-session-new = Sa se yon nouvo konvèsasyon: nou pa t ka kontinye sa ki te anvan an. Anyen nan yon dosye pa pèdi pou sa. Kisa ou ta renmen konnen?
system-still-working = Yon ti moman, mwen ap travay sou li toujou.
system-trouble = Gen yon bagay ki mal pase bò kote pa nou, pa bò kote pa ou. Tanpri eseye ankò, oswa tape “yon moun” pou wè kijan pou jwenn yon moun.
system-store-trouble = Kounye a mwen pa ka kenbe fil konvèsasyon nou an. Mesaj ou an sekirite, epi mwen pral eseye ankò talè.
system-empty = Se yon mesaj vid ki rive. Tape kesyon ou lè ou pare.
system-no-text = Mwen ka li mo sèlman. Tanpri ekri kesyon ou an kèk mo, pa egzanp “kote dosye m ye?”
system-too-long =
    Sa plis pase sa mwen ka li yon sèl fwa (jiska { $limit } karaktè).

    Tanpri voye kesyon an sèl. Ou pa oblije rakonte tout istwa a.
system-button-expired = Bouton sa a te pou yon moman ki pase, epi li ekspire. Tanpri tape sa ou vle a pito.
system-busy = Gen anpil moun k ap poze kesyon kounye a, mwen poko ka pran mesaj ou a. Tanpri voye l ankò nan yon minit.
system-too-many = Ou pi rapid pase mwen. Tanpri tann kèk segonn epi voye dènye mesaj la ankò.
