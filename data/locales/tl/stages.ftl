### Mga yugto ng data/stages.yml sa simpleng salita, limang entry bawat isa:
###   -name      hanggang 40 letra, maganda bago ang tuldok
###   -meaning   ano ang ibig sabihin at hindi ibig sabihin
###   -next      ang karaniwang kasunod; hindi kailanman pangako
###   -act       sino ang kikilos, at hanggang kailan
###   -mistaken  ang karaniwang akala ng tao
### Saka ang limang kategorya at apat na milestone. “Kayo na” ang tanda na may gagawin ang mambabasa.

## Dumarating ang aplikasyon

stage-not-filed-name = Hindi pa naipapadala
stage-not-filed-meaning = Nasimulan ang form sa sistema ng ahensya pero hindi naipadala. Hangga’t hindi naipapadala, wala pang kaso.
stage-not-filed-next = Kapag naipadala at nabayaran ang form, karaniwang may darating na resibong may case number.
stage-not-filed-act = Kayo na ang kikilos: tapusin, pirmahan at ipadala ang form. Hindi napipigil ng draft ang anumang huling araw para sa inyo.
stage-not-filed-mistaken = Akala ng marami, may lugar na sila sa pila dahil naka-save ang draft, pero wala pa.

stage-received-name = Natanggap na
stage-received-meaning = Nasa ahensya na ang mga papel at nagbukas ito ng kaso. Wala pang nagpapasya rito, kaya hindi ito mabuti o masamang balita.
stage-received-next = Karaniwang may receipt notice, para sa maraming form may appointment sa fingerprint, saka paghihintay sa opisyal.
stage-received-act = Wala pong kailangang gawin ngayon. Itabi ang receipt notice, at sabihan ang ahensya kung lilipat ng bahay.
stage-received-mistaken = Madaling akalaing unang “oo” ito, pero sinasabi lang nito na dumating ang mga papel.

stage-fee-problem-name = May problema sa bayad
stage-fee-problem-meaning = May kaso, pero may bayad na kulang, hindi tinanggap o kinukuwestiyon. Tungkol ito sa pera, hindi sa kung kuwalipikado kayo.
stage-fee-problem-next = Kapag naayos ang bayad, karaniwang nagpapatuloy ang kaso. Kung hindi maayos, baka ibalik ang mga papel.
stage-fee-problem-act = Kayo na ang kikilos: magbayad o itama ang bayad ayon sa notice. Ang petsa sa notice ang masusunod.
stage-fee-problem-mistaken = Mukha itong pagtanggi sa marami, pero wala pang desisyon sa mismong kaso.

stage-rejected-name = Ibinalik bago sinuri (rejected)
stage-rejected-meaning = Ibinalik ang mga papel bago pa may tumingin sa mismong kaso, halimbawa dahil sa bayad, pirma o lumang form. Ang rejected ay hindi denied.
stage-rejected-next = Marami ang nagtatama ng nakasulat at nagfa-file ulit. Karaniwang hindi napapanatili ang unang petsa ng pag-file.
stage-rejected-act = Kayo na ang kikilos: basahin ang sulat at itama ang nakasaad kung gustong mag-file ulit. Kung may huling araw para sa inyo, humingi agad ng tulong legal.
stage-rejected-mistaken = Madalas basahin ang “rejected” na parang “denied”, pero ang denied ay may opisyal na tumingin sa kaso at humindi.

## Mga karagdagang pangyayari at paglipat

stage-record-updated-name = May na-update na detalye
stage-record-updated-meaning = May nabago o naitala sa tabi ng pangunahing daan: pangalan, kopya ng notice, refund, hiling na pabilisin. Hindi gumalaw ang mismong kaso.
stage-record-updated-next = Karaniwang nagpapatuloy ang kaso mula sa naabot nitong hakbang.
stage-record-updated-act = Karaniwang walang kailangang gawin. Tingnan kung tama ang detalye, at kung may sulat na bumalik, tiyakin sa ahensya ang address ninyo.
stage-record-updated-mistaken = Madalas basahing tinanggihan ang kaso kapag hindi pinayagan ang hiling na pabilisin, pero hindi nito nagagalaw ang kaso.

stage-transferred-name = Inilipat sa ibang opisina
stage-transferred-meaning = Napunta ang file sa ibang opisina o ahensya, na gagawa ng susunod na hakbang. Walang sinasabi ang paglipat tungkol sa resulta.
stage-transferred-next = Karaniwang magpapadala ng notice ang bagong opisina. Maaaring mas maikli o mas mahaba ang hintay roon.
stage-transferred-act = Wala pong kailangang gawin ngayon. Abangan sa koreo ang sulat mula sa bagong opisina.
stage-transferred-mistaken = Madalas katakutan ang paglipat bilang masamang senyales o bagong simula, pero wala ito sa dalawa.

## Fingerprint

stage-biometrics-scheduled-name = Appointment sa fingerprint
stage-biometrics-scheduled-meaning = Hinihingi ng ahensya ang fingerprint, litrato at pirma ninyo, o may araw na itinakda para rito. Karaniwan lang ito, at wala pang desisyon.
stage-biometrics-scheduled-next = Pagkatapos ninyong pumunta, sinusuri ang fingerprint, at karaniwang tumutuloy ang kaso sa pagsusuri.
stage-biometrics-scheduled-act = Kayo na ang kikilos: pumunta sa araw at lugar na nasa notice, dala ang notice at ID na may litrato. Kung hindi makakapunta, humingi ng ibang petsa bago ang araw na iyon.
stage-biometrics-scheduled-mistaken = Inaakala minsang ito na ang interview, pero maikli lang ito at walang nagpapasya roon sa kaso.

stage-biometrics-taken-name = Nasa tala na ang fingerprint
stage-biometrics-taken-meaning = Nasa ahensya ang fingerprint o litrato ninyo, bago man ito o kuha pa noon. Wala pang desisyon sa kaso.
stage-biometrics-taken-next = Karaniwang background check at pagsusuri ng opisyal. Sa ilang form, may interview.
stage-biometrics-taken-act = Wala pong kailangang gawin ngayon.
stage-biometrics-taken-mistaken = Binabasa ito ng marami bilang pasado sa background check, na hindi palaging totoo.

## Pagsusuri

stage-under-review-name = Sinusuri
stage-under-review-meaning = Hawak ng ahensya ang kaso o nasa pila nito. Wala pang desisyon, oo man o hindi.
stage-under-review-next = Maaaring humingi ng dokumento ang ahensya, magtakda ng interview, o magdesisyon. Hindi sinasabi ng status na ito kung kailan.
stage-under-review-act = Karaniwang wala kayong kailangang gawin ngayon. Kung may sulat na may hinihingi, o may appointment na hindi napuntahan, sundin ang sulat na iyon: ang petsa nito ang masusunod.
stage-under-review-mistaken = Parang may opisyal na nakabukas ang file ngayon, pero puwedeng manatiling ganito ang kaso nang ilang buwan.

stage-on-hold-name = Nakahinto muna (on hold)
stage-on-hold-meaning = Huminto ang trabaho dahil sa bagay na nasa labas ng kaso, gaya ng demanda, pagbabago ng tuntunin, security check o paghihintay ng visa number.
stage-on-hold-next = Kapag natapos ang dahilan, karaniwang nagpapatuloy ang kaso. Madalas na walang makapagsasabi ng petsa.
stage-on-hold-act = Wala pong kailangang gawin ngayon. Panatilihing tama ang address at buksan ang bawat sulat.
stage-on-hold-mistaken = Madalas akalaing pagtanggi ito o kasalanan ninyo, pero wala ito sa dalawa.

stage-evidence-requested-name = Humihingi ng dagdag na papel
stage-evidence-requested-meaning = May kailangan pa ang ahensya mula sa inyo bago makapagdesisyon: papel, impormasyon o pagsusuri. Wala pang desisyon.
stage-evidence-requested-next = Pagdating ng sagot, karaniwang hinahawakan ulit ng opisyal ang kaso. Kung walang sagot sa takdang araw, maaaring tanggihan ang kaso.
stage-evidence-requested-act = Kayo na ang kikilos: ipadala ang lahat ng nakalista sa notice, sabay-sabay at nasa oras. Ang petsa sa notice ang masusunod.
stage-evidence-requested-mistaken = Simula ng pagtanggi ang tingin dito ng marami, pero tanong ito, at binabasa ang sagot ninyo.

stage-evidence-received-name = Dumating ang sagot ninyo
stage-evidence-received-meaning = Nasa ahensya na ang ipinadala ninyo bilang sagot sa sulat. Hindi pa sinasabi kung sapat ito.
stage-evidence-received-next = Karaniwang binabasa ito ng opisyal kasama ng buong file, at maaaring magdesisyon, magtanong ulit o magtakda ng interview.
stage-evidence-received-act = Wala pong kailangang gawin ngayon. Magtabi ng kopya ng ipinadala at ng patunay ng pagpapadala.
stage-evidence-received-mistaken = Ang “received” ay hindi “accepted”: sinasabi lang nito na naroon ang sagot ninyo.

stage-adverse-notice-name = Babala bago ang posibleng pagtanggi
stage-adverse-notice-meaning = Sumulat ang ahensya na balak nitong humindi, o bawiin ang pag-apruba, at kung bakit. Hindi pa ito ang huling desisyon: puwede munang sumagot.
stage-adverse-notice-next = Binabasa ng opisyal ang sagot, saka magpapasya. Kung walang sagot sa takdang araw, karaniwang ginagawa ng ahensya ang sinabi nito.
stage-adverse-notice-act = Kayo na ang kikilos, at maikli ang panahon: ang petsa sa notice ang masusunod. Dalhin ngayon ang notice sa abogado o accredited representative.
stage-adverse-notice-mistaken = Madalas akalaing ito na ang pagtanggi, pero hindi pa ito pinal habang may panahong sumagot.

## Interview

stage-interview-pending-name = Naghihintay ng petsa ng interview
stage-interview-pending-meaning = Naghihintay ang kaso ng interview o hearing, o may petsang kinansela at wala pang bagong alam.
stage-interview-pending-next = Karaniwang dumarating sa koreo ang notice na may araw, oras at lugar. Nakadepende sa opisina kung gaano katagal.
stage-interview-pending-act = Walang kailangang gawin hanggang dumating ang notice. Kung humiling ng ibang araw, sundin pa rin ang dati hangga’t hindi kinukumpirma ng ahensya.
stage-interview-pending-mistaken = Madalas akalaing may petsa na ang “ready for an interview”, pero wala pa.

stage-interview-scheduled-name = May petsa na ang interview o hearing
stage-interview-scheduled-meaning = May petsa na ang interview o hearing, baka bago. Wala pang desisyon sa kaso.
stage-interview-scheduled-next = Tatanungin kayo tungkol sa mga form at papel. Maaaring lumabas ang resulta sa araw ding iyon o sa ibang araw.
stage-interview-scheduled-act = Kayo na ang kikilos: dumating sa araw at oras na nasa notice, dala ang mga papel na nakalista. Kung hindi makakapunta, sabihan ang opisina bago ang araw na iyon; maaaring makasama sa kaso ang hindi pagsipot.
stage-interview-scheduled-mistaken = Madalas katakutan ang interview bilang tanda ng pagdududa, pero sa maraming form halos lahat ay dumaraan dito.

stage-interview-completed-name = Tapos ang interview, wala pang resulta
stage-interview-completed-meaning = Naganap na ang interview o hearing. Hindi pa lumalabas ang resulta.
stage-interview-completed-next = Maaaring magdesisyon ang ahensya, humingi pa ng papel o tawagin kayo ulit.
stage-interview-completed-act = Wala pong kailangang gawin ngayon, maliban kung hiningan ng papel: ipadala iyon sa petsang ibinigay.
stage-interview-completed-mistaken = Madalas katakutan ang katahimikan pagkatapos ng interview, pero wala itong sinasabi tungkol sa resulta.

## Desisyon

stage-decision-made-name = May desisyon, nasa sulat kung ano
stage-decision-made-meaning = May desisyon na, pero hindi sinasabi ng status na ito kung alin. Huwag pong basahin bilang oo o hindi.
stage-decision-made-next = Nasa sulat ng desisyon ang resulta at ang puwedeng gawin pagkatapos.
stage-decision-made-act = Basahin agad ang sulat pagdating: baka may petsang mahalaga. Kung walang dumating na sulat, humingi ng kopya sa ahensya.
stage-decision-made-mistaken = Binabasa ito ng ilan bilang naaprubahan at ng iba bilang tinanggihan, pero wala sa dalawa ang ipinapakita ng status.

stage-approved-name = Naaprubahan
stage-approved-meaning = Umoo ang ahensya sa form na ito. Nakadepende sa form kung ano ang ibinibigay nito: ang naaprubahang petisyon, halimbawa, ay hindi pa visa o green card.
stage-approved-next = Karaniwang approval notice. Pagkatapos, depende sa form, card, hakbang sa visa o ibang form.
stage-approved-act = Karaniwang walang kailangang gawin agad. Basahin ang approval notice: sinasabi nito kung kayo ang gagawa ng susunod.
stage-approved-mistaken = Madalas akalaing green card na ang naaprubahang petisyon ng pamilya o trabaho, pero isang hakbang lang ito sa daan.

stage-oath-scheduled-name = Panunumpa na ang susunod
stage-oath-scheduled-meaning = Pinagbigyan ang aplikasyon sa citizenship at itinatakda ang panunumpa, o may petsa na. Nagiging citizen kayo kapag nanumpa.
stage-oath-scheduled-next = Nasa notice ng seremonya ang araw at lugar. Karaniwang doon ibinibigay ang sertipiko.
stage-oath-scheduled-act = Kayo na ang kikilos: pumunta sa seremonya sa petsang nasa notice, dala ang notice na may sagot na at ang green card. Kung hindi makakapunta, sabihan ang opisina bago ang araw na iyon.
stage-oath-scheduled-mistaken = Akala ng marami, citizen na sila, pero hangga’t hindi nanunumpa, hindi pa puwedeng bumoto o kumuha ng US passport.

stage-document-produced-name = Ginagawa ang card o dokumento
stage-document-produced-meaning = Ipinagawa o ginagawa na ang card o dokumento. Ipinahihiwatig nito na naaprubahan ang pinagmulan nitong hiling.
stage-document-produced-next = Karaniwang ipinapadala ito sa koreo, madalas may tracking number.
stage-document-produced-act = Wala pong kailangang gawin ngayon. Tiyaking nasa ahensya ang kasalukuyang address.
stage-document-produced-mistaken = Hindi laging green card ang bagong card: puwedeng work permit o kapalit ito.

stage-document-mailed-name = Papunta na ang card o dokumento
stage-document-mailed-meaning = Naibigay na sa koreo ang dokumento, o malapit na. Wala pang ulat na naihatid ito.
stage-document-mailed-next = Karaniwang dumarating ito sa koreo sa address ninyo na nasa ahensya.
stage-document-mailed-act = Bantayan ang mailbox, at ang tracking number kung mayroon. Kung hindi dumating, sabihan agad ang ahensya.
stage-document-mailed-mistaken = Ang “mailed” at kahit “picked up” ay nangangahulugang hawak na ito ng tagahatid, hindi na nasa pinto ninyo.

stage-document-delivered-name = Naihatid ang card o dokumento
stage-document-delivered-meaning = Ayon sa tagahatid o opisina, nakarating ang dokumento sa inyo o sa address ninyo.
stage-document-delivered-next = Para sa hiling na ito, karaniwang ito na ang huling hakbang.
stage-document-delivered-act = Tingnan ang pangalan, mga petsa at uri ng card. Kung may mali, o wala sa inyo, sabihan agad ang ahensya.
stage-document-delivered-mistaken = Ang “delivered” ay puwedeng mailbox o kapitbahay, kaya maghanap muna bago isiping nawala.

stage-document-returned-name = Bumalik ang card o dokumento
stage-document-returned-meaning = Hindi naihatid ang dokumento: bumalik ito, hawak pa ng opisina, o nasira. Nananatili ang pag-apruba sa likod nito.
stage-document-returned-next = Kung tama ang address, maaaring ipadala ulit ng ahensya. Ang nasirang card ay karaniwang kailangan ng bagong form at bayad.
stage-document-returned-act = Kayo na ang kikilos: tiyakin sa ahensya ang address at itanong kung paano makukuha ang dokumento. Itinatabi lang ito sa limitadong panahon.
stage-document-returned-mistaken = Madalas katakutang nawala ang pag-apruba, pero papel lang ang bumalik.

## Pagtanggi, muling pagsusuri at iba pang wakas

stage-denied-name = Tinanggihan (denied)
stage-denied-meaning = Sinuri ng opisyal ang kaso at “hindi” ang sagot. Nasa sulat ang mga dahilan at kung puwedeng ipatingin ulit.
stage-denied-next = Depende sa kaso, maaaring may apela, mosyon o bagong pag-file. Nasa sulat kung alin.
stage-denied-act = Kung gustong sumagot, maikli ang panahon, madalas mga 30 araw: ang petsa sa sulat ang masusunod. Ipakita ito agad sa abogado o accredited representative.
stage-denied-mistaken = Madalas mapagkamalan ang “denied” at “rejected”; ang rejected ay ibinalik ang mga papel nang hindi hinuhusgahan.

stage-revoked-name = Binawi ang pag-apruba o status
stage-revoked-meaning = May ibinigay dati, pag-apruba, visa o status, na binawi. Nasa sulat kung ano, bakit at mula kailan.
stage-revoked-next = Maaaring may apela o bagong pag-file. Nakasaad ito sa sulat.
stage-revoked-act = Kung gustong sumagot, baka napakaikli ng panahon: ang petsa sa sulat ang masusunod. Ipakita ito ngayon sa abogado o accredited representative.
stage-revoked-mistaken = Puwedeng may “approval” sa mga salita, pero ang sinasabi nito ay ang nawalang pag-apruba.

stage-appeal-filed-name = May apela o muling pagsusuri
stage-appeal-filed-meaning = Hiniling sa mas mataas na opisina na tingnan ang desisyon, o ginagawa na ito. Hindi pa pinal ang naunang desisyon.
stage-appeal-filed-next = Maaaring panatilihin ng mas mataas na opisina ang desisyon, baguhin ito o ibalik ang kaso. Madalas inaabot ng ilang buwan.
stage-appeal-filed-act = Wala pong kailangang gawin ngayon, maliban kung may sulat na humihingi ng papel o paliwanag: ang petsa nito ang masusunod.
stage-appeal-filed-mistaken = Madalas akalaing bagong aplikasyon ito, pero muling pagtingin ito sa parehong desisyon.

stage-reopened-name = Bukas ulit ang kaso
stage-reopened-meaning = Bukas ulit ang kasong nadesisyunan o naisara na. Wala pang bagong desisyon.
stage-reopened-next = Karaniwang titingnan ulit ito ng opisyal, at maaaring humingi ng papel o magtakda ng interview.
stage-reopened-act = Wala pong kailangang gawin ngayon, maliban kung may sulat na may hinihingi: ang petsa nito ang masusunod.
stage-reopened-mistaken = Madalas akalaing naaprubahan na kapag reopened, pero bukas lang ulit ang tanong.

stage-withdrawn-name = Binawi o itinuring na iniwan
stage-withdrawn-meaning = Binawi ang hiling, o itinuturing ito ng ahensya na iniwan, halimbawa dahil sa sulat o appointment na hindi nasunod. Kung apela lang ang binawi, nananatili ang naunang desisyon.
stage-withdrawn-next = Karaniwang dito ito nagtatapos. Maaaring may bagong pag-file.
stage-withdrawn-act = Kung hindi kayo ang humiling nito, kontakin ang ahensya at humingi agad ng tulong legal. Kung kayo, wala nang kailangang gawin.
stage-withdrawn-mistaken = Madalas akalaing pagtanggi ito, pero hindi nito sinasabing nakita ng opisyal na mahina ang kaso.

stage-administratively-closed-name = Isinara nang walang oo o hindi
stage-administratively-closed-meaning = Inalis ang kaso sa aktibong listahan nang walang desisyon, halimbawa dahil nakuha na ninyo ang hinihingi sa ibang paraan o ipinahinto ito ng korte.
stage-administratively-closed-next = Madalas na wala nang kasunod. May ilang kasong puwedeng ibalik sa listahan.
stage-administratively-closed-act = Basahin sa notice ang dahilan. Kung hindi alam kung bakit isinara, magtanong sa ahensya o sa abogado.
stage-administratively-closed-mistaken = Madalas akalaing pagtanggi o panalo ito, pero wala ito sa dalawa.

stage-terminated-name = Natapos nang walang oo o hindi
stage-terminated-meaning = Natapos ang isang proseso, apela o bisa ng dokumento nang walang husga sa kaso. Nasa notice kung ano ang natapos.
stage-terminated-next = Nakadepende ito sa kung ano ang natapos. Kung apela lang ang natapos, nananatili ang naunang desisyon.
stage-terminated-act = Basahin ang notice at tiyakin kung ano ang natapos. Kung permit o status ito na inaasahan ninyo, humingi agad ng tulong legal.
stage-terminated-mistaken = Parang pagtanggi ang dating, pero sa korte, halimbawa, puwedeng ibig sabihin nito na ibinasura ang kaso laban sa isang tao.

## Hindi naintindihan

stage-unknown-name = Sa mismong salita ng ahensya
stage-unknown-meaning = May mga salitang ginagamit ang ahensya na hindi ko maipaliwanag nang tiyak, kaya ipinapakita ko kung ano ito at hindi nanghuhula.
stage-unknown-next = Hindi sinasabi ng mga salitang ito ang susunod. Pinakamabuting tingnan ang huling sulat mula sa ahensya.
stage-unknown-act = Basahin ang huling sulat: kung may hinihingi ito, ang petsa nito ang masusunod. Kung hindi sigurado, magtanong sa ahensya.
stage-unknown-mistaken = Ang mga salitang walang nagpapaliwanag ay madaling akalaing masamang balita, pero hindi pa ito mabuti o masamang balita.

## Mga kategorya

category-active = Umuusad
category-pending = Naghihintay
category-approved = Naaprubahan
category-denied = Tinanggihan
category-closed = Sarado na

## Mga milestone, sunod-sunod

milestone-received = Natanggap na
milestone-under-review = Sinusuri
milestone-interview-scheduled = Panayam (interview)
milestone-decision-made = Desisyon
