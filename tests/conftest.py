"""What every test session of either environment has: the alarm for personal data."""
from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.privacy.alarm import Alarm, personal_values


@pytest.fixture(scope="session", autouse=True)
def personal_data_alarm() -> Iterator[None]:
    """No test may log what a made-up applicant would not want read."""
    alarm = Alarm(personal_values())
    logging.getLogger().addHandler(alarm)
    yield
    logging.getLogger().removeHandler(alarm)
