"""Consents as a conversation asks, lists and chooses them."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from actions.privacy.consent_words import agreeing, ask_consent, consent_buttons
from actions.privacy.consents import Purpose, PurposeRules
from actions.privacy.service import Rights
from actions.verification.service import Asker
from tests.actions.privacy.test_erasure import make_rights
from tests.actions.verification.world import ROSA, World


@dataclass
class Turn:
    """Who asks, and what was said."""

    asker: Asker
    said: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def say(self, message: str, **params: Any) -> None:
        self.said.append((message, params))


@pytest.fixture
def rights(world: World) -> Rights:
    return make_rights(world, case_file=True)


def test_it_is_asked_where_it_is_needed_and_not_again(
    world: World, rights: Rights, phone: Asker
) -> None:
    world.verified(phone, ROSA)
    services, turn = SimpleNamespace(rights=rights), Turn(phone)
    assert not ask_consent(turn, services, Purpose.ALERTS)  # type: ignore[arg-type]
    ((message, params),) = turn.said
    assert message == "consent_ask" and params["text"]["message"] == "consent-alerts"
    chosen = params["buttons"][0].entities[0]["value"]
    wish = agreeing(chosen)
    assert wish is not None and wish.gives
    rights.agree(phone, wish.purpose, language="en")
    assert ask_consent(turn, services, Purpose.ALERTS)  # type: ignore[arg-type]
    assert len(turn.said) == 1


@pytest.mark.parametrize(
    "word", [None, "", "export", "consent_give_", "consent_give_all", "alerts"]
)
def test_other_words_agree_to_nothing(word: str | None) -> None:
    assert agreeing(word) is None


def test_only_what_is_in_use_is_offered(world: World, rights: Rights, phone: Asker) -> None:
    world.verified(phone, ROSA)
    unused = PurposeRules(1, by_typing=False, in_use=False)
    purposes = {
        Purpose.PROCESSING: PurposeRules(1, by_typing=True, in_use=True),
        Purpose.ALERTS: PurposeRules(1, by_typing=False, in_use=True),
        Purpose.REVIEW: unused, Purpose.JOINING: unused,
    }
    offered = [button.entities[0]["value"] for button in consent_buttons([], purposes)]
    assert offered == ["consent_give_alerts"]
    rights.agree(phone, Purpose.REVIEW, language="en")
    standing = consent_buttons(rights.consents(phone), purposes)
    assert standing[0].entities[0]["value"] == "consent_take_review"
