"""`python -m actions.cases.seed`: what it says when something is not as it should be."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from actions.cases.progress import Progress
from actions.cases.seed import main
from actions.store.engine import make_engine
from actions.store.migrate import upgrade
from tests.actions.conftest import INDEX_KEY, MASTER_KEY


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, store_url: str) -> pytest.MonkeyPatch:
    monkeypatch.setenv("CASEPATH_ENV", "development")
    monkeypatch.setenv("CASEPATH_DATABASE_URL", store_url)
    monkeypatch.setenv("CASEPATH_MASTER_KEY", MASTER_KEY)
    monkeypatch.setenv("CASEPATH_INDEX_KEY", INDEX_KEY)
    return monkeypatch


Output = pytest.CaptureFixture[str]


def fails_with(output: Output, *arguments: str) -> str:
    assert main(arguments) == 1
    error = output.readouterr().err
    assert error.startswith("casepath: ")
    assert error.count("\n") == 1
    return error


def test_cases_and_demo_in_one_go(environment: pytest.MonkeyPatch, capsys: Output) -> None:
    assert main(["--cases", "30", "--seed", "a", "--demo"]) == 0
    told = capsys.readouterr()
    assert "30 made-up cases in" in told.out
    assert "applicants are loaded" in told.out
    assert "making cases: 30 of 30" in told.err
    assert main(["--cases", "30", "--seed", "a", "--demo"]) == 0
    assert capsys.readouterr().out.count("there already") == 2


def test_force_begins_anew(environment: pytest.MonkeyPatch, capsys: Output) -> None:
    assert main(["--cases", "30", "--seed", "a"]) == 0
    assert "--force" in fails_with_another_seed(capsys)
    assert main(["--cases", "10", "--seed", "b", "--force"]) == 0
    assert "10 made-up cases" in capsys.readouterr().out


def fails_with_another_seed(output: Output) -> str:
    output.readouterr()
    return fails_with(output, "--cases", "10", "--seed", "b")


def test_a_missing_key_is_named(environment: pytest.MonkeyPatch, capsys: Output) -> None:
    environment.delenv("CASEPATH_INDEX_KEY")
    assert "CASEPATH_INDEX_KEY is not set" in fails_with(capsys, "--demo")


def test_a_bad_key_is_named_and_not_shown(environment: pytest.MonkeyPatch, capsys: Output) -> None:
    environment.setenv("CASEPATH_MASTER_KEY", "1:hunter2")
    error = fails_with(capsys, "--demo")
    assert "CASEPATH_MASTER_KEY" in error
    assert "hunter2" not in error


@pytest.mark.parametrize("value", [None, "production"])
def test_production_is_refused(
    environment: pytest.MonkeyPatch, capsys: Output, value: str | None
) -> None:
    environment.delenv("CASEPATH_ENV")
    if value:
        environment.setenv("CASEPATH_ENV", value)
    assert "do not belong in production" in fails_with(capsys, "--demo", "--force")


def test_a_store_without_tables_names_the_mend(
    environment: pytest.MonkeyPatch, capsys: Output, tmp_path: Path
) -> None:
    environment.setenv("CASEPATH_DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    assert "make migrate" in fails_with(capsys, "--demo")


def test_a_store_that_is_none_is_named(
    environment: pytest.MonkeyPatch, capsys: Output, tmp_path: Path
) -> None:
    (tmp_path / "text.db").write_text("this is no database, though it is long enough to be one")
    environment.setenv("CASEPATH_DATABASE_URL", f"sqlite:///{tmp_path}/text.db")
    assert "CASEPATH_DATABASE_URL" in fails_with(capsys, "--demo")
    environment.setenv("CASEPATH_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/x")
    assert "CASEPATH_DATABASE_URL" in fails_with(capsys, "--demo")


def test_a_locked_store_is_named(
    environment: pytest.MonkeyPatch, capsys: Output, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/locked.db"
    environment.setenv("CASEPATH_DATABASE_URL", url)
    engine = make_engine(url)
    upgrade(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        assert "locked" in fails_with(capsys, "--demo")


@pytest.mark.parametrize(
    "arguments", [[], ["--cases", "0"], ["--cases", "many"], ["--cases", "-5"]]
)
def test_arguments_that_mean_nothing(arguments: list[str], capsys: Output) -> None:
    with pytest.raises(SystemExit) as raised:
        main(arguments)
    assert raised.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_help_names_every_option(capsys: Output) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["--help"])
    assert raised.value.code == 0
    told = capsys.readouterr().out
    assert all(option in told for option in ("--cases", "--seed", "--demo", "--force"))


def test_progress_on_a_terminal_and_elsewhere() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        progress = Progress("making", 1000, stream)
        for done in (10, 300, 310, 1000):
            progress.show(done)
    assert terminal.getvalue().count("\r") == 4
    assert terminal.getvalue().endswith("1,000 of 1,000\n")
    assert file.getvalue() == "making: 300 of 1,000\nmaking: 1,000 of 1,000\n"
