"""Nobody is looked up whom nobody asked for: every way around the gate that came to mind."""
from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from actions.cases.tables import Case
from actions.helpers.tables import HelperLeaveRow
from actions.privacy.tables import ConsentRow
from actions.sensitive import CaseNumber
from actions.sources.gate import NotAllowed, OnBehalf, Query, Why
from actions.verification.tables import VerifiedSessionRow
from tests.actions.sources.people import Place, Somebody

ROOT = Path(__file__).resolve().parents[3]
NUMBER, OTHER = "EAC9999103403", "EAC9999103402"


@pytest.fixture
def anna(place: Place) -> Somebody:
    return place.somebody("uscis", NUMBER)


def opens(who: Somebody, behalf: OnBehalf, *, number: str | None = None) -> bool:
    try:
        who.place.gate.open(who.case_id, CaseNumber(number or who.number), behalf)
    except NotAllowed:
        return False
    return True


def change(who: Somebody, behalf: OnBehalf, **values: object) -> None:
    with Session(who.place.engine) as db, db.begin():
        db.execute(update(VerifiedSessionRow).where(VerifiedSessionRow.id == behalf.proof)
                   .values(values))


def test_whoever_proved_it_is_let_through(anna: Somebody) -> None:
    assert opens(anna, anna.proved())


def test_a_proof_of_ones_own_opens_nobody_elses_case(anna: Somebody) -> None:
    ben = anna.place.somebody("uscis", OTHER)
    assert not opens(anna, ben.proved())


def test_a_proof_opens_the_number_of_its_case_and_no_other(anna: Somebody) -> None:
    anna.place.somebody("uscis", OTHER)
    assert not opens(anna, anna.proved(), number=OTHER)


@pytest.mark.parametrize("why", list(Why))
def test_a_proof_that_is_in_no_store_is_none(anna: Somebody, why: Why) -> None:
    assert not opens(anna, OnBehalf(why, uuid4()))


@pytest.mark.parametrize("why", [Why.HELPER, Why.SUBSCRIBED])
def test_a_session_is_no_leave_and_no_subscription(anna: Somebody, why: Why) -> None:
    assert not opens(anna, replace(anna.proved(), why=why))


def test_a_proof_of_one_case_opens_the_persons_others_only_where_they_are_joined(
    anna: Somebody
) -> None:
    behalf = anna.proved()
    change(anna, behalf, proved_case_id=uuid4())
    assert not opens(anna, behalf)
    consent(anna, purpose="joining", withdrawn_at=anna.place.clock())
    assert not opens(anna, behalf)
    consent(anna, purpose="joining")
    assert opens(anna, behalf)


def test_an_ended_session_is_none(anna: Somebody) -> None:
    behalf = anna.proved()
    change(anna, behalf, ended_at=anna.place.clock())
    assert not opens(anna, behalf)


@pytest.mark.parametrize("limit", ["idle", "overall"])
def test_a_session_whose_time_is_over_is_none(anna: Somebody, limit: str) -> None:
    behalf = anna.proved()
    lasting: timedelta = getattr(anna.place.rules, limit)
    anna.place.clock.now += lasting - timedelta(seconds=1)
    if limit == "overall":
        change(anna, behalf, last_used_at=anna.place.clock())
    assert opens(anna, behalf)
    anna.place.clock.now += timedelta(seconds=1)
    assert not opens(anna, behalf)


def test_a_withheld_case_is_never_asked_for(anna: Somebody) -> None:
    behalf = anna.proved()
    with Session(anna.place.engine) as db, db.begin():
        db.execute(update(Case).where(Case.id == anna.case_id).values(withheld=True))
    assert not opens(anna, behalf)


def leave(who: Somebody, **values: object) -> OnBehalf:
    now = who.place.clock()
    row = HelperLeaveRow(**{
        "id": uuid4(), "person_id": who.person_id, "owner_index": "1:0",
        "case_ids": [who.case_id.hex], "code_hash": f"1:{uuid4().hex}", "created_at": now,
        "invited_until": now, "ends_at": now + timedelta(days=1), "accepted_at": now, **values,
    })
    proof = row.id
    with Session(who.place.engine) as db, db.begin():
        db.add(row)
    return OnBehalf(Why.HELPER, proof)


def test_a_helper_is_let_through_by_an_accepted_leave_for_this_case(anna: Somebody) -> None:
    now = anna.place.clock()
    assert opens(anna, leave(anna))
    assert not opens(anna, leave(anna, accepted_at=None)), "an invitation alone"
    assert not opens(anna, leave(anna, ends_at=now)), "its time is over"
    assert not opens(anna, leave(anna, ended_at=now)), "it was taken back"
    assert not opens(anna, leave(anna, case_ids=[uuid4().hex])), "for another case"
    assert not opens(anna, leave(anna, person_id=uuid4())), "of another person"


def consent(who: Somebody, **values: object) -> OnBehalf:
    row = ConsentRow(**{
        "id": uuid4(), "person_id": who.person_id, "conversation_index": "1:0",
        "purpose": "alerts", "version": 1, "language": "en", "given_at": who.place.clock(),
        **values,
    })
    proof = row.id
    with Session(who.place.engine) as db, db.begin():
        db.add(row)
    return OnBehalf(Why.SUBSCRIBED, proof)


def test_a_subscription_lets_through_while_it_stands(anna: Somebody) -> None:
    assert opens(anna, consent(anna))
    assert not opens(anna, consent(anna, withdrawn_at=anna.place.clock()))
    assert not opens(anna, consent(anna, purpose="review")), "another purpose"
    assert not opens(anna, consent(anna, person_id=None)), "of nobody who proved anything"


def test_a_query_is_not_to_be_made_or_copied_by_hand(anna: Somebody) -> None:
    query = anna.query()
    with pytest.raises(NotAllowed):
        Query(CaseNumber(NUMBER), None)
    with pytest.raises((NotAllowed, TypeError)):
        replace(query, number=CaseNumber(OTHER), _issued=object())
    assert NUMBER not in repr(query)


def test_nothing_else_in_the_code_makes_queries_or_calls_adapters() -> None:
    """Adapters are asked by the desk alone, the desk by the service alone."""
    allowed = {
        r"\bQuery\(": {"gate.py"},
        r"\b_ISSUED\b": {"gate.py"},
        r"\.look_up\(": {"desk.py"},
        r"\.ask\(query": {"service.py"},
        r"\b_gate\.open\(": {"service.py"},
    }
    for pattern, files in allowed.items():
        found = {
            path.name for path in (ROOT / "actions").rglob("*.py")
            if ".venv" not in path.parts and re.search(pattern, path.read_text(encoding="utf-8"))
        }
        assert found == files, pattern
