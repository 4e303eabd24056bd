"""What is counted, and under which names."""
from __future__ import annotations

import time
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Iterator

import yaml
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from bot.action_server import hanging

ROOT = Path(__file__).resolve().parents[2]
STAGES = ("accept", "turn", "actions", "keep")
STORES = ("conversations", "shared_redis")
CHANNELS = ("webchat", "telegram")
OTHER = "other"
FALLBACKS = frozenset({"nlu_fallback", "out_of_scope"})
SYSTEM = "system-"  # words of the connectors: their names stand in this code alone
BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30)  # seconds


class Metrics:
    """The figures of one process, in a registry of their own."""

    def __init__(self, *, intents: frozenset[str], replies: frozenset[str],
                 languages: frozenset[str]) -> None:
        self.registry = CollectorRegistry()
        self._intents_known = intents | FALLBACKS
        self._replies_known = replies
        self._languages_known = languages
        mine = {"registry": self.registry}
        self._stage = Histogram("casepath_turn_seconds", "Time of a message by stage",
                                ["stage"], buckets=BUCKETS, **mine)
        self._messages = Counter("casepath_messages", "Messages taken in", ["channel"], **mine)
        self._replies = Counter("casepath_replies", "Replies by message name", ["message"], **mine)
        self._intents = Counter("casepath_intents", "Intents of turns",
                                ["language", "intent"], **mine)
        self._fallbacks = Counter("casepath_fallbacks", "Turns that no intent fitted",
                                  ["language"], **mine)
        self._failures = Counter("casepath_store_failures", "Calls that a store did not answer",
                                 ["store"], **mine)
        self._waiting = Gauge("casepath_turns_waiting", "Turns that run or wait in this process",
                              ["channel"], **mine)
        hangs = Gauge("casepath_action_server_hangs",
                      "1 while calls are held back from a hanging action server", **mine)
        hangs.set_function(lambda: float(hanging()))
        for stage in STAGES:
            self._stage.labels(stage)
        for store in STORES:
            self._failures.labels(store)
        ProcessCollector(registry=self.registry)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """The block's time counts for that stage, also when it fails."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self._stage.labels(name).observe(time.perf_counter() - began)

    def message(self, channel: str) -> None:
        self._messages.labels(_known(channel, CHANNELS)).inc()

    def reply(self, name: object) -> None:
        own = isinstance(name, str) and name.startswith(SYSTEM)
        self._replies.labels(name if own else _known(name, self._replies_known)).inc()

    def intent(self, name: object, language: object) -> None:
        spoken = _known(language, self._languages_known)
        self._intents.labels(spoken, _known(name, self._intents_known)).inc()
        if name in FALLBACKS:
            self._fallbacks.labels(spoken).inc()

    def store_failed(self, store: str) -> None:
        self._failures.labels(_known(store, STORES)).inc()

    def watch_waiting(self, channel: str, waiting: Any) -> None:
        """`waiting` gives the number when the page is read."""
        self._waiting.labels(_known(channel, CHANNELS)).set_function(waiting)


def _known(name: object, names: Any) -> str:
    return str(name) if name in names else OTHER


@cache
def metrics() -> Metrics:
    """This process's figures; made at first use."""
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    intents = {next(iter(each)) if isinstance(each, dict) else each for each in domain["intents"]}
    languages = {folder.name for folder in (ROOT / "data" / "locales").iterdir()}
    return Metrics(intents=frozenset(intents), replies=frozenset(domain["responses"]),
                   languages=frozenset(languages))
