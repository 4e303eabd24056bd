"""A status turn of a verified applicant goes to the store twice, and once more for its audit."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy.orm import Session

from actions.cases.after_approval import AfterApproval
from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.tables import CaseEvent, EventKind
from actions.helpers.rules import load_rules
from actions.helpers.service import Helpers
from actions.privacy.consents import Purpose, load_purposes
from actions.privacy.service import Rights
from actions.services import Services
from actions.sources.registry import Workshop, load_sources
from actions.status import CheckStatus
from actions.verification.keys import Asker
from tests.actions.test_turn import Unsealed
from tests.actions.verification.world import ROSA, World


@pytest.fixture
def services(world: World, tmp_path: Any) -> Services:
    with Session(world.engine) as db, db.begin():
        for place in range(2):
            db.add(CaseEvent(
                case_id=ROSA.case_id(place), source="uscis", kind=EventKind.STATUS,
                title="Case Was Received", happened_at=world.clock(), learned_at=world.clock()))
    context = world.verification.context
    helpers = Helpers(context, load_rules(context.policy))
    catalogue = Catalogue.load(AGENCIES)
    none = tmp_path / "sources.yml"
    none.write_text("sources: {}\n")
    workshop = Workshop(
        engine=world.engine, keyring=world.keyring, index=world.index, catalogue=catalogue,
        repository=world.repository, rules=context.policy.session, clock=world.clock)
    return Services(
        verification=world.verification, helpers=helpers,
        rights=Rights(context=context, helpers=helpers, purposes=load_purposes(), periods=dict,
                      case_file=True),
        cases=world.repository, sources=load_sources(workshop, {}, none),
        catalogue=catalogue, times=SimpleNamespace(), after=AfterApproval.load(),
        calendar=SimpleNamespace(), forms=frozenset(), opener=SimpleNamespace(),
        replies=Unsealed(), raw_allowed=False, clock=world.clock,
    )


def asked(services: Services, asker: Asker) -> list[str]:
    """Where is my case? The names of what is said."""
    said = CollectingDispatcher()
    heard = {"text": "where is my case", "intent": {"name": "check_status"}, "entities": [],
             "metadata": {"source": asker.source}}
    tracker = Tracker(asker.conversation, {}, heard, [], False, None, {}, None)
    tracker.get_latest_input_channel = lambda: asker.channel  # type: ignore[method-assign]
    asyncio.run(CheckStatus(services).run(said, tracker, {}))
    return [message["response"] for message in said.messages]


@pytest.mark.parametrize("joined", [False, True])
def test_two_trips_to_the_store_beside_the_audit_entry(
    world: World, services: Services, phone: Asker, joined: bool
) -> None:
    world.verified(phone, ROSA)
    if joined:
        services.rights.agree(phone, Purpose.JOINING, language="en")
    asked(services, phone)
    with world.statements() as statements:
        assert asked(services, phone) == ["utter_case_status"]
    assert [statement.split()[0] for statement in statements] == ["UPDATE", "SELECT", "INSERT"]
    assert "audit_event" in statements[-1]


def test_the_use_is_noted_and_the_audit_written(
    world: World, services: Services, phone: Asker
) -> None:
    """What was saved are trips, not what they are for."""
    world.verified(phone, ROSA)
    for _ in range(4):
        world.clock.advance(minutes=20)
        assert asked(services, phone) == ["utter_case_status"], "used within the half hour"
    world.clock.advance(minutes=31)
    assert asked(services, phone) == ["utter_session_ended"]
    assert services.verification.session(phone) is None
