"""The adapters, each with a case that its source knows: what the contract suite is run on."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from actions.sources.own import OwnStore
from actions.sources.protocol import Source
from actions.sources.rest import RestSource
from actions.sources.rest_mapping import load_mapping
from actions.sources.token import Credentials
from actions.sources.uscis import UscisAccess, UscisCaseStatus
from actions.sources.web import WebClient
from tests.actions.sources.people import Place, write
from tests.servers.agencies import API_KEY, KNOWN, FakeBorduria, FakeSyldavia
from tests.servers.uscis import CLIENT_ID, CLIENT_SECRET, FakeUscis, Rules
from tests.servers.web import WebServer

TIMEOUT = 0.4  # seconds
USCIS_CASE, USCIS_ABSENT = "EAC9999103403", "EAC9999999999"

BORDURIA = """\
request:
  url: "{url}/v2/dossiers/{{number}}"
auth: {{kind: header, name: X-Api-Key, value: "${{BORDURIA_KEY}}"}}
answer:
  number: $.dossier.ref
  title: $.dossier.state.label
  date: $.dossier.state.changed
  note: $.dossier.state.text
  form: $.dossier.procedure
  zone: Europe/Prague
  history: {{each: "$.dossier.log[*]", title: $.label, date: $.on}}
"""
SYLDAVIA = """\
request:
  url: "{url}/search"
  method: POST
  body: {{id: "{{number}}"}}
auth:
  kind: oauth2
  token_url: "{url}/token"
  client_id: casepath
  client_secret: "${{SYLDAVIA_SECRET}}"
not_shown: {{when: "$[?@ == 0]"}}
answer:
  number: $.rows[0].id
  title: $.rows[0].code
  date: $.rows[0].t
  date_format: unix seconds
titles:
  "30": Your file is being read
"""
ENVIRONMENT = {"BORDURIA_KEY": API_KEY, "SYLDAVIA_SECRET": "s3cret"}


@dataclass
class Subject:
    """An adapter. `server`: what it asks; None for the own store."""

    agency: str
    source: Source
    known: str
    absent: str
    title: str
    server: WebServer | None = None


def uscis_subject(server: FakeUscis, *, timeout: float = TIMEOUT) -> Subject:
    server.rules = Rules()
    access = UscisAccess(
        base_url=server.url, zone=ZoneInfo("America/New_York"),
        credentials=Credentials(server.token_url, CLIENT_ID, CLIENT_SECRET),
    )
    source = UscisCaseStatus(access=access, web=WebClient(timeout=timeout))
    return Subject("uscis", source, USCIS_CASE, USCIS_ABSENT, "Case Was Approved", server)


def rest_subject(
    agency: str, title: str, text: str, server: WebServer, place: Place, folder: Path
) -> Subject:
    path = write(folder / f"{agency}.yml", text.format(url=server.url))
    mapping = load_mapping(path, ENVIRONMENT, place.catalogue.agencies[agency])
    source = RestSource(mapping=mapping, web=WebClient(timeout=TIMEOUT))
    known = KNOWN[agency]
    return Subject(agency, source, known, known[:-1] + "7", title, server)


def borduria_subject(server: FakeBorduria, place: Place, folder: Path) -> Subject:
    return rest_subject("borduria", "In review", BORDURIA, server, place, folder)


def syldavia_subject(server: FakeSyldavia, place: Place, folder: Path) -> Subject:
    return rest_subject("syldavia", "Your file is being read", SYLDAVIA, server, place, folder)


def own_subject(place: Place) -> Subject:
    known = "IOE0911119001"
    place.somebody("uscis", known, events=(("Case Was Received", 30), ("Case Was Approved", 3)))
    return Subject("uscis", OwnStore(agency="uscis", repository=place.repository), known,
                   "IOE0911119002", "Case Was Approved")


Make = Callable[[], Subject]
