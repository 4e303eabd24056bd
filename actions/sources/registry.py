"""From data/sources.yml to sources that can be asked. A further kind is one entry of KINDS."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from actions.cases.catalogue import Catalogue
from actions.cases.repository import CaseRepository
from actions.crypto import Index, Keyring
from actions.sources.budget import Budget
from actions.sources.cache import AnswerCache
from actions.sources.config import (
    Section,
    open_file,
    read_fresh,
    read_hours,
    read_limits,
    read_patience,
)
from actions.sources.desk import Desk
from actions.sources.gate import Gate
from actions.sources.own import OwnStore
from actions.sources.protocol import Source
from actions.sources.rest import RestSource
from actions.sources.rest_mapping import load_mapping
from actions.sources.service import Route, Sources
from actions.sources.token import Credentials
from actions.sources.uscis import UscisAccess, UscisCaseStatus
from actions.sources.web import WebClient
from actions.store.yaml_file import BadFile
from actions.verification.policy import SessionRules

LONGEST_NAME = 40
DEFAULT_TIMEOUT = "3s"


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """What sources are made of."""

    engine: Engine
    keyring: Keyring
    index: Index
    repository: CaseRepository
    catalogue: Catalogue
    rules: SessionRules
    clock: Callable[[], datetime]


def load_sources(
    workshop: Workshop, environment: Mapping[str, str], path: Path
) -> Sources:
    """The sources of the file; nothing is connected or started yet.

    :raises BadFile: names the file and the key that is wrong.
    """
    content = open_file(path, environment)
    listed = content.section("sources")
    content.done()
    routes: dict[str, Route] = {}
    for name in listed.names():
        section = listed.section(name)
        agency = section.choice("agency", {known: known for known in workshop.catalogue.agencies})
        if agency in routes:
            raise BadFile(f"{section.key('agency')}: {agency} has a source already")
        routes[agency] = _route(name, agency, section, workshop)
        section.done()
    return Sources(
        routes=routes,
        gate=Gate(engine=workshop.engine, index=workshop.index, rules=workshop.rules,
                  clock=workshop.clock),
        cache=AnswerCache(workshop.engine, workshop.keyring),
        catalogue=workshop.catalogue,
        clock=workshop.clock,
    )


def _route(name: str, agency: str, section: Section, workshop: Workshop) -> Route:
    if len(name) > LONGEST_NAME:
        raise BadFile(f"{section.key('kind')}: a source's name has at most {LONGEST_NAME} letters")
    source = section.choice("kind", KINDS)(agency, section, workshop)
    budget = Budget(engine=workshop.engine, source=name, limits=read_limits(section),
                    clock=workshop.clock)
    desk = Desk(
        name=name,
        source=source,
        patience=read_patience(section),
        clock=workshop.clock,
        budget=budget if source.capabilities.on_behalf_only else None,
        hours=read_hours(section),
    )
    return Route(desk, read_fresh(section))


def _uscis(agency: str, section: Section, workshop: Workshop) -> Source:
    access = UscisAccess(
        base_url=section.address("base_url"),
        credentials=Credentials(
            token_url=section.address("token_url"),
            client_id=section.text("client_id"),
            client_secret=section.text("client_secret"),
        ),
        zone=section.zone("zone", "America/New_York"),
        demo_id=section.text("demo_id") if section.has("demo_id") else None,
    )
    return UscisCaseStatus(access=access, web=_web(section))


def _rest(agency: str, section: Section, workshop: Workshop) -> Source:
    path = section.path.parent / section.text("mapping")
    mapping = load_mapping(path, section.environment, workshop.catalogue.agencies[agency])
    return RestSource(mapping=mapping, web=_web(section))


def _store(agency: str, section: Section, workshop: Workshop) -> Source:
    return OwnStore(agency=agency, repository=workshop.repository)


def _web(section: Section) -> WebClient:
    return WebClient(timeout=section.seconds("timeout", DEFAULT_TIMEOUT))


KINDS: Mapping[str, Callable[[str, Section, Workshop], Source]] = {
    "rest": _rest,
    "store": _store,
    "uscis_case_status": _uscis,
}
