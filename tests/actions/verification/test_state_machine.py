"""Whatever is claimed, typed, awaited and locked, in any order: only a code that came opens."""

from __future__ import annotations

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import actions.helpers.tables
import actions.privacy.tables
import actions.verification.factor_tables
import actions.verification.tables  # noqa: F401
from actions.store.base import Base
from actions.store.engine import make_engine
from actions.verification.service import Asker, ProofKind
from tests.actions.verification.world import (
    ABSENT_NUMBER,
    NO_CONTACT,
    PROTECTED,
    ROSA,
    WRONG_DATE,
    Postman,
    World,
    code_in,
)

ASKERS = {
    name: Asker(channel="webchat", conversation=name, source="203.0.113.4") for name in ("a", "b")
}
CLAIMS = [
    (ROSA.numbers[0], ROSA.born),
    (ROSA.numbers[0], WRONG_DATE),
    (ABSENT_NUMBER, ROSA.born),
    (PROTECTED.numbers[0], PROTECTED.born),
    (NO_CONTACT.numbers[0], NO_CONTACT.born),
]
SENT = st.sampled_from(sorted(ASKERS))
GUESSES = st.one_of(
    st.text(max_size=14),
    st.from_regex(r"[0-9]{6}", fullmatch=True),
    st.sampled_from([str(PROTECTED.access_code), "0000000000000", "ZZZZZZZZZZZZZ"]),
)


class Claims(RuleBasedStateMachine):
    """A model of what should open: for each conversation, the codes that it was mailed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        engine = make_engine(f"sqlite:///{Path(self.folder.name)}/store.db")
        Base.metadata.create_all(engine)
        self.post = Postman()
        self.world = World(engine=engine, transport=self.post)
        self.world.seed()
        # The code that opens each conversation now, and when it came.
        self.open: dict[str, tuple[str, datetime]] = {}
        self.verified: dict[str, datetime] = {}
        self.tries: dict[str, int] = {}

    @rule(name=SENT, claim=st.sampled_from(CLAIMS))
    def claim(self, name: str, claim: tuple[str, object]) -> None:
        number, born = claim
        outcome = self.world.verification.claim(
            asker=ASKERS[name], agency="uscis", number=number, date_of_birth=born  # type: ignore
        )
        if outcome.kind == "sent":
            self._mailed(name)

    @rule(name=SENT)
    def resend(self, name: str) -> None:
        outcome = self.world.verification.resend(ASKERS[name])
        if outcome is not None and outcome.kind == "sent":
            self._mailed(name)

    def _mailed(self, name: str) -> None:
        before = len(self.post.messages)
        self.world.deliver()
        self.open.pop(name, None)
        self.tries[name] = 0
        for message in self.post.messages[before:]:
            self.open[name] = (code_in(message), self.world.clock.now)

    @rule(name=SENT, guess=GUESSES)
    def guess(self, name: str, guess: str) -> None:
        code = self.open.get(name, ("", None))[0]
        if (code and guess.strip() == code) or guess == NO_CONTACT.access_code:
            return
        self.tries[name] = self.tries.get(name, 0) + 1
        assert self.world.prove(ASKERS[name], guess).kind is not ProofKind.PROVED

    @rule(name=SENT, whose=SENT)
    def type_a_code_that_came(self, name: str, whose: str) -> None:
        """One's own opens, in time and within its tries; another conversation's never."""
        if whose not in self.open:
            return
        code, came = self.open[whose]
        if name != whose and self.open.get(name, ("",))[0] == code:
            return
        outcome = self.world.prove(ASKERS[name], code)
        in_time = self.world.clock.now < came + timedelta(minutes=10)
        if outcome.kind is ProofKind.PROVED:
            assert name == whose and in_time and self.tries.get(name, 0) < 5
            self.verified[name] = self.world.clock.now
            del self.open[name]
        elif name == whose and in_time and self.tries.get(name, 0) < 5:
            assert outcome.kind is ProofKind.PAUSED
        else:
            self.tries[name] = self.tries.get(name, 0) + 1

    @rule(name=SENT)
    def lock(self, name: str) -> None:
        self.world.verification.lock(ASKERS[name])
        self.open.pop(name, None)
        self.verified.pop(name, None)

    @rule(minutes=st.integers(min_value=1, max_value=40))
    def wait(self, minutes: int) -> None:
        self.world.clock.advance(minutes=minutes)

    @invariant()
    def nobody_is_verified_who_has_not_proved_it(self) -> None:
        for name, asker in ASKERS.items():
            session = self.world.verification.session(asker)
            if session is None:
                self.verified.pop(name, None)
            else:
                assert name in self.verified
                assert session.person_id == ROSA.person_id

    def teardown(self) -> None:
        self.world.engine.dispose()
        self.folder.cleanup()


TestClaims = Claims.TestCase
TestClaims.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
