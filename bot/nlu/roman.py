"""One spelling for two scripts: Hindi, Russian and Arabic are also typed in Latin letters.

Nobody's transliteration is right: people write "mera", "mara" and "meraa". So a word is brought to
Latin letters, and to its skeleton, the consonants that most spellings share.
"""
from __future__ import annotations

import re
from functools import cache

from bot.nlu.scripts import script_of

_DEVANAGARI = {
    **dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
               "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h"
               .split(), strict=True)),
}
_VOWELS = dict(zip("अआइईउऊएऐओऔऋऑऍ", "a a i i u u e ai o au ri o e".split(), strict=True))
_SIGNS = dict(zip("ािीुूेैोौृॉॅ", "a i i u u e ai o au ri o e".split(), strict=True))
_NASAL, _SILENT = "ंँ", "्"
_CYRILLIC = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
    ["a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
     "t", "u", "f", "h", "ts", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya", "i", "i", "e", "g"],
    strict=True,
))
_ARABIC = dict(zip(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويء",
    "a b t s j h kh d z r z s sh s d t z 3 gh f q k l m n h w y a".split(), strict=True,
))
# Figures that stand for letters, as Arabic is typed on Latin keys.
_CHAT_FIGURES = str.maketrans({"7": "h", "5": "kh", "2": "a", "9": "s", "6": "t", "8": "q"})
_BEFORE = ("وال", "بال", "فال", "كال", "لل", "ال", "عال")
_AFTER = ("هما", "كم", "هم", "ها", "نا", "ات", "ين", "ون", "تي", "ته", "تك", "يه", "ه", "ي", "ك")
# Spellings of one consonant, the longest first.
_ONE_SOUND = (("chh", "C"), ("sch", "S"), ("shch", "S"), ("ch", "C"), ("sh", "s"), ("kh", "k"),
              ("gh", "g"), ("zh", "j"), ("jh", "j"), ("th", "t"), ("dh", "d"), ("ph", "f"),
              ("bh", "b"), ("ck", "k"), ("q", "k"), ("c", "k"), ("z", "j"), ("w", "v"), ("x", "ks"))
_UNSAID = re.compile("[aeiouyh]")
_ARABIC_UNSAID = re.compile("[aeiouyw]")
_TWICE = re.compile(r"(.)\1+")


@cache
def _shortened() -> tuple[tuple[str, str], ...]:
    return tuple(sorted(_ONE_SOUND, key=lambda pair: -len(pair[0])))


def romanised(word: str) -> str:
    """A folded Devanagari or Cyrillic word in Latin letters; any other as it is."""
    script = script_of(word)
    if script == "DEVANAGARI":
        return _from_devanagari(word)
    if script == "CYRILLIC":
        return "".join(_CYRILLIC.get(letter, letter) for letter in word)
    return word


def skeleton(word: str) -> str:
    """The first letter and the consonants of a folded word, in the one spelling for all."""
    word = romanised(word)
    for spelling, sound in _shortened():
        word = word.replace(spelling, sound)
    return _TWICE.sub(r"\1", word[:1] + _UNSAID.sub("", word[1:]))


def arabic_skeleton(word: str) -> str:
    """As `skeleton`, of an Arabic word in either script, without article and joined pronouns."""
    if script_of(word) == "ARABIC":
        word = "".join(_ARABIC.get(letter, letter) for letter in _bare(word))
    else:
        word = re.sub("^[eai]l(?=....)", "", word.translate(_CHAT_FIGURES))
    return _TWICE.sub(r"\1", word[:1] + _ARABIC_UNSAID.sub("", word[1:]))


def _bare(word: str) -> str:
    for before in _BEFORE:
        if word.startswith(before) and len(word) - len(before) >= 3:
            word = word[len(before):]
            break
    else:
        if word[:1] in "وبلفه" and len(word) >= 5:
            word = word[1:]
    for after in _AFTER:
        if word.endswith(after) and len(word) - len(after) >= 3:
            return word[: -len(after)]
    return word


def _from_devanagari(word: str) -> str:
    said: list[str] = []
    for at, letter in enumerate(word):
        after = word[at + 1: at + 2]
        if letter in _DEVANAGARI:
            said.append(_DEVANAGARI[letter])
            ends = not after or after in _SIGNS or after == _SILENT
            # The vowel within a consonant is not said before a consonant that has a vowel sign.
            dropped = len(said) > 1 and after in _DEVANAGARI and word[at + 2: at + 3] in _SIGNS
            if not ends and not (dropped and word[at + 2: at + 3]):
                said.append("a")
        elif letter in _NASAL:
            said.append("n")
        elif letter != _SILENT:
            said.append(_VOWELS.get(letter) or _SIGNS.get(letter) or letter)
    return "".join(said)
