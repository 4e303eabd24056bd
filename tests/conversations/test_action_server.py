"""The action server's door: who lacks the secret learns nothing, and errors tell nothing."""
from __future__ import annotations

import httpx
import pytest

from tests.privacy.alarm import search_files
from tests.servers.stack import Stack


def call(stack: Stack, body: object, *, secret: str | None) -> httpx.Response:
    headers = {} if secret is None else {"X-Casepath-Secret": secret}
    url = f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}/webhook"
    return httpx.post(url, json=body, headers=headers, timeout=10)


def action_call(name: str, **tracker: object) -> dict[str, object]:
    state = {"sender_id": "forged", "slots": {}, "events": [], "latest_message": {}, **tracker}
    return {"next_action": name, "sender_id": "forged", "tracker": state, "version": "3.6.21"}


@pytest.mark.parametrize("secret", [None, "", "wrong", "wröng", "\udca0"])
def test_without_the_secret_nothing_runs(stack: Stack, secret: str | None) -> None:
    headers = {} if secret is None else {
        b"X-Casepath-Secret": secret.encode(errors="surrogateescape")}
    url = f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}/webhook"
    answer = httpx.post(url, json=action_call("action_check_status"), headers=headers, timeout=10)
    assert answer.status_code == 401
    assert answer.json() == {"error": "not allowed"}


def test_the_list_of_actions_is_nobodys_either(stack: Stack) -> None:
    url = f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}"
    assert httpx.get(f"{url}/actions").status_code == 401
    assert httpx.get(f"{url}/health").json() == {"status": "ok"}


def test_with_the_secret_an_action_answers_sealed(stack: Stack) -> None:
    secret = stack.env["CASEPATH_ACTION_SECRET"]
    answer = call(stack, action_call("action_ask_delay"), secret=secret).json()
    assert answer["responses"][0]["response"] == "utter_ask_delay"
    assert answer["responses"][0]["sealed"].startswith("[[reply:")


@pytest.mark.parametrize(
    "body", [[], "text", {}, {"next_action": "action_check_status", "tracker": "IOE-no"},
             {"next_action": "no_such_action", "tracker": {"sender_id": "x"}},
             {"next_action": "action_check_status", "tracker": {"slots": "IOE-no"}}],
)
def test_a_broken_call_gets_an_error_that_tells_nothing(stack: Stack, body: object) -> None:
    answer = call(stack, body, secret=stack.env["CASEPATH_ACTION_SECRET"])
    assert answer.status_code in (400, 404, 500)
    assert set(answer.json()) <= {"error", "action_name"}
    assert "IOE-no" not in answer.text and "Traceback" not in answer.text


@pytest.mark.parametrize(("method", "path", "status"), [
    ("GET", "/IOE0990-of-a-caller", 404), ("DELETE", "/webhook", 405),
])
def test_what_the_server_itself_refuses_is_not_repeated(
    stack: Stack, method: str, path: str, status: int
) -> None:
    url = f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}{path}"
    headers = {"X-Casepath-Secret": stack.env["CASEPATH_ACTION_SECRET"]}
    answer = httpx.request(method, url, headers=headers, timeout=10)
    assert (answer.status_code, answer.json()) == (status, {"error": "failed"})


def test_a_readable_value_is_refused_outside_the_developers_channels(stack: Stack) -> None:
    """Only the connector can make tokens of a conversation; a raw value is nobody's word."""
    message = {"intent": {"name": "inform"}, "text": "x", "entities": [
        {"entity": "case_number", "value": "IOE0990001001", "start": 0, "end": 13}]}
    events = [{"event": "user", "input_channel": "webchat", "text": "x"}]
    body = action_call("validate_verification_form", latest_message=message, events=events,
                       active_loop={"name": "verification_form"},
                       slots={"requested_slot": "case_number"})
    answer = call(stack, body, secret=stack.env["CASEPATH_ACTION_SECRET"]).json()
    assert [reply["response"] for reply in answer["responses"]][0] == "utter_token_expired"


@pytest.mark.parametrize("secret", ["", "right"])
def test_what_a_caller_named_is_not_written_to_the_log(stack: Stack, secret: str) -> None:
    known, named = stack.env["CASEPATH_ACTION_SECRET"], "IOE0990.of-a-caller"
    right = known if secret else "wrong"
    call(stack, action_call(named), secret=right)
    url = f"http://127.0.0.1:{stack.env['CASEPATH_ACTION_PORT']}/{named}"
    httpx.get(url, headers={"X-Casepath-Secret": right}, timeout=10)
    assert search_files(stack.folder, [named]) == []
    assert ("action.unknown" if secret else "request.refused") in (
        (stack.folder / "action.log").read_text())
