"""Starting: without TensorFlow where that is safe, and never with a mistake in the settings."""
from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from bot.launcher import TRIED_WITH, can_do_without_tensorflow
from bot.preflight import check
from bot.settings import ROOT

KEY = "1:" + base64.urlsafe_b64encode(bytes(range(32))).rstrip(b"=").decode()


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {
        "CASEPATH_ENV": "production",
        "CASEPATH_SEAL_PUBLIC_KEY": KEY,
        "CASEPATH_REPLY_KEY": KEY,
        "CASEPATH_SESSION_KEY": KEY,
        "CASEPATH_TRACKER_URL": f"sqlite:///{tmp_path}/t.db",
    }


def test_good_settings_pass(env: dict[str, str]) -> None:
    assert check(env) is None


@pytest.mark.parametrize("name", ["CASEPATH_SEAL_PUBLIC_KEY", "CASEPATH_REPLY_KEY",
                                  "CASEPATH_SESSION_KEY"])
@pytest.mark.parametrize("value", ["", "1:short", "no version"])
def test_a_missing_or_bad_secret_is_named_in_one_line(
    env: dict[str, str], name: str, value: str
) -> None:
    fault = check({**env, name: value})
    assert fault is not None and name in fault and "\n" not in fault


def test_an_unknown_environment_is_named(env: dict[str, str]) -> None:
    assert "development" in str(check({**env, "CASEPATH_ENV": "staging"}))


def test_a_store_that_does_not_answer_is_named(env: dict[str, str]) -> None:
    fault = check({**env, "CASEPATH_TRACKER_URL": "redis://127.0.0.1:1/0"})
    assert fault is not None and "CASEPATH_TRACKER_URL" in fault


def test_a_pipeline_without_tensorflow_is_recognised() -> None:
    ours = (ROOT / "config.yml").read_text()
    assert can_do_without_tensorflow(ours, TRIED_WITH)
    assert not can_do_without_tensorflow(ours, "3.6.20")
    with_diet = ours + "\n  - name: DIETClassifier\n"
    assert not can_do_without_tensorflow(with_diet, TRIED_WITH)


def test_the_launcher_runs_rasa_without_importing_tensorflow() -> None:
    code = (
        "import sys; from bot.launcher import _StandInFinder; "
        "sys.meta_path.insert(0, _StandInFinder()); import rasa.core.agent, tensorflow; "
        "print(type(tensorflow).__name__)"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], cwd=ROOT,
                          capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "_StandIn"
