"""What the Makefile's scripts share: paths, one-line failures, fingerprints of inputs."""
from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
RASA_PYTHON = ROOT / ".venv" / "bin" / "python"
ACTION_PYTHON = ROOT / "actions" / ".venv" / "bin" / "python"
DEV_ENV = VAR / "dev.env"


class Stop(SystemExit):
    """Ends the command with one line that names the mend, and exit code 1."""

    def __init__(self, line: str) -> None:
        print(f"casepath: {line}", file=sys.stderr)
        super().__init__(1)


def say(line: str) -> None:
    """A word about what goes on, at once."""
    print(f"  {line}", flush=True)


def fingerprint(paths: Iterable[Path]) -> str:
    """A hash over names and contents of files (folders: every file below)."""
    digest = hashlib.sha256()
    for path in sorted(_files(paths)):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from (
                file
                for file in path.rglob("*")
                if file.is_file() and "__pycache__" not in file.parts
            )
        elif path.exists():
            yield path


def stamped(stamp: Path, value: str) -> bool:
    """Whether the step that left `stamp` was done with these very inputs."""
    return stamp.exists() and stamp.read_text().strip() == value


def write_stamp(stamp: Path, value: str) -> None:
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(value + "\n")


def run(command: Sequence[object], *, what: str, mend: str,
        env: Mapping[str, str] | None = None) -> None:
    """Run a long step, its output passed on; a failure names `what` and the `mend`."""
    started = time.monotonic()
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False)
    if done.returncode:
        raise Stop(f"{what} failed (exit code {done.returncode}): {mend}")
    say(f"{what}: {time.monotonic() - started:.0f} s")


def run_watched(command: Sequence[object], *, what: str, mend: str, log: Path,
                env: Mapping[str, str] | None = None) -> None:
    """Run a long and talkative step: its words go to `log`, the time that passes is shown."""
    started = time.monotonic()
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        process = subprocess.Popen([str(part) for part in command], cwd=ROOT, env=env,
                                   stdout=out, stderr=subprocess.STDOUT)
        try:
            while process.poll() is None:
                _show_time(what, time.monotonic() - started)
                time.sleep(0.5)
        except KeyboardInterrupt:
            process.terminate()
            raise
    if process.returncode:
        last = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
        print("\n".join(last[-8:]), file=sys.stderr)
        raise Stop(f"{what} failed (exit code {process.returncode}): {mend} (log: {log})")
    say(f"{what}: {time.monotonic() - started:.0f} s")


def _show_time(what: str, seconds: float) -> None:
    """A line that counts on a terminal; in a log, a word every quarter of a minute."""
    if sys.stdout.isatty():
        print(f"\r  {what} … {seconds:.0f} s", end="\r", flush=True)
    elif seconds >= 15 and seconds % 15 < 0.5:
        say(f"{what} … {seconds:.0f} s")


def environment() -> dict[str, str]:
    """The process's environment, over it the development settings, over those what was set."""
    read = dict(line.split("=", 1) for line in _lines(DEV_ENV) if "=" in line)
    return {**read, **os.environ}


def _lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    return [line.strip() for line in path.read_text().splitlines() if not line.startswith("#")]
