"""The soak's own work, for seconds instead of an hour."""
from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.benchmarks.casepath import SETTINGS
from tests.benchmarks.soak import MOST_GROWTH, Memory, grown, soak, write
from tests.servers.stack import Stack


def test_a_short_soak_measures_both_servers(tmp_path: Path) -> None:
    with Stack(tmp_path / "stack", **SETTINGS) as stack:
        memory, turns = asyncio.run(soak(stack, seconds=12, every=1))
    found = write(tmp_path / "soak.json", memory, turns=turns, seconds=12)
    assert turns > 100
    assert found["soak.rasa_mb"] > 50 and found["soak.action_mb"] > 30
    # Not five in a hundred as after an hour: seconds after the start all is still being filled.
    assert max(memory.growth().values()) < 1.3


@pytest.mark.parametrize(("seen", "grew"), [
    ([500.0] * 20 + [100.0] * 80, False),  # the start does not count
    ([100.0] * 100, False),
    ([100.0 + step * 0.04 for step in range(100)], False),
    ([100.0 + step * 0.1 for step in range(100)], True),
])
def test_a_leak_is_seen_and_the_warm_up_is_not_one(seen: list[float], *, grew: bool) -> None:
    assert (grown(seen) > MOST_GROWTH) is grew
    assert (max(Memory({"a": seen}).growth().values()) > MOST_GROWTH) is grew
