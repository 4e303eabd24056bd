"""Development secrets, the embedded store, the trained model: each made once, when missing.

`python3 -m scripts.prepare secrets|store|model [--force]`
"""
from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import tarfile
from datetime import datetime, timezone
from pathlib import Path

from scripts.common import (
    ACTION_PYTHON,
    DEV_ENV,
    RASA_PYTHON,
    ROOT,
    VAR,
    Stop,
    environment,
    fingerprint,
    run,
    run_watched,
    say,
    stamped,
    write_stamp,
)

MODEL = ROOT / "models" / "casepath.tar.gz"
MODEL_STAMP = ROOT / "models" / ".inputs"
STORE_STAMP = VAR / ".store"
MODEL_INPUTS = [
    ROOT / "config.yml", ROOT / "domain.yml", ROOT / "data" / "nlu", ROOT / "data" / "rules",
    ROOT / "data" / "languages.yml", ROOT / "data" / "words",
    ROOT / "data" / "stories", ROOT / "data" / "agencies", ROOT / "bot" / "nlu",
    ROOT / "bot" / "privacy",
    ROOT / "requirements.txt",
]
STORE_INPUTS = [
    ROOT / "actions" / "migrations", ROOT / "actions" / "cases", ROOT / "data" / "demo",
    ROOT / "data" / "agencies", ROOT / "data" / "offices.yml", ROOT / "data" / "stages.yml",
]
# Rasa's own reporting to third parties is off, always.
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}


def secrets() -> None:
    """Development settings in var/dev.env, readable by their owner alone."""
    if DEV_ENV.exists():
        return
    VAR.mkdir(exist_ok=True)
    keys = subprocess.run([str(ACTION_PYTHON), "-m", "actions.sealing", "new-keys"], cwd=ROOT,
                          capture_output=True, text=True, check=False)
    if keys.returncode:
        raise Stop("the development secrets could not be made: run `make setup` first.")
    text = (
        "# Development settings of both servers, made by `make secrets`. Never for production.\n"
        "CASEPATH_ENV=development\n"
        f"CASEPATH_DATABASE_URL=sqlite:///{VAR}/casepath.db\n"
        f"CASEPATH_TRACKER_URL=sqlite:///{VAR}/trackers.db\n"
        f"CASEPATH_MAILBOX={VAR}/mailbox\n" + keys.stdout
    )
    descriptor = os.open(DEV_ENV, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
    say("development secrets made in var/dev.env")


def store(*, force: bool = False) -> None:
    """The embedded store: its tables, and the demo's applicants and cases."""
    # The demo's dates count from the day it was loaded: each day it is loaded anew.
    inputs = f"{fingerprint(STORE_INPUTS)} {datetime.now(timezone.utc).date()}"
    env = environment()
    there = _store_is_there(env)
    if there and stamped(STORE_STAMP, inputs) and not force:
        return
    migrate()
    run([ACTION_PYTHON, "-m", "actions.cases.seed", "--demo"], what="demo cases",
        mend="the line above says what is wrong with the store", env=env)
    write_stamp(STORE_STAMP, inputs)


def migrate() -> None:
    """Bring the store's tables to the newest version."""
    run([ACTION_PYTHON, "-m", "alembic", "-c", "actions/alembic.ini", "upgrade", "head"],
        what="tables of the case store", env=environment(),
        mend="the store may be half made or of another program: move var/casepath.db away "
        "(or mend CASEPATH_DATABASE_URL) and run again")


def _store_is_there(env: dict[str, str]) -> bool:
    url = env.get("CASEPATH_DATABASE_URL", "")
    if not url.startswith("sqlite:///"):
        return True
    return Path(url.removeprefix("sqlite:///")).exists()


def model(*, force: bool = False) -> None:
    """The trained model, unless it was trained from these very inputs."""
    inputs = fingerprint(MODEL_INPUTS)
    if MODEL.exists() and not force:
        stamp = MODEL_STAMP.read_text().split() if MODEL_STAMP.exists() else []
        if stamp[:1] == [inputs]:
            _check_model(stamp[1])
            return
        say("the training data, the domain or the pipeline has changed: training anew")
    say("training the model (about four minutes)")
    # Rasa's own validation reads all the data a second time; tests/consistency holds domain,
    # rules and actions together in two seconds, and `rasa data validate` stays for whoever asks.
    run_watched(
        [RASA_PYTHON, "-m", "bot.launcher", "train", "--fixed-model-name", "casepath",
         "--skip-validation"],
        what="training", mend="the lines above name the file and the line",
        log=VAR / "logs" / "train.log", env={**environment(), **QUIET},
    )
    write_stamp(MODEL_STAMP, f"{inputs} {_hash(MODEL)}")


def _check_model(expected: str) -> None:
    if _hash(MODEL) == expected and tarfile.is_tarfile(MODEL):
        return
    raise Stop("models/casepath.tar.gz is broken (it is not the file that was trained): "
               "run `make train`.")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("secrets", "store", "model", "migrate"))
    parser.add_argument("--force", action="store_true", help="even if nothing has changed")
    chosen = parser.parse_args()
    if chosen.what == "secrets":
        secrets()
    elif chosen.what == "migrate":
        migrate()
    elif chosen.what == "store":
        store(force=chosen.force)
    else:
        model(force=chosen.force)
