"""Who may read the figures, what a label may be, and a store's calls that are counted."""
from __future__ import annotations

from ipaddress import ip_network
from types import SimpleNamespace
from typing import Any

import pytest
from prometheus_client import generate_latest

from bot.figures.counted import CountedStore
from bot.figures.metrics import Metrics
from bot.figures.page import may_read
from bot.stores.protocol import StoreUnavailable


def fresh() -> Metrics:
    return Metrics(intents=frozenset({"greet"}), replies=frozenset({"utter_greet"}),
                   languages=frozenset({"en"}))


def shown(metrics: Metrics) -> str:
    return generate_latest(metrics.registry).decode()


@pytest.mark.parametrize(("address", "headers", "may"), [
    ("127.0.0.1", {}, True),
    ("::1", {}, True),
    ("10.1.2.3", {}, True),
    ("10.2.2.3", {}, False),
    ("127.0.0.1", {"x-forwarded-for": "127.0.0.1"}, False),
    ("127.0.0.1", {"forwarded": "for=127.0.0.1"}, False),
    ("", {}, False),
])
def test_figures_are_for_callers_that_are_near(
    address: str, headers: dict[str, str], may: bool
) -> None:
    request: Any = SimpleNamespace(ip=address, headers=headers)
    assert may_read(request, [ip_network("10.1.0.0/16")]) == may


def test_what_stands_in_no_list_is_no_label() -> None:
    metrics = fresh()
    for name in ("greet", "nlu_fallback", "IOE0990001001", None):
        metrics.intent(name, "en" if name else "Amara")
        metrics.reply(name)
    metrics.message("IOE0990001001")
    page = shown(metrics)
    assert "IOE0990001001" not in page and "Amara" not in page
    assert 'casepath_fallbacks_total{language="en"} 1.0' in page
    assert 'casepath_intents_total{intent="other",language="en"} 1.0' in page


class Broken:
    """A store that answers one question and fails the other."""

    async def note(self, conversation: str, name: str) -> str:
        return f"{conversation} {name}"

    async def inbox(self, conversation: str) -> None:
        raise StoreUnavailable("away")


async def test_a_stores_failures_are_counted_and_passed_on() -> None:
    metrics = fresh()
    store: Any = CountedStore(Broken(), metrics)  # type: ignore[arg-type]
    assert await store.note("c", "n") == "c n"
    for _ in range(2):
        with pytest.raises(StoreUnavailable):
            await store.inbox("c")
    assert 'casepath_store_failures_total{store="conversations"} 2.0' in shown(metrics)
