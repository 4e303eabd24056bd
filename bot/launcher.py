"""Starts Rasa without what no configured component needs, TensorFlow above all.

Rasa imports TensorFlow whatever config.yml says: 450 MB and four seconds that a pipeline of
linear models never uses. `python -m bot.launcher run …` takes the same arguments as `rasa`; it
puts a stand-in in TensorFlow's place, unless a component of the pipeline is one of those that
need the real one, or Rasa's version is another than the one this was tried with. A server does
without more: other stores, brokers and channels than its files name. Plain `rasa` works as ever.
"""
from __future__ import annotations

import atexit
import gc
import importlib.abc
import importlib.machinery
import importlib.metadata
import os
import re
import resource
import sys
import threading
import time
import types
from pathlib import Path
from typing import Any, Collection, Sequence

TRIED_WITH = "3.6.21"
STOOD_IN_FOR = frozenset(
    {"tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras"}
)
# Rasa's HTTP API, on in development alone, trains and tests models.
_API = "^--enable"
_LEARNS = _API + r"|^\s*-?\s*name:\s*[\"']?(?=\w)(?!bot\.|RulePolicy\b)"  # no component of ours
# What Rasa imports and a server of ours never calls: half of a start's imports, and 76 MB.
# Beside each stands what names it in the files or the command line of an operator who needs it.
SERVED_WITHOUT = {
    "matplotlib": _API, "networkx": _API,
    "scipy": _LEARNS, "sklearn": _LEARNS, "sklearn_crfsuite": _LEARNS,
    "pymongo": "mongo", "boto3": "dynamo|remote-storage", "botocore": "dynamo|remote-storage",
    "aio_pika": "pika", "confluent_kafka": "kafka",
    "aiogram": r"^telegram\b", "fbmessenger": r"^facebook\b", "rocketchat_API": r"^rocketchat\b",
    "slack_sdk": r"^slack\b", "twilio": r"^twilio", "webexteamssdk": r"^webexteams\b",
}
NEEDS_TENSORFLOW = frozenset(
    {"DIETClassifier", "ResponseSelector", "TEDPolicy", "UnexpecTEDIntentPolicy",
     "ConveRTFeaturizer", "LanguageModelFeaturizer"}
)


class _Anything(type):
    """A class whose attributes are classes of the same sort, as deep as one asks."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (), {"__init__": lambda self, *a, **k: None})

    def __or__(cls, other: Any) -> Any:  # type hints written with |
        return Any


class _StandIn(types.ModuleType):
    """A module that has whatever name is asked of it."""

    __version__ = "0.0.0"
    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (), {"__init__": lambda self, *a, **k: None})


class _StandInFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the stand-in for some packages and everything below them."""

    def __init__(self, packages: Collection[str]) -> None:
        self._packages = frozenset(packages)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name.split(".")[0] not in self._packages:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Nothing to run."""


def can_do_without_tensorflow(config: str, rasa_version: str) -> bool:
    """Whether config.yml names no component that needs TensorFlow."""
    named = set(re.findall(r"^\s*-?\s*name:\s*[\"']?([\w.]+)", config, re.MULTILINE))
    short = {name.rsplit(".", 1)[-1] for name in named}
    return rasa_version == TRIED_WITH and not short & NEEDS_TENSORFLOW


def done_without(arguments: Sequence[str]) -> list[str]:
    """The packages that a command does without, by config.yml; a server by more files and by its
    arguments."""
    config = _text("config.yml")
    if not can_do_without_tensorflow(config, importlib.metadata.version("rasa")):
        return []
    if arguments[:1] != ["run"]:
        return [*STOOD_IN_FOR]
    given = [part for one in arguments for part in one.split("=", 1)]
    told = dict(zip(given, given[1:]))
    files = [_text(told.get(f"--{name}", f"{name}.yml")) for name in ("endpoints", "credentials")]
    asked = "\n".join([config, *files, *arguments])
    return [*STOOD_IN_FOR, *(package for package, words in SERVED_WITHOUT.items()
                             if not re.search(words, asked, re.MULTILINE))]


def _text(path: str) -> str:
    file = Path(path)
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def main(arguments: Sequence[str]) -> None:
    """Run `rasa` with these arguments."""
    # A dump of this process's memory would hold what nobody should read.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.meta_path.insert(0, _StandInFinder(done_without(arguments)))
    if arguments and arguments[0] == "run":
        arguments = on_loopback(arguments)
    if arguments and arguments[0] in ("run", "shell"):
        check_before_start(arguments)
    if arguments and arguments[0] == "train":
        # All sentences stay to the end: to look for rings among their millions of objects, again
        # and again, takes a seventh of the time and finds nothing.
        gc.disable()
    from bot.rasa_shims import install

    if arguments and arguments[0] == "run":
        install(importlib.metadata.version("rasa"))
    from rasa.__main__ import main as rasa_main

    sys.argv = ["rasa", *arguments]
    rasa_main()
    leave()


def leave() -> None:
    """End the process without taking it apart.

    Python would wait for every thread, and one that hangs in a database would keep us; then it
    would free a model's objects one by one, two seconds' work that nobody needs.
    """
    deadline = time.monotonic() + 1.0
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join(max(0.0, deadline - time.monotonic()))
    atexit._run_exitfuncs()  # of logging and telemetry among others
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def on_loopback(arguments: Sequence[str]) -> list[str]:
    """Rasa listens on every address unless told otherwise; here one has to ask for that."""
    from bot.preflight import interface_of

    told = interface_of(arguments) is not None
    return [*arguments] if told else [*arguments, "--interface", "127.0.0.1"]


def check_before_start(arguments: Sequence[str]) -> None:
    """An operator's mistake ends the start with one line that names the mend."""
    from bot.preflight import check, check_arguments

    production = os.environ.get("CASEPATH_ENV", "production") == "production"
    fault = check_arguments(arguments, production=production) or check()
    if fault is not None:
        raise SystemExit(f"casepath: {fault}")


if __name__ == "__main__":
    main(sys.argv[1:])
