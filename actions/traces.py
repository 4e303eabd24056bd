"""Traces by OpenTelemetry: off, and almost free, unless OTEL_EXPORTER_OTLP_ENDPOINT is set.

A span has a name and attributes from closed lists (an action, a source's name, a table), times,
and the turn's name, by which the lines of both servers are found. Nothing that was typed, held
or answered goes with it: no parameters, no exception texts. Letters have no span, for one that is
missing would tell that nobody is behind a number. The exporter's own settings are
OpenTelemetry's (OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER, …).
"""
from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import structlog
from opentelemetry import trace
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from sqlalchemy import Engine, event

ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
SERVICE = "casepath-actions"
LEFT_WITHIN = 1.0
_TRACER = trace.get_tracer("casepath.actions")
_FIRST_WORD = re.compile(r"\s*([A-Za-z]+)")
_BEGUN = "casepath_span"


def begin(environ: Mapping[str, str], engine: Engine) -> TracerProvider | None:
    """Export spans from now on where an endpoint is named; None, and nothing else, without."""
    if not any(environ.get(name) for name in ENDPOINTS):
        return None
    # Loaded where it is used: it brings an HTTP client of its own.
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

    name = environ.get("OTEL_SERVICE_NAME", SERVICE)
    # At its end the server waits for `end`, not for a collector that is away.
    provider = TracerProvider(
        resource=Resource.create({SERVICE_NAME: name}), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
    _watch(engine)
    return provider


def end(provider: TracerProvider | None) -> None:
    """Send what is left, for `LEFT_WITHIN` seconds at most."""
    if provider is not None:
        sending = threading.Thread(target=provider.force_flush, daemon=True)
        sending.start()
        sending.join(LEFT_WITHIN)


@contextmanager
def span(name: str, **attributes: str) -> Iterator[None]:
    """The block as a span. A failure marks it, by its kind alone."""
    told = {key: value for key, value in attributes.items() if value}
    turn = structlog.contextvars.get_contextvars().get("turn")
    if turn:
        told["casepath.turn"] = str(turn)
    with _TRACER.start_as_current_span(
        name, attributes=told, record_exception=False, set_status_on_exception=False
    ) as begun:
        try:
            yield
        except Exception as failure:
            begun.set_attribute("error.type", type(failure).__name__)
            begun.set_status(trace.StatusCode.ERROR)
            raise


def _watch(engine: Engine) -> None:
    """A span for each statement, named by its first word; neither its text nor what it carries."""

    @event.listens_for(engine, "before_cursor_execute")
    def before(_c: Any, _cursor: Any, statement: str, _p: Any, context: Any, _many: bool) -> None:
        found = _FIRST_WORD.match(statement)
        word = found.group(1).upper() if found else "?"
        setattr(context, _BEGUN, _TRACER.start_span(
            "store", attributes={"db.operation.name": word}))

    @event.listens_for(engine, "after_cursor_execute")
    def after(_c: Any, _cursor: Any, _statement: str, _p: Any, context: Any, _many: bool) -> None:
        begun = getattr(context, _BEGUN, None)
        if begun is not None:
            begun.end()

    @event.listens_for(engine, "handle_error")
    def failed(failure: Any) -> None:
        begun = getattr(failure.execution_context, _BEGUN, None)
        if begun is not None:
            begun.set_status(trace.StatusCode.ERROR)
            begun.end()
