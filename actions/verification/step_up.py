"""One more proof from a verified person: a code at once, without number and birthday again."""
from __future__ import annotations

from actions.action import Events
from actions.services import Services
from actions.turn import Turn
from actions.verification.details import CODE, requested
from actions.verification.service import ClaimKind


def step_up(turn: Turn, services: Services) -> Events | None:
    """Ask for a code where the question that waits needs a fresher proof than the session's.

    None: it is not so, or nobody is verified: number and birthday are asked for as ever.
    """
    verification = services.verification
    needed = verification.context.policy.questions.get(turn.slot("question") or "")
    session = verification.session(turn.asker)
    if needed is None or session is None or session.level >= needed:
        return None
    outcome = verification.claim_again(turn.asker, session)
    if outcome is None:
        return None
    if outcome.kind is ClaimKind.SENT:
        turn.say("proof_needed_again")
        if outcome.mail_delayed:
            turn.say("mail_delayed")
    else:
        turn.say("code_resend_wait", minutes=outcome.minutes)
    return requested(CODE)
