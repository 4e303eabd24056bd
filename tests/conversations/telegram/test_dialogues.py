"""The same dialogues as in web chat, over Telegram, in both modes."""
from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.steps import dialogues, walk
from tests.conversations.telegram.conftest import System


@pytest.mark.parametrize(("language", "steps"), dialogues("main_job", "in_between"))
def test_dialogue(system: System, language: str, steps: list[dict[str, Any]]) -> None:
    walk(system.person(language), system.stack, steps)
