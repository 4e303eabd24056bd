"""The demo's made-up applicants as the tests use them, and how they write their birthdays."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import yaml

from scripts.common import ROOT

APPLICANTS = ROOT / "data" / "demo" / "applicants.yml"
LANGUAGES = ("en", "es")
STATUS = {
    "en": "where is my case?", "es": "¿en qué va mi caso?", "fr": "où en est mon dossier ?",
    "zh-Hans": "我的案子到哪一步了？", "ar": "أين وصلت قضيتي؟",
}
MONTHS = {
    "en": "January February March April May June July August September October November "
          "December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
          "diciembre".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre "
          "décembre".split(),
    "zh-Hans": [f"{month}月" for month in range(1, 13)],
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
}
NOBODYS_NUMBER = "IOE0990099099"


@dataclass(frozen=True)
class Applicant:
    """One of data/demo/applicants.yml; `number` is that of the first case."""

    name: str
    number: str
    date_of_birth: date
    email: str | None
    access_code: str | None

    def born(self, language: str, *, days_off: int = 0) -> str:
        """The birthday as one would type it; `days_off` makes it another day."""
        day = self.date_of_birth + timedelta(days=days_off)
        month = MONTHS[language][day.month - 1]
        return {
            "en": f"{month} {day.day}, {day.year}",
            "es": f"{day.day} de {month} de {day.year}",
            "fr": f"{day.day} {month} {day.year}",
            "ar": f"{day.day} {month} {day.year}",
            "zh-Hans": f"{day.year}年{month}{day.day}日",
        }[language]

    def claim(self, language: str) -> str:
        """Number and birthday in one message."""
        return f"{self.number}, {self.born(language)}"


def applicant(name: str) -> Applicant:
    """The applicant whose name begins so."""
    entries = yaml.safe_load(APPLICANTS.read_text(encoding="utf-8"))["applicants"]
    entry: dict[str, Any] = next(each for each in entries if each["name"].startswith(name))
    case = entry["cases"][0]
    return Applicant(
        name=entry["name"], number=case["number"], date_of_birth=entry["date_of_birth"],
        email=entry["email"], access_code=case.get("access_code"),
    )


AMARA, LUCIA, JOSEPHINE, ROSA, SAMUEL, FATOU, WEI = map(
    applicant, ("Amara", "Lucía", "Josephine", "Rosa", "Samuel", "Fatou", "Wei")
)
# Whom the tests in a language speak for.
SPEAKER = {"en": AMARA, "es": LUCIA}
MORE_SPEAKERS = {"fr": FATOU, "zh-Hans": WEI}  # where more than two languages are tried
