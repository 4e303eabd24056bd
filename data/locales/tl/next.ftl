### Ang susunod para sa kasong ito: mga petsa, babala, at ang karaniwang kasunod ng oo (after-*, pinipili ayon sa
### ahensya at form sa data/after_approval.yml). Walang maaaring mangako rito.

next-appointment =
    Nakatala para sa inyo:
    { $line }
mail-came-back = May sulat o card para sa inyo na bumalik noong { $when }: hindi ito naihatid. Tingnan po kung anong address ang nasa ahensya, at hilinging ipadala ulit. I-type ang “lumipat ako ng bahay” at ituturo ko kung paano.
appeal-line = Petsang nakatala para sa apela o mosyon: { $due }.{ days-from-today } Ang petsa sa sulat ninyo ang masusunod.
appeal-window = May petsang { $sent } ang desisyon. Madalas mga 30 araw lang ang panahon para sumagot, at nasa sulat kung ilan. Ipakita ito ngayong araw sa abogado o accredited representative.
after-petition = Binubuksan ng naaprubahang petisyon ang susunod na hakbang. May mga kamag-anak na puwedeng tumuloy agad; ang iba ay naghihintay ng visa number, nakapila ayon sa priority date (Visa Bulletin). Pagkatapos, karaniwang sa konsulado ang kasunod, na may visa form at interview, o Form I-485 para sa puwedeng manatili sa bansa para rito.
after-card = Karaniwang ginagawa na ang card, saka ipinapadala sa koreo; may sariling status ang bawat isa. Habang wala pa, puwedeng ipakita ang approval notice.
after-permit = Karaniwang ginagawa na ang dokumento, saka ipinapadala sa koreo. Hangga’t wala pa ito sa kamay ninyo, madalas hindi sapat ang pag-apruba para magtrabaho o bumiyahe.
after-stay = Karaniwang dumarating sa koreo ang notice na may mga petsa ng pananatili ninyo. Ang mga petsang iyon ang masusunod, at dapat humiling ng dagdag na panahon bago matapos ang huli.
after-waiver = Karaniwang nagpapatuloy na ngayon ang kasong naghintay rito, madalas sa konsulado. Ang waiver lang ay hindi pa visa.
after-citizenship = Karaniwang panunumpa ang susunod, na may sariling notice. Nagsisimula ang pagiging citizen kapag nanumpa kayo.
after-visa = Karaniwang ibinabalik na ang pasaporteng may visa. Sa visa, puwedeng bumiyahe ang may hawak nito hanggang sa airport o border, at ang opisyal doon ang nagpapasya kung makakapasok. Kung immigrant visa, karaniwang dumarating ang green card sa koreo pagkatapos pumasok at magbayad ng immigrant fee.
after-certification = Sa employer ninyo napupunta ang sertipikasyon, at karaniwang Form I-140 ang kasunod na isinusumite nito. Limitado ang bisa nito, madalas 180 araw.
after-court = Karaniwang may kasunod na nakasulat na utos, saka ibang ahensya ang gagawa ng dokumento. Puwede pang umapela ang gobyerno, madalas sa loob ng 30 araw: nasa utos kung pinal na ito.
after-other = Karaniwang may kasunod na approval notice, saka ang sinasabi nito: card, dokumento o isa pang form. Nasa notice kung kayo ang gagawa ng susunod na hakbang.
