### Stages of data/stages.yml in plain words, five entries each:
###   -name      at most 40 characters, reads well before a full stop
###   -meaning   what it means and what it does not mean
###   -next      what usually comes next; never a promise
###   -act       who must act, and by when
###   -mistaken  what people commonly take it for
### Then the five categories and the four milestones. "Se tou pa ou:" marks what the reader has to do.

## The filing arrives

stage-not-filed-name = Poko voye
stage-not-filed-meaning = Fòm nan te kòmanse nan sistèm ajans lan, men li pa janm voye. Toutotan li poko voye, pa gen dosye.
stage-not-filed-next = Lè fòm nan voye epi peye, anjeneral yon resi ak yon nimewo dosye vini.
stage-not-filed-act = Se tou pa ou: fini, siyen epi voye fòm nan. Yon fòm ki poko voye pa kanpe okenn dat limit ki konsène ou.
stage-not-filed-mistaken = Anpil moun kwè yon fòm ki sove, men ki poko voye, kenbe plas yo nan liy lan, men se pa sa.

stage-received-name = Resevwa
stage-received-meaning = Ajans lan gen papye ou yo epi li louvri yon dosye. Pèsòn poko jije li, kidonk se pa ni bon ni move nouvèl.
stage-received-next = Anjeneral yon avi resi, pou anpil fòm yon randevou anprent, epi ou tann yon ofisye.
stage-received-act = Ou pa bezwen fè anyen kounye a. Kenbe avi resi a, epi avèti ajans lan si ou demenaje.
stage-received-mistaken = Moun konn pran li pou yon premye “wi”, men li di sèlman papye yo rive.

stage-fee-problem-name = Pwoblèm ak frè a
stage-fee-problem-meaning = Gen yon dosye, men yon peman manke, li pa pase, oswa gen yon kesyon sou li. Se sou lajan an, se pa sou si ou kalifye.
stage-fee-problem-next = Lè peman an regle, dosye a kontinye anjeneral. Si li pa regle, yo ka voye papye yo tounen.
stage-fee-problem-act = Se tou pa ou: peye oswa korije frè a jan avi a di a. Se dat ki sou avi ou a ki konte.
stage-fee-problem-mistaken = Pou anpil moun sa sanble yon refi, men anyen poko deside sou dosye a menm.

stage-rejected-name = Tounen anvan yo gade li
stage-rejected-meaning = Yo voye papye yo tounen anvan pèsòn gade dosye a menm, pa egzanp poutèt frè a, yon siyati oswa yon vye fòm. “Rejected” (rejte) pa vle di refize.
stage-rejected-next = Anpil moun korije sa lèt la di a epi yo depoze ankò. Anjeneral, premye dat depo a pa rete.
stage-rejected-act = Se tou pa ou: li lèt la epi korije sa li di a si ou vle depoze ankò. Si gen yon dat limit pou ou, chèche èd legal vit.
stage-rejected-mistaken = Moun konn li “rejected” tankou “denied”, men denied ta vle di yon ofisye jije dosye a epi li di non.

## Side events and moves

stage-record-updated-name = Yon detay chanje
stage-record-updated-meaning = Yon bagay sou kote chanje oswa note: yon non, yon kopi avi, yon ranbousman, yon demann pou ale pi vit. Dosye a menm rete kote li te ye a.
stage-record-updated-next = Anjeneral dosye a kontinye depi etap li te rive anvan an.
stage-record-updated-act = Anjeneral pa gen anyen pou fè. Verifye detay la bon, epi si yon lèt ki te pou ou tounen, verifye adrès ou ak ajans lan.
stage-record-updated-mistaken = Lè yo refize yon demann pou ale vit, moun konn kwè se dosye a yo refize, men dosye a pa touche.

stage-transferred-name = Ale nan yon lòt biwo
stage-transferred-meaning = Dosye ou ale nan yon lòt biwo oswa yon lòt ajans, ki pral fè pwochen etap la. Chanjman an pa di anyen sou rezilta a.
stage-transferred-next = Anjeneral nouvo biwo a voye yon avi. Tan datant li ka pi kout oswa pi long.
stage-transferred-act = Ou pa bezwen fè anyen kounye a. Siveye lapòs ou pou yon lèt nouvo biwo a.
stage-transferred-mistaken = Moun konn pè li tankou yon move siy oswa yon rekòmansman, men pou kont li, li pa ni youn ni lòt.

## Fingerprints

stage-biometrics-scheduled-name = Randevou anprent
stage-biometrics-scheduled-meaning = Ajans lan mande anprent ou, foto ou ak siyati ou, oswa li fikse yon jou pou sa. Se yon bagay nòmal, epi okenn desizyon poko pran.
stage-biometrics-scheduled-next = Apre vizit la, yo verifye anprent yo, epi dosye a ale nan revizyon anjeneral.
stage-biometrics-scheduled-act = Se tou pa ou: ale jou ak kote ki sou avi ou a, ak avi a ak yon pyès idantite ki gen foto. Si ou pa kapab, mande yon lòt dat anvan jou sa a.
stage-biometrics-scheduled-mistaken = Moun konn pran li pou entèvyou a, men vizit sa a kout, epi pèsòn pa deside dosye ou la.

stage-biometrics-taken-name = Anprent yo nan dosye a
stage-biometrics-taken-meaning = Ajans lan gen anprent ou oswa foto ou, nouvo oswa ansyen. Poko gen desizyon sou dosye ou.
stage-biometrics-taken-next = Anjeneral, verifikasyon sou pase ou ak revizyon yon ofisye. Pou kèk fòm, gen yon entèvyou.
stage-biometrics-taken-act = Ou pa bezwen fè anyen kounye a.
stage-biometrics-taken-mistaken = Anpil moun kwè sa vle di verifikasyon yo fini byen, men se pa toujou vre.

## Review

stage-under-review-name = Y ap gade dosye a
stage-under-review-meaning = Ajans lan ap travay sou dosye a, oswa li mete li nan liy. Poko gen desizyon, ni wi ni non.
stage-under-review-next = Ajans lan ka mande papye, fikse yon entèvyou, oswa deside. Estati sa a pa di kilè.
stage-under-review-act = Anjeneral ou pa bezwen fè anyen kounye a. Si yon lèt mande yon bagay, oswa ou rate yon randevou, swiv lèt la: dat ki sou li a konte.
stage-under-review-mistaken = Sa sanble yon ofisye gen dosye a louvri jodi a, men yon dosye ka rete konsa plizyè mwa.

stage-on-hold-name = Kanpe pou kounye a
stage-on-hold-meaning = Travay la kanpe poutèt yon bagay deyò dosye a, tankou yon pwosè, yon chanjman règ, yon verifikasyon sekirite oswa yon nimewo viza y ap tann.
stage-on-hold-next = Lè rezon sa a fini, dosye a kontinye anjeneral. Souvan pèsòn pa ka bay yon dat.
stage-on-hold-act = Ou pa bezwen fè anyen kounye a. Kenbe adrès ou ajou epi louvri chak lèt.
stage-on-hold-mistaken = Moun konn pran li pou yon refi oswa pou fòt yo, men pou kont li, li pa ni youn ni lòt.

stage-evidence-requested-name = Yo mande plis papye
stage-evidence-requested-meaning = Ajans lan bezwen plis bagay nan men ou anvan li deside: papye, enfòmasyon oswa yon egzamen. Anyen poko deside.
stage-evidence-requested-next = Lè repons ou rive, anjeneral yon ofisye reprann dosye a. Si pa gen repons a lè, yo ka refize dosye a.
stage-evidence-requested-act = Se tou pa ou: voye tout sa avi a mande, tout ansanm ak a lè. Se dat ki sou avi ou a ki konte.
stage-evidence-requested-mistaken = Anpil moun wè sa tankou kòmansman yon refi, men se yon kesyon, epi yo li repons ou.

stage-evidence-received-name = Repons ou rive
stage-evidence-received-meaning = Ajans lan gen sa ou te voye pou reponn lèt li a. Li poko di si sa ase.
stage-evidence-received-next = Anjeneral yon ofisye li li ak rès dosye a, epi li ka deside, mande ankò oswa fikse yon entèvyou.
stage-evidence-received-act = Ou pa bezwen fè anyen kounye a. Kenbe yon kopi sa ou te voye ak prèv ou te voye li.
stage-evidence-received-mistaken = “Received” (resevwa) pa vle di “aksepte”: li di sèlman repons ou la.

stage-adverse-notice-name = Avètisman anvan yon desizyon negatif
stage-adverse-notice-meaning = Ajans lan ekri li gen entansyon di non, oswa retire yon apwobasyon, ak poukisa. Se pa desizyon final la: ou ka reponn anvan.
stage-adverse-notice-next = Yon ofisye li repons ou epi li deside apre. Si pa gen repons a lè, anjeneral ajans lan fè sa li te di a.
stage-adverse-notice-act = Se tou pa ou, epi tan an kout: se dat ki sou avi ou a ki konte. Pote avi a bay yon avoka oswa yon reprezantan akredite kounye a.
stage-adverse-notice-mistaken = Moun konn pran li pou refi a menm, men dènye mo a poko di toutotan tan pou reponn lan poko fini.

## Interview

stage-interview-pending-name = Ap tann yon dat entèvyou
stage-interview-pending-meaning = Dosye a ap tann yon entèvyou oswa yon odyans, oswa yo anile yon dat epi poko gen yon lòt.
stage-interview-pending-next = Anjeneral yon avi ak jou, lè ak kote vini nan lapòs. Konbyen tan sa pran, sa depann de biwo a.
stage-interview-pending-act = Pa gen anyen pou fè jiskaske avi a vini. Si ou te mande yon lòt jou, kenbe ansyen an sof si ajans lan konfime chanjman an.
stage-interview-pending-mistaken = Moun konn kwè “pare pou entèvyou” vle di gen yon dat, men poko gen dat.

stage-interview-scheduled-name = Dat entèvyou oswa odyans fikse
stage-interview-scheduled-meaning = Yon entèvyou oswa yon odyans gen yon dat, petèt yon nouvo dat. Poko gen desizyon sou dosye a.
stage-interview-scheduled-next = Yo poze ou kesyon sou fòm ou ak papye ou yo. Rezilta a ka vini menm jou a oswa pita.
stage-interview-scheduled-act = Se tou pa ou: ale jou ak lè ki sou avi ou a, ak papye ki sou lis li a. Si ou pa ka vini, avèti biwo a anvan jou sa a; si ou rate li, sa ka fè dosye a mal.
stage-interview-scheduled-mistaken = Moun konn pè yon entèvyou tankou yon siy yo gen sispèk, men pou anpil fòm, prèske tout moun gen youn.

stage-interview-completed-name = Entèvyou fèt, poko gen rezilta
stage-interview-completed-meaning = Entèvyou a oswa odyans lan fèt. Rezilta a poko soti.
stage-interview-completed-next = Ajans lan ka deside, mande plis papye oswa rele ou ankò.
stage-interview-completed-act = Ou pa bezwen fè anyen kounye a, sof si yo te mande ou papye: nan ka sa a, voye yo anvan dat yo te ba ou a.
stage-interview-completed-mistaken = Moun konn pè silans apre entèvyou tankou yon move siy, men pou kont li, li pa di anyen.

## Decision

stage-decision-made-name = Deside, lèt la di kijan
stage-decision-made-meaning = Gen yon desizyon, men estati sa a pa di kilès. Tanpri pa li ni wi ni non ladan li.
stage-decision-made-next = Lèt desizyon an di rezilta a ak sa ki posib apre.
stage-decision-made-act = Li lèt la depi li rive: yon dat ladan li ka konte. Si ou pa resevwa lèt la, mande ajans lan yon kopi.
stage-decision-made-mistaken = Gen moun ki li li kòm apwouve, gen lòt kòm refize, men estati a pa montre ni youn ni lòt.

stage-approved-name = Apwouve
stage-approved-meaning = Ajans lan di wi pou fòm sa a. Sa sa ba ou depann de fòm nan: yon petisyon ki apwouve, pa egzanp, poko yon viza ni yon grin kat.
stage-approved-next = Anjeneral yon avi apwobasyon. Apre sa, selon fòm nan, yon kat, yon etap viza oswa yon lòt fòm.
stage-approved-act = Anjeneral pa gen anyen pou fè touswit. Li avi apwobasyon an: li di si pwochen etap la se pou ou.
stage-approved-mistaken = Moun konn pran yon petisyon fanmi oswa travay ki apwouve pou yon grin kat, men se yon etap sou wout la.

stage-oath-scheduled-name = Seremoni sèman an ap vini
stage-oath-scheduled-meaning = Yo di wi pou demann sitwayènte ou. Y ap fikse seremoni sèman an, oswa li gen yon dat deja. Ou vin sitwayen lè ou fè sèman an.
stage-oath-scheduled-next = Avi seremoni an bay jou a ak kote a. Anjeneral se la yo remèt sètifika a.
stage-oath-scheduled-act = Se tou pa ou: ale nan seremoni an jou ki sou avi ou a, ak avi a byen ranpli ak grin kat ou. Si ou pa ka vini, avèti biwo a anvan jou sa a.
stage-oath-scheduled-mistaken = Anpil moun santi yo sitwayen deja, men toutotan ou poko fè sèman, pa gen vòt ni paspò ameriken.

stage-document-produced-name = Y ap fè kat la oswa dokiman an
stage-document-produced-meaning = Yo kòmande kat ou oswa dokiman ou, oswa y ap fè li. Sa montre demann ki dèyè li a te apwouve.
stage-document-produced-next = Anjeneral apre sa yo mete li nan lapòs, souvan ak yon nimewo swivi.
stage-document-produced-act = Ou pa bezwen fè anyen kounye a. Verifye ajans lan gen adrès ou ye kounye a.
stage-document-produced-mistaken = Yon nouvo kat pa toujou yon grin kat: li ka yon pèmi travay oswa yon ranplasman.

stage-document-mailed-name = Kat la oswa dokiman an sou wout
stage-document-mailed-meaning = Dokiman ou nan men lapòs, oswa li prèt pou rive la. Yo poko di li livre.
stage-document-mailed-next = Anjeneral li vini pa lapòs nan adrès ajans lan gen pou ou.
stage-document-mailed-act = Siveye bwat lèt ou, ak nimewo swivi a si gen youn. Si li pa rive, avèti ajans lan vit.
stage-document-mailed-mistaken = “Mailed” ak menm “picked up” vle di lapòs la genyen li, yo pa vle di li devan pòt ou.

stage-document-delivered-name = Kat la oswa dokiman an livre
stage-document-delivered-meaning = Lapòs la oswa biwo a di dokiman an rive jwenn ou oswa nan adrès ou.
stage-document-delivered-next = Pou demann sa a, anjeneral se dènye etap la.
stage-document-delivered-act = Verifye non an, dat yo ak kalite kat la. Si yon bagay pa bon, oswa ou pa genyen li, avèti ajans lan vit.
stage-document-delivered-mistaken = “Delivered” ka vle di bwat lèt la oswa yon vwazen, kidonk chèche byen anvan ou di li pèdi.

stage-document-returned-name = Kat la oswa dokiman an tounen
stage-document-returned-meaning = Yo pa t ka livre dokiman ou, li tounen, yo kenbe li, oswa yo detwi li. Apwobasyon ki dèyè li a rete bon.
stage-document-returned-next = Ak bon adrès la, ajans lan ka voye li ankò. Yon kat ki detwi anjeneral mande yon nouvo fòm ak yon frè.
stage-document-returned-act = Se tou pa ou: verifye adrès ou ak ajans lan epi mande kijan pou jwenn dokiman an. Yo kenbe li pou yon tan sèlman.
stage-document-returned-mistaken = Moun konn pè yo pèdi apwobasyon an, men se papye a sèlman ki tounen.

## Refusal, review and other ends

stage-denied-name = Refize
stage-denied-meaning = Yo jije dosye a epi repons lan se non. Lèt la bay rezon yo, epi li di si ou ka mande yo gade li ankò.
stage-denied-next = Selon dosye a, yon apèl, yon mosyon oswa yon nouvo demann ka posib. Lèt la di kilès.
stage-denied-act = Si ou vle reponn, tan an kout, souvan anviwon 30 jou: se dat ki nan lèt ou a ki konte. Montre li bay yon avoka oswa yon reprezantan akredite vit.
stage-denied-mistaken = Moun konn melanje “denied” ak “rejected”, ki vle di papye yo tounen san yo pa jije yo.

stage-revoked-name = Yo retire apwobasyon an oswa estati a
stage-revoked-meaning = Yon bagay yo te bay anvan, yon apwobasyon, yon viza oswa yon estati, yo retire li. Lèt la di kisa, poukisa ak apati kilè.
stage-revoked-next = Yon apèl oswa yon nouvo demann ka posib. Lèt la di sa.
stage-revoked-act = Si ou vle reponn, tan an ka kout anpil: se dat ki nan lèt ou a ki konte. Montre li bay yon avoka oswa yon reprezantan akredite kounye a.
stage-revoked-mistaken = Mo yo ka gen “approval” ladan yo, men y ap pale de yon apwobasyon ki pèdi.

stage-appeal-filed-name = Apèl oswa revizyon an kou
stage-appeal-filed-meaning = Yo mande yon biwo ki pi wo gade desizyon an, oswa l ap gade li. Desizyon ki te pran anvan an poko dènye mo a.
stage-appeal-filed-next = Biwo ki pi wo a ka kenbe desizyon an, chanje li oswa voye dosye a tounen. Souvan sa pran plizyè mwa.
stage-appeal-filed-act = Ou pa bezwen fè anyen kounye a, sof si yon lèt mande papye oswa agiman: nan ka sa a, dat ki sou li a konte.
stage-appeal-filed-mistaken = Moun konn pran li pou yon nouvo demann, men se yon lòt gade sou menm desizyon an.

stage-reopened-name = Dosye a louvri ankò
stage-reopened-meaning = Yon dosye ki te deside oswa fèmen louvri ankò. Yo poko pran yon nouvo desizyon.
stage-reopened-next = Anjeneral yon ofisye gade li ankò, epi li ka mande papye oswa fikse yon entèvyou.
stage-reopened-act = Ou pa bezwen fè anyen kounye a, sof si yon lèt mande yon bagay: nan ka sa a, dat ki sou li a konte.
stage-reopened-mistaken = Moun konn pran “reopened” pou apwouve, men li vle di sèlman kesyon an louvri ankò.

stage-withdrawn-name = Retire oswa abandone
stage-withdrawn-meaning = Yo retire demann nan, oswa ajans lan pran li pou abandone, pa egzanp apre yon lèt oswa yon vizit ki rate. Si se yon apèl sèlman ki retire, desizyon ki te pran anvan an rete.
stage-withdrawn-next = Anjeneral li fini la. Yon nouvo demann ka posib.
stage-withdrawn-act = Si se pa ou ki te mande sa, pale ak ajans lan epi chèche èd legal vit. Si se ou, pa gen anyen pou fè.
stage-withdrawn-mistaken = Moun konn pran li pou yon refi, men li pa di yon ofisye te twouve dosye a twò fèb.

stage-administratively-closed-name = Fèmen san wi ni non
stage-administratively-closed-meaning = Yo wete dosye a sou lis aktif la san desizyon, pa egzanp paske ou jwenn sa ou te mande a yon lòt jan, oswa yon tribinal mete li sou poz.
stage-administratively-closed-next = Souvan anyen pa fèt ankò. Gen kèk dosye konsa yo ka remete sou lis la.
stage-administratively-closed-act = Li avi a pou konnen rezon an. Si ou pa konnen poukisa li fèmen, mande ajans lan oswa yon avoka.
stage-administratively-closed-mistaken = Moun konn pran li pou yon refi oswa pou yon viktwa, men pou kont li, li pa ni youn ni lòt.

stage-terminated-name = Fini san wi ni non
stage-terminated-meaning = Yon pwosesis, yon apèl oswa validite yon dokiman rive nan bout li san yon jijman sou dosye a. Avi a di sa ki fini.
stage-terminated-next = Sa depann de sa ki fini an. Si se yon apèl sèlman ki fini, desizyon ki te pran anvan an rete.
stage-terminated-act = Li avi a epi byen verifye sa ki fini. Si se yon pèmi oswa yon estati ou bezwen, chèche èd legal vit.
stage-terminated-mistaken = Sa sanble yon refi, men nan tribinal, pa egzanp, sa ka vle di yo lage yon ka yo te gen kont yon moun.

## Not understood

stage-unknown-name = Pwòp mo ajans lan
stage-unknown-meaning = Ajans lan sèvi ak mo mwen pa ka eksplike ak sètitid, kidonk mwen montre yo jan yo ye epi mwen pa devine.
stage-unknown-next = Mo sa yo pa di sa ki vini apre. Dènye lèt ajans lan se pi bon kote pou gade.
stage-unknown-act = Li dènye lèt ou a: si li mande yon bagay, dat ki sou li a konte. Si ou pa sèten, mande ajans lan.
stage-unknown-mistaken = Mo pèsòn pa eksplike fasil pou pran pou move nouvèl, men pou kont yo, yo pa ni bon ni move.

## Categories

category-active = Ap avanse
category-pending = Ap tann
category-approved = Apwouve
category-denied = Refize
category-closed = Fèmen

## Milestones, in order

milestone-received = Resevwa
milestone-under-review = Y ap gade li
milestone-interview-scheduled = Entèvyou
milestone-decision-made = Desizyon
