"""What the bench does with what goes wrong, and what its report says of what was found."""
from __future__ import annotations

import subprocess

import pytest

from tests.benchmarks.__main__ import Run
from tests.servers.process import NotInstalled


@pytest.mark.parametrize("trouble", [
    NotInstalled("postgres is not installed"),
    subprocess.CalledProcessError(1, "alembic"),
    TimeoutError(),
])
def test_a_topic_that_cannot_be_measured_is_named_and_the_others_go_on(trouble: Exception) -> None:
    run = Run(topics=("stores", "seed"), turns=100, stock_turns=100)
    with run.of("stores"):
        raise trouble
    with run.of("seed"):
        run.found.put(seed__cases_per_s=9)
    assert run.failed == ["stores"] and run.found.values == {"seed.cases_per_s": 9}
