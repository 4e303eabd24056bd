"""Writes the stock project: Casepath's utterances and general intents, Rasa's usual parts.

Everything that Casepath answers with one fixed text is in it, with that text; questions about a
case are not, since stock Rasa has no store to ask. Nothing of the project's own runs in it.
"""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from fluent.runtime import FluentBundle, FluentResource

from scripts.common import ROOT

EXAMPLES = 15  # utterances of each intent, of both languages together
EPOCHS = 1
FALLBACK = "utter_please_rephrase"
CONFIG: dict[str, Any] = {
    "recipe": "default.v1",
    "assistant_id": "stock",
    "language": "en",
    "pipeline": [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": EPOCHS, "constrain_similarities": True,
         "random_seed": 1},
        {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
    ],
    "policies": [
        {"name": "MemoizationPolicy"},
        {"name": "RulePolicy"},
        {"name": "TEDPolicy", "max_history": 5, "epochs": EPOCHS, "constrain_similarities": True,
         "random_seed": 1},
    ],
}


def write(folder: Path) -> None:
    """The whole project below `folder`, the same files for the same inputs."""
    answers = _answers()
    examples = _examples(set(answers))
    files = {
        "config.yml": CONFIG,
        "credentials.yml": {"rest": None},
        "endpoints.yml": {"tracker_store": {"type": "SQL", "dialect": "sqlite",
                                            "db": "tracker.db"}},
        "domain.yml": _domain(answers, examples),
        "data/nlu.yml": {"version": "3.1", "nlu": [
            {"intent": intent, "examples": "".join(f"- {line}\n" for line in lines)}
            for intent, lines in examples.items()
        ]},
        "data/rules.yml": {"version": "3.1", "rules": _rules(answers)},
        "data/stories.yml": {"version": "3.1", "stories": list(_stories(answers))},
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=10_000)
        (folder / name).write_text(text, encoding="utf-8")


def _answers() -> dict[str, str]:
    """Intent → response, of every rule that answers an intent with one fixed message."""
    found: dict[str, str] = {}
    for rule in _rules_of_casepath():
        steps = rule["steps"]
        asks, answers = steps[0].get("intent"), steps[-1].get("action", "")
        if "condition" not in rule and len(steps) == 2 and asks and answers.startswith("utter_"):
            found.setdefault(asks, answers)
    return found


def _rules_of_casepath() -> Iterator[dict[str, Any]]:
    for file in sorted((ROOT / "data" / "rules").glob("*.yml")):
        yield from yaml.safe_load(file.read_text(encoding="utf-8"))["rules"]


def _examples(intents: set[str]) -> dict[str, list[str]]:
    """EXAMPLES utterances of each intent, taken evenly from all that Casepath learns from."""
    every: dict[str, list[str]] = {}
    for file in sorted((ROOT / "data" / "nlu").glob("*/*.yml")):
        entries = (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).get("nlu", ())
        for entry in entries:
            if entry.get("intent") in intents:
                lines = [line.removeprefix("- ").strip() for line in
                         entry["examples"].splitlines() if line.startswith("- ")]
                every.setdefault(entry["intent"], []).extend(lines)
    return {intent: _spread(lines) for intent, lines in sorted(every.items())}


def _spread(lines: list[str]) -> list[str]:
    step = max(1.0, len(lines) / EXAMPLES)
    return [lines[int(number * step)] for number in range(min(EXAMPLES, len(lines)))]


def _domain(answers: dict[str, str], examples: dict[str, list[str]]) -> dict[str, Any]:
    known = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    words = _words()
    responses = {
        answer: [{"text": words.get(answer) or answer}] for answer in sorted(set(answers.values()))
    }
    responses[FALLBACK] = [{"text": words.get("utter_clarify") or FALLBACK}]
    return {
        "version": "3.1",
        "session_config": known["session_config"],
        "intents": sorted(examples),
        "entities": known["entities"],
        "responses": responses,
    }


def _words() -> dict[str, str]:
    """Casepath's English texts by the response's name; those with parameters are left out."""
    bundle = FluentBundle(["en"], use_isolating=False)
    for file in sorted((ROOT / "data" / "locales" / "en").glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    found: dict[str, str] = {}
    for message in bundle._messages:
        pattern = bundle.get_message(message).value
        if pattern is not None:
            text, faults = bundle.format_pattern(pattern, {})
            if not faults:
                found["utter_" + message.replace("-", "_")] = str(text)
    return found


def _rules(answers: dict[str, str]) -> list[dict[str, Any]]:
    """One for each intent; and the documented fallback, which takes nothing back."""
    pairs = [*answers.items(), ("nlu_fallback", FALLBACK)]
    return [
        {"rule": intent, "steps": [{"intent": intent}, {"action": answer}]}
        for intent, answer in pairs
    ]


def _stories(answers: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Dialogues of three turns, for the policies that learn from stories."""
    pairs = list(answers.items())
    for first in range(len(pairs)):
        told = [pairs[(first + step * 7) % len(pairs)] for step in range(3)]
        steps = [part for intent, answer in told for part in ({"intent": intent},
                                                              {"action": answer})]
        yield {"story": f"three questions, {first}", "steps": steps}
