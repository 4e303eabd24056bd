"""Words of not wanting to live, which no weighing may miss: data/nlu/lifeline.

"My card did not come and I bought the rope" is about a card by most of its words. These words are
found as they stand, in all languages at once: people fall back on another one when they despair.
"""
from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from rasa.shared.exceptions import RasaException

from bot.nlu.data_files import read_yaml
from bot.nlu.lexicon import Found, Lexicon, compared, forms_of
from bot.nlu.text import MASK_SIGN

LIFELINE = Path(__file__).resolve().parents[2] / "data" / "nlu" / "lifeline"
INTENT = "express_distress"
# Keys of the files whose forms say so at the end of a message or of its part only ("I don't want to
# live" may go on "in Texas"), and of those that take back what stands in them ("I don't want to die
# there").
AT_THE_END, UNLESS = "at_the_end", "unless"
_BORDER = re.compile(r"[.!?…,;:\n。！？，；؟،؛।]+")


class NoLifeline(RasaException):
    """The folder of forms is empty or gone."""


def calls_for_help(text: str, forms: Lexicon | None = None) -> bool:
    """Whether a masked text says, in plain words of any language, that its writer wants to die.

    Each part is read by itself too: "they said no. I want to die" takes nothing back.
    """
    known = forms or forms_of_all()
    if not _found(text, known):
        return False  # most messages: a form stands in a row, so no part has one either
    return any(_says_so(part, known) for part in [text, *_BORDER.split(text)])


def _says_so(text: str, forms: Lexicon) -> bool:
    found, end = _found(text, forms), len(compared(text))
    taken_back = [one for one in found if one.says == UNLESS]
    return any(
        not (one.says == AT_THE_END and one.end < end)
        and not any(one.start < other.end and other.start < one.end for other in taken_back)
        for one in found if one.says != UNLESS
    )


def _found(text: str, forms: Lexicon) -> list[Found]:
    """What stands in a text, without the kinds of masked values."""
    return [one for one in forms.find(text) if not one.says.startswith(MASK_SIGN)]


def forms(*files: Path) -> Lexicon:
    """Files hold reason → forms with commas between them, as those of glosses do."""
    return Lexicon.of(form for path in files for form in forms_of(read_yaml(path)))


@cache
def forms_of_all(folder: Path = LIFELINE) -> Lexicon:
    """The forms of all languages, read once. Raises `NoLifeline` where there is no file."""
    files = sorted(folder.glob("*.yml"))
    if not files:
        raise NoLifeline(f"no files in {folder}: nobody who wants to die would be heard")
    return forms(*files)
