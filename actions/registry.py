"""Every custom action of the assistant, in the order of domain.yml."""
from __future__ import annotations

from actions.action import CasepathAction
from actions.appointments import AskAppointment
from actions.authenticator import EnrolAuthenticator, RemoveAuthenticator
from actions.case_list import ListCases
from actions.conversation import Cancel, ChangeLanguage, Clarify, OutOfScope, Repeat, StartOver
from actions.evidence import AskEvidenceRequest
from actions.helpers.actions import AuthorizeHelper, RevokeHelper
from actions.moving import ContinueHere
from actions.next_steps import AskNextSteps
from actions.privacy.actions import (
    ExportData,
    KnowAboutMe,
    ManageConsents,
    PrivacyQuestion,
    WhoLooked,
)
from actions.privacy.forgetting import Affirm, DeleteMyData, Deny
from actions.services import Services
from actions.status import CaseHistory, CheckStatus, ExplainStatus
from actions.times import AskDelay, AskProcessingTime
from actions.verification.actions import (
    AnswerWaitingQuestion,
    LockSession,
    ResendCode,
    TakeDetails,
)
from actions.verification.form import ValidateVerificationForm

CASE_QUESTIONS: tuple[type[CasepathAction], ...] = (
    CheckStatus, ExplainStatus, AskNextSteps, CaseHistory, AskAppointment,
    AskProcessingTime, AskDelay, AskEvidenceRequest,
)


def all_actions(services: Services) -> list[CasepathAction]:
    """The actions, built around the services."""
    listed = ListCases(services)
    questions = [*(kind(services) for kind in CASE_QUESTIONS), listed]
    about, copy = KnowAboutMe(services), ExportData(services)
    consents = ManageConsents(services, after_joining=listed)
    delete, looked = DeleteMyData(services), WhoLooked(services)
    enrol, remove = EnrolAuthenticator(services), RemoveAuthenticator(services)
    # They wait for a proof as the questions do, but "repeat" must not do them a second time.
    rights = [about, copy, consents, delete, looked, AuthorizeHelper(services),
              RevokeHelper(services)]
    waiting = [*questions, enrol, remove, *rights]
    after_proof = [
        TakeDetails(services, questions=waiting),
        AnswerWaitingQuestion(services, questions=waiting),
    ]
    return [
        *waiting,
        PrivacyQuestion(services, about=about, copy=copy, consents=consents),
        Affirm(services, delete=delete, consents=consents),
        Deny(services),
        *after_proof,
        ResendCode(services),
        ChangeLanguage(services),
        Cancel(services),
        StartOver(services),
        ContinueHere(services),
        # Not the removal: "again" would be its yes.
        Repeat(services, answers=[*questions, looked, enrol, *after_proof]),
        LockSession(services),
        OutOfScope(services),
        Clarify(services),
        ValidateVerificationForm(services),
    ]
