"""The periods of retention.yml, checked at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from actions.reading.durations import duration
from actions.store.yaml_file import BadFile, read_mapping
from actions.verification.policy import Policy, Throttles

FILE = Path(__file__).with_name("retention.yml")
NEVER = "never"
SECTIONS = frozenset({"case_store", "mailbox", "rasa", "erasure", "work"})
CASE_STORE = frozenset({
    "codes", "deliveries", "attempts", "sessions", "handled_messages", "authenticators",
    "invitations", "leaves", "consents", "receipts", "source_answers", "audit", "cases",
})
RASA = frozenset({"conversations", "languages", "inbox", "outbox", "buttons"})
# A chain with holes proves nothing, and people are no rubbish that a clock may take out.
KEPT_FOR_GOOD = frozenset({"audit", "cases"})


@dataclass(frozen=True, kw_only=True)
class Retention:
    """`periods` of the case store; those kept for good are not in it. `batch`: rows at a time."""

    periods: Mapping[str, timedelta]
    mailbox: timedelta
    rasa: Mapping[str, timedelta]
    erase_case_file: bool
    every: timedelta
    batch: int
    words: Mapping[str, str]  # each period as the file has it, for a reader


def load_retention(policy: Policy, path: Path = FILE) -> Retention:
    """Read the file.

    :raises BadFile: names the key and what is wrong with it.
    """
    content = read_mapping(path)
    _same(set(content), SECTIONS, f"{path}")
    store = _section(content["case_store"], CASE_STORE, f"{path}: case_store")
    rasa = _section(content["rasa"], RASA, f"{path}: rasa")
    erasure = _section(content["erasure"], frozenset({"case_file"}), f"{path}: erasure")
    work = _section(content["work"], frozenset({"every", "batch"}), f"{path}: work")
    if erasure["case_file"] not in ("erase", "keep"):
        raise BadFile(f"{path}: erasure.case_file: erase or keep was expected")
    if not isinstance(work["batch"], int) or not 1 <= work["batch"] <= 10_000:
        raise BadFile(f"{path}: work.batch: a whole number from 1 to 10,000 was expected")
    periods = _periods(store, f"{path}: case_store")
    _long_enough(periods, policy, f"{path}: case_store")
    return Retention(
        periods=periods,
        mailbox=duration(content["mailbox"], f"{path}: mailbox"),
        rasa={name: duration(value, f"{path}: rasa.{name}") for name, value in rasa.items()},
        erase_case_file=erasure["case_file"] == "erase",
        every=duration(work["every"], f"{path}: work.every"),
        batch=work["batch"],
        words={**{name: str(value) for name, value in store.items()},
               **{name: str(value) for name, value in rasa.items()}},
    )


def _periods(store: Mapping[str, Any], key: str) -> dict[str, timedelta]:
    for name in sorted(KEPT_FOR_GOOD):
        if store[name] != NEVER:
            raise BadFile(f"{key}.{name}: `never` is all that works for this kind")
    return {name: duration(value, f"{key}.{name}") for name, value in store.items()
            if value != NEVER}


def _long_enough(periods: Mapping[str, timedelta], policy: Policy, key: str) -> None:
    """What is counted must not be forgotten before the counting is done."""
    memory = max(getattr(policy.throttles, name).memory for name in Throttles.__dataclass_fields__)
    least = {
        "attempts": max(memory, timedelta(days=1)),
        "codes": policy.code.claim_lifetime,
        "deliveries": max(policy.code.lifetime, policy.mail.window),
        "handled_messages": timedelta(days=1),
    }
    for name, wanted in least.items():
        if name in periods and periods[name] < wanted:
            raise BadFile(f"{key}.{name}: has to be at least {wanted}: it is still counted")


def _section(value: Any, names: frozenset[str], key: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise BadFile(f"{key}: a section was expected")
    _same(set(value), names, key)
    return value


def _same(found: set[Any], names: frozenset[str], key: str) -> None:
    for name in sorted(names - found):
        raise BadFile(f"{key}: {name} is missing")
    for name in sorted(map(str, found - names)):
        raise BadFile(f"{key}: {name} is not a key of this file")
