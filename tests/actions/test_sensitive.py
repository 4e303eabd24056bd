"""Values that mask themselves."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest

from actions.sensitive import CaseNumber, DateOfBirth, EmailAddress, Sensitive

VALUES = [CaseNumber("IOE0911112222"), DateOfBirth(date(1966, 5, 4)), EmailAddress("a@example.org")]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_every_way_of_printing_is_masked(value: Sensitive[object]) -> None:
    plain = str(value.reveal())
    for shown in (
        repr(value),
        str(value),
        f"{value}",
        f"{value!s:>20}",
        "%s" % value,
        repr([value]),
    ):
        assert plain not in shown
        assert "***" in shown


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_it_cannot_be_pickled_away(value: Sensitive[object]) -> None:
    for leak in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            leak(value)


def test_comparison_with_a_plain_value() -> None:
    born = DateOfBirth(date(1966, 5, 4))
    assert born.matches(date(1966, 5, 4))
    assert not born.matches(date(1966, 5, 5))
    assert born == DateOfBirth(date(1966, 5, 4))
    assert CaseNumber("x") != EmailAddress("x")
