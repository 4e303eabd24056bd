"""Casepath as it is measured: its three servers on free ports, and people who verify."""
from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import yaml

from scripts.common import ROOT
from tests.benchmarks.clients import Applicant, NoAnswer, Turn
from tests.benchmarks.messages import STATUS, Verifiable
from tests.servers.stack import Stack

APPLICANTS = ROOT / "data" / "demo" / "applicants.yml"
MODEL = ROOT / "models" / "casepath.tar.gz"
RASA, ACTION = "Rasa server", "action server"
# Nobody types a thousand messages in a minute; the bench does, so its own servers let it.
SETTINGS = {
    "CASEPATH_MESSAGES_BURST": "100000",
    "CASEPATH_ADDRESS_MESSAGES_BURST": "100000",
    "CASEPATH_TRUSTED_PROXIES": "127.0.0.1",
}


@contextmanager
def casepath() -> Iterator[Stack]:
    """The running servers, in a folder that goes with them."""
    folder = Path(mkdtemp(prefix="casepath-bench-"))
    try:
        with Stack(folder, **SETTINGS) as stack:
            yield stack
    finally:
        rmtree(folder, ignore_errors=True)


def verifiable() -> list[Verifiable]:
    """The demo's applicants with a USCIS case whom a code can reach.

    (Others' numbers may be of several offices, which costs a turn more.)
    """
    people = yaml.safe_load(APPLICANTS.read_text(encoding="utf-8"))["applicants"]
    return [
        Verifiable(
            number=person["cases"][0]["number"],
            born=_written(person["date_of_birth"]),
            email=person["email"],
        )
        for person in people
        if person["email"] and not {"withheld", "agency"} & set(person["cases"][0])
    ]


async def verify(stack: Stack, applicant: Applicant, who: Verifiable) -> list[Turn]:
    """Prove who asks; gives the three steps: number, date of birth, code."""
    await applicant.say(STATUS)
    number = await applicant.say(who.number)
    since = time.time() - 0.01
    born = await applicant.say(who.born)
    code = await applicant.say(stack.code_for(who.email, since=since))
    if "utter_verified" not in code.replies:
        raise NoAnswer(f"the code was answered by {code.replies}")
    return [number, born, code]


def _written(day: date | str) -> str:
    value = day if isinstance(day, date) else date.fromisoformat(day)
    return f"{value:%B} {value.day}, {value.year}"
