"""The status model: five categories, four milestones, thirty-one stages.

A stage belongs to one category. A milestone of None means: the stage keeps the milestone that
was reached before it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Category(StrEnum):
    """How a case stands, in one word."""

    ACTIVE = "active"
    PENDING = "pending"
    APPROVED = "approved"
    DENIED = "denied"
    CLOSED = "closed"


class Milestone(StrEnum):
    """The four steps that each case passes, in this order."""

    RECEIVED = "received"
    UNDER_REVIEW = "under_review"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    DECISION_MADE = "decision_made"

    @property
    def rank(self) -> int:
        return tuple(Milestone).index(self)


class Stage(StrEnum):
    """What an agency's status title means."""

    NOT_FILED = "not_filed"
    RECEIVED = "received"
    FEE_PROBLEM = "fee_problem"
    REJECTED = "rejected"
    RECORD_UPDATED = "record_updated"
    TRANSFERRED = "transferred"
    BIOMETRICS_SCHEDULED = "biometrics_scheduled"
    BIOMETRICS_TAKEN = "biometrics_taken"
    UNDER_REVIEW = "under_review"
    ON_HOLD = "on_hold"
    EVIDENCE_REQUESTED = "evidence_requested"
    EVIDENCE_RECEIVED = "evidence_received"
    ADVERSE_NOTICE = "adverse_notice"
    INTERVIEW_PENDING = "interview_pending"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    INTERVIEW_COMPLETED = "interview_completed"
    DECISION_MADE = "decision_made"
    APPROVED = "approved"
    OATH_SCHEDULED = "oath_scheduled"
    DOCUMENT_PRODUCED = "document_produced"
    DOCUMENT_MAILED = "document_mailed"
    DOCUMENT_DELIVERED = "document_delivered"
    DOCUMENT_RETURNED = "document_returned"
    DENIED = "denied"
    REVOKED = "revoked"
    APPEAL_FILED = "appeal_filed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    ADMINISTRATIVELY_CLOSED = "administratively_closed"
    TERMINATED = "terminated"
    UNKNOWN = "unknown"

    @property
    def category(self) -> Category:
        return TRAITS[self].category

    @property
    def milestone(self) -> Milestone | None:
        return TRAITS[self].milestone

    @property
    def terminal(self) -> bool:
        """Whether the agency is done with the case at this stage."""
        return TRAITS[self].terminal

    @property
    def applicant_must_act(self) -> bool:
        return TRAITS[self].applicant_must_act


class Traits(NamedTuple):
    category: Category
    milestone: Milestone | None
    terminal: bool = False
    applicant_must_act: bool = False


_REVIEW = Traits(Category.ACTIVE, Milestone.UNDER_REVIEW)
_REVIEW_ACT = _REVIEW._replace(applicant_must_act=True)
_WAITING = Traits(Category.PENDING, Milestone.UNDER_REVIEW)
_ANSWER_DUE = _WAITING._replace(applicant_must_act=True)
_INTERVIEW = Traits(Category.ACTIVE, Milestone.INTERVIEW_SCHEDULED)
_GRANTED = Traits(Category.APPROVED, Milestone.DECISION_MADE)
_REFUSED = Traits(Category.DENIED, Milestone.DECISION_MADE, terminal=True)
_OVER = Traits(Category.CLOSED, Milestone.DECISION_MADE, terminal=True)

TRAITS: dict[Stage, Traits] = {
    Stage.NOT_FILED: Traits(Category.PENDING, None, applicant_must_act=True),
    Stage.RECEIVED: Traits(Category.ACTIVE, Milestone.RECEIVED),
    Stage.FEE_PROBLEM: Traits(Category.PENDING, Milestone.RECEIVED, applicant_must_act=True),
    Stage.REJECTED: Traits(Category.CLOSED, Milestone.RECEIVED, True, True),
    Stage.RECORD_UPDATED: Traits(Category.ACTIVE, None),
    Stage.TRANSFERRED: _REVIEW,
    Stage.BIOMETRICS_SCHEDULED: _REVIEW_ACT,
    Stage.BIOMETRICS_TAKEN: _REVIEW,
    Stage.UNDER_REVIEW: _REVIEW,
    Stage.ON_HOLD: _WAITING,
    Stage.EVIDENCE_REQUESTED: _ANSWER_DUE,
    Stage.EVIDENCE_RECEIVED: _REVIEW,
    Stage.ADVERSE_NOTICE: _ANSWER_DUE,
    Stage.INTERVIEW_PENDING: _WAITING,
    Stage.INTERVIEW_SCHEDULED: _INTERVIEW._replace(applicant_must_act=True),
    Stage.INTERVIEW_COMPLETED: _INTERVIEW,
    Stage.DECISION_MADE: _OVER,
    Stage.APPROVED: _GRANTED._replace(terminal=True),
    Stage.OATH_SCHEDULED: _GRANTED._replace(applicant_must_act=True),
    Stage.DOCUMENT_PRODUCED: _GRANTED,
    Stage.DOCUMENT_MAILED: _GRANTED,
    Stage.DOCUMENT_DELIVERED: _GRANTED._replace(terminal=True),
    Stage.DOCUMENT_RETURNED: _GRANTED._replace(applicant_must_act=True),
    Stage.DENIED: _REFUSED,
    Stage.REVOKED: _REFUSED,
    Stage.APPEAL_FILED: Traits(Category.ACTIVE, Milestone.DECISION_MADE),
    Stage.REOPENED: _REVIEW,
    Stage.WITHDRAWN: _OVER,
    Stage.ADMINISTRATIVELY_CLOSED: _OVER,
    Stage.TERMINATED: _OVER,
    Stage.UNKNOWN: Traits(Category.PENDING, None),
}
