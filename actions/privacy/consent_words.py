"""How consents are listed and chosen in a conversation."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from actions.privacy.consents import Consent, Purpose, PurposeRules
from actions.replies import Button, moment, phrase
from actions.services import Services
from actions.turn import Turn

GIVE, TAKE = "consent_give_", "consent_take_"


@dataclass(frozen=True)
class Agreeing:
    """A wish about one purpose, as a button brought it."""

    purpose: Purpose
    gives: bool


def agreeing(choice: str | None) -> Agreeing | None:
    """The wish behind a button's word, or None."""
    for prefix, gives in ((GIVE, True), (TAKE, False)):
        name = (choice or "").removeprefix(prefix)
        if (choice or "").startswith(prefix) and name in set(Purpose):
            return Agreeing(Purpose(name), gives)
    return None


def ask_consent(turn: Turn, services: Services, purpose: Purpose) -> bool:
    """For an action that needs a consent: True where it stands, else the question is asked."""
    if services.rights.agreed(turn.asker, purpose):
        return True
    turn.say("consent_ask", text=phrase(f"consent-{purpose}"), buttons=[
        consent_button("button-agree", f"{GIVE}{purpose}"), Button("button-cancel", "cancel")])
    return False


def consent_line(consent: Consent) -> dict[str, Any]:
    state = "taken-back" if consent.withdrawn_at else "given"
    return phrase(
        f"consent-line-{state}",
        purpose=phrase(f"consent-name-{consent.purpose}"),
        version=consent.version,
        when=moment(consent.withdrawn_at or consent.given_at),
    )


def consent_buttons(
    consents: Sequence[Consent], purposes: Mapping[Purpose, PurposeRules]
) -> list[Button]:
    """Take back what stands; agree to what is in use and does not."""
    standing = {consent.purpose for consent in consents if consent.withdrawn_at is None}
    buttons = [
        consent_button(phrase("consent-take-back", purpose=phrase(f"consent-name-{purpose}")),
                f"{TAKE}{purpose}")
        for purpose in Purpose if purpose in standing
    ]
    return buttons + [
        consent_button(phrase("consent-agree", purpose=phrase(f"consent-name-{purpose}")),
                f"{GIVE}{purpose}")
        for purpose in Purpose
        if purpose not in standing and purposes[purpose].in_use and not purposes[purpose].by_typing
    ]


def consent_button(title: Any, choice: str) -> Button:
    """A wish about a consent; `choice` is `GIVE` or `TAKE` and the purpose."""
    return Button(title, "privacy_question", ({"entity": "choice", "value": choice},))
