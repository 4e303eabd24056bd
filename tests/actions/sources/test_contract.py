"""What every adapter owes, whatever stands behind it, on a good day and on a bad one."""
from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from actions.sensitive import CaseNumber
from actions.sources.gate import NotAllowed, Query
from actions.sources.protocol import LONGEST_TITLE, NothingShown, Reason, Unavailable
from tests.actions.sources.people import Place, Somebody
from tests.actions.sources.subjects import (
    TIMEOUT,
    Subject,
    borduria_subject,
    own_subject,
    syldavia_subject,
    uscis_subject,
)
from tests.servers.web import Trick

ADAPTERS = ("own", "uscis", "borduria", "syldavia")
OVER_THE_NET = ADAPTERS[1:]
REASONS = {
    Trick.HANG: Reason.TIMEOUT,
    Trick.DRIP: Reason.TIMEOUT,
    Trick.CUT: Reason.UNREACHABLE,
    Trick.TOO_MANY: Reason.RATE,
    Trick.ERROR: Reason.SERVER_ERROR,
    Trick.HTML: Reason.NOT_JSON,
    Trick.TRUNCATED: Reason.NOT_JSON,
    Trick.WRONG_CASE: Reason.WRONG_CASE,
    Trick.EMPTY: Reason.MALFORMED,
    Trick.HUGE: Reason.TOO_LARGE,
    Trick.REDIRECT: Reason.MALFORMED,
}


@pytest_asyncio.fixture
async def subject(
    request: pytest.FixtureRequest, small_place: Place, tmp_path: Path
) -> AsyncIterator[Subject]:
    name = request.param
    if name == "own":
        made = own_subject(small_place)
    else:
        server = request.getfixturevalue(name)
        made = {
            "uscis": lambda: uscis_subject(server),
            "borduria": lambda: borduria_subject(server, small_place, tmp_path),
            "syldavia": lambda: syldavia_subject(server, small_place, tmp_path),
        }[name]()
    yield made
    await made.source.close()


def asks(subject: Subject, place: Place, *, absent: bool = False) -> Query:
    """A query that the gate let through."""
    if subject.server is None and not absent:
        found = place.repository.find(subject.agency, subject.known)
        assert found is not None
        return Somebody(place, found.person_id, found.id, subject.known).query()
    number = subject.absent if absent else subject.known
    return place.somebody(subject.agency, number).query()


every_adapter = pytest.mark.parametrize("subject", ADAPTERS, indirect=True)
every_web_adapter = pytest.mark.parametrize("subject", OVER_THE_NET, indirect=True)


@every_adapter
async def test_a_known_case_is_told_in_the_agencys_words(
    subject: Subject, small_place: Place
) -> None:
    answer = await subject.source.look_up(asks(subject, small_place))
    assert answer.current.title == subject.title
    assert 0 < len(answer.current.title) <= LONGEST_TITLE
    assert "<" not in (answer.current.note or "")


@every_adapter
async def test_what_a_source_says_it_can_it_does(subject: Subject, small_place: Place) -> None:
    answer = await subject.source.look_up(asks(subject, small_place))
    can = subject.source.capabilities
    assert (answer.past is not None) == can.history
    assert (answer.current.at is not None) == can.dates
    assert answer.current.at is None or answer.current.at.tzinfo is not None
    dated = [told.at for told in answer.past or () if told.at]
    assert dated == sorted(dated)


@every_adapter
async def test_an_unknown_case_is_nothing_shown_and_no_fault(
    subject: Subject, small_place: Place
) -> None:
    if subject.server is None:
        # A case that is withheld stands for one that the store shows to nobody.
        hidden = small_place.somebody("uscis", subject.absent)
        query = hidden.query()
        with small_place.engine.begin() as connection:
            connection.exec_driver_sql('UPDATE "case" SET withheld = 1 WHERE id = ?',
                                       (hidden.case_id.hex,))
    else:
        query = asks(subject, small_place, absent=True)
    with pytest.raises(NothingShown):
        await subject.source.look_up(query)


@every_adapter
async def test_a_query_that_the_gate_did_not_make_is_none(subject: Subject) -> None:
    with pytest.raises(NotAllowed):
        await subject.source.look_up(Query(CaseNumber(subject.known), object()))
    assert subject.server is None or subject.server.heard == []


@every_adapter
async def test_closing_twice_is_no_fault(subject: Subject, small_place: Place) -> None:
    await subject.source.look_up(asks(subject, small_place))
    await subject.source.close()
    await subject.source.close()


@every_web_adapter
@pytest.mark.parametrize("trick", REASONS, ids=lambda trick: trick.name.lower())
async def test_misbehaviour_is_unavailable_soon_and_for_now(
    subject: Subject, small_place: Place, trick: Trick
) -> None:
    query = asks(subject, small_place)
    assert subject.server is not None
    subject.server.always(trick)
    begun = time.monotonic()
    with pytest.raises(Unavailable) as raised:
        await subject.source.look_up(query)
    assert time.monotonic() - begun < 3 * TIMEOUT + 0.5
    assert raised.value.reason is REASONS[trick]
    assert subject.known not in f"{raised.value!r} {raised.value} {raised.getrepr()}"
    assert not [one for one in subject.server.heard if one.path == "/elsewhere"]
    subject.server.always(None)
    assert (await subject.source.look_up(query)).current.title == subject.title


@every_web_adapter
async def test_a_gateways_page_says_nothing_about_a_case(
    subject: Subject, small_place: Place
) -> None:
    query = asks(subject, small_place)
    assert subject.server is not None
    subject.server.always(Trick.GATEWAY_404)
    with pytest.raises(Unavailable):
        await subject.source.look_up(query)


@every_web_adapter
async def test_a_server_that_is_not_there_is_unreachable(
    subject: Subject, small_place: Place
) -> None:
    query = asks(subject, small_place)
    assert subject.server is not None
    with _down(subject), pytest.raises(Unavailable) as raised:
        await subject.source.look_up(query)
    assert raised.value.reason is Reason.UNREACHABLE


class _down:
    def __init__(self, subject: Subject) -> None:
        assert subject.server is not None
        self._server = subject.server

    def __enter__(self) -> None:
        self._server.__exit__()

    def __exit__(self, *_: object) -> None:
        self._server.__enter__()
