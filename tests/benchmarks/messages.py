"""What the made-up applicants of the bench say."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

GENERAL = (
    "can i travel while my case is pending",
    "how much does it cost to apply for citizenship",
    "where is the nearest uscis office",
    "i moved last week, how do i change my address",
    "i think i was scammed by a notario",
    "how do i get a lawyer for free",
    "my name is spelled wrong on the notice",
    "what do they ask in the interview",
    "can i work while i wait for the green card",
    "my card says delivered but i never got it",
    "how do i ask for faster processing",
    "what do you do with my data",
)
NOT_UNDERSTOOD = ("qwertz uiop asdf", "the blue teapot sings of marmalade", "zzz bbb kkk rrr")
STATUS = "where is my case?"

# Ten turns of an ordinary conversation: g a general question, s the own status, n nonsense.
MIX = "gsgngsggsg"


@dataclass(frozen=True)
class Verifiable:
    """A demo applicant who can prove who they are by e-mail."""

    number: str
    born: str  # as one would write it in English
    email: str


def general() -> Iterator[str]:
    """General questions without end."""
    while True:
        yield from GENERAL


def mixed(*, status: bool = True) -> Iterator[str]:
    """A realistic conversation without end; without `status`, general questions instead."""
    said = general()
    nonsense = _round(NOT_UNDERSTOOD)
    while True:
        for kind in MIX:
            if kind == "n":
                yield next(nonsense)
            else:
                yield STATUS if kind == "s" and status else next(said)


def _round(values: tuple[str, ...]) -> Iterator[str]:
    while True:
        yield from values
