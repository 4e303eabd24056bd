"""An invitation's code is typed: in the form or out of it, by whoever was given it."""
from __future__ import annotations

import math
from datetime import timedelta

from actions.helpers.leaves import invitation_code
from actions.helpers.service import AcceptKind, Leave
from actions.replies import day, lines, phrase
from actions.services import Services
from actions.turn import Turn


def take_invitation(turn: Turn, services: Services) -> bool | None:
    """Take up the invitation in the message: True where it opened, False where it could not.

    None where no code of that form was typed, or it is none of ours: then it may be the access
    code of a notice, and whoever called goes on.
    """
    for detail in turn.details():
        accepted = services.helpers.accept(turn.asker, detail.value)
        if accepted.kind is AcceptKind.ACCEPTED and accepted.leave is not None:
            say_welcome(turn, services, accepted.leave)
            return True
        if accepted.kind is AcceptKind.OWN:
            turn.say("leave_own_code")
            return False
        if accepted.kind is AcceptKind.PAUSED:
            turn.say("claim_paused", minutes=whole_minutes(accepted.wait))
            return False
    return None


def refuse_invitation(turn: Turn, services: Services) -> bool:
    """Out of the form a code of that form was no open invitation: count it, and say what it may be.

    False where no such code was typed.
    """
    if not any(invitation_code(detail.value) for detail in turn.details()):
        return False
    wait = services.helpers.note_refusal(turn.asker)
    if wait > timedelta(0):
        turn.say("claim_paused", minutes=whole_minutes(wait))
    else:
        turn.say("invitation_unknown")
    return True


def say_welcome(turn: Turn, services: Services, leave: Leave) -> None:
    """On whose leave a helper sees what, and until when."""
    shown = [case for case in services.cases.cases_of(leave.person_id) if case.id in leave.case_ids]
    turn.say(
        "leave_accepted",
        count=len(shown),
        cases=lines([phrase("leave-case-line", number=case.masked_number) for case in shown]),
        until=day(leave.ends_at.date()),
    )


def whole_minutes(wait: timedelta | None) -> int:
    """A wait in whole minutes, at least one."""
    return max(1, math.ceil((wait or timedelta()).total_seconds() / 60))
