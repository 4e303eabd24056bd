"""The number given so far: whose it is, or that its owner still has to say so.

The slot holds it sealed, as `agency:number`; `?:number` where several agencies' numbers look so.
"""
from __future__ import annotations

from rasa_sdk.events import SlotSet

from actions.action import Events
from actions.reading.dates import Ambiguous, Exact, read_date
from actions.reading.identify import (
    NumberRead,
    Numbers,
    WhichOffice,
    may_be_a_date,
    read_for,
    read_number,
)
from actions.reading.numbers import NumberFault, Receipt, Unreadable
from actions.replies import Button
from actions.sealing import Kind
from actions.services import Services
from actions.turn import Detail, Turn
from actions.verification.details import NUMBER, REQUESTED, Given, requested

ASKED = "?"


def read_given(value: str, numbers: Numbers) -> NumberRead:
    """Read what was typed, or what a button of `ask_which_office` stands for."""
    agency, colon, number = value.partition(":")
    if colon and agency in numbers:
        return read_for(agency, number, numbers)
    return read_number(value, numbers)


def numbers_given(given: Given, numbers: Numbers) -> NumberRead | None:
    """The one number of a message; a readable one before one that is not."""
    reads = list(dict.fromkeys(read_given(one.value, numbers) for one in given.numbers))
    if len([read for read in reads if isinstance(read, Receipt)]) > 1:
        return Unreadable(NumberFault.SEVERAL)
    reads.sort(key=lambda read: (isinstance(read, Unreadable), isinstance(read, WhichOffice)))
    return reads[0] if reads else None


def kept(turn: Turn, number: NumberRead | None) -> Events:
    """The slot for a number that was read; nothing for one that was not."""
    if isinstance(number, Receipt):
        return [SlotSet(NUMBER, turn.sealed(Kind.CASE_NUMBER, f"{number.agency}:{number.number}"))]
    if isinstance(number, WhichOffice):
        return [SlotSet(NUMBER, turn.sealed(Kind.CASE_NUMBER, f"{ASKED}:{number.number}"))]
    if number is not None and unsettled(turn, turn.slot(NUMBER)):
        return [SlotSet(NUMBER, None)]  # it was asked whose it is, and it finds no case there
    return []


def claimed(turn: Turn, token: str) -> tuple[str, str]:
    """Agency and number behind a token of the slot. Raises `TokenError` when it has expired."""
    agency, _, number = turn.opened(Kind.CASE_NUMBER, token).value.partition(":")
    return agency, number


def unsettled(turn: Turn, token: str | None) -> str | None:
    """The number that its owner was asked about, or None where it is clear whose it is."""
    if not token:
        return None
    agency, number = claimed(turn, token)
    return number if agency == ASKED else None


def ask_which_office(turn: Turn, services: Services, number: str) -> Events:
    """"Which office gave you this number?", with those whose numbers look so."""
    read = read_number(number, services.catalogue.formats)
    agencies = read.agencies if isinstance(read, WhichOffice) else ()
    buttons = [
        Button(f"button-office-{agency.replace('_', '-')}", "inform", ({
            "entity": Kind.CASE_NUMBER.value,
            "value": turn.sealed(Kind.CASE_NUMBER, f"{agency}:{number}"),
        },))
        for agency in agencies
    ]
    if _reads_as_date(number, services):
        entity = {"entity": Kind.DATE.value, "value": turn.sealed(Kind.DATE, number)}
        buttons.append(Button("button-is-a-date", "inform", (entity,)))
    turn.say("number_which_office", buttons=buttons)
    return requested(NUMBER)


def office_named(turn: Turn, services: Services) -> Receipt | Unreadable | None:
    """The answer to that question in words: "the immigration court", "Canada"."""
    number = unsettled(turn, turn.slot(NUMBER))
    if number is None:
        return None
    read = read_number(number, services.catalogue.formats)
    fitting = read.agencies if isinstance(read, WhichOffice) else ()
    named = [agency for agency in fitting if _is_named(turn, services, agency)]
    return read_for(named[0], number, services.catalogue.formats) if len(named) == 1 else None


def _is_named(turn: Turn, services: Services, agency: str) -> bool:
    if turn.plain_entity("agency") == agency:
        return True
    known = services.catalogue.agency(agency)
    said = f" {' '.join(turn.text.casefold().replace('.', ' ').split())} "
    return known is not None and any(f" {name} " in said for name in known.called)


def bare_number_among_dates(turn: Turn, services: Services, given: Given) -> WhichOffice | None:
    """Eight digits in answer to "your number?" may be a number or a date: they are asked about.

    None where they were asked about already: then it is the date after all.
    """
    if turn.slot(REQUESTED) != NUMBER or given.numbers or len(given.dates) != 1:
        return None
    typed = given.dates[0].value
    if not may_be_a_date(typed) or turn.slot(NUMBER):
        return None
    read = read_number(typed, services.catalogue.formats)
    return read if isinstance(read, WhichOffice) else None


def settled_as_date(turn: Turn, dates: tuple[Detail, ...]) -> bool:
    """Whether the number that was asked about has turned out to be this date."""
    number = unsettled(turn, turn.slot(NUMBER))
    return number is not None and any(date.value == number for date in dates)


def _reads_as_date(number: str, services: Services) -> bool:
    if not may_be_a_date(number):
        return False
    read = read_date(number, today=services.clock().date())
    return isinstance(read, Exact | Ambiguous)
