"""A copy of all that is held about one person, for machines to read: plain JSON, one object.

It travels sealed inside a reply and is made a file by the reader's own browser, so that no
address, no file name and no store of ours ever holds it in the clear.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from actions.cases.history import State
from actions.cases.views import CaseView, LinkView
from actions.helpers.leaves import Leave
from actions.privacy.consents import Consent
from actions.privacy.own_data import OwnData
from actions.verification.tables import AuditEventRow

FORMAT = "casepath-export/2"
FILE_NAME = "my-data.json"  # the same for everybody: a name of a file is read by others
# A sealed reply holds 65,535 bytes; the sentence around the file needs some of them.
MOST_BYTES = 56_000


def export(
    *,
    made_at: datetime,
    own: OwnData,
    cases: Sequence[CaseView],
    links: Sequence[LinkView],
    consents: Sequence[Consent],
    leaves: Sequence[Leave],
    log: Sequence[AuditEventRow],
    kept: Mapping[str, str],
    authenticators: int,
) -> str:
    """The JSON. `log`: newest first; where it is too long, `log_left_out` says by how much."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "made_at": made_at.isoformat(),
        "person": _person(own),
        "cases": [_case(case) for case in cases],
        "links": _links(cases, links),
        "consents": [_consent(consent) for consent in consents],
        "helpers": [_leave(leave) for leave in leaves],
        "sessions": [
            {"channel": told.channel, "started_at": told.started_at.isoformat(),
             "ended_at": _moment(told.ended_at), "reason": told.reason}
            for told in own.sessions[:100]
        ],
        "authenticator_apps": authenticators,
        "kept": dict(kept),
        "log": [],
        "log_left_out": 0,
    }
    entries = [_entry(entry) for entry in log]
    room = MOST_BYTES - len(_text(content).encode())
    content["log"] = list(_fitting(entries, room))
    content["log_left_out"] = len(entries) - len(content["log"])
    return _text(content)


def _text(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1)


def _fitting(entries: Iterable[Mapping[str, Any]], room: int) -> Iterable[Mapping[str, Any]]:
    for entry in entries:
        # As it will stand in the file: each line of an entry is set in by two spaces.
        room -= len(_text(entry).encode()) + 4 * (len(entry) + 3)
        if room < 0:
            return
        yield entry


def _person(own: OwnData) -> dict[str, Any]:
    return {
        "name": own.name,
        "date_of_birth": own.date_of_birth.isoformat(),
        "language": own.language,
        "created_at": own.created_at.isoformat(),
        "contacts": [
            {"kind": contact.kind, "value": contact.value, "preferred": contact.preferred}
            for contact in own.contacts
        ],
    }


def _links(cases: Sequence[CaseView], links: Sequence[LinkView]) -> list[dict[str, Any]]:
    numbers = {case.id: case.number.reveal() for case in cases}
    return [
        {"case": numbers[link.case_id], "kind": link.kind, "other": numbers[link.other_id]}
        for link in links
    ]


def _case(case: CaseView) -> dict[str, Any]:
    return {
        "number": case.number.reveal(),
        "agency": case.agency,
        "form": case.form_type,
        "category": case.category,
        "office": case.office_name,
        "received_on": case.received_on.isoformat(),
        "source": case.source,
        "as_of": case.as_of.isoformat(),
        "events": [
            {"title": entry.event.title, "stage": entry.event.stage,
             "happened_at": entry.event.happened_at.isoformat(),
             "learned_at": entry.event.learned_at.isoformat(), "source": entry.event.source,
             **({} if entry.state is State.STANDS else
                {"state": entry.state, "changed_at": _moment(entry.changed_at)})}
            for entry in case.entries
        ],
        "appointments": [
            {"kind": told.kind, "starts_at": told.starts_at.isoformat(),
             "office": told.office.name, "state": told.state, "bring": list(told.bring)}
            for told in case.appointments
        ],
        "notices": [
            {"kind": notice.kind, "title": notice.title, "sent_on": notice.sent_on.isoformat(),
             "due_on": notice.due_on.isoformat() if notice.due_on else None,
             "returned_on": notice.returned_on.isoformat() if notice.returned_on else None}
            for notice in case.notices
        ],
    }


def _consent(consent: Consent) -> dict[str, Any]:
    return {
        "purpose": consent.purpose, "version": consent.version, "language": consent.language,
        "given_at": consent.given_at.isoformat(), "withdrawn_at": _moment(consent.withdrawn_at),
    }


def _leave(leave: Leave) -> dict[str, Any]:
    return {
        "cases": len(leave.case_ids), "created_at": leave.created_at.isoformat(),
        "accepted_at": _moment(leave.accepted_at), "channel": leave.channel,
        "last_used_at": _moment(leave.last_used_at), "ends_at": leave.ends_at.isoformat(),
    }


def _entry(entry: AuditEventRow) -> dict[str, Any]:
    return {"at": entry.at.isoformat(), "kind": entry.kind, **entry.details}


def _moment(value: datetime | None) -> str | None:
    return value.isoformat() if value else None
