"""Measures understanding, on messages kept apart from training, and what is sealed.

`python -m bot.nlu.evaluate` prints tables and writes evaluate.json and evaluate.png.
"""
from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Iterator, Mapping, Sequence

import numpy as np
import yaml

from bot.nlu.evaluation import Reading, confusions, figures, reading, several_figures
from bot.nlu.evaluation_picture import draw
from bot.nlu.importer import released
from bot.privacy.detection import Detector
from bot.privacy.measure import measure

TOPICS = ("nlu", "sealing")
SEVERAL = "several"  # folder of messages that ask two things
Several = tuple[str, frozenset[str], Reading]
_SHOWN_CONFUSIONS = 12


class CannotEvaluate(RuntimeError):
    """Nothing to measure; the text names the mend."""


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    _be_quiet()
    found: dict[str, float] = {}
    options.out.mkdir(parents=True, exist_ok=True)
    if options.only in (None, "sealing"):
        found |= _sealing()
    if options.only in (None, "nlu"):
        try:
            found |= _understanding(options)
        except CannotEvaluate as trouble:
            print(f"evaluate: {trouble}", file=sys.stderr)
            return 1
    rounded = {name: round(value, 4) for name, value in sorted(found.items())}
    (options.out / "evaluate.json").write_text(json.dumps(rounded, indent=1) + "\n")
    _say(f"written: {options.out}/evaluate.json")
    return 0


def _sealing() -> dict[str, float]:
    """What the detection finds of generated values, in twelve languages' scripts and formats."""
    found = measure(Detector())
    print("\n".join(f"{name:34}{value:12.4g}" for name, value in sorted(found.items())), end="\n\n")
    return found


def _understanding(options: argparse.Namespace) -> dict[str, float]:
    """The model's figures, printed and drawn; raises `CannotEvaluate`."""
    model = _newest(options.models)
    readings, several = asyncio.run(_read_all(model=model, tests=options.tests))
    found = _all_figures(readings)
    found |= several_figures(several, [one for some in readings.values() for one in some])
    found["nlu.model_mb"] = model.stat().st_size / 1e6
    if not options.skip_training:
        found["nlu.train_s"] = _training_seconds()
    print(table(readings, found))
    draw(readings, options.out / "evaluate.png")
    _say(f"written: {options.out}/evaluate.png")
    return found


def table(readings: Mapping[str, Sequence[Reading]], found: Mapping[str, float]) -> str:
    """The figures as text: a column per language, then the worst confusions of each."""
    languages = list(readings)
    names = sorted(
        {name.split(".", 2)[2] for name in found if name.split(".")[1] in languages},
        key=lambda name: ("entity." in name, name),
    )
    lines = [f"{'':34}" + "".join(f"{language:>12}" for language in languages)]
    for name in names:
        values = [found.get(f"nlu.{language}.{name}") for language in languages]
        lines.append(f"{name:34}" + "".join(_cell(value) for value in values))
    lines += [
        f"{name[4:]:34}{value:12.2f}" for name, value in sorted(found.items())
        if name.split(".")[1] not in languages
    ]
    for language, some in readings.items():
        lines += ["", f"{language}: said → read as (times)"]
        lines += [f"  {said} → {read} ({times})"
                  for said, read, times in confusions(some)[:_SHOWN_CONFUSIONS]]
    return "\n".join(lines)


def _cell(value: float | None) -> str:
    return f"{'':>12}" if value is None else f"{value:12.0f}" if value > 1 else f"{value:12.3f}"


def _all_figures(readings: Mapping[str, Sequence[Reading]]) -> dict[str, float]:
    found = {
        f"nlu.{language}.{name}": value
        for language, some in readings.items() for name, value in figures(some).items()
    }
    times = [one.milliseconds for some in readings.values() for one in some]
    found["nlu.parse_p50_ms"] = float(np.percentile(times, 50))
    found["nlu.parse_p99_ms"] = float(np.percentile(times, 99))
    return found


async def _read_all(
    *, model: Path, tests: Path
) -> tuple[dict[str, list[Reading]], list[Several]]:
    """Every test message through the model's own pipeline, in process, without any hint."""
    # Rasa takes seconds to import: only after the arguments are known to be good.
    import rasa
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage

    from bot.rasa_shims import install

    install(rasa.__version__)  # times as the server has them
    languages = sorted(
        path.name for path in tests.glob("*")
        if any(path.glob("*.yml")) and path.name in released()
    )
    if not languages:
        raise CannotEvaluate(f"no test set: {tests}/<language>/*.yml is missing.")
    _say(f"model {model.name}")
    agent = Agent.load(model)
    await agent.parse_message("warm")
    readings: dict[str, list[Reading]] = {}
    for language in languages:
        readings[language] = []
        for example in _examples(tests / language):
            start = time.perf_counter()
            parsed = await agent.processor.parse_message(UserMessage(text=example["text"]))
            spent = (time.perf_counter() - start) * 1000
            readings[language].append(
                reading(parsed=parsed, milliseconds=spent, language=language, **example)
            )
        _say(f"{language}: {len(readings[language])} messages read")
    several: list[Several] = []
    for path in sorted((tests / SEVERAL).glob("*.yml")):
        asked = yaml.safe_load(path.read_text(encoding="utf-8"))["messages"]
        for entry in asked if path.stem in languages else ():
            parsed = await agent.processor.parse_message(UserMessage(text=entry["text"]))
            one = reading(parsed=parsed, milliseconds=0.0, language=path.stem, text=entry["text"],
                          intent=entry["intents"][0], entities=[])
            several.append((path.stem, frozenset(entry["intents"]), one))
    return readings, several


def _examples(folder: Path) -> Iterator[dict[str, object]]:
    from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader

    for path in sorted(folder.glob("*.yml")):
        for example in RasaYAMLReader().read(str(path)).intent_examples:
            yield {
                "text": example.get("text"),
                "intent": example.get("intent"),
                "entities": example.get("entities") or [],
            }


def _training_seconds() -> float:
    """Wall time of a training of the NLU part from nothing, as its user waits for it."""
    _say("training once more, for the time it takes")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "rasa", "train", "nlu", "--nlu", "data/nlu",
                   "--domain", "domain.yml", "--out", folder, "--fixed-model-name", "timed"]
        environment = {**os.environ, "RASA_CACHE_DIRECTORY": f"{folder}/cache",
                       "RASA_TELEMETRY_ENABLED": "false"}
        start = time.perf_counter()
        subprocess.run(command, env=environment, check=True, capture_output=True)
        return time.perf_counter() - start


def _newest(models: Path) -> Path:
    found = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise CannotEvaluate(f"no model in {models}/: run `make train`.")
    return found[-1]


def _be_quiet() -> None:
    """Rasa writes each message that it parses to the log."""
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    logging.getLogger().setLevel(logging.WARNING)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m bot.nlu.evaluate", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--only", choices=TOPICS, help="measure this topic alone")
    parser.add_argument("--out", type=Path, default=Path("var"), help="folder for the results")
    parser.add_argument("--models", type=Path, default=Path("models"), help="folder of models")
    parser.add_argument("--tests", type=Path, default=Path("tests/nlu"), help="test sets")
    parser.add_argument("--skip-training", action="store_true", help="do not time a training")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
