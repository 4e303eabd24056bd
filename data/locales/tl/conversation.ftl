### Wika, pag-unawa at mga pagkabigo sa usapan.

ask-language =
    Anong wika ang gusto ninyo?
    Which language would you like?
language-changed = Mula rito, Tagalog na ang usapan natin. Tuloy tayo kung saan tayo huminto.
language-not-released =
    Hindi ko pa gaanong kaya ang { $language }, at baka makasama sa inyo ang maling salita. I-type ang “wika” para makita kung alin ang kaya ko ngayon.

    Para sa wika ninyo, puwedeng tumulong ang kamag-anak na pinagkakatiwalaan o isang libreng legal clinic: https://www.immigrationlawhelp.org
clarify = Hindi ako sigurado kung naintindihan ko. Isa ba ito sa mga ito? Kung hindi, sabihin ulit sa ibang salita.
offer-person =
    Hindi ko pa rin maintindihan, at ayaw kong paikut-ikutin kayo. Gusto ba ninyong makipag-usap sa tao?

    O mag-type ng ilang salita, gaya ng “kaso ko”, “appointment” o “gaano katagal”.
details-without-question =
    Salamat, pero hindi ko kailangan ng email, telepono o numero ng pasaporte: ang contact na nasa ahensya lang ang ginagamit ko.

    Para tumingin ng kaso, i-type ang receipt number: 3 letra at 10 numero.
store-unavailable =
    Hindi mabuksan ngayon ang mga tala ng kaso. Nasa panig namin ang problema at walang nababago sa anumang kaso. Subukan po ulit sa ilang minuto. { $last_good }

    Kung apurado, sumasagot ang USCIS sa 800-375-5283.
# Ang dala ng store-unavailable bilang `last_good`, o wala.
last-good-line = Huli ko itong nabasa noong { $when }.
nothing-to-repeat = Wala pang mauulit. Ano ang gusto ninyong malaman?
continued-here =
    Sige, dito na tayo magpapatuloy. Itinabi ko kung saan tayo huminto.

    Hindi sumasama ang patunay sa ibang chat, kaya magtatanong ako ulit bago magpakita ng anuman tungkol sa kaso.
