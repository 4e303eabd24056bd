"""Figures and logs of both servers after a dialogue: right, near callers only, nothing personal."""
from __future__ import annotations

import re
import time
from collections.abc import Iterator

import httpx
import pytest

from tests.consistency.sources import text
from tests.conversations.chat import Chat, names
from tests.conversations.people import AMARA
from tests.privacy.alarm import check_text, personal_values
from tests.servers.stack import Stack

NAME = re.compile(r"^# TYPE (casepath_\w+) \w+$", re.MULTILINE)
SAMPLE = re.compile(r"^(\w+(?:\{[^}]*\})?) (\S+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Servers of their own: figures begin at nothing, and the logs are at debug level."""
    with Stack(tmp_path_factory.mktemp("operations"), CASEPATH_LOG_LEVEL="debug") as running:
        yield running


def addresses(stack: Stack) -> tuple[str, str]:
    return (f"{stack.url}/chat/metrics",
            f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}/metrics")


def pages(stack: Stack) -> str:
    return "\n".join(httpx.get(address).raise_for_status().text for address in addresses(stack))


def samples(page: str) -> dict[str, float]:
    return {name: float(value) for name, value in SAMPLE.findall(page)}


def verified(stack: Stack) -> Chat:
    chat, known = Chat(stack.url), stack.mail_names()
    chat.say(f"where is my case {AMARA.number}")
    chat.say(AMARA.born("en"))
    code = stack.code_for(str(AMARA.email), known=known)
    assert names(chat.say(code)) == ["verified", "case_status"]
    return chat


def test_a_dialogue_is_counted_once_and_nothing_of_it_is_told(stack: Stack) -> None:
    before = samples(pages(stack))
    chat = verified(stack)
    chat.say("my name is Amara Okafor, kuruvenda plimsoll")
    page = pages(stack)
    now = samples(page)

    def grown(name: str) -> float:
        return now.get(name, 0.0) - before.get(name, 0.0)

    assert grown('casepath_messages_total{channel="webchat"}') == 4
    assert grown('casepath_intents_total{intent="check_status",language="en"}') == 1
    assert grown('casepath_replies_total{message="utter_case_status"}') == 1
    assert grown('casepath_audit_events_total{kind="claim_made"}') == 1
    assert grown('casepath_audit_events_total{kind="proof_succeeded"}') == 1
    for stage in ("accept", "turn", "keep"):
        assert grown(f'casepath_turn_seconds_count{{stage="{stage}"}}') == 4
    assert grown('casepath_turn_seconds_count{stage="actions"}') >= 4
    assert grown('casepath_action_seconds_count{action="validate_verification_form"}') >= 2
    check_text(page, personal_values(), where="the figures")
    for said in (chat.session, chat.session.split(".")[0], "plimsoll", chat.address):
        assert said not in page


def test_a_proxys_word_and_a_strangers_are_refused(stack: Stack) -> None:
    for address in addresses(stack):
        answer = httpx.get(address, headers={"X-Forwarded-For": "127.0.0.1"})
        assert answer.status_code in (401, 404)
        assert "casepath_" not in answer.text


def test_every_figure_is_documented_and_every_documented_one_is_shown(stack: Stack) -> None:
    shown = {name for name in NAME.findall(pages(stack)) if not name.endswith("_created")}
    documented = re.findall(r"^\| `(casepath_\w+)`", text("docs/operations.md"), re.MULTILINE)
    assert set(documented) == shown


def test_both_servers_lines_of_a_turn_carry_its_name(stack: Stack) -> None:
    verified(stack)
    time.sleep(0.3)
    rasa = (stack.folder / "rasa.log").read_text(encoding="utf-8")
    action = (stack.folder / "action.log").read_text(encoding="utf-8")
    ours = set(re.findall(r"turn=([0-9a-f]{16})\b", rasa))
    plain = re.sub(r"\x1b\[[0-9;]*m", "", action)
    theirs = set(re.findall(r"action\.done.*turn=([0-9a-f]{16})\b", plain))
    assert theirs and theirs <= ours
