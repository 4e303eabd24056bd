"""The policy file: what stands in it holds, and what is wrong in it is named."""

from __future__ import annotations

import copy
from datetime import timedelta
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from actions.verification.policy import (
    POLICY_FILE,
    Level,
    PolicyError,
    Throttles,
    UnknownQuestion,
    load_policy,
    read_policy,
)

DOCUMENT = yaml.safe_load(POLICY_FILE.read_text(encoding="utf-8"))


def changed(path: str, value: Any) -> Any:
    """The policy with one key set to something else, or removed (None)."""
    document = copy.deepcopy(DOCUMENT)
    *sections, key = path.split(".")
    section = document
    for name in sections:
        section = section[name]
    if value is None:
        del section[key]
    else:
        section[key] = value
    return document


def test_the_figures_keep_within_what_the_guidance_allows() -> None:
    policy = load_policy()
    assert policy.code.digits == 6 and policy.code.tries == 5
    assert policy.code.lifetime == timedelta(minutes=10)
    assert policy.session.idle == timedelta(minutes=30)
    assert policy.session.overall == timedelta(hours=12)
    assert policy.session.recent == timedelta(minutes=5)
    for name in Throttles.__dataclass_fields__:
        assert getattr(policy.throttles, name).longest_wait <= timedelta(hours=1)


def test_fewer_than_a_hundred_wrong_codes_fit_into_a_day() -> None:
    rule = load_policy().throttles.proofs_of_conversation
    spent, count = timedelta(0), 0
    while spent < timedelta(days=1):
        count += 1
        spent += rule.wait_after(count)
    assert count < 100


def test_questions_need_their_level() -> None:
    policy = load_policy()
    assert policy.level_for("ask_processing_time") is Level.PUBLIC
    for question in ("check_status", "ask_next_steps", "case_history", "list_cases",
                     "ask_appointment"):
        assert policy.level_for(question) is Level.VERIFIED
    assert policy.level_for("delete_my_data") is Level.RECENT


def test_nothing_is_told_on_a_claim() -> None:
    assert Level.CLAIMED not in load_policy().questions.values()


@given(st.text(max_size=40))
def test_a_question_that_is_not_listed_is_refused(question: str) -> None:
    policy = load_policy()
    if question not in policy.questions:
        with pytest.raises(UnknownQuestion):
            policy.level_for(question)


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ("code", None, "code"),
        ("code.digits", None, "code.digits"),
        ("code.digits", 4, "code.digits"),
        ("code.digits", True, "code.digits"),
        ("code.digits", "6", "code.digits"),
        ("code.tries", 0, "code.tries"),
        ("code.lifetime", "11m", "code.lifetime"),
        ("code.lifetime", "ten minutes", "code.lifetime"),
        ("code.lifetime", 10, "code.lifetime"),
        ("code.claim_lifetime", "5m", "code.claim_lifetime"),
        ("code.colour", "red", "code.colour"),
        ("session.idle", "2h", "session.idle"),
        ("session.overall", "25h", "session.overall"),
        ("session.overall", "10m", "session.overall"),
        ("session.recent", "45m", "session.idle"),
        ("throttles.claims_of_source", None, "throttles.claims_of_source"),
        ("throttles.claims_of_source.free", -1, "throttles.claims_of_source.free"),
        ("throttles.claims_of_source.longest_wait", "2h",
         "throttles.claims_of_source.longest_wait"),
        ("throttles.claims_of_source.first_wait", "0s", "throttles.claims_of_source.first_wait"),
        ("throttles.claims_of_moon", {}, "throttles.claims_of_moon"),
        ("mail.per_contact.limit", 0, "mail.per_contact.limit"),
        ("mail.retry_waits", [], "mail.retry_waits"),
        ("mail.retry_waits", ["2s", "soon"], r"mail.retry_waits\[1\]"),
        ("levels.verified", "check_status", "levels.verified"),
        ("levels.recent", ["check_status"], "levels.recent"),
        ("levels.secret", [], "levels.secret"),
        ("surprise", 1, "surprise"),
    ],
)
def test_an_error_begins_with_the_key_at_fault(path: str, value: Any, key: str) -> None:
    with pytest.raises(PolicyError, match=rf"^{key}: "):
        read_policy(changed(path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("code.most_in_a_row", 41),
        ("code.most_in_a_row", 100),
        ("code.tries", 6),
        ("mail.per_contact.limit", 7),
        ("mail.per_contact.reserve", 20),
        ("mail.per_contact.window", "19m"),
    ],
)
def test_with_the_codes_that_are_out_a_stranger_has_a_hundred_tries_at_most(
    path: str, value: Any
) -> None:
    """Forty in a row, and then five on each of the twelve letters of an hour: no more fit."""
    with pytest.raises(PolicyError) as refused:
        read_policy(changed(path, value))
    line = str(refused.value)
    assert line.startswith("code.most_in_a_row: ") and "\n" not in line
    assert "100" in line and "code.tries" in line and "mail.per_contact" in line


def test_what_fits_under_the_hundred_is_taken() -> None:
    document = changed("mail.per_contact.limit", 2)
    document["code"]["most_in_a_row"] = 60  # and eight letters of five tries
    assert read_policy(document).code.most_in_a_row == 60
    document["code"]["most_in_a_row"] = 61
    with pytest.raises(PolicyError, match="at most 60 is allowed"):
        read_policy(document)
    document = changed("mail.per_contact.window", "20m")  # twice a code's life: one cap's letters
    assert read_policy(document).mail.limit == 6


@pytest.mark.parametrize("document", [None, [], "text", 3])
def test_what_is_no_policy_is_refused(document: Any) -> None:
    with pytest.raises(PolicyError, match="^policy: "):
        read_policy(document)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=8),
                    lambda inner: st.lists(inner, max_size=3)
                    | st.dictionaries(st.sampled_from(["levels", "code", "session", "mail"]),
                                      inner, max_size=4), max_leaves=8))
def test_anything_else_is_refused_with_a_policy_error(document: Any) -> None:
    with pytest.raises(PolicyError):
        read_policy(document)
