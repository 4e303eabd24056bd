"""Names, birthdays and contacts of people who do not exist."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

EPOCH = date(1945, 1, 1).toordinal()
YOUNGEST = date(2007, 12, 31).toordinal()
# Area codes; the numbers 555-0100 to 555-0199 behind them are kept free for fiction.
AREAS = (202, 206, 212, 213, 305, 312, 415, 602, 713, 718, 786, 808)


@dataclass(frozen=True, slots=True)
class Names:
    """Given names and surnames that go together, and the language of their bearers."""

    language: str
    weight: int
    given: tuple[str, ...]
    surnames: tuple[str, ...]
    two_surnames: bool = False


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NAMES = (
    Names(
        "es",
        40,
        _words(
            "Lucía Mateo Sofía Diego Valentina Javier Camila Andrés Elena Pablo Inés Carlos Rosa"
        ),
        _words("García Hernández López Martínez Pérez Gómez Rivas Torres Vargas Castillo Núñez"),
        two_surnames=True,
    ),
    Names(
        "en",
        34,
        _words("Grace Samuel Amara Daniel Aisha Peter Nadia Kwame Ruth Joseph Miriam Emmanuel"),
        _words("Okafor Mensah Smith Abebe Johnson Adeyemi Campbell Thomas Kamara Brown Wanjiru"),
    ),
    Names(
        "zh-Hans", 8, _words("Wei Jing Ming Li Na Hao Xin Yan"), _words("Zhang Wang Chen Liu Zhao")
    ),
    Names(
        "hi", 6, _words("Priya Arjun Ananya Rahul Kavya Vikram"), _words("Sharma Patel Raman Iyer")
    ),
    Names("vi", 4, _words("Minh Linh Anh Huy Thảo"), _words("Trần Nguyễn Phạm Lê Võ")),
    Names("ru", 4, _words("Elena Ivan Olga Dmitri Anna"), _words("Petrov Sokolov Morozov Lebedev")),
    Names("ar", 4, _words("Noor Omar Layla Yusuf Huda"), _words("Haddad Khalil Mansour Saleh")),
)
WEIGHTS = tuple(names.weight for names in NAMES)


def make_name(random: Random) -> tuple[str, str]:
    """A full name and its bearer's language tag."""
    names = random.choices(NAMES, WEIGHTS)[0]
    surname = random.choice(names.surnames)
    if names.two_surnames:
        surname = f"{surname} {random.choice(names.surnames)}"
    return f"{random.choice(names.given)} {surname}", names.language


def make_birthday(random: Random) -> date:
    """A day from 1945 to 2007."""
    return date.fromordinal(random.randint(EPOCH, YOUNGEST))


def make_email(name: str, number: int) -> str:
    """An address in a domain kept free for examples; `number` keeps two namesakes apart."""
    plain = unicodedata.normalize("NFKD", name.replace("đ", "d")).encode("ascii", "ignore").decode()
    words = plain.lower().split()
    return f"{words[0]}.{words[1]}.{number}@example.org"


def make_phone(random: Random) -> str:
    """A number kept free for fiction, in international form."""
    return f"+1 {random.choice(AREAS)} 555 {random.randint(100, 199):04d}"


def weekday(day: date) -> date:
    """That day, or the Monday after it if it is in a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
