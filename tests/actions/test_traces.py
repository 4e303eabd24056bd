"""A span tells that something failed, and of which kind, and nothing of what it was about."""
from __future__ import annotations

import pytest
import sqlalchemy as sa
import structlog
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from actions import traces

SECRET = "IOE0990001001"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(traces, "_TRACER", provider.get_tracer("test"))
    return exporter


def test_a_failure_is_told_by_its_kind(told: InMemorySpanExporter) -> None:
    with (
        structlog.contextvars.bound_contextvars(turn="0123456789abcdef"),
        pytest.raises(ValueError, match=SECRET), traces.span("source", source="uscis"),
    ):
        raise ValueError(f"about {SECRET}")
    (span,) = told.get_finished_spans()
    assert dict(span.attributes or {}) == {
        "source": "uscis", "casepath.turn": "0123456789abcdef", "error.type": "ValueError"}
    assert not span.status.is_ok and SECRET not in span.to_json()


def test_a_statement_is_told_by_its_first_word(told: InMemorySpanExporter) -> None:
    engine = sa.create_engine("sqlite://")
    traces._watch(engine)
    with engine.begin() as db:
        db.execute(sa.text("create table a (b)"))
        db.execute(sa.text("insert into a values (:value)"), {"value": SECRET})
        with pytest.raises(sa.exc.OperationalError):
            db.execute(sa.text("select nothing from a"))
    spans = told.get_finished_spans()
    words = [(span.attributes or {})["db.operation.name"] for span in spans]
    assert words == ["CREATE", "INSERT", "SELECT"]
    assert SECRET not in "".join(span.to_json() for span in spans)
