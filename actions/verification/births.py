"""The date of birth over several messages: chosen of two, completed, or corrected."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from actions.reading.dates import (
    DateRead,
    Exact,
    Incomplete,
    Unreadable,
    choose,
    merge,
    read_date,
)
from actions.sealing import Kind
from actions.turn import Turn

BIRTH = "date_of_birth"
CHOICES = "date_choices"


@dataclass(frozen=True)
class Birth:
    """What earlier messages told: a whole date, or two that fit, or a part as it was typed."""

    known: date | None = field(default=None, repr=False)
    choices: tuple[date, ...] = field(default=(), repr=False)
    part: str = field(default="", repr=False)
    language: str | None = None

    @property
    def unfinished(self) -> bool:
        return bool(self.choices or self.part)

    def read(self, typed: Sequence[str], *, today: date) -> DateRead | None:
        """The birth among the dates typed: the earliest, for a filing comes after a birth."""
        reads = [self._read(value, today) for value in typed]
        exact = [read for read in reads if isinstance(read, Exact)]
        if exact:
            return min(exact, key=lambda read: read.date)
        return reads[0] if reads else None

    def in_words(self, text: str, *, today: date) -> Exact | None:
        """"The first" of two, "of 88" after "April 3", "no, march"; None for anything else."""
        if self.choices:
            chosen = choose(self.choices, text)
            return Exact(chosen) if chosen else None
        read = merge(self.known, text, today=today) if self.known else self._completed(text, today)
        return read if isinstance(read, Exact) and read.date != self.known else None

    def with_part(self, typed: Sequence[str]) -> str:
        """What to remember of a date that still lacks a part."""
        return " ".join([self.part, *typed[:1]]).strip()

    def _read(self, typed: str, today: date) -> DateRead:
        chosen = choose(self.choices, typed)
        if chosen is not None:
            return Exact(chosen)
        if self.known is not None:
            return merge(self.known, typed, today=today)
        return self._completed(typed, today) or read_date(
            typed, today=today, language=self.language
        )

    def _completed(self, typed: str, today: date) -> DateRead | None:
        """"April 3", then "1988": one date. None where the two do not go together."""
        read = read_date(f"{self.part} {typed}", today=today) if self.part else None
        return None if isinstance(read, (Incomplete, Unreadable)) else read


def birth_so_far(turn: Turn) -> Birth:
    """What the slots hold. Raises `TokenError` when it has expired."""
    def opened(token: str) -> str:
        return turn.opened(Kind.DATE, token).value

    known, heard = turn.slot(BIRTH), [opened(token) for token in turn.slot(CHOICES) or []]
    return Birth(
        known=date.fromisoformat(opened(known)) if known else None,
        choices=tuple(map(date.fromisoformat, heard)) if len(heard) > 1 else (),
        part=heard[0] if len(heard) == 1 else "",
        language=turn.language,
    )
