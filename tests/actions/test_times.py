"""Why it takes so long: who has proved who they are is not asked to prove it once more."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from actions import times
from actions.cases.catalogue import Catalogue
from actions.times import AskDelay


class Heard:
    """A turn that keeps what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, message: str, **_: Any) -> None:
        self.said.append(message)


@pytest.mark.parametrize(("agency", "proved", "said"), [
    ("uscis", False, "ask_delay"), ("uscis", True, "processing_time_none"),
    ("eoir", True, "processing_time_none"),
])
def test_a_case_without_figures(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, agency: str, proved: bool, said: str
) -> None:
    case = SimpleNamespace(agency=agency, form_type="I-999", office_name=None)
    monkeypatch.setattr(
        times, "case_for", lambda *_: SimpleNamespace(case=case) if proved else None)
    nothing = SimpleNamespace(for_form=lambda *_, **__: [])
    turn = Heard()
    AskDelay(SimpleNamespace(catalogue=catalogue, times=nothing, forms=frozenset())).answer(turn)
    assert turn.said == [said]
