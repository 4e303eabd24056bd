"""What a message gave to the verification form, and what to say when it cannot be read."""
from __future__ import annotations

from dataclasses import dataclass

from rasa_sdk.events import SlotSet

from actions.action import Events
from actions.reading import dates
from actions.reading.codes import read_code
from actions.reading.dates import (
    Ambiguous,
    DateRead,
    Future,
    Impossible,
    Incomplete,
    OtherCalendar,
    TooOld,
)
from actions.reading.numbers import NumberFault, Unreadable
from actions.replies import Button, agency_words, day, phrase
from actions.sealing import Kind
from actions.turn import Detail, Turn
from actions.verification.births import BIRTH, CHOICES

REQUESTED = "requested_slot"
NUMBER, CODE = "case_number", "code"
DATE_FAULTS: dict[type, str] = {
    Impossible: "date_impossible",
    Future: "date_future",
    TooOld: "date_too_old",
    dates.Unreadable: "date_unreadable",
}


@dataclass(frozen=True)
class Given:
    """What a message gave to the form, sorted by what it can be read as."""

    numbers: tuple[Detail, ...]
    dates: tuple[Detail, ...]
    codes: tuple[Detail, ...]
    others: tuple[Detail, ...]

    @property
    def anything(self) -> bool:
        return bool(self.numbers or self.dates or self.codes)

    @property
    def typed_dates(self) -> list[str]:
        return [detail.value for detail in self.dates]


def sort_details(details: list[Detail], *, asked: str | None) -> Given:
    """Read each value anew by what was asked for: the kind was only a guess on its looks."""
    sorted_: dict[str, list[Detail]] = {"numbers": [], "dates": [], "codes": [], "others": []}
    for detail in details:
        sorted_[_reads_as(detail, asked)].append(detail)
    return Given(**{name: tuple(found) for name, found in sorted_.items()})


def _reads_as(detail: Detail, asked: str | None) -> str:
    if detail.kind is Kind.EMAIL:
        return "others"
    if asked == CODE and detail.kind is not Kind.CASE_NUMBER and read_code(detail.value):
        return "codes"
    if detail.kind is Kind.CASE_NUMBER:
        return "numbers"
    if detail.kind is Kind.DATE or asked == BIRTH:
        return "dates"
    if asked == NUMBER:
        return "numbers"
    return "codes" if detail.kind is Kind.CODE else "others"


def say_number_fault(turn: Turn, fault: Unreadable) -> None:
    """What is wrong with the number, and how to mend it."""
    if fault.reason is NumberFault.LENGTH:
        turn.say("number_length", digits=fault.digits)
    elif fault.reason is NumberFault.NOT_THE_CASE:
        turn.say("number_not_the_case", agency=agency_words("agency", fault.agency),
                 needed=agency_words("identifier", fault.agency))
    else:
        turn.say(f"number_{fault.reason.value}")


def say_date_fault(turn: Turn, read: DateRead, *, part: str) -> Events:
    """Why a date cannot be used, or which of two days is meant. `part`: what was typed so far."""
    if isinstance(read, Ambiguous):
        return _ask_which(turn, read)
    if isinstance(read, Incomplete):
        turn.say("date_incomplete")
        return [SlotSet(CHOICES, [turn.sealed(Kind.DATE, part)]), *requested(BIRTH)]
    if isinstance(read, OtherCalendar):
        turn.say("date_calendar", calendar=phrase(f"calendar-{read.name}"))
    else:
        turn.say(DATE_FAULTS[type(read)])
    return requested(BIRTH)


def _ask_which(turn: Turn, read: Ambiguous) -> Events:
    days = (read.first, read.second)
    tokens = [turn.sealed(Kind.DATE, found.isoformat()) for found in days]
    buttons = [
        Button(day(found), "inform", ({"entity": Kind.DATE.value, "value": token},))
        for found, token in zip(days, tokens, strict=True)
    ]
    turn.say("date_which", first=day(read.first), second=day(read.second), buttons=buttons)
    return [SlotSet(CHOICES, tokens), *requested(BIRTH)]


def requested(slot: str | None) -> Events:
    """What the form waits for next; None ends it."""
    return [SlotSet(REQUESTED, slot)]
