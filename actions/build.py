"""The action server's parts, put together from its settings."""
from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from actions.calendar_file import CalendarFile
from actions.cases.after_approval import AfterApproval
from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.processing_times import ProcessingTimes
from actions.cases.repository import CaseRepository
from actions.cases.unknown_titles import UnknownTitles, office_vocabulary
from actions.crypto import BadKey, CannotOpen, Index, Keyring
from actions.health import Readiness
from actions.helpers.rules import load_rules
from actions.helpers.service import Helpers
from actions.keys.check import WrongKey, check_keys
from actions.privacy.consents import cases_joined, load_purposes
from actions.privacy.service import Rights
from actions.retention.keeper import Keeper
from actions.retention.rules import load_retention
from actions.sealing import KeyFormatError, Opener, ReplySealer
from actions.services import Services
from actions.settings import DATA, ActionSettings
from actions.sources.registry import Workshop, load_sources
from actions.store.engine import SchemaOutdated, UnsupportedStore, check_schema, make_engine
from actions.store.yaml_file import BadFile
from actions.verification.policy import PolicyError
from actions.verification.smtp import BadMailAddress
from actions.verification.texts import BadTextSetting
from actions.verification.wiring import VerificationParts, build_verification
from actions.words import WordsMissing

LOCALES = DATA / "locales"


class OperatorMistake(RuntimeError):
    """What keeps the server from starting; its text names the mend."""


@dataclass(frozen=True)
class Parts:
    """The services that actions use, and the work that runs beside them."""

    services: Services
    verification: VerificationParts
    keeper: Keeper
    readiness: Readiness
    unknown: UnknownTitles


def build(settings: ActionSettings) -> Parts:
    """Build everything; raises `OperatorMistake` with one line on what is wrong."""
    try:
        return _build(settings)
    except (BadKey, KeyFormatError, SchemaOutdated, UnsupportedStore, BadFile, PolicyError,
            WordsMissing, BadMailAddress, BadTextSetting, WrongKey, CannotOpen) as fault:
        raise OperatorMistake(str(fault)) from fault
    except SQLAlchemyError as fault:
        raise OperatorMistake(
            f"the case store does not answer ({type(fault).__name__}): mend "
            "CASEPATH_DATABASE_URL, or start the database."
        ) from fault


def _build(settings: ActionSettings) -> Parts:
    engine = make_engine(settings.database_url, answering=True)
    check_schema(engine)
    keyring = Keyring.parse(settings.master_key, name="CASEPATH_MASTER_KEY")
    index = Index(Keyring.parse(settings.index_key, name="CASEPATH_INDEX_KEY"))
    check_keys(engine, keyring, index)
    catalogue = Catalogue.load(AGENCIES)
    unknown = UnknownTitles(
        engine, office_vocabulary(catalogue, LOCALES), clock=lambda: datetime.now(UTC)
    )
    purposes = load_purposes()
    cases = CaseRepository(
        engine=engine, keyring=keyring, index=index, catalogue=catalogue, unknown=unknown,
        joined=cases_joined(purposes),
    )
    verification = build_verification(
        engine=engine,
        repository=cases,
        keyring=keyring,
        index=index,
        smtp_url=settings.smtp_url,
        mail_from=settings.mail_from,
        sms_url=settings.sms_url,
        sms_from=settings.sms_from,
        locales=LOCALES,
        clock=lambda: datetime.now(UTC),
    )
    context = verification.verification.context
    helpers = Helpers(context, load_rules(context.policy))
    retention = load_retention(context.policy)
    sources = load_sources(
        Workshop(engine=engine, keyring=keyring, index=index, repository=cases,
                 catalogue=catalogue, rules=context.policy.session, clock=context.clock),
        os.environ, settings.sources,
    )
    services = Services(
        verification=verification.verification,
        helpers=helpers,
        rights=Rights(
            context=context, helpers=helpers, purposes=purposes,
            periods=lambda: retention.words, case_file=retention.erase_case_file,
            told=sources.known,
        ),
        cases=cases,
        sources=sources,
        catalogue=catalogue,
        times=ProcessingTimes.load(),
        after=AfterApproval.load(),
        calendar=CalendarFile.load(LOCALES),
        forms=known_forms(LOCALES / "en" / "forms.ftl"),
        opener=Opener(settings.seal_private_key),
        replies=ReplySealer(settings.reply_key),
        raw_allowed=not settings.production,
    )
    keeper = Keeper(
        engine=engine, index=index, rules=retention, clock=lambda: datetime.now(UTC),
        mailbox=settings.mailbox,
    )
    readiness = Readiness(engine=engine, mail=context.mail, texts=context.texts,
                          sources=sources.health)
    return Parts(
        services=services, verification=verification, keeper=keeper, readiness=readiness,
        unknown=unknown,
    )


def known_forms(catalogue: Path) -> frozenset[str]:
    """Forms with a description in the catalogues, in lower case: `i-485`."""
    text = catalogue.read_text(encoding="utf-8")
    return frozenset(re.findall(r"^form-([a-z0-9-]+) =", text, re.MULTILINE)) - {"other"}
