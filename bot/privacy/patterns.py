"""What sensitive values look like, as patterns over normalised text.

Every repetition is bounded, or of characters that nothing after it can match, so that a
hostile text costs no more than its length.
"""
from __future__ import annotations

import re
from re import Pattern

_ALONE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"
_GAP = r"[ ._/:#*-]{0,3}"
_D = r"[0-9oil]"  # a digit, or the letter typed for one


def _any(*words: str) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def _compiled(pattern: str) -> Pattern[str]:
    return re.compile(pattern)


MONTH = _any(
    *"january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre ene febr abr ago agto set dic".split()
)

# --- e-mail -----------------------------------------------------------------------------
_COMMON_HOSTS = "gmail|yahoo|hotmail|outlook|icloud|live|aol|proton|protonmail|mail"
_TOP = r"(?: ?(?:\.|\(dot\)| dot | punto ) ?(?:com|net|org|edu|gov|es|mx)\b){0,2}"
_LOCAL = r"[\w.+%'-]"
# It may only begin where a run begins, so that a long run is walked once.
EMAIL = _compiled(
    rf"(?<!{_LOCAL}){_LOCAL}+ ?(?:@|\(at\)|\[at\]|\(arroba\)| arroba ) ?[\w-]+(?:\.[\w-]+)*{_TOP}"
    rf"|(?<!{_LOCAL}){_LOCAL}+ at (?:{_COMMON_HOSTS}) ?(?:\.|dot|punto) ?(?:com|net|org|es|mx)\b"
)

# --- case numbers -----------------------------------------------------------------------
_OFFICES = _any(
    *"eac vsc wac csc lin nsc src tsc msc nbc ioe ysc zar zch zhn zla zmi znk zny zsf".split(),
    "[i1l]?[o0]e", "[i1l][o0]e", "i ?[o0] ?e", "1in", "[i1l][i1l]n",
)
# Ten digits at most reach over spaces, and none is taken from the date that may follow.
_BEFORE_MONTH = rf" (?:(?:de|of) {MONTH}|(?!may|mar|set|dec){MONTH})(?![a-z])"
_NO_DATE = (r"(?!/[0-9]|[.-][0-9]{1,2}[./-]"
            rf"|(?:(?<=[ .-][0-9])|(?<=[ .-][0-9][0-9])){_BEFORE_MONTH})")
_NUMBER_TAIL = rf"\*?{_GAP}{_D}(?:[ ._-]{{0,3}}{_D}){{3,9}}{_D}{{0,6}}{_END}{_NO_DATE}"
OFFICE_NUMBER = _compiled(rf"{_ALONE}{_OFFICES}{_GAP}{_NUMBER_TAIL}")
# A letter among the digits that is no usual slip (B for 8).
LETTERED_OFFICE_NUMBER = _compiled(rf"{_ALONE}{_OFFICES}[0-9a-z]{{10}}{_END}")
# Three letters of no known office; after a space only where they are no everyday word.
_EVERYDAY = _any(
    *"the and for was are you can any but not its his her our has had may mar jan feb apr jun jul "
    "aug sep oct nov dec tel cel fax num nro cod uci trn uan usc ssn dob pin otp sms new old all "
    "one two six ten day mes ano los las del que con por una uno son mis sus der der ext cpt opt "
    "ead yes via box zip apt act pub".split()
)
UNKNOWN_OFFICE_NUMBER = _compiled(
    rf"{_ALONE}(?!{_EVERYDAY}{_GAP}[0-9])[a-z]{{3}}{_GAP}\*?"
    rf"[0-9](?:[ ._-]{{0,2}}{_D}){{7,12}}{_END}"
)
AGENCY_NUMBERS = tuple(map(_compiled, (
    rf"{_ALONE}gwf{_GAP}{_D}(?:[ ._-]{{0,2}}{_D}){{5,8}}{_D}{{0,4}}{_END}{_NO_DATE}",
    rf"{_ALONE}[gphi][ -]?[0-9]{{3}}[ -]?[0-9]{{5}}[ -]?[0-9]{{6}}{_END}",
    rf"{_ALONE}[ac][ -]?[0-9]{{5}}-[0-9]{{5}}{_END}",
    rf"{_ALONE}aa(?=[a-z]{{0,7}}[0-9])[0-9a-z]{{8}}{_END}",
    rf"{_ALONE}ego(?=[a-z]{{0,6}}[0-9])[0-9a-z]{{7}}{_END}",
    rf"{_ALONE}20[0-9]{{2}}(?:af|as|eu|na|oc|sa)[0-9]{{1,8}}{_END}",
    rf"{_ALONE}20[0-9]{{2}}[ -]{{1,2}}(?:af|as|eu|na|oc|sa)[ -]{{0,2}}[0-9]{{3,8}}{_END}",
    rf"{_ALONE}ivsca{_GAP}{_D}{{6,14}}{_END}",
)))
A_NUMBER = _compiled(rf"{_ALONE}a[ #-]{{0,3}}[0-9](?:[ .-]?[0-9]){{6,8}}{_END}")
# One or two letters and a number: a passport, an application of another agency.
_SHORT_WORDS = _any(*"no is en al my me el la de un id to of in on at by or es mi su si as it us "
                     "we so be do go he if am an nr ya se te lo le a i y e o u".split())
LETTERED_NUMBER = _compiled(
    rf"{_ALONE}(?:[a-z]{{1,2}}-?|(?!{_SHORT_WORDS} )[a-z]{{1,2}} )"
    rf"[0-9]{{6,10}}(?:/[0-9]{{1,3}})?{_END}"
)

# --- codes ------------------------------------------------------------------------------
ACCESS_CODE = _compiled(rf"{_ALONE}[0-9a-z]{{4}}([ -])[0-9a-z]{{4}}\1[0-9a-z]{{5}}{_END}")
JOINED_ACCESS_CODE = _compiled(
    rf"{_ALONE}(?=[a-z]*[0-9])(?=[0-9]*[a-z])[0-9a-z]{{13}}{_END}"
)

# --- phones -----------------------------------------------------------------------------
PHONE = _compiled(
    r"\+ ?[0-9](?:[ ().-]{0,3}[0-9]){6,14}(?![0-9])"
    r"|(?<![0-9])(?:1[ .-]?)?\([0-9]{3}\)[ .-]{0,2}[0-9]{3}[ .-]?[0-9]{4}(?![0-9])"
    r"|(?<![0-9])(?<![0-9][ .-])(?:1[ .-])?[2-9][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{4}(?![ .-]?[0-9])"
    rf"|{_ALONE}[0-9]{{3}}-[0-9]{{4}}(?![ .-]?[0-9])"
)

# --- dates ------------------------------------------------------------------------------
_YEAR = r"'?(?:[0-9]{4}|[0-9]{2})"
_OF = r"(?:(?: {1,2}|[,.] {0,2}|[/-]| - )?(?:(?:de|del|of|in|the|el|ano|year)[ ]){0,3})"
_DAY = r"[0-9]{1,2}(?: ?(?:st|nd|rd|th|ero|ro|er|do|to|o|º|°|ª))?"
_TENS_EN = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_UNITS_EN = ("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
             "fifteen|sixteen|seventeen|eighteen|nineteen|oh")
_ORDINALS_EN = ("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
                "thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
                "twentieth|thirtieth")
_NUMBERS_ES = ("primero|primer|uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|"
               "trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|"
               "veintiun|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|"
               "veintiocho|veintinueve|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa")
_YEAR_WORDS_EN = (rf"(?:nineteen|twenty|two thousand)"
                  rf"(?:[ -](?:hundred|and|{_TENS_EN}|{_UNITS_EN})\b){{1,4}}|two thousand")
_YEAR_WORDS_ES = rf"(?:mil novecientos|dos mil|mil nueve cientos)(?: (?:{_NUMBERS_ES}|y)\b){{0,3}}"
_WORD_DAY_EN = rf"(?:(?:{_TENS_EN})[ -])?(?:{_ORDINALS_EN})"
_WORD_DAY_ES = rf"(?:{_NUMBERS_ES})(?: y (?:{_NUMBERS_ES}))?"
_ANY_YEAR = rf"(?:{_YEAR}|{_YEAR_WORDS_EN}|{_YEAR_WORDS_ES}){_END}"
_MONTH = rf"(?<![a-z]){MONTH}(?![a-z])\.?"
# "you may first" is no date: names that are words too need a year after a spelled day.
_SURE_MONTH = rf"(?!may|mar|set|dec)(?<![a-z]){MONTH}(?![a-z])\.?"

NAMED_MONTH = _compiled(_MONTH)
NAMED_DATES = tuple(map(_compiled, (
    rf"(?<![0-9])[0-9]{{4}}{_OF}{_MONTH}(?:{_OF}{_DAY}{_END})?",
    rf"{_ALONE}(?:{_DAY}|{_WORD_DAY_EN}){_OF}{MONTH}(?![a-z])\.?(?:{_OF}{_ANY_YEAR})?",
    rf"{_ALONE}{_WORD_DAY_ES} de {MONTH}(?![a-z])\.?(?:{_OF}{_ANY_YEAR})?",
    rf"{_MONTH}{_OF}{_DAY}(?![0-9a-z])(?:{_OF}{_ANY_YEAR})?",
    rf"{_MONTH}{_OF}(?:{_WORD_DAY_EN}|{_WORD_DAY_ES})\b{_OF}{_ANY_YEAR}",
    rf"{_SURE_MONTH}{_OF}{_WORD_DAY_EN}\b",
    rf"{_MONTH}{_OF}{_ANY_YEAR}",
)))
WORD_YEAR = _compiled(
    rf"\b(?:nineteen[ -](?:{_TENS_EN})(?:[ -](?:{_UNITS_EN}))?|{_YEAR_WORDS_ES})\b"
)
# 3 febuary 1988, setembro 3 de 1988: a slip of the hand, or a neighbouring language.
_LIKE_MONTH = ("(?:jan|fe[bv]|ma[rityc]|a[pvb]r|ju[nliy]|au[gs]|ag[ou]|se[pt]|o[cu]t|nov|de[czs]"
               "|di[csz]|ene)[a-z]{1,9}")
MISSPELT_DATE = _compiled(
    rf"(?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?[ -](?:de |of )?{_LIKE_MONTH}[ ,.-]{{1,2}}"
    rf"(?:de |del |of )?'?(?:19|20)?[0-9]{{2}}{_END}"
    rf"|{_ALONE}{_LIKE_MONTH}[ -][0-9]{{1,2}}(?:st|nd|rd|th)?[ ,-]{{1,2}}"
    rf"(?:de |del |of )?(?:19|20)[0-9]{{2}}{_END}"
)
# A month alone is a date only as an answer ("no, march").
_LEAD_IN = _any(*"no nope sorry actually it its was is in on born i meant perdon disculpe lo "
                 "siento es era en fue el mes de quise decir naci the month of".split(), "it's")
LONE_MONTH = _compiled(
    rf"^[^a-z0-9]*(?:{_LEAD_IN}[^a-z0-9]{{1,3}}){{0,5}}(?P<value>{_MONTH})[^a-z0-9]*$"
)
_CJK_NUMBER = "(?:[0-9]{1,2}|[0-9]?十[0-9]?)"
CJK_DATE = _compiled(
    rf"(?:[0-9]{{2,4}} ?[年년] ?(?:{_CJK_NUMBER} ?[月월] ?)?(?:{_CJK_NUMBER} ?[日号號일])?"
    rf"|{_CJK_NUMBER} ?[月월] ?{_CJK_NUMBER} ?[日号號일])"
)
_S = r" ?[/.-] ?"
_BEFORE = r"(?<![0-9])(?<![0-9][/.-])"
_AFTER = r"(?![0-9]|[/.-][0-9])"
_FULL_YEAR = "(?:19|20)[0-9]{2}"
_D_OR_M = "(?:[0-2]?[0-9]|3[01])"
NUMERIC_DATES = tuple(map(_compiled, (
    rf"{_BEFORE}[0-9]{{1,2}}{_S}[0-9]{{1,2}}{_S}'?(?:[0-9]{{4}}|[0-9]{{2}}){_AFTER}",
    rf"{_BEFORE}[0-9]{{4}}{_S}[0-9]{{1,2}}{_S}[0-9]{{1,2}}{_AFTER}",
    rf"{_BEFORE}[0-9]{{1,2}} ?, ?[0-9]{{1,2}} ?, ?{_FULL_YEAR}(?![0-9])",
    rf"{_BEFORE}(?<![0-9] ){_D_OR_M} {_D_OR_M} (?:19|20)?[0-9]{{2}}(?! ?[0-9]){_AFTER}",
    rf"{_BEFORE}(?<![0-9] ){_FULL_YEAR} (?:0?[1-9]|1[0-2]) {_D_OR_M}(?! ?[0-9]){_AFTER}",
    rf"{_BEFORE}(?:0?[1-9]|1[0-2])[/-]{_FULL_YEAR}{_AFTER}",
    rf"{_BEFORE}{_FULL_YEAR}[/-](?:0?[1-9]|1[0-2]){_AFTER}",
    rf"{_BEFORE}(?<![0-9] ){_FULL_YEAR}(?: ?[/-] ?{_FULL_YEAR}){{1,3}}(?! ?[0-9]){_AFTER}",
    # 24/7 and 1/2 are everyday words, not days
    rf"{_BEFORE}(?!24/7|1/2(?![0-9]))(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|[12][0-9]|3[01]){_AFTER}",
)))
_MM, _DD = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])"
COMPACT_DATE = _compiled(
    rf"(?<![0-9a-z])(?<![0-9][ .-])(?:{_FULL_YEAR}{_MM}{_DD}|(?:{_MM}{_DD}|{_DD}{_MM}){_FULL_YEAR})"
    r"(?![0-9a-z]|[ .-][0-9])"
)
BARE_YEAR = _compiled(rf"(?<![0-9$€£])(?<![$€£] )(?<![0-9][.,])'?{_FULL_YEAR}(?![0-9]|[.,][0-9])")

# --- the rest ---------------------------------------------------------------------------
# Form names, money and ordinary words with figures in them: looked at by no later pattern.
_FORM_SPACED = r"(?![ ./-]{0,2}[0-9])"  # "i 485" is a form, "i 04 03 1988" a person
FORM_NAME = _compiled(
    rf"{_ALONE}(?:i-?[0-9]{{1,3}}[a-z]{{0,2}}|n-?[0-9]{{3}}[a-z]?|g-?[0-9]{{3,4}}[a-z]?|ar-?11"
    rf"|eoir-?[0-9]{{1,2}}[a-z]?|ds-?[0-9]{{2,4}}|eta-?[0-9]{{4}}|w-?[1-9]){_END}(?![/.-][0-9])"
    rf"|{_ALONE}(?:[ing] [0-9]{{2,4}}[a-z]{{0,2}}|ar 11|eoir [0-9]{{1,2}}|ds [0-9]{{2,4}})"
    rf"{_END}{_FORM_SPACED}"
    r"|[$€£] ?[0-9]{1,3}(?:[.,]?[0-9]{3})?(?:\.[0-9]{2})?(?![0-9])"
)
DIGIT_RUN = _compiled(r"(?<![0-9])[0-9](?:[ .-]{0,3}[0-9]){5,}")
MIXED_RUN = _compiled(rf"{_ALONE}(?=[a-z]*[0-9])(?=[0-9]*[a-z])[0-9a-z]{{7,}}")
PASSPORT_CONTEXT = _compiled(r"passport|pasaporte|passeport|passaporte|reisepass")
CODE_CONTEXT = _compiled(r"\b(?:code|codigo|otp|pin|clave)\b")
PHONE_CONTEXT = _compiled(r"\b(?:phone|telefono|tel|cel|cell|celular|movil|mobile|whatsapp|call)\b")
