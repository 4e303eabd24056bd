"""What sensitive values look like, as patterns over normalised text.

Every repetition is bounded, or of characters that nothing after it can match, so that a
hostile text costs no more than its length.
"""
from __future__ import annotations

import re
from functools import cache
from re import Pattern

from bot.privacy.date_patterns import before_month
from bot.privacy.words import any_of, listed

_ALONE = r"(?<![a-z0-9])"
_END = r"(?![a-z0-9])"
_GAP = r"[ ._/:#*-]{0,3}"
_D = r"[0-9oil]"  # a digit, or the letter typed for one


def _any(*words: str) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def _compiled(pattern: str) -> Pattern[str]:
    return re.compile(pattern)


# --- e-mail -----------------------------------------------------------------------------
_COMMON_HOSTS = "gmail|yahoo|hotmail|outlook|icloud|live|aol|proton|protonmail|mail|qq|163|naver"
_TOP = (r"(?: ?(?:\.|\(dot\)| dot | punto | ponto | point | точка | крапка | نقطه ) ?"
        r"(?:com|net|org|edu|gov|es|mx|fr|br|ru|ua|vn|cn|in|kr|ph|ht)\b){0,2}")
_AT = (r"(?:@|\(at\)|\[at\]|\(arroba\)| arroba | arobase | arobaz | собака | собачка | равлик "
       r"| a cong |\(a\)| ऐट |골뱅이|艾特)")
# No sign of a script without spaces: "我的邮箱是wang.lei@…" has its address after the words.
_MAIL = r"[^\W\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_LOCAL = rf"(?:{_MAIL}|[.+%'-])"
# It may only begin where a run begins, so that a long run is walked once.
EMAIL = _compiled(
    rf"(?<!{_MAIL})(?<![.+%'-]){_LOCAL}+ ?{_AT} ?(?:{_MAIL}|-)+(?:\.(?:{_MAIL}|-)+)*{_TOP}"
    rf"|(?<!{_MAIL})(?<![.+%'-]){_LOCAL}+ at (?:{_COMMON_HOSTS}) ?(?:\.|dot|punto) ?"
    r"(?:com|net|org|es|mx)\b"
)

# --- case numbers -----------------------------------------------------------------------
_OFFICES = _any(
    *"eac vsc wac csc lin nsc src tsc msc nbc ioe ysc zar zch zhn zla zmi znk zny zsf".split(),
    "[i1l]?[o0]e", "[i1l][o0]e", "i ?[o0] ?e", "1in", "[i1l][i1l]n",
)
# Ten digits at most reach over spaces, and none is taken from the date that may follow.


@cache
def office_number() -> Pattern[str]:
    """Letters of a known office and its digits."""
    tail = rf"\*?{_GAP}{_D}(?:[ ._-]{{0,3}}{_D}){{3,9}}{_D}{{0,6}}{_END}{_no_date()}"
    return _compiled(rf"{_ALONE}{_OFFICES}{_GAP}{tail}")


@cache
def spaced_gwf_number() -> Pattern[str]:
    """GWF and nine digits, in groups."""
    figures = rf"{_D}(?:[ ._-]{{0,2}}{_D}){{5,8}}{_D}{{0,4}}"
    return _compiled(rf"{_ALONE}gwf{_GAP}{figures}{_END}{_no_date()}")


def _no_date() -> str:
    return (r"(?!/[0-9]|[.-][0-9]{1,2}[./-]"
            rf"|(?:(?<=[ .-][0-9])|(?<=[ .-][0-9][0-9])){before_month()})")


# A letter among the digits that is no usual slip (B for 8).
LETTERED_OFFICE_NUMBER = _compiled(rf"{_ALONE}{_OFFICES}[0-9a-z]{{10}}{_END}")
# Three letters of no known office; after a space only where they are no everyday word.
_EVERYDAY = _any(
    *"the and for was are you can any but not its his her our has had may mar jan feb apr jun jul "
    "aug sep oct nov dec tel cel fax num nro cod uci trn uan usc ssn dob pin otp sms new old all "
    "one two six ten day mes ano los las del que con por una uno son mis sus der der ext cpt opt "
    "ead yes via box zip apt act pub".split()
)
_PHONE_LIKE = r"(?:1[ .-])?[2-9][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{4}(?![0-9])"
UNKNOWN_OFFICE_NUMBER = _compiled(
    rf"{_ALONE}(?!{_EVERYDAY}{_GAP}[0-9])[a-z]{{3}}(?![ :]{{1,2}}{_PHONE_LIKE}){_GAP}\*?"
    rf"[0-9](?:[ ._-]{{0,2}}{_D}){{7,12}}{_END}"
)
AGENCY_NUMBERS = tuple(map(_compiled, (
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
    rf"{_ALONE}(?:[a-z]{{1,2}}-?|(?P<spaced>(?!{_SHORT_WORDS} )[a-z]{{1,2}}) )"
    rf"[0-9]{{6,10}}(?:/[0-9]{{1,3}})?{_END}"
)

# --- codes ------------------------------------------------------------------------------
ACCESS_CODE = _compiled(rf"{_ALONE}[0-9a-z]{{4}}([ -])[0-9a-z]{{4}}\1[0-9a-z]{{5}}{_END}")
# Printed on notices of other offices: capitals and figures in two to four groups.
SHORT_CODE = _compiled(
    rf"{_ALONE}(?=[0-9-]*[a-z])(?=[a-z-]*[0-9])[0-9a-z]{{4}}(?:-[0-9a-z]{{4}}){{1,3}}{_END}(?!-)"
)
JOINED_ACCESS_CODE = _compiled(
    rf"{_ALONE}(?=[a-z]*[0-9])(?=[0-9]*[a-z])[0-9a-z]{{13}}{_END}"
)

# --- phones -----------------------------------------------------------------------------
PHONE = _compiled(
    # (11) 95555-0177, 8 (912) 345-67-89: area codes of other lands
    r"(?<![0-9])(?:[0-9][ .-]?)?\([0-9]{2,4}\)[ .-]{0,2}[0-9]{3,5}(?:[ .-][0-9]{2,4}){1,2}(?![0-9])"
    r"|\+ ?[0-9](?:[ ().-]{0,3}[0-9]){6,14}(?![0-9])"
    r"|(?<![0-9])(?:1[ .-]?)?\([0-9]{3}\)[ .-]{0,2}[0-9]{3}[ .-]?[0-9]{4}(?![0-9])"
    r"|(?<![0-9])(?<![0-9][ .-])(?:1[ .-])?[2-9][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{4}(?![ .-]?[0-9])"
    rf"|{_ALONE}[0-9]{{3}}-[0-9]{{4}}(?![ .-]?[0-9])"
)

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


@cache
def context(kind: str) -> Pattern[str]:
    """The words that tell a number's `kind` (code, phone, passport) when they stand before it."""
    latin = [word for word in listed(kind) if word.isascii()]
    others = [word for word in listed(kind) if not word.isascii()]
    return _compiled(rf"\b{any_of(latin)}\b|{any_of(others)}")
