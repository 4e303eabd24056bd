### What comes next for this case: dates, warnings, and what usually follows a yes (after-*, chosen by
### agency and form in data/after_approval.yml). None of them may promise anything.

next-appointment =
    Men sa ki anrejistre pou ou:
    { $line }
mail-came-back = Yon lèt oswa yon kat pou ou tounen { $when }: yo pa t ka livre li. Tcheke ki adrès ajans lan genyen pou ou, epi mande yo voye li ankò. Ekri “mwen demenaje” m ap montre ou kijan.
appeal-line = Dat ki anrejistre pou yon apèl oswa yon mosyon: { $due }.{ days-from-today } Se dat ki nan lèt ou a ki konte.
appeal-window = Desizyon an gen dat { $sent }. Souvan gen sèlman anviwon 30 jou pou reponn, e lèt la di konbyen. Montre li bay yon avoka oswa yon reprezantan akredite jodi a.
after-petition = Yon petisyon ki apwouve louvri pwochen etap la. Gen fanmi ki ka kontinye touswit; gen lòt ki tann yon nimewo viza, nan liy selon dat priyorite yo (Visa Bulletin). Apre sa, anjeneral se yon konsila, ak yon fòm viza ak yon entèvyou, oswa fòm I-485 pou moun ki gen dwa rete nan peyi a.
after-card = Anjeneral yo fè kat la apre sa, epi yo voye li pa lapòs; chak etap gen pwòp estati pa li. Ant de a, ou ka montre avi apwobasyon an.
after-permit = Anjeneral yo fè dokiman an apre sa, epi yo voye li pa lapòs. Toutotan ou pa gen li nan men ou, apwobasyon an pou kont li souvan pa pèmèt ou travay ni vwayaje.
after-stay = Anjeneral avi ki gen dat sejou ou yo vini pa lapòs. Se dat sa yo ki konte, e pou rete plis fòk ou mande anvan dènye dat la.
after-waiver = Dosye ki t ap tann sa a anjeneral kontinye kounye a, souvan nan yon konsila. Yon padon pou kont li poko yon viza.
after-citizenship = Anjeneral se seremoni sèman an ki vini apre, ak pwòp avi pa li. Sitwayènte a kòmanse lè ou fè sèman an.
after-visa = Anjeneral paspò a ak viza a tounen apre sa. Yon viza pèmèt moun vwayaje rive nan fwontyè a, kote yon ofisye deside si moun nan ka antre. Ak yon viza imigran, grin kat la anjeneral vini pa lapòs apre antre a ak frè imigran an.
after-certification = Sètifikasyon an al jwenn patwon ou, ki anjeneral depoze fòm I-140 ak li apre sa. Li bon sèlman pou yon tan, souvan 180 jou.
after-court = Anjeneral yon lòd alekri vini apre, epi yon lòt ajans fè dokiman an. Gouvènman an ka toujou fè apèl, souvan nan 30 jou: lòd la di si li final.
after-other = Anjeneral yon avi apwobasyon vini apre, epi sa avi a nonmen: yon kat, yon dokiman oswa yon lòt fòm. Avi a di si pwochen etap la se pou ou.
