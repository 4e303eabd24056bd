"""README, settings and commands are those of the code."""
from __future__ import annotations

import re
import subprocess

from tests.consistency.sources import ROOT, python_files, text, tracked_files

SETTING = re.compile(r"\bCASEPATH_[A-Z_]+[A-Z]\b")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):.*?## ", text("Makefile"), re.MULTILINE))


def test_the_readme_begins_with_the_two_commands() -> None:
    commands = re.findall(r"^make ([a-z-]+)", text("README.md"), re.MULTILINE)
    assert commands[:2] == ["chat", "test"]


def test_every_command_in_the_docs_exists() -> None:
    files = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    for file in files:
        for command in re.findall(r"`make ([a-z-]+)", file.read_text(encoding="utf-8")):
            assert command in targets(), f"{file.name}: make {command}"


def test_make_help_lists_every_command() -> None:
    shown = subprocess.run(["make", "--no-print-directory", "help"], cwd=ROOT,
                           capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^  make ([a-z-]+)", shown, re.MULTILINE)) == targets()


def test_the_contract_commands_exist() -> None:
    contract = {"chat", "test", "up", "train", "evaluate", "bench", "seed", "telegram", "lint",
                "status-titles"}
    assert contract <= targets()


def test_every_setting_is_documented_and_every_documented_one_is_read() -> None:
    read: set[str] = set()
    for folder in ("bot", "actions", "scripts"):
        for path in python_files(folder):
            read |= set(SETTING.findall(path.read_text()))
    read |= set(SETTING.findall(text("endpoints.yml")))
    assert set(SETTING.findall(text("docs/settings.md"))) == read


def test_no_machine_path_and_no_registry_stands_in_the_project() -> None:
    telling = re.compile(
        r"/work/(?:main|shared)|/root/|\.\./shared/(?!reference)|files\.pythonhosted|"
        r"pypi\.org/simple|registry\.npmjs"
    )
    for path in tracked_files():
        if path.suffix in {".png", ".gz"} or path.name in {"test_docs.py"}:
            continue
        content = path.read_text(encoding="utf-8", errors="ignore")
        assert not telling.search(content), path.relative_to(ROOT)


def test_the_locks_hold_hashes_and_no_addresses() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "actions/requirements.txt",
                 "actions/requirements-dev.txt"):
        lock = text(name)
        pinned = re.findall(r"^[a-z0-9][\w.\[\]-]*==", lock, re.MULTILINE | re.IGNORECASE)
        assert len(pinned) > 20
        assert lock.count("--hash=sha256:") >= len(pinned)
        assert "://" not in lock, name


def test_ci_runs_the_readmes_test_command() -> None:
    assert "make test" in text(".ci/run")
