"""Made-up people as `make seed` makes them, known beforehand, and how they write what is theirs."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.journeys import load_forms
from actions.cases.made_up import MadeUpWorld, people
from actions.cases.offices import load_offices
from actions.cases.tables import ContactKind
from tests.conversations.people import MONTHS
from tests.privacy.canary.known import Known
from tests.privacy.hiding import date_spellings

SEED = "canary"
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True)
class Somebody:
    """A person of the seeded store with one case that can be asked for by e-mail."""

    name: str
    born: date
    email: str
    number: str
    language: str


def seeded(cases: int) -> list[Somebody]:
    """Those of `make seed N=cases SEED=canary` who can prove themselves by e-mail."""
    catalogue, offices = Catalogue.load(AGENCIES), load_offices()
    world = MadeUpWorld(seed=SEED, today=datetime.now(UTC).date(),
                        forms=load_forms(catalogue, offices), offices=offices)
    found = []
    for person in people(world, first=0, cases_before=0, cases=cases):
        mails = [address for kind, _, address in person.contacts if kind is ContactKind.EMAIL]
        if mails and not person.cases[0].withheld:
            language = "es" if person.language == "es" else "en"
            found.append(Somebody(person.name, person.date_of_birth, mails[0],
                                  person.cases[0].number, language))
    return found


class Writer:
    """Writes a person's values in one of many ways; `known` hears of each."""

    def __init__(self, person: Somebody, random: Random, known: Known) -> None:
        self.person = person
        self.random = random
        self._known = known
        given, _, rest = person.name.partition(" ")
        known.add(person.name, f"{rest}, {given}", person.email, person.number,
                  *date_spellings(person.born))

    def say(self, value: str) -> str:
        self._known.add(value)
        return value

    def number(self) -> str:
        number = self.person.number
        prefix, digits = number[:3], number[3:]
        return self.say(self.random.choice((
            number, number.lower(), f"{prefix}-{digits[:2]}-{digits[2:5]}-{digits[5:]}",
            f"{prefix} {digits[:4]} {digits[4:7]} {digits[7:]}",
            prefix.lower() + digits.replace("0", "o"), number.translate(FULL_WIDTH),
            prefix + digits.translate(ARABIC), f"{prefix.title()}.{digits}",
        )))

    def birthday(self) -> str:
        born, language = self.person.born, self.person.language
        month = MONTHS[language][born.month - 1]
        worded = (f"{month} {born.day}, {born.year}" if language == "en"
                  else f"{born.day} de {month} de {born.year}")
        ways = [worded, worded.lower(), worded.upper(), born.isoformat(),
                f"{born:%d} {month} {born.year}", worded.translate(ARABIC)]
        if born.day > 12 or born.day == born.month:
            ways += [f"{born.day}/{born.month}/{born.year}", f"{born:%d.%m.%Y}",
                     f"{born:%m-%d-%Y}"]
        return self.say(self.random.choice(ways))

    def plain_claim(self) -> str:
        """Number and birthday in the plainest way."""
        return f"{self.person.number}, {self.person.born.isoformat()}"

    def email(self) -> str:
        email = self.person.email
        return self.say(self.random.choice((email, email.upper(), email.replace("@", " @ "))))

    def phone(self) -> str:
        line = f"{self.random.randrange(100, 200):04d}"
        return self.say(self.random.choice((
            f"+1 312 555 {line}", f"(312) 555-{line}", f"312.555.{line}", f"1312555{line}",
            f"+1-312-555-{line}", f"００１３１２５５５{line.translate(FULL_WIDTH)}",
        )))

    def passport(self) -> str:
        digits = f"{self.random.randrange(10**7, 10**8)}"
        return self.say(self.random.choice((
            f"X{digits}", f"x {digits[:4]} {digits[4:]}", f"AB{digits[:7]}", f"C{digits.lower()}",
        )))

    def a_number(self) -> str:
        digits = f"{self.random.randrange(10**8, 10**9)}"
        return self.say(self.random.choice((
            f"A{digits}", f"A-{digits[:3]}-{digits[3:6]}-{digits[6:]}", f"a# {digits}",
        )))
