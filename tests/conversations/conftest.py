"""One stack for the session: the dialogues run through the servers as an applicant meets them."""
from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.privacy.alarm import personal_values, search_files
from tests.servers.stack import Stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    folder = tmp_path_factory.mktemp("stack")
    with Stack(folder) as running:
        yield running
    # After all the dialogues: no applicant's value in any log, store or journal.
    found = search_files(folder, personal_values())
    assert not found, f"in the clear: {found}"


@pytest.fixture(autouse=True)
def another_hour(request: pytest.FixtureRequest) -> None:
    """For the tests that use the stack; others have servers of their own."""
    if "stack" in request.fixturenames:
        shared: Stack = request.getfixturevalue("stack")
        shared.another_hour()
