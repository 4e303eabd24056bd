"""Rates come from the environment; what is no rate stops the start with a line that names it."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.processes.limits import PER_ADDRESS, PER_CONVERSATION, Rate
from bot.settings import BotSettings, SettingMissing

NEEDED = {
    "CASEPATH_ENV": "development",
    "CASEPATH_SEAL_PUBLIC_KEY": "1:a",
    "CASEPATH_REPLY_KEY": "1:b",
    "CASEPATH_SESSION_KEY": "1:c",
}


def test_without_settings_the_rates_are_the_strict_ones() -> None:
    settings = BotSettings.from_environment(NEEDED)
    assert settings.per_conversation == PER_CONVERSATION
    assert settings.per_address == PER_ADDRESS


def test_rates_can_be_set_apart() -> None:
    given_rates = {
        "CASEPATH_MESSAGES_BURST": "5000",
        "CASEPATH_ADDRESS_MESSAGES_SECONDS": "0.01",
    }
    settings = BotSettings.from_environment(NEEDED | given_rates)
    assert settings.per_conversation == Rate(burst=5000, seconds_each=1.0)
    assert settings.per_address == Rate(burst=200, seconds_each=0.01)


@pytest.mark.parametrize("name", ["CASEPATH_MESSAGES_BURST", "CASEPATH_ADDRESS_MESSAGES_BURST"])
@given(value=st.one_of(st.sampled_from(["0", "-1", "1.5", "nan", "1e9", "²"]), st.text("abc.-")))
def test_a_burst_is_a_whole_number(name: str, value: str) -> None:
    if not value:
        return  # an empty setting is none
    with pytest.raises(SettingMissing, match=name):
        BotSettings.from_environment(NEEDED | {name: value})


@pytest.mark.parametrize("value", ["0", "-0.1", "nan", "inf", "soon", "3601"])
def test_seconds_are_over_nought_and_end(value: str) -> None:
    with pytest.raises(SettingMissing, match="CASEPATH_MESSAGES_SECONDS"):
        BotSettings.from_environment(NEEDED | {"CASEPATH_MESSAGES_SECONDS": value})


def test_who_may_read_figures_is_a_list_of_networks() -> None:
    assert BotSettings.from_environment(NEEDED).metrics_from == ()
    named = {**NEEDED, "CASEPATH_METRICS_FROM": "10.1.0.0/16, fd00::7"}
    assert [str(each) for each in BotSettings.from_environment(named).metrics_from] == [
        "10.1.0.0/16", "fd00::7/128"]
    with pytest.raises(SettingMissing, match="CASEPATH_METRICS_FROM"):
        BotSettings.from_environment({**NEEDED, "CASEPATH_METRICS_FROM": "everybody"})
