"""What the conversation sees of a case: frozen, complete, with the sensitive parts masked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from actions.cases.case_numbers import mask_number
from actions.cases.history import Entry, Event, Reached, Status, milestones
from actions.cases.stages import Stage
from actions.cases.tables import AppointmentKind, AppointmentState, LinkKind, NoticeKind
from actions.sensitive import CaseNumber

# In these stages a deadline runs; in any other the notice that set it has been answered.
WAITING_FOR_ANSWER = frozenset((Stage.EVIDENCE_REQUESTED, Stage.ADVERSE_NOTICE))


@dataclass(frozen=True, slots=True)
class OfficeView:
    """An office. `zone` is an IANA time zone; `address` may be unknown."""

    name: str
    city: str
    state: str
    zone: str
    address: str | None


@dataclass(frozen=True, slots=True)
class AppointmentView:
    """An appointment; `starts_at` is UTC, to be shown in the office's zone."""

    id: UUID
    kind: AppointmentKind
    starts_at: datetime
    office: OfficeView
    state: AppointmentState
    bring: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A letter; `due_on` is the last day for an answer or appeal, `returned_on` the day on which
    it came back undelivered.
    """

    kind: NoticeKind
    title: str
    sent_on: date
    due_on: date | None
    returned_on: date | None = None


@dataclass(frozen=True, slots=True)
class LinkView:
    """That a case of this person belongs to another of theirs."""

    case_id: UUID
    other_id: UUID
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as its applicant may see it. Events and appointments: oldest first.

    `events`: what stands; `entries`: also what was corrected or taken back. `source` is where
    the facts come from, in words; `as_of` is when they were last confirmed. `joined`: the person
    agreed to have their cases shown together.
    """

    id: UUID
    person_id: UUID
    number: CaseNumber
    agency: str
    form_type: str
    category: str | None
    office: OfficeView | None
    received_on: date
    events: tuple[Event, ...] = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)
    status: Status
    appointments: tuple[AppointmentView, ...]
    notices: tuple[NoticeView, ...]
    source: str
    as_of: datetime
    joined: bool = False

    @property
    def masked_number(self) -> str:
        return mask_number(self.number.reveal())

    @property
    def office_name(self) -> str | None:
        return self.office.name if self.office else None

    @property
    def milestones(self) -> tuple[Reached, ...]:
        return tuple(milestones(self.events))

    @property
    def open_deadline(self) -> date | None:
        """The last day for the answer that the agency waits for, if it waits for one."""
        if self.status.main_stage not in WAITING_FOR_ANSWER:
            return None
        dated = [notice for notice in self.notices
                 if notice.due_on is not None and notice.kind is not NoticeKind.DECISION]
        return max(dated, key=lambda notice: notice.sent_on).due_on if dated else None

    @property
    def decision_notice(self) -> NoticeView | None:
        """The last letter that tells a decision."""
        letters = [notice for notice in self.notices if notice.kind is NoticeKind.DECISION]
        return max(letters, key=lambda notice: notice.sent_on, default=None)
