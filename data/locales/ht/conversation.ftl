### Language, understanding and failures in the dialogue.

ask-language =
    Nan ki lang ou vle pale?
    Which language would you like?
language-changed = Apati kounye a n ap pale kreyòl. Nou kontinye kote nou te ye a.
language-not-released =
    Mwen poko pale { $language } ase byen, epi yon mo ki mal di ta ka fè ou mal. Ekri “chanje lang” pou wè ki lang mwen pale jodi a.

    Pou lang ou, yon fanmi ou fè konfyans oswa yon klinik legal gratis ka ede ou: https://www.immigrationlawhelp.org
clarify = Mwen pa sèten mwen konprann. Èske se youn nan sa yo? Si se pa sa, di li yon lòt fwa ak lòt mo.
offer-person =
    Mwen poko konprann, epi mwen pa vle fè ou vire anwon. Èske ou ta vle pale ak yon moun?

    Oswa tape kèk mo, tankou “dosye m”, “randevou” oswa “konbyen tan”.
details-without-question =
    Mèsi, men mwen pa bezwen ni imel, ni nimewo telefòn, ni nimewo paspò: mwen sèvi sèlman ak kontak ajans lan genyen deja.

    Pou gade yon dosye, tape nimewo resi ou: 3 lèt ak 10 chif.
store-unavailable =
    Kounye a, mwen pa ka rive nan kote dosye yo ye. Se yon pwoblèm bò kote pa nou, epi sa pa chanje anyen nan okenn dosye. Tanpri eseye ankò nan kèk minit. { $last_good }

    Si se ijan, USCIS reponn nan 800-375-5283.
# What store-unavailable carries as `last_good`, or nothing.
last-good-line = Dènye fwa mwen te ka li yo se te { $when }.
nothing-to-repeat = Poko gen anyen pou repete. Kisa ou ta renmen konnen?
continued-here =
    Bon, nou kontinye isit la. Mwen kenbe kote nou te rive a.

    Prèv ou te bay la pa swiv ou nan yon lòt chat, kidonk mwen ap mande ou li yon lòt fwa anvan mwen montre anyen sou yon dosye.
