"""One stack for the session: the dialogues run through the servers as an applicant meets them."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from scripts.common import ROOT
from tests.conversations.chat import Chat
from tests.privacy.alarm import personal_values, search_files
from tests.servers.stack import Stack

APPLICANTS = ROOT / "data" / "demo" / "applicants.yml"


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    folder = tmp_path_factory.mktemp("stack")
    with Stack(folder) as running:
        yield running
    # After all the dialogues: no applicant's value in any log, store or journal.
    found = search_files(folder, personal_values())
    assert not found, f"in the clear: {found}"


@pytest.fixture(autouse=True)
def another_hour(stack: Stack) -> None:
    """The demo's few applicants serve many tests: each begins with the mail's caps unused."""
    stack.pass_time(minutes=61)


@pytest.fixture
def chat(stack: Stack) -> Chat:
    return Chat(stack.url)


@pytest.fixture
def charla(stack: Stack) -> Chat:
    """A conversation begun in Spanish."""
    return Chat(stack.url, language="es")


def applicants(path: Path = APPLICANTS) -> list[dict[str, object]]:
    """The demo's made-up people."""
    return list(yaml.safe_load(path.read_text(encoding="utf-8"))["applicants"])
