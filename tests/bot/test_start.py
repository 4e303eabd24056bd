"""Starting: without TensorFlow where that is safe, and never with a mistake in the settings."""
from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from bot.launcher import TRIED_WITH, can_do_without_tensorflow, done_without, on_loopback
from bot.preflight import check, check_arguments
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


def printed(code: str) -> str:
    """What a process of its own prints that runs this code at the root."""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], cwd=ROOT,
                          capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_launcher_runs_rasa_without_importing_tensorflow() -> None:
    code = (
        "import sys; from bot.launcher import _StandInFinder; "
        "sys.meta_path.insert(0, _StandInFinder(['tensorflow'])); "
        "import rasa.core.agent, tensorflow; print(type(tensorflow).__name__)"
    )
    assert printed(code) == "_StandIn"


def test_a_server_without_what_its_files_do_not_name_imports_none_of_it() -> None:
    code = (
        "import sys; from bot.launcher import _StandInFinder, done_without; "
        "sys.meta_path.insert(0, _StandInFinder(done_without(['run']))); "
        "import rasa.core.run, rasa.core.channels, rasa.core.agent, rasa.server; "
        "print(*sorted({type(sys.modules[name]).__name__ for name in done_without(['run'])"
        " if name in sys.modules}))"
    )
    assert printed(code) == "_StandIn"


@pytest.mark.parametrize(("words", "packages"), [
    ("tracker_store:\n  type: mongod\n", {"pymongo"}),
    ("event_broker:\n  type: pika\n", {"aio_pika"}),
    ("event_broker:\n  type: kafka\n", {"confluent_kafka"}),
    ("", set()),
])
def test_what_an_operators_endpoints_name_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, packages: set[str]
) -> None:
    monkeypatch.chdir(ROOT)
    (tmp_path / "own.yml").write_text(words)
    usual = set(done_without(["run"]))
    assert {"pymongo", "aio_pika", "sklearn", "aiogram", "boto3"} <= usual
    for told in (["--endpoints", f"{tmp_path}/own.yml"], [f"--endpoints={tmp_path}/own.yml"]):
        assert usual - set(done_without(["run", *told])) == packages


def test_stock_channels_components_and_clouds_are_there_when_they_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config.yml").write_text((ROOT / "config.yml").read_text())
    (tmp_path / "credentials.yml").write_text("telegram:\n  access_token: t\n")
    monkeypatch.chdir(tmp_path)
    assert "aiogram" not in done_without(["run"])
    assert "boto3" not in done_without(["run", "--remote-storage", "aws"])
    learning = {"sklearn", "scipy", "matplotlib", "networkx"}
    assert learning <= set(done_without(["run"]))
    assert not learning & set(done_without(["run", "--enable-api"])), "it trains models"
    with (tmp_path / "config.yml").open("a") as config:
        config.write("pipeline:\n  - name: LogisticRegressionClassifier\n")
    assert not {"sklearn", "scipy"} & set(done_without(["run"]))


# -- who can reach it ------------------------------------------------------------------


@pytest.mark.parametrize("told", [["-i", "0.0.0.0"], ["--interface", "10.0.0.1"],
                                  ["--interface=::"], ["-i0.0.0.0"], ["--interf", "0.0.0.0"], []])
def test_rasas_api_is_never_open_to_the_network(told: list[str]) -> None:
    fault = check_arguments(["run", "--enable-api", *told], production=False)
    assert fault is not None and "--interface" in fault and "\n" not in fault


@pytest.mark.parametrize("here", ["127.0.0.1", "localhost", "::1"])
def test_rasas_api_is_for_this_machine_in_development_alone(here: str) -> None:
    arguments = ["run", "--enable-api", "--interface", here]
    assert check_arguments(arguments, production=False) is None
    assert "--enable-api" in str(check_arguments(arguments, production=True))


@pytest.mark.parametrize("told", [["--cors", "*"], ["--cors"], ["--cor", "https://a.example", "b"]])
def test_other_sites_pages_are_let_in_by_origin_alone(told: list[str]) -> None:
    arguments = ["run", *told]
    assert check_arguments(arguments, production=False) is None
    assert "--cors" in str(check_arguments(arguments, production=True))


def test_unless_told_otherwise_it_listens_on_this_machine_alone() -> None:
    assert on_loopback(["run", "--port", "1"])[-2:] == ["--interface", "127.0.0.1"]
    for told in (["run", "-i", "10.0.0.1"], ["run", "--interface=10.0.0.1"]):
        assert on_loopback(told) == told


@pytest.mark.parametrize("channel", ["rest", "socketio", "callback"])
def test_production_refuses_channels_where_a_caller_names_the_sender(
    tmp_path: Path, channel: str
) -> None:
    file = tmp_path / "c.yml"
    file.write_text(f"bot.channels.webchat.WebChat:\n{channel}:\n")
    arguments = ["run", "--credentials", str(file)]
    assert channel in str(check_arguments(arguments, production=True))
    assert check_arguments(arguments, production=False) is None
    own = ["run", "--credentials", str(ROOT / "credentials.yml")]
    assert check_arguments(own, production=True) is None
    assert "--credentials" in str(
        check_arguments(["run", "--credentials", str(tmp_path / "none")], production=True))


def test_the_launcher_ends_with_the_line(env: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bot.launcher", "run", "--enable-api"], cwd=ROOT,
        env={**env, "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("casepath: --enable-api")


WITH_DIET = (
    "recipe: default.v1\nlanguage: en\nassistant_id: t\npipeline:\n"
    "  - name: WhitespaceTokenizer\n  - name: CountVectorsFeaturizer\n"
    "  - name: DIETClassifier\n    epochs: 1\n    entity_recognition: false\n"
)


def test_a_component_that_needs_tensorflow_gets_it(tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text(WITH_DIET)
    code = (
        "import sys, types; from bot import launcher; rasa = types.ModuleType('rasa.__main__'); "
        "rasa.main = lambda: print(type(__import__('tensorflow')).__name__); "
        "sys.modules['rasa.__main__'] = rasa; launcher.main(['train'])"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=tmp_path, capture_output=True, text=True,
        check=False, env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)})
    assert done.stdout.split() == ["module"], done.stderr[-2000:]


@pytest.mark.long
def test_diet_is_trained_through_the_launcher(tmp_path: Path) -> None:
    """It cannot be with a stand-in. 40 seconds of a core."""
    (tmp_path / "config.yml").write_text(WITH_DIET)
    (tmp_path / "nlu.yml").write_text(
        'version: "3.1"\nnlu:\n- intent: yes\n  examples: |\n    - yes\n    - sure\n'
        "- intent: no\n  examples: |\n    - no\n    - never\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bot.launcher", "train", "nlu", "--nlu", "nlu.yml",
         "--domain", "none.yml"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path),
             "RASA_TELEMETRY_ENABLED": "false"})
    assert done.returncode == 0, done.stderr[-2000:]
    assert list((tmp_path / "models").glob("nlu-*.tar.gz"))
