### Sinasabi ng connector mismo, bago o pagkatapos ng isang palitan.

system-welcome =
    Magandang araw po. Masasabi ko kung nasaan na ang kaso ninyo sa imigrasyon, ano ang ibig sabihin nito at ano ang karaniwang kasunod.

    Programa ako, hindi opisina ng gobyerno, at hindi ako humihingi ng pera o password. Magtanong sa sariling salita, halimbawa “nasaan na ang kaso ko?”
system-session-new = Bagong usapan ito: hindi na maipagpatuloy ang dati. Walang nawawala sa anumang kaso dahil doon. Ano ang gusto ninyong malaman?
system-still-working = Sandali lang po, ginagawa ko pa.
system-trouble = May nagkaproblema sa panig namin, hindi sa inyo. Subukan po ulit, o i-type ang “tao” para makita kung paano makakausap ng tao.
system-store-trouble = Hindi ko maituloy ngayon ang usapan natin. Ligtas ang mensahe ninyo, at susubukan ko itong muli mamaya.
system-empty = Walang laman ang dumating na mensahe. I-type ang tanong kapag handa na kayo.
system-no-text = Salita lang ang nababasa ko. Isulat po ang tanong sa ilang salita, halimbawa “nasaan na ang kaso ko?”
system-too-long =
    Sobra iyan sa kaya kong basahin nang minsanan (hanggang { $limit } na letra).

    Ipadala po ang tanong lang. Hindi kailangang ikuwento ang lahat.
system-button-expired = Sa naunang sandali pa ang pindutang iyan at hindi na gumagana. I-type na lang po kung ano ang gusto ninyo.
system-busy = Marami po ang nagtatanong ngayon, at hindi ko pa matanggap ang mensahe ninyo. Ipadala po ulit pagkaraan ng isang minuto.
system-too-many = Sandali lang po, hindi ako makasabay. Maghintay po ng ilang segundo at ipadala ulit ang huling mensahe.
