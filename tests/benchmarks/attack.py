"""An attacker with ten thousand tries in each way, and what applicants feel meanwhile.

The real verification on a real store with the real mail worker; only the clock is simulated (a
try every second, so that a way lasts hours), and the mailbox, which only its owner reads.
"""
from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import structlog
from sqlalchemy import func, select

import actions.verification.factor_tables  # noqa: F401  (its tables belong to Base.metadata)
from actions.store.base import Base
from actions.store.engine import make_engine
from actions.verification import codes
from actions.verification.keys import Asker
from actions.verification.outcomes import ClaimKind, ClaimOutcome, ProofKind, ProofOutcome
from actions.verification.tables import AuditEventRow
from tests.actions.verification.world import OMAR, PEOPLE, ROSA, Applicant, Postman, World
from tests.benchmarks.figures import ATTACK_WAYS, Found
from tests.benchmarks.numbers import progress

TRIES = 10_000
VISITS = 3  # of each applicant, while a way lasts: more would meet their own throttles
DELIVER_EVERY = 5
PATIENCE = timedelta(minutes=10)  # how long an applicant waits for a pause or a mail
STEP = timedelta(seconds=5)
THROTTLED = frozenset({kind.value for kind in
                       (ProofKind.PAUSED, ProofKind.USED_UP, ClaimKind.PAUSED)})
HOPELESS = "hopeless"

Try = Callable[[], ClaimOutcome | ProofOutcome | None]


class GotThrough(AssertionError):
    """The attacker opened something, learned something, or kept an applicant out."""


@dataclass
class Visits:
    """What applicants felt. `wait` is from the first word to the status, mail included."""

    tried: int = 0
    let_in: int = 0
    longest: timedelta = timedelta(0)
    mail_only_tried: int = 0
    mail_only_let_in: int = 0
    mails_an_hour: float = 0.0

    def note(self, wait: timedelta | None) -> None:
        self.tried += 1
        if wait is not None:
            self.let_in += 1
            self.longest = max(self.longest, wait)


@dataclass
class Result:
    """One way's end."""

    tries: int
    outcomes: Counter[str]
    through: int
    audited: int
    visits: Visits = field(default_factory=Visits)

    @property
    def throttled(self) -> int:
        """Refused for a while, or met by a code that no guess can hit: one of 65 bits, or one
        whose letter waits its turn and will be mailed to the applicant alone."""
        return sum(self.outcomes[kind] for kind in (*THROTTLED, HOPELESS))


def measure(found: Found, *, tries: int = TRIES) -> None:
    """Every way, one after the other; raises `GotThrough`."""
    progress(f"attack: {tries:,} tries in each of {len(ATTACK_WAYS)} ways, time simulated")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    results = {}
    for way in ATTACK_WAYS:
        results[way] = run(way, tries=tries)
        progress(f"attack: {way}: {dict(results[way].outcomes)}, {results[way].visits}")
    for way, result in results.items():
        visits = result.visits
        found.put_all({
            f"attack.{way}.tries": result.tries,
            f"attack.{way}.through": result.through,
            f"attack.{way}.throttled": result.throttled,
            f"attack.{way}.audited": result.audited,
            f"attack.{way}.let_in": visits.let_in / max(visits.tried, 1),
            f"attack.{way}.longest_wait_s": visits.longest.total_seconds(),
        })
    many = results["codes_many_places"].visits
    found.put_all({
        "attack.codes_many_places.mails_an_hour": many.mails_an_hour,
        "attack.codes_many_places.mail_only_let_in":
            many.mail_only_let_in / max(many.mail_only_tried, 1),
    })
    failed = [way for way, one in results.items() if one.through
              or one.visits.let_in < one.visits.tried or one.audited < one.tries]
    if failed:
        raise GotThrough(f"see the table: {', '.join(failed)}")


def run(way: str, *, tries: int) -> Result:
    """One way on a store of its own."""
    with tempfile.TemporaryDirectory(prefix="casepath-attack-") as folder:
        engine = make_engine(f"sqlite:///{Path(folder)}/store.db")
        Base.metadata.create_all(engine)
        try:
            return Attack(World(engine=engine, transport=Postman()), way, tries).run()
        finally:
            engine.dispose()


class Attack:
    """One way of attacking, and two applicants who come by while it goes on."""

    def __init__(self, world: World, way: str, tries: int) -> None:
        self.world, self.way, self.tries = world, way, tries
        world.seed()
        self.random = random.Random(way)
        self.visits = Visits()
        self.known = Asker("webchat", "rosa-at-home", "203.0.113.7")
        world.verified(self.known, ROSA)
        world.verification.lock(self.known)
        self.guesser, self.long = self.known, False

    def run(self) -> Result:
        outcomes: Counter[str] = Counter()
        every = max(self.tries // VISITS, 1)
        began, mails = self.world.clock(), self._mails()
        through = audited = 0
        answers: dict[object, set[bool]] = {}
        ways: dict[str, Callable[[], Iterator[tuple[Try, bool]]]] = {
            "numbers": self._numbers, "dates": self._dates, "lockout": self._lockout,
            "codes_one_place": lambda: self._codes(places=1),
            "codes_many_places": lambda: self._codes(places=self.tries),
        }
        attempts = ways[self.way]()
        for number in range(self.tries):
            attempt, exists = next(attempts)
            before = self._newest_entry()
            held = self.way.startswith("codes") and not self._guessable()
            outcome = attempt()
            audited += self._newest_entry() > before
            if outcome is None:
                continue
            outcomes[HOPELESS if held else outcome.kind.value] += 1
            through += outcome.kind is ProofKind.PROVED
            if isinstance(outcome, ClaimOutcome) and outcome.kind is ClaimKind.SENT:
                answers.setdefault(outcome, set()).add(exists)
            self.world.clock.advance(seconds=1)
            if number % DELIVER_EVERY == 0:
                self.world.deliver()
            if number % every == every - 1:
                self._visit(number // every)
        hours = (self.world.clock() - began) / timedelta(hours=1)
        self.visits.mails_an_hour = (self._mails() - mails) / hours
        # An answer that only cases which exist get would tell that they do.
        told = [outcome for outcome, who in answers.items() if who == {True}]
        if self.way in ("numbers", "dates") and len(answers) > 1:
            through += len(told)
        return Result(self.tries, outcomes, through, audited, self.visits)

    # -- the ways -----------------------------------------------------------------

    def _numbers(self) -> Iterator[tuple[Try, bool]]:
        """One number after the other with one date, from 40 conversations at 8 addresses."""
        existing = [person.numbers[0] for person in PEOPLE]
        numbers = [f"IOE{number:010d}" for number in range(self.tries - len(existing))] + existing
        self.random.shuffle(numbers)
        for number, typed in enumerate(numbers):
            place = number % 40
            asker = Asker("webchat", f"walker-{place}", f"198.51.100.{place % 8}")
            yield self._claim(asker, typed, ROSA.born), typed in existing

    def _dates(self) -> Iterator[tuple[Try, bool]]:
        """Every day from 1970 on for a number that exists, five from each place."""
        for number in count():
            asker = self._somewhere(number // 5)
            born = date(1970, 1, 1) + timedelta(days=number)
            yield self._claim(asker, ROSA.numbers[0], born), born == ROSA.born

    def _lockout(self) -> Iterator[tuple[Try, bool]]:
        """Wrong claims on one case, from everywhere, to keep its owner out."""
        for number in count():
            asker = self._somewhere(number // 5)
            yield self._claim(asker, ROSA.numbers[0], date(1950, 5, 5)), False

    def _codes(self, *, places: int) -> Iterator[tuple[Try, bool]]:
        """Guessed codes by somebody who knows number and birthday. With one place: a claim
        again after five codes; with many: another conversation at another address."""
        for number in count():
            asker = self._somewhere(number // 5 % places)
            self.guesser = asker
            if number % 5 == 0:
                before = self._mails()
                self.world.claim(asker, ROSA)
                self.world.deliver()
                self.long = self._mails() > before and len(self._newest_code()) > 6
            code = f"{self.random.randrange(10**6):06d}"
            yield self._prove(asker, code), True

    def _claim(self, asker: Asker, number: str, born: date) -> Try:
        return lambda: self.world.claim(asker, ROSA, number=number, born=born)

    def _prove(self, asker: Asker, code: str) -> Try:
        return lambda: self.world.prove(asker, code)

    def _mails(self) -> int:
        """Mails that Rosa has got, whoever asked for them."""
        assert isinstance(self.world.transport, Postman)
        return sum(message["To"] == ROSA.email for message in self.world.transport.messages)

    def _newest_entry(self) -> int:
        """The number of the audit log's newest entry."""
        with self.world.verification.context.transaction() as db:
            return db.scalar(select(func.max(AuditEventRow.seq))) or 0

    def _newest_code(self) -> str:
        assert isinstance(self.world.transport, Postman)
        return str(self.world.transport.messages[-1].get_content().split()[0])

    def _guessable(self) -> bool:
        """Whether a guess could hit: a short code, whose letter has left the outbox."""
        with self.world.verification.context.transaction() as db:
            pending = codes.latest(db, keys=self.world.verification.context.keys(self.guesser))
        return pending is not None and pending.released and not self.long

    def _somewhere(self, place: int) -> Asker:
        address = f"2001:db8:{place >> 16:x}:{place & 0xffff:x}::1"
        return Asker("webchat", f"attacker-{place}", address)

    # -- those who only want to know ------------------------------------------------

    def _visit(self, number: int) -> None:
        """Rosa where she is known; Omar somewhere new; Rosa somewhere new with her notice."""
        self.visits.note(self._by_mail(self.known, ROSA))
        self.visits.note(self._by_mail(self._new_place("omar", number), OMAR))
        self.visits.note(self._by_notice(self._new_place("rosa", number), ROSA))
        if self.way == "codes_many_places":
            self.visits.mail_only_tried += 1
            arrived = self._by_mail(self._new_place("rosa-mail", number), ROSA)
            self.visits.mail_only_let_in += arrived is not None

    def _new_place(self, who: str, number: int) -> Asker:
        return Asker("webchat", f"{who}-{number}", f"203.0.{number % 250}.{number // 250 + 1}")

    def _by_mail(self, asker: Asker, who: Applicant) -> timedelta | None:
        """Claim, wait for the mail, type the code: how long it took, or None out of patience."""
        began = self.world.clock()
        post = self.world.transport
        assert isinstance(post, Postman)
        while self.world.clock() < began + PATIENCE:
            seen = len(post.messages)
            outcome = self.world.claim(asker, who)
            if outcome.kind is ClaimKind.PAUSED:
                self.world.clock.now += outcome.wait or STEP
                continue
            while self.world.clock() < began + PATIENCE:
                self.world.deliver()
                for message in post.messages[seen:]:
                    if message["To"] == who.email and self._opens(asker, message.get_content()):
                        return self.world.clock() - began
                seen = len(post.messages)
                self.world.clock.now += STEP
        return None

    def _by_notice(self, asker: Asker, who: Applicant) -> timedelta | None:
        began = self.world.clock()
        while self.world.clock() < began + PATIENCE:
            outcome = self.world.claim(asker, who)
            if outcome.kind is ClaimKind.SENT:
                proof = self.world.prove(asker, str(who.access_code))
                self.world.verification.lock(asker)
                return self.world.clock() - began if proof.kind is ProofKind.PROVED else None
            self.world.clock.now += outcome.wait or STEP
        return None

    def _opens(self, asker: Asker, mail: str) -> bool:
        """Type the first word of a mail: the applicant cannot know which claim it is for."""
        proved = self.world.prove(asker, mail.split()[0]).kind is ProofKind.PROVED
        self.world.verification.lock(asker) if proved else None
        return proved
