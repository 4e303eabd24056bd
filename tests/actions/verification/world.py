"""Made-up people, a store with their cases, a clock that is set by hand, and a mail server."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from functools import cache
from uuid import UUID, uuid5

from sqlalchemy import Engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Session

from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.records import CaseRecord, PersonRecord, write_people
from actions.cases.repository import CaseRepository
from actions.cases.tables import ContactKind, Office
from actions.crypto import Index, Keyring
from actions.privacy.consents import cases_joined, load_purposes
from actions.verification import app_codes
from actions.verification.context import Context
from actions.verification.delivery import MailWorker, TextRoute
from actions.verification.health import MailHealth
from actions.verification.mail_text import CodeMail
from actions.verification.policy import Policy, load_policy
from actions.verification.service import (
    Asker,
    ClaimOutcome,
    ProofOutcome,
    Verification,
    VerifiedSession,
)
from actions.verification.smtp import MailTransport, MailUnreachable

START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
NAMES = UUID("8f1f8a54-4c6c-4f0c-9f0e-3a3f6a0a5c11")
MASTER = "1:" + "A" * 43
INDEX = "1:" + "B" * 43
CODE = re.compile(r"(?<!\d)\d{6}(?!\d)")


@dataclass(frozen=True)
class Applicant:
    """A made-up person: what they type, and where their mail goes."""

    name: str
    born: date
    numbers: tuple[str, ...]
    email: str | None = None
    phone: str | None = None
    withheld: bool = False
    access_code: str | None = None

    @property
    def person_id(self) -> UUID:
        return uuid5(NAMES, self.name)

    def case_id(self, place: int = 0) -> UUID:
        return uuid5(NAMES, self.numbers[place])


ROSA = Applicant("Rosa Delgado", date(1989, 4, 3), ("IOE0911110001", "IOE0911110002"),
                 "rosa.delgado@example.com", access_code="7K3M9QXT01VWH")
OMAR = Applicant("Omar Haddad", date(1977, 11, 21), ("IOE0922220001",), "omar.haddad@example.com")
PROTECTED = Applicant("Lena Protected", date(1992, 8, 14), ("IOE0933330001",),
                      "lena@example.com", withheld=True, access_code="4T9XK2M7Q0WZV")
NO_CONTACT = Applicant("Minh Nguyen", date(1968, 1, 30), ("IOE0944440001",),
                       access_code="9QXT01VWH7K3M")
BY_PHONE = Applicant("Tomas Rivera", date(1983, 6, 9), ("IOE0966660001",),
                     phone="+1 (202) 555-0143", access_code="2M7Q0WZV4T9XK")
PEOPLE = (ROSA, OMAR, PROTECTED, NO_CONTACT, BY_PHONE)
ABSENT_NUMBER = "IOE0999999999"
WRONG_DATE = date(1950, 5, 5)


class Clock:
    """The time, which passes when a test says so."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        self.now += timedelta(**duration)


@dataclass
class Postman:
    """A transport that keeps what it is given; `down` is a mail server that is not there."""

    down: bool = False
    messages: list[EmailMessage] = field(default_factory=list)
    connections: int = 0

    async def send(self, message: EmailMessage | None) -> None:
        self.connections += 1
        if self.down:
            raise MailUnreachable("ConnectionRefusedError")
        if message is not None:
            self.messages.append(message)


class PlainText:
    """The words of a mail, without a catalogue."""

    def code_mail(self, *, language: str, code: str, minutes: int) -> CodeMail:
        return CodeMail(subject="Your message", body=f"{code}\nvalid {minutes} minutes\n")

    def code_text(self, *, language: str, code: str, minutes: int) -> str:
        return f"{code} valid {minutes} minutes"


@cache
def _catalogue() -> Catalogue:
    """Nothing changes it, so all worlds have the same."""
    return Catalogue.load(AGENCIES)


@dataclass
class World:
    """One process's view of a store; `restarted` is the next process's."""

    engine: Engine
    transport: MailTransport
    clock: Clock = field(default_factory=Clock)
    policy: Policy = field(default_factory=load_policy)
    index_keys: str = INDEX
    texts: TextRoute | None = None

    def __post_init__(self) -> None:
        self.keyring = Keyring.parse(MASTER, name="CASEPATH_MASTER_KEY")
        self.index = Index(Keyring.parse(self.index_keys, name="CASEPATH_INDEX_KEY"))
        self.repository = CaseRepository(
            engine=self.engine, keyring=self.keyring, index=self.index,
            catalogue=_catalogue(), joined=cases_joined(load_purposes()),
        )
        self.health = MailHealth()
        self.worker = MailWorker(
            engine=self.engine, keyring=self.keyring, policy=self.policy,
            transport=self.transport, text=PlainText(), sender="Messages <no-reply@example.org>",
            health=self.health, clock=self.clock, texts=self.texts,
        )
        self.verification = Verification(
            Context(
                engine=self.engine, repository=self.repository, index=self.index,
                keyring=self.keyring, policy=self.policy, clock=self.clock, mail=self.health,
                texts=self.texts.health if self.texts else None,
            )
        )

    def restarted(self, engine: Engine) -> World:
        """A new process on the same store: nothing is carried over but the clock and the mail."""
        return World(engine=engine, transport=self.transport, clock=self.clock)

    def seed(self) -> None:
        office = uuid5(NAMES, "office")
        with Session(self.engine) as db, db.begin():
            db.add(Office(id=office, agency="uscis", name="Chicago", city="Chicago", state="IL",
                          zone="America/Chicago", address=None))
            db.flush()
            people = [_record(person, office) for person in PEOPLE]
            write_people(db.connection(), people, keyring=self.keyring, index=self.index,
                         source="test")

    def give_app(self, person: Applicant) -> str:
        """An app that was confirmed some time ago; its secret."""
        case = self.repository.find("uscis", person.numbers[0])
        assert case is not None
        with Session(self.engine) as db, db.begin():
            app = app_codes.begin(db, case=case, conversation="1:" + "0" * 64,
                                  rules=self.policy.app, now=self.clock())
            secret = app_codes.open_secret(case, app.id, app.secret)
            codes = app_codes.recovery_codes(self.index, secret, self.policy.app.recovery_codes)
            assert app_codes.confirm(db, index=self.index, app=app, step=0, codes=codes,
                                     now=self.clock())
        return secret

    # -- what an applicant does -------------------------------------------

    def claim(self, asker: Asker, person: Applicant, *, number: str | None = None,
              born: date | None = None) -> ClaimOutcome:
        return self.verification.claim(
            asker=asker, agency="uscis", number=number or person.numbers[0],
            date_of_birth=born or person.born,
        )

    def prove(self, asker: Asker, typed: str) -> ProofOutcome:
        return self.verification.prove(asker=asker, typed=typed)

    def deliver(self) -> int:
        return asyncio.run(self.worker.run_once())

    def code_from_mail(self) -> str:
        """Let the worker run, and read the code in the newest message."""
        assert isinstance(self.transport, Postman)
        before = len(self.transport.messages)
        self.deliver()
        assert len(self.transport.messages) > before, "no mail came"
        return code_in(self.transport.messages[-1])

    def verified(self, asker: Asker, person: Applicant) -> VerifiedSession:
        self.claim(asker, person)
        outcome = self.prove(asker, self.code_from_mail())
        assert outcome.session is not None
        return outcome.session

    # -- what a test looks at ---------------------------------------------

    def count(self, table: type[DeclarativeBase]) -> int:
        with Session(self.engine) as db:
            return db.scalar(select(func.count()).select_from(table)) or 0

    @contextmanager
    def statements(self) -> Iterator[list[str]]:
        """The SQL statements that were executed within the block."""
        seen: list[str] = []

        def note(_c: object, _u: object, statement: str, *_: object) -> None:
            seen.append(statement)

        event.listen(self.engine, "before_cursor_execute", note)
        try:
            yield seen
        finally:
            event.remove(self.engine, "before_cursor_execute", note)


def code_in(message: EmailMessage) -> str:
    found = CODE.findall(message.get_content())
    assert len(found) == 1
    return str(found[0])


def wrong(code: str) -> str:
    """Six digits that are not that code."""
    return f"{(int(code) + 1) % 1_000_000:06d}"


def _record(person: Applicant, office: UUID) -> PersonRecord:
    reached = {ContactKind.EMAIL: person.email, ContactKind.PHONE: person.phone}
    address = [(kind, uuid5(NAMES, value), value) for kind, value in reached.items() if value]
    return PersonRecord(
        id=person.person_id, name=person.name, date_of_birth=person.born, language="en",
        contacts=tuple(address), created_at=START,
        cases=tuple(_case(person, place, office) for place in range(len(person.numbers))),
    )


def _case(person: Applicant, place: int, office: UUID) -> CaseRecord:
    return CaseRecord(
        id=person.case_id(place), agency="uscis", number=person.numbers[place], form="I-485",
        category="family", office_id=office, received_on=date(2025, 6, 1),
        withheld=person.withheld, access_code=None if place else person.access_code,
        as_of=START, events=(), appointments=(), notices=(),
    )
