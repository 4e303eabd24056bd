"""The traps of the USCIS Case Status API."""
from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from actions.sources.gate import Query
from actions.sources.protocol import NothingShown, Reason, Unavailable
from actions.sources.uscis import UscisCaseStatus, fault_in
from tests.actions.sources.people import Place
from tests.actions.sources.subjects import uscis_subject
from tests.servers.uscis import WITH_HISTORY, WITHOUT_HISTORY, Case, FakeUscis, sandbox
from tests.servers.web import Trick

EASTERN = ZoneInfo("America/New_York")


@pytest_asyncio.fixture
async def source(uscis: FakeUscis) -> AsyncIterator[UscisCaseStatus]:
    made = uscis_subject(uscis).source
    assert isinstance(made, UscisCaseStatus)
    yield made
    await made.close()


def query(place: Place, number: str) -> Query:
    return place.somebody("uscis", number).query()


async def test_a_token_serves_many_calls_and_is_asked_for_once(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place
) -> None:
    for number in ("EAC9999103402", "EAC9999103403"):
        await source.look_up(query(small_place, number))
    assert uscis.tokens_asked == 1
    assert uscis.looked_up == ["EAC9999103402", "EAC9999103403"]


async def test_an_expired_token_is_renewed_once(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place
) -> None:
    asked = query(small_place, "EAC9999103403")
    uscis.rules.refuse_tokens = 1
    assert (await source.look_up(asked)).current.title == "Case Was Approved"
    assert uscis.tokens_asked == 2
    uscis.rules.refuse_tokens = 2
    with pytest.raises(Unavailable) as raised:
        await source.look_up(asked)
    assert raised.value.reason is Reason.UNAUTHORISED
    assert len(uscis.looked_up) == 4, "no third try"


@pytest.mark.parametrize(("rule", "reason"), [
    ("wrong_credentials", Reason.UNAUTHORISED), ("no_token", Reason.MALFORMED),
])
async def test_without_a_token_no_case_is_asked_for(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place, rule: str, reason: Reason
) -> None:
    setattr(uscis.rules, rule, True)
    with pytest.raises(Unavailable) as raised:
        await source.look_up(query(small_place, "EAC9999103403"))
    assert raised.value.reason is reason
    assert uscis.looked_up == []


async def test_a_case_filed_online_has_no_dates_and_no_history(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place
) -> None:
    uscis.rules.cases["IOE0912345678"] = Case("Case Was Received", "Caso Fue Recibido",
                                              form="N400", dates=None)
    answer = await source.look_up(query(small_place, "IOE0912345678"))
    assert answer.current.at is None
    assert answer.past is None
    assert answer.form_type == "N400"


async def test_dates_are_read_and_a_history_is_put_in_order(
    source: UscisCaseStatus, small_place: Place
) -> None:
    answer = await source.look_up(query(small_place, "EAC9999103403"))
    assert answer.current.at == datetime(2023, 9, 5, 14, 28, 46, tzinfo=EASTERN)
    assert answer.past is not None
    assert [told.title for told in answer.past] == ["Case Was Received", "Case Was Approved"]


async def test_markup_becomes_words(source: UscisCaseStatus, small_place: Place) -> None:
    answer = await source.look_up(query(small_place, "EAC9999103403"))
    assert answer.current.note == ("On September 5, 2023, we approved your case. See our page & "
                                   "keep the notice.")


async def test_an_asterisk_stays_in_the_number(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place
) -> None:
    uscis.rules.cases["EAC*999103403"] = Case("Case Was Received", "Caso Fue Recibido")
    answer = await source.look_up(query(small_place, "EAC*999103403"))
    assert answer.current.title == "Case Was Received"
    assert uscis.looked_up == ["EAC*999103403"]


async def test_outside_its_hours_the_sandbox_is_closed(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place
) -> None:
    uscis.rules.closed = True
    with pytest.raises(Unavailable) as raised:
        await source.look_up(query(small_place, "EAC9999103403"))
    assert raised.value.reason is Reason.CLOSED


@pytest.mark.parametrize(("trick", "reason"), [
    (Trick.TOO_MANY, Reason.RATE), (Trick.QUOTA, Reason.QUOTA),
])
async def test_rate_and_quota_are_told_apart(
    source: UscisCaseStatus, uscis: FakeUscis, small_place: Place, trick: Trick, reason: Reason
) -> None:
    uscis.next(trick)
    with pytest.raises(Unavailable) as raised:
        await source.look_up(query(small_place, "EAC9999103403"))
    assert raised.value.reason is reason


async def test_a_number_that_the_api_refuses_shows_nothing(
    source: UscisCaseStatus, small_place: Place
) -> None:
    with pytest.raises(NothingShown):
        await source.look_up(query(small_place, "ABCDEFGH"))


async def test_every_sandbox_number_is_answered(
    source: UscisCaseStatus, small_place: Place
) -> None:
    assert len(sandbox()) == len(set(WITH_HISTORY) | set(WITHOUT_HISTORY)) == 50
    for number in (WITH_HISTORY[0], WITH_HISTORY[-1], WITHOUT_HISTORY[0], WITHOUT_HISTORY[-1]):
        answer = await source.look_up(query(small_place, number))
        assert (answer.past is not None) == (number in WITH_HISTORY)


@pytest.mark.parametrize(("body", "expected"), [
    ({"code": 404, "message": "m"}, ("404", "m")),
    ({"error": {"code": "503", "message": "m"}}, ("503", "m")),
    ({"errors": [{"code": "GONE", "message": "m", "status": "404"}]}, ("404", "m")),
    ({"fault": {"faultstring": "m"}}, ("", "m")),
    ({"errors": []}, ("", "")),
    ({"error": "no"}, ("", "")),
    (["no"], ("", "")),
    (None, ("", "")),
])
def test_errors_of_four_shapes_are_read(body: object, expected: tuple[str, str]) -> None:
    assert fault_in(body) == expected
