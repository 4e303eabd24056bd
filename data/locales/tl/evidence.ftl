### Mga hiling ng ebidensya. Ang petsa sa notice ang masusunod; ang petsa namin ay ang nakatala lang.

ask-evidence-request =
    Ang request for evidence (RFE) ay sulat na humihingi ng dagdag na papel bago magdesisyon. Tanong ito, hindi pagtanggi.

    Nakalista sa sulat ang hinihingi, saan ipapadala at hanggang kailan. Ipadala lahat nang sabay, nasa ibabaw ang sulat, at magtabi ng kopya at patunay ng pagpapadala. Karaniwang walang palugit ang huling araw.

    Tulong sa pagsagot, madalas libre: https://www.immigrationlawhelp.org
evidence-request-for-case =
    Para sa { $number }, “{ $official }” ang nakatala.

    Hinihingi ang sagot bago o sa { $due }.{ days-from-today } Ang petsa sa notice ninyo ang masusunod.

    Ipadala ang nakalista sa notice, sabay-sabay, sa address na nakasulat doon. Kung malapit na o tapos na ang araw, kausapin ngayon ang abogado o accredited representative: https://www.immigrationlawhelp.org
no-evidence-request =
    Wala akong nakikitang bukas na hiling ng papel para sa { $number }. Ang status nito ay “{ $official }”.

    Kung may hawak kayong sulat na may hinihingi, ang sulat ang masusunod, pati ang petsa nito.
