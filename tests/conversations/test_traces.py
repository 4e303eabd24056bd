"""Traces go where they are asked for, over real HTTP, and tell nothing of anybody."""
from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.conversations.chat import Chat, names
from tests.conversations.people import AMARA
from tests.privacy.alarm import personal_values
from tests.privacy.search import Search
from tests.servers.stack import Stack


class Collector:
    """An OTLP receiver: keeps what came, byte by byte."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        collector = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                assert self.path == "/v1/traces" and "Content-Encoding" not in self.headers
                collector.bodies.append(self.rfile.read(length))
                self.send_response(200)
                self.send_header("Content-Type", "application/x-protobuf")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """The tests' own output is enough."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()

    def spans(self) -> list[tuple[str, dict[str, str]]]:
        """Name and attributes of each span that came."""
        return [
            (span.name, {each.key: each.value.string_value for each in span.attributes})
            for body in self.bodies
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for scope in resource.scope_spans for span in scope.spans
        ]


@pytest.fixture
def collector() -> Iterator[Collector]:
    running = Collector()
    yield running
    running.close()


def main_job(stack: Stack) -> None:
    chat = Chat(stack.url)
    began = time.time() - 0.5
    assert names(chat.say(AMARA.claim("en"))) == ["code_on_its_way"]
    heard = chat.say(stack.code_for(str(AMARA.email), since=began))
    assert names(heard) == ["verified", "case_status"]


def test_spans_of_actions_and_statements_come_with_the_turns_name_and_nothing_else(
    collector: Collector, tmp_path: Path
) -> None:
    settings = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url, "OTEL_BSP_SCHEDULE_DELAY": "100"}
    with Stack(tmp_path, **settings) as stack:
        main_job(stack)
        time.sleep(1)
        log = (tmp_path / "action.log").read_text()
    spans = collector.spans()
    assert {name for name, _ in spans} == {"action", "store"}
    actions = [told for name, told in spans if name == "action"]
    assert {"validate_verification_form", "action_case_status"} & {
        told["action"] for told in actions}
    assert all(re.fullmatch("[0-9a-f]{16}", told["casepath.turn"]) for told in actions)
    operations = {told["db.operation.name"] for name, told in spans if name == "store"}
    assert operations <= {"SELECT", "INSERT", "UPDATE", "DELETE", "PRAGMA", "BEGIN", "ROLLBACK"}
    assert {key for _, told in spans for key in told} <= {
        "action", "casepath.turn", "db.operation.name"}
    assert list(Search(personal_values()).within(b"".join(collector.bodies))) == []
    assert "Traceback" not in log


def test_a_collector_that_is_away_is_nobodys_trouble(tmp_path: Path) -> None:
    settings = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9",
                "OTEL_BSP_SCHEDULE_DELAY": "100"}
    with Stack(tmp_path, **settings) as stack:
        main_job(stack)
        assert stack.stop("action server") == [], "had to be killed"


def test_without_an_endpoint_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    from actions import traces

    assert traces.begin({}, None) is None  # type: ignore[arg-type]
