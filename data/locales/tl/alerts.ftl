### Mga abiso: wala pang ipinapadala ang serbisyong ito, at sinasabi nito iyon.

subscribe-alerts =
    Hindi pa ako nakakapagpadala ng abiso. Ang USCIS mismo, kaya: magbukas ng libreng account sa https://my.uscis.gov, idagdag ang kaso gamit ang receipt number, at piliin ang email o text. Maaaring dumating ang mga iyon isa o dalawang araw pagkatapos ng pagbabago.

    Kung nasa immigration court ang kaso, tumawag sa 800-898-7180 o tumingin paminsan-minsan sa https://acis.eoir.justice.gov.

    Puwede rin kayong bumalik dito at magtanong ng “Nasaan na ang kaso ko?” kahit gaano kadalas.

unsubscribe-alerts =
    Hindi pa nagpapadala ng abiso ang serbisyong ito, kaya wala kayong kailangang itigil dito.

    Kung may dumarating na email o text mula sa USCIS, mag-sign in sa https://my.uscis.gov at palitan doon kung paano ninyo gustong masabihan.

    Kung hindi sigurado kung sino ang sumusulat, huwag buksan ang link at huwag magbigay ng code. I-type ang “scam” para makita kung ano ang gagawin.
