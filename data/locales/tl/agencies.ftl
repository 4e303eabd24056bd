### Mga ahensya sa loob ng pangungusap, walang “ang” sa unahan: sinusundan nila ang “sa” o “ng”.

agency-uscis = USCIS
agency-eoir = immigration court (EOIR)
agency-ircc = kagawaran ng imigrasyon ng Canada (IRCC)
agency-ukvi = serbisyo ng visa at imigrasyon ng UK (UKVI)
agency-dos-ceac = US Department of State
agency-dol-flag = US Department of Labor
agency-au-homeaffairs = Department of Home Affairs ng Australia
agency-de-auswaertiges-amt = Foreign Office ng Germany
agency-other = ibang ahensya

# Ang numerong nakakahanap ng kaso roon, sa loob ng pangungusap.
identifier-uscis = ang receipt number (3 letra at 10 numero)
identifier-eoir = ang A-number (A at 8 o 9 numero)
identifier-dos-ceac = ang case number ng visa (3 letra at 9 o 10 numero), o ang application ID na nagsisimula sa AA
identifier-dol-flag = ang case number na hawak ng employer ninyo (isang letra at mga grupo ng numero)
identifier-ircc = ang application number (isang letra at 9 numero)
identifier-ukvi = ang GWF number, o ang numero ng application na may 16 na numero
identifier-au-homeaffairs = ang reference number na nagsisimula sa EGO
identifier-de-auswaertiges-amt = ang numero sa sulat tungkol sa kaso
identifier-other = ang numerong nakasulat sa sulat tungkol sa kaso

# Salita ng Department of State na maling maipaliliwanag ng sariling teksto ng yugto: baka pansamantala lang.
# Ang mga bahagi ay gaya ng sa stages.ftl.
visa-refused-name = Tinanggihan ang visa, baka sa ngayon lang
visa-refused-meaning = Hindi naibigay ng konsul ang visa sa ngayon. Ito rin ang salitang lumalabas kapag may kulang na papeles o may sinusuri pa, kaya hindi nito sinasabi kung ito na ang huling sagot.
visa-refused-next = Kung binabanggit ng sulat ang section 221(g), madalas tumutuloy ang kaso kapag dumating ang papeles o natapos ang pagsusuri. Kung hindi, nasa sulat ang dahilan at kung ano ang puwedeng gawin.
visa-refused-act = Basahin ang papel na ibinigay sa inyo sa interview: kung may hinihingi ito, ipadala ayon sa nakasulat. Ang petsa roon ang masusunod.
visa-refused-mistaken = Madalas basahin ang “refused” na huling pagtanggi, pero ginagamit din ito sa kasong naghihintay pa.

# Kapag ang employer ang partido, at ang mambabasa ang manggagawa.
employer-asked-name = May hiningi pa sa employer ninyo
employer-asked-meaning = Humingi ang ahensya sa employer ninyo ng papeles o impormasyon tungkol sa trabaho. Wala pang desisyon, at hindi para sa inyo ang tanong.
employer-asked-next = Ang employer o ang abogado nito ang sasagot. Pagkatapos, karaniwang itinutuloy ng analyst ang kaso.
employer-asked-act = Hindi ninyo kailangang sumagot. Itanong sa employer o sa abogado nito kung hawak nila ang sulat: ang petsa roon ang masusunod nila.
employer-asked-mistaken = Madali itong akalaing tanong sa inyo o pagkakamali ninyo, pero ang employer ang nag-apply.
