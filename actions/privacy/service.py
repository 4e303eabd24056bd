"""A person's rights, as the actions use them: see, copy, consent, know who looked, be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from actions.cases.views import CaseView
from actions.helpers.service import Helpers
from actions.privacy import consents, erasure
from actions.privacy.consents import Consent, Purpose, PurposeRules
from actions.privacy.erasure import Receipt
from actions.privacy.export import export
from actions.privacy.looks import Looks, entries, looks, subjects
from actions.privacy.own_data import OwnData, authenticators_of, read_own_data
from actions.store.engine import forget_journal
from actions.verification import audit, handled, sessions
from actions.verification.audit import AuditKind
from actions.verification.context import Context
from actions.verification.handled import Handled, Operation
from actions.verification.keys import Asker, case_keys, person_key
from actions.verification.sessions import VerifiedSession

MOST_LINES = 12  # of a list on a phone
MOST_ENTRIES = 2000  # of the log that are looked through


@dataclass(frozen=True, slots=True)
class Summary:
    """What the readable summary says. `cases`: as they may be shown."""

    own: OwnData
    cases: tuple[CaseView, ...]
    consents: tuple[Consent, ...]
    leaves: int
    entries: int
    authenticators: int


@dataclass(frozen=True)
class Rights:
    """The façade. `case_file`: whether the case file is this deployment's to erase.
    `told`: cases with what agencies' systems last told of them."""

    context: Context
    helpers: Helpers
    purposes: Mapping[Purpose, PurposeRules]
    periods: Callable[[], Mapping[str, str]]
    case_file: bool
    told: Callable[[Sequence[CaseView]], tuple[CaseView, ...]] = tuple

    def summary(self, asker: Asker, session: VerifiedSession) -> Summary | None:
        """What is known, in short; None where nothing of this person opens any more."""
        found = self._summary(asker, session.person_id)
        if found is not None:
            self._note(AuditKind.DATA_SHOWN, session.person_id)
        return found

    def export(self, asker: Asker, session: VerifiedSession) -> str | None:
        """All that is known, as JSON text."""
        found = self._summary(asker, session.person_id)
        if found is None:
            return None
        self._note(AuditKind.DATA_EXPORTED, session.person_id)
        with self.context.transaction() as db:
            about = subjects(self.context.index, session.person_id, found.cases)
            log = entries(db, about, most=MOST_ENTRIES)
        return export(
            made_at=self.context.clock(), own=found.own, cases=found.cases,
            links=self.context.repository.links(found.cases),
            consents=found.consents, leaves=self.helpers.given_by(session.person_id), log=log,
            kept=self.periods(), authenticators=found.authenticators,
        )

    def who_looked(self, session: VerifiedSession) -> Looks:
        """The log, for the person whom it concerns."""
        cases = self.context.repository.cases_of(session.person_id)
        with self.context.transaction() as db:
            about = subjects(self.context.index, session.person_id, cases)
            found = looks(entries(db, about, most=MOST_ENTRIES), most=MOST_LINES)
        self._note(AuditKind.LOOKS_SHOWN, session.person_id)
        return found

    def agree(self, asker: Asker, purpose: Purpose, *, language: str) -> bool:
        """Record a consent; False where it stands already."""
        person = self._person(asker)
        version = self.purposes[purpose].version
        keys, now = self.context.keys(asker).conversation, self.context.clock()
        with self.context.transaction() as db:
            new = consents.give(db, purpose=purpose, version=version, language=language,
                                person_id=person, conversation=keys, now=now)
            if new:
                audit.append(db, kind=AuditKind.CONSENT_GIVEN, at=now,
                             subject=self._subject(person, keys[0]),
                             details={"purpose": purpose.value, "version": version})
        return new

    def take_back(self, asker: Asker, purpose: Purpose) -> bool:
        """Take a consent back; False where there was none."""
        person = self._person(asker)
        keys, now = self.context.keys(asker).conversation, self.context.clock()
        with self.context.transaction() as db:
            ended = consents.withdraw(db, purpose=purpose, person_id=person, conversation=keys,
                                      now=now)
            if ended:
                audit.append(db, kind=AuditKind.CONSENT_WITHDRAWN, at=now,
                             subject=self._subject(person, keys[0]),
                             details={"purpose": purpose.value})
        return ended

    def agreed(self, asker: Asker, purpose: Purpose) -> bool:
        """Whether a consent to the text as it reads today stands."""
        return any(
            consent.purpose is purpose and consent.current and consent.withdrawn_at is None
            for consent in self.consents(asker)
        )

    def consents(self, asker: Asker) -> list[Consent]:
        keys = self.context.keys(asker).conversation
        with self.context.transaction() as db:
            return consents.of(db, person_id=self._person(asker), conversation=keys,
                               purposes=self.purposes)

    def erase(self, asker: Asker, session: VerifiedSession | None) -> Receipt | None:
        """Forget this person; what is kept, and why, stands in the receipt.

        A message that is delivered again gets the receipt of the first. None: it did nothing
        before, and nobody is proved.
        """
        with self.context.transaction() as db:
            message = handled.begin(db, index=self.context.index, asker=asker,
                                    operation=Operation.ERASE, now=self.context.clock())
        if message.outcome is not None:
            return Receipt.again(message.outcome)
        return None if session is None else self._erase(asker, session, message)

    def _erase(self, asker: Asker, session: VerifiedSession, message: Handled) -> Receipt:
        index, now = self.context.index, self.context.clock()
        cases: Sequence[CaseView] = self.context.repository.cases_of(session.person_id)
        named = [key for case in cases
                 for key in case_keys(index, agency=case.agency, number=case.number.reveal())]
        with self.context.transaction() as db:
            handled.close(db, message, now)
            receipt = erasure.erase_person(
                db, person_id=session.person_id, conversation=self.context.keys(asker).conversation,
                case_keys=named, case_file=self.case_file, now=now,
            )
            audit.append(db, kind=AuditKind.ERASURE, at=now,
                         subject=person_key(index, session.person_id),
                         details={"count": sum(receipt.erased.values())})
            handled.note(db, message, receipt.kept_as())
        forget_journal(self.context.engine)
        return receipt

    def _summary(self, asker: Asker, person_id: UUID) -> Summary | None:
        context = self.context
        own = read_own_data(context.engine, context.keyring, person_id)
        if own is None:
            return None
        cases = self.told(context.repository.cases_of(person_id))
        with context.transaction() as db:
            about = subjects(context.index, person_id, cases)
            count = len(entries(db, about, most=MOST_ENTRIES))
        return Summary(
            own=own, cases=cases, consents=tuple(self.consents(asker)),
            leaves=len(self.helpers.given_by(person_id)), entries=count,
            authenticators=authenticators_of(context.engine, person_id),
        )

    def _person(self, asker: Asker) -> UUID | None:
        """Whose consents they are. Joins what the conversation agreed to before its proof."""
        context, keys = self.context, self.context.keys(asker)
        with context.transaction() as db:
            session = sessions.current(
                db, index=context.index, asker=asker, keys=keys, rules=context.policy.session,
                now=context.clock(),
            )
            if session is None:
                return None
            consents.belong_to(db, person_id=session.person_id, conversation=keys.conversation)
            return session.person_id

    def _subject(self, person: UUID | None, conversation: str) -> str:
        return person_key(self.context.index, person) if person else conversation

    def _note(self, kind: AuditKind, person_id: UUID) -> None:
        with self.context.transaction() as db:
            audit.append(db, kind=kind, at=self.context.clock(),
                         subject=person_key(self.context.index, person_id))
