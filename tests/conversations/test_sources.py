"""The main job for a case whose status only the agency's own system knows, and what is said when
that system is slow, down, or shows nothing."""
from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.actions.sources.test_registry import SECRETS, USCIS
from tests.conversations.chat import Chat, names, words
from tests.conversations.checks import claimed, fine
from tests.conversations.people import (
    MORE_SPEAKERS,
    NOBODYS_NUMBER,
    SPEAKER,
    STATUS,
    Applicant,
)
from tests.servers.stack import Stack
from tests.servers.uscis import Case, FakeUscis, Rules
from tests.servers.web import Trick

TITLE = "Card Was Mailed To Me"
HISTORY = {
    "en": "show me the history", "es": "enséñeme el historial", "fr": "montrez-moi l'historique",
    "zh-Hans": "给我看历史记录",
}
OR_EARLIER = {"en": "or earlier", "es": "o antes", "fr": "ou avant", "zh-Hans": "或更早"}
WHO = SPEAKER | MORE_SPEAKERS
in_four_languages = pytest.mark.parametrize("language", OR_EARLIER)
FRESH_FOR = 1  # second


@pytest.fixture(scope="module")
def uscis() -> Iterator[FakeUscis]:
    with FakeUscis() as server:
        yield server


@pytest.fixture(scope="module")
def asking(uscis: FakeUscis, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """All servers, with the USCIS API as the source of USCIS cases."""
    folder = tmp_path_factory.mktemp("asking")
    text = USCIS.format(url=uscis.url).replace("fresh_for: 10m", f"fresh_for: {FRESH_FOR}s")
    text = text[: text.index("    open:")].replace("rest_for: 30s", "rest_for: 1s")
    (folder / "sources.yml").write_text(text)
    with Stack(folder, CASEPATH_SOURCES=str(folder / "sources.yml"), **SECRETS) as running:
        yield running


@pytest.fixture(autouse=True)
def a_good_day(uscis: FakeUscis, asking: Stack) -> Iterator[None]:
    asking.settle()
    asking.pass_time(minutes=61)
    uscis.rules = Rules()
    time.sleep(1.2)  # a breaker that a test opened has rested, and what was told is no longer new
    yield
    uscis.behave()


def told(uscis: FakeUscis, who: Applicant) -> None:
    uscis.rules.cases[who.number] = Case(TITLE, "-", dates=None)


def proved(stack: Stack, language: str) -> Chat:
    who, known = WHO[language], stack.mail_names()
    chat = claimed(stack, language, who)
    replies = chat.say(stack.code_for(who.email or "", known=known))
    assert names(replies)[0] == "verified"
    return chat


@in_four_languages
def test_the_status_is_what_the_agencys_system_says(
    asking: Stack, uscis: FakeUscis, language: str
) -> None:
    who = WHO[language]
    told(uscis, who)
    chat = claimed(asking, language, who)
    assert uscis.heard == [], "a claim alone asks nobody"
    replies = chat.say(asking.code_for(who.email or ""))
    assert names(replies) == ["verified", "case_status"]
    fine(replies, language=language)
    assert TITLE in words(replies)
    assert OR_EARLIER[language] in words(replies)
    assert uscis.looked_up == [who.number]
    history = chat.say(HISTORY[language])
    assert names(history) == ["case_history"] and TITLE in words(history)


@in_four_languages
def test_claims_of_all_kinds_ask_nobody(asking: Stack, uscis: FakeUscis, language: str) -> None:
    who = WHO[language]
    for claim in (who.claim(language), f"{who.number}, {who.born(language, days_off=1)}",
                  f"{NOBODYS_NUMBER}, {who.born(language)}"):
        chat = Chat(asking.url, language=language)
        assert names(chat.say(claim)) == ["code_on_its_way"]
        chat.say("123456")
    assert uscis.heard == []


@in_four_languages
@pytest.mark.parametrize("trick", [Trick.HANG, Trick.ERROR])
def test_a_system_that_does_not_answer_leaves_the_last_answer_with_its_age(
    asking: Stack, uscis: FakeUscis, language: str, trick: Trick
) -> None:
    told(uscis, WHO[language])
    chat = proved(asking, language)
    time.sleep(FRESH_FOR + 0.1)
    uscis.always(trick)
    begun = time.monotonic()
    replies = chat.say(STATUS[language])
    assert time.monotonic() - begun < 3.0, "the turn's budget"
    assert names(replies) == ["source_older", "case_status"]
    fine(replies, language=language)
    assert TITLE in words(replies)


@in_four_languages
def test_what_the_system_does_not_show_is_worded_neutrally(
    asking: Stack, uscis: FakeUscis, language: str
) -> None:
    told(uscis, WHO[language])
    chat = proved(asking, language)
    del uscis.rules.cases[WHO[language].number]
    time.sleep(FRESH_FOR + 0.1)
    replies = chat.say(STATUS[language])
    assert names(replies) == ["source_shows_nothing"]
    fine(replies, language=language)
    assert TITLE not in words(replies)
    assert names(chat.say(HISTORY[language])) == ["source_shows_nothing"]
