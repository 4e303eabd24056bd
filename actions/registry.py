"""Every custom action of the assistant, in the order of domain.yml."""
from __future__ import annotations

from actions.action import CasepathAction
from actions.appointments import AskAppointment
from actions.case_list import ListCases
from actions.conversation import Cancel, ChangeLanguage, Clarify, OutOfScope, Repeat, StartOver
from actions.evidence import AskEvidenceRequest
from actions.moving import ContinueHere
from actions.services import Services
from actions.status import AskNextSteps, CaseHistory, CheckStatus, ExplainStatus
from actions.times import AskDelay, AskProcessingTime
from actions.verification.actions import (
    AnswerWaitingQuestion,
    LockSession,
    ResendCode,
    TakeDetails,
)
from actions.verification.form import ValidateVerificationForm

CASE_QUESTIONS: tuple[type[CasepathAction], ...] = (
    CheckStatus, ExplainStatus, AskNextSteps, CaseHistory, ListCases, AskAppointment,
    AskProcessingTime, AskDelay, AskEvidenceRequest,
)


def all_actions(services: Services) -> list[CasepathAction]:
    """The actions, built around the services."""
    questions = [kind(services) for kind in CASE_QUESTIONS]
    after_proof = [
        TakeDetails(services, questions=questions),
        AnswerWaitingQuestion(services, questions=questions),
    ]
    return [
        *questions,
        *after_proof,
        ResendCode(services),
        ChangeLanguage(services),
        Cancel(services),
        StartOver(services),
        ContinueHere(services),
        Repeat(services, answers=[*questions, *after_proof]),
        LockSession(services),
        OutOfScope(services),
        Clarify(services),
        ValidateVerificationForm(services),
    ]
