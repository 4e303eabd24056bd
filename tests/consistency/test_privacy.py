"""Periods, purposes and rights: the rule files, the code, the words and the docs say the same."""
from __future__ import annotations

import re

import pytest
import yaml

from tests.consistency.sources import domain, fluent_ids, released, text

RETENTION = yaml.safe_load(text("actions/retention/retention.yml"))
POLICY = yaml.safe_load(text("actions/verification/policy.yml"))
DOCS = text("docs/privacy.md")
# Verified questions that are no look at a case, so "who looked" has no words for them.
NO_LOOK = {"who_looked", "revoke_helper", "manage_consents"}


def members(file: str, name: str) -> set[str]:
    """The values of a StrEnum, read from its source."""
    body = re.split(r"\n\n\n", text(file).split(f"class {name}(StrEnum):")[1])[0]
    return set(re.findall(r'^    [A-Z_]+ = "([a-z_]+)"', body, re.MULTILINE))


def constant(file: str, name: str) -> float:
    found = re.search(rf"^{name} = ([0-9_]+)", text(file), re.MULTILINE)
    assert found
    return float(found[1])


def test_the_rasa_sides_periods_are_those_of_its_code() -> None:
    days = constant("bot/settings.py", "CONVERSATION_DAYS")
    assert RETENTION["rasa"]["conversations"] == RETENTION["rasa"]["languages"] == f"{days:.0f}d"
    for file in ("bot/stores/sql.py", "bot/stores/redis.py"):
        hours = constant(file, "TOKEN_LIFETIME") / 3600
        for kind in ("inbox", "outbox", "buttons"):
            assert RETENTION["rasa"][kind] == f"{hours:.0f}h"


@pytest.mark.parametrize("section", ["case_store", "rasa"])
def test_each_kind_and_its_period_stand_in_the_docs(section: str) -> None:
    for kind, period in RETENTION[section].items():
        assert re.search(rf"^\| `{kind}` \|.*\| {period} \|", DOCS, re.MULTILINE), kind


def test_each_audit_event_stands_in_the_docs() -> None:
    listed = set(re.findall(r"`([a-z_]+)`", DOCS.split("## The audit log")[1]))
    assert members("actions/verification/audit.py", "AuditKind") <= listed


@pytest.mark.parametrize("language", released())
def test_each_right_has_its_words(language: str) -> None:
    ids = fluent_ids(language)
    wanted = {f"consent-{name}" for name in members("actions/privacy/consents.py", "Purpose")}
    wanted |= {f"consent-name-{name}" for name in members("actions/privacy/consents.py", "Purpose")}
    wanted |= {f"kept-{name.replace('_', '-')}"
               for name in members("actions/privacy/erasure.py", "Kept")}
    erased = re.findall(r'^ {8}"([a-z]+)": _remove', text("actions/privacy/erasure.py"), re.M)
    wanted |= {f"erased-{name}" for name in erased}
    sorts = set(re.findall(r': "([a-z-]+)"', text("actions/privacy/looks.py").split("}")[0]))
    assert len(sorts) > 8 and len(erased) > 5
    wanted |= {f"look-{sort}" for sort in sorts}
    looks = set(POLICY["levels"]["verified"]) - NO_LOOK
    wanted |= {f"asked-{name.removesuffix('_of_case').replace('_', '-')}" for name in looks}
    assert not wanted - ids


def test_nothing_that_waits_for_a_proof_lacks_its_action_and_its_level() -> None:
    waiting = {"know_about_me", "export_data", "manage_consents", "delete_my_data", "who_looked",
               "authorize_helper", "revoke_helper"}
    levels = {name for names in POLICY["levels"].values() for name in names}
    assert waiting <= levels
    assert {f"action_{name}" for name in waiting} <= set(domain()["actions"])


def test_what_cannot_be_undone_needs_a_fresh_proof() -> None:
    assert {"know_about_me", "export_data", "delete_my_data", "authorize_helper"} <= set(
        POLICY["levels"]["recent"])
