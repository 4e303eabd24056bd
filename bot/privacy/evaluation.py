"""Measures what sealing finds: made-up values in sentences of twelve languages, and quiet ones.

The sentences and ways to write a date are files (tests/nlu/sealing, one a language); values are
made by a seeded generator. A value is found when no letter or figure of it stays readable.
"""
from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bot.privacy.detection import Detector

OFFICES = "EAC VSC WAC CSC LIN NSC SRC TSC MSC NBC IOE YSC".split()
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = ("case_number", "date", "code", "email", "phone", "passport_number")
VALUES_A_KIND = 30
SEED = 1
_WESTERN = "0123456789"


class Case(NamedTuple):
    """A sentence, and where its value stands; `kind` is None where it has none."""

    language: str
    text: str
    start: int
    end: int
    kind: str | None


def cases(folder: Path) -> Iterator[Case]:
    """The same sentences in every run; some 180 a language and its quiet ones."""
    for path in sorted(folder.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        chance = random.Random(f"{SEED} {path.stem}")
        for kind in KINDS:
            for at in range(VALUES_A_KIND):
                say = content["say"][kind]
                value = _value(kind, content, chance, at)
                before, _, after = say[at % len(say)].partition("{v}")
                yield Case(path.stem, before + value + after, len(before),
                           len(before) + len(value), kind)
        for sentence in content["quiet"]:
            yield Case(path.stem, sentence, 0, 0, None)


def sealing_figures(folder: Path, detector: Detector) -> dict[str, float]:
    """Figures over all languages (`sealing.…`) and for each (`sealing.<language>.…`)."""
    rows: dict[str, list[tuple[bool, bool, bool | None]]] = {}
    for case in cases(folder):
        rows.setdefault(case.language, []).append(_outcome(case, detector))
    found = _shares("sealing", [row for some in rows.values() for row in some])
    for language, some in rows.items():
        found |= _shares(f"sealing.{language}", some)
    return found


def _outcome(case: Case, detector: Detector) -> tuple[bool, bool, bool | None]:
    """(has a value, found it whole or stayed quiet, of the right kind)."""
    spans = detector.find(case.text)
    if case.kind is None:
        return False, not spans, None
    inside = {at for span in spans for at in range(span.start, span.end)}
    readable = any(
        case.text[at].isalnum() and at not in inside for at in range(case.start, case.end)
    )
    kinds = {span.kind.value for span in spans if span.start < case.end and span.end > case.start}
    return True, not readable, kinds == {case.kind}


def _shares(name: str, rows: list[tuple[bool, bool, bool | None]]) -> dict[str, float]:
    values = [row for row in rows if row[0]]
    quiet = [row for row in rows if not row[0]]
    return {
        f"{name}.values": float(len(values)),
        f"{name}.missed": float(sum(not whole for _, whole, _ in values)),
        f"{name}.found": sum(whole for _, whole, _ in values) / max(1, len(values)),
        f"{name}.right_kind": sum(bool(kind) for _, _, kind in values) / max(1, len(values)),
        f"{name}.quiet": float(len(quiet)),
        f"{name}.false_alarms": float(sum(not still for _, still, _ in quiet)),
    }


def _value(kind: str, content: Mapping[str, Any], chance: random.Random, at: int) -> str:
    def figures(count: int) -> str:
        return "".join(chance.choice(_WESTERN) for _ in range(count))

    if kind == "case_number":
        office, number = chance.choice(OFFICES), figures(10)
        return (f"{office}{number}", f"{office.lower()}{number}", f"{office} {number}",
                f"{office}-{number[:2]}-{number[2:5]}-{number[5:]}")[at % 4]
    if kind == "code":
        code = "".join(chance.choice(CROCKFORD) for _ in range(11)) + "7K"
        return (figures(6), f"{code[:4]}-{code[4:8]}-{code[8:]}", f"{figures(3)} {figures(3)}")[at % 3]
    if kind == "email":
        name = chance.choice(["wang.lei", "maria_g", "nguyen88", "ivan.p", "amina+uscis", "j-cruz"])
        return f"{name}@{chance.choice(['gmail.com', 'example.org', 'mail.example.net'])}"
    if kind == "passport_number":
        return chance.choice("ABCEGKNPXZ") + figures(7 + at % 2)
    if kind == "phone":
        pattern = content["phones"][at % len(content["phones"])]
        return pattern.format(n4=figures(4), n2=figures(2), n2b=figures(2))
    return _date(content, chance, at)


def _date(content: Mapping[str, Any], chance: random.Random, at: int) -> str:
    year, month, day = chance.randint(1930, 2020), chance.randint(1, 12), chance.randint(1, 28)
    typed = content["dates"][at % len(content["dates"])].format(
        d=day, dd=f"{day:02}", m=month, mm=f"{month:02}", y=year, yy=f"{year % 100:02}",
        month=content["months"][month - 1],
    )
    own = content.get("digits")
    return typed.translate(str.maketrans(_WESTERN, own)) if own and at % 2 else typed
