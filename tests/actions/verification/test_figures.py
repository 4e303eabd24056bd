"""A claim's figures say nothing about what it matched."""
from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from prometheus_client import generate_latest
from sqlalchemy.orm import Session

from actions.figures import Figures
from actions.verification import audit
from actions.verification.audit import AuditKind
from tests.actions.verification.test_uniform_answers import CLAIMS, asker, make_claim
from tests.actions.verification.world import OMAR, World


@pytest.fixture
def counted() -> Iterator[Figures]:
    fresh = Figures()
    with patch.object(audit, "figures", lambda: fresh):
        yield fresh


def shown(figures: Figures) -> str:
    """The lines that count, without times and the process's own."""
    lines = generate_latest(figures.registry).decode().splitlines()
    return "\n".join(line for line in lines if line.startswith("casepath_")
                     and "_created" not in line and " 0.0" not in line)


def test_every_claim_counts_alike(world: World) -> None:
    world.give_app(OMAR)
    pages = {}
    for name in CLAIMS:
        fresh = Figures()
        with patch.object(audit, "figures", lambda fresh=fresh: fresh):
            make_claim(world, name)
            world.prove(asker(name), "000000")
        pages[name] = shown(fresh)
    assert 'kind="claim_made"} 1.0' in pages["right"]
    assert 'kind="proof_failed"} 1.0' in pages["right"]
    assert set(pages.values()) == {pages["right"]}


async def test_the_outbox_shows_one_letter_for_every_claim(world: World) -> None:
    world.give_app(OMAR)
    lengths = []
    for name in CLAIMS:
        make_claim(world, name)
        page = await Figures().page(world.engine)()
        lengths.append(float(page.decode().split("\ncasepath_mail_due ")[1].split("\n")[0]))
    steps = [after - before for before, after in zip([0.0, *lengths], lengths, strict=False)]
    assert set(steps) == {1.0}


def test_what_is_rolled_back_does_not_count(world: World, counted: Figures) -> None:
    with Session(world.engine) as db:
        audit.append(db, kind=AuditKind.ERASURE, subject="s", at=world.clock())
        db.rollback()
    assert "erasure" not in shown(counted)
    with Session(world.engine) as db, db.begin():
        audit.append(db, kind=AuditKind.ERASURE, subject="s", at=world.clock())
    assert 'kind="erasure"} 1.0' in shown(counted)


def test_a_name_that_no_action_has_is_no_label(counted: Figures) -> None:
    counted.know(["action_check_status"])
    for name in ("action_check_status", "IOE0990001001", None):
        with counted.action(name):
            pass
    assert "IOE0990001001" not in shown(counted)
    assert 'casepath_action_seconds_count{action="other"} 2.0' in shown(counted)
