"""What every test session of either environment has: the alarm for personal data."""
from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import structlog

from tests.privacy.alarm import Alarm, StructuredAlarm, personal_values


@pytest.fixture(scope="session", autouse=True)
def personal_data_alarm() -> Iterator[None]:
    """No test may log what a made-up applicant would not want read, at debug level either."""
    values = personal_values()
    alarm, before = Alarm(values), structlog.get_config()["processors"]
    logging.getLogger().addHandler(alarm)
    structlog.configure(processors=[StructuredAlarm(values), *before])
    for ours in ("bot", "actions"):
        logging.getLogger(ours).setLevel(logging.DEBUG)
    yield
    structlog.configure(processors=before)
    logging.getLogger().removeHandler(alarm)
