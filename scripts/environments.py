"""Brings both Python environments, each from its locked, hashed requirements.

`python3 -m scripts.environments [--dev]`. Nothing is done twice: a stamp beside each
environment holds the hash of the lock file that it was made from.
"""
from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from scripts.common import ROOT, Stop, fingerprint, run, say, stamped, write_stamp

OWN_UV = ROOT / ".uv"
UV_VERSION = "uv>=0.5"


@dataclass(frozen=True)
class Environment:
    """One of the two: its folder, its Python, and its lock files."""

    name: str
    folder: Path
    python: str
    lock: Path
    dev_lock: Path


ENVIRONMENTS = (
    Environment("Rasa server", ROOT / ".venv", "3.10",
                ROOT / "requirements.txt", ROOT / "requirements-dev.txt"),
    Environment("action server", ROOT / "actions" / ".venv", "3.11",
                ROOT / "actions" / "requirements.txt", ROOT / "actions" / "requirements-dev.txt"),
)


def prepare(*, dev: bool) -> None:
    """Make both environments match their locks."""
    for environment in ENVIRONMENTS:
        _prepare(environment, dev=dev)


def _prepare(environment: Environment, *, dev: bool) -> None:
    # The development lock holds the other as a part: what has it needs nothing more.
    for lock in (environment.dev_lock,) if dev else (environment.lock, environment.dev_lock):
        if stamped(environment.folder / ".lock-hash", fingerprint([lock])):
            return
    lock = environment.dev_lock if dev else environment.lock
    uv = find_uv()
    say(f"{environment.name}: installing {lock.relative_to(ROOT)} (about a minute the first time)")
    python = _python(uv, environment)
    if not (environment.folder / "bin" / "python").exists():
        run([uv, "venv", "--quiet", "--python", python, environment.folder],
            what=f"environment of the {environment.name}", mend="remove it and run again")
    # A terminal gets uv's progress bar; a log is spared three hundred names.
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    run([uv, "pip", "sync", *quiet, "--require-hashes", "--python", environment.folder, lock],
        what=f"packages of the {environment.name}",
        mend="check the network and the package index settings, then run again")
    write_stamp(environment.folder / ".lock-hash", fingerprint([lock]))


def find_uv() -> str:
    """uv as it stands on the machine, or in a private folder brought by pip."""
    found = shutil.which("uv") or str(OWN_UV / "bin" / "uv")
    if Path(found).exists():
        return found
    say("uv is not on this machine: bringing it into .uv/")
    made = subprocess.run([sys.executable, "-m", "venv", str(OWN_UV)], check=False,
                          capture_output=True)
    if made.returncode:
        shutil.rmtree(OWN_UV, ignore_errors=True)
        raise Stop("this Python cannot make environments: install python3-venv (Debian, Ubuntu: "
                   "apt-get install python3-venv), then run again.")
    run([OWN_UV / "bin" / "pip", "install", "-qq", UV_VERSION],
        what="installing uv", mend="check the network, or install uv yourself")
    return str(OWN_UV / "bin" / "uv")


def _python(uv: str, environment: Environment) -> str:
    """A Python of the environment's version: found on the machine, else brought by uv."""
    for candidate in _candidates(environment.python):
        if _version(candidate) == environment.python:
            return candidate
    found = subprocess.run([uv, "python", "find", "--no-project", environment.python],
                           capture_output=True, text=True, check=False, cwd="/")
    if found.returncode == 0 and _version(found.stdout.strip()) == environment.python:
        return found.stdout.strip()
    say(f"Python {environment.python} is not on this machine: asking uv for it")
    brought = subprocess.run([uv, "python", "install", "--quiet", environment.python], check=False)
    if brought.returncode:
        raise Stop(f"no Python {environment.python} for the {environment.name}, and uv could not "
                   f"bring one: install it (pyenv install {environment.python}, or your "
                   "system's package), then run again.")
    return environment.python


def _candidates(version: str) -> list[str]:
    """Interpreters to try; pyenv keeps its own where no PATH points when it is not chosen."""
    on_path = shutil.which(f"python{version}")
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    kept = sorted(pyenv.glob(f"{version}.*/bin/python{version}"), reverse=True)
    return [path for path in (on_path, *map(str, kept)) if path]


def _version(python: str) -> str:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    asked = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return asked.stdout.strip()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="with what the tests need")
    prepare(dev=parser.parse_args().dev)
