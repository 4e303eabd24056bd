"""Figures about how well messages are understood: what was said against what was read."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Iterable, Mapping, Sequence

import numpy as np

SECOND = "second_intent"
FALLBACK = "nlu_fallback"
OUT_OF_SCOPE = "out_of_scope"
LONG = 15  # characters of a sentence whose language should be told
_VALUES = frozenset("case_number date code email phone passport_number form_type".split())
_BINS = 15
Entity = tuple[int, int, str]  # start, end, name


@dataclass(frozen=True)
class Reading:
    """One test message and what the pipeline made of it.

    `ranking`: real intents with confidences, best first; `fell_back`: none was taken.
    """

    text: str
    intent: str
    language: str
    entities: frozenset[Entity]
    ranking: tuple[tuple[str, float], ...]
    fell_back: bool
    read_language: str | None
    read_entities: frozenset[Entity]
    milliseconds: float
    second: str | None = None

    @property
    def letters(self) -> int:
        """Characters of words outside values and forms: what a language can be told from."""
        values = [(start, end) for start, end, name in self.read_entities if name in _VALUES]
        covered = {at for start, end in values for at in range(start, end)}
        signs = [sign for at, sign in enumerate(self.text) if at not in covered]
        # One Chinese character says as much as three letters.
        return sum((3 if sign >= "\u2e80" else 1) for sign in signs if not sign.isdigit())

    @property
    def read_intent(self) -> str:
        return FALLBACK if self.fell_back or not self.ranking else self.ranking[0][0]

    @property
    def right(self) -> bool:
        return self.read_intent == self.intent


def reading(
    *, text: str, intent: str, language: str, entities: Iterable[Mapping[str, Any]],
    parsed: Mapping[str, Any], milliseconds: float,
) -> Reading:
    """From a test example and Rasa's parse of it."""
    candidates = parsed.get("intent_ranking") or [parsed["intent"]]
    return Reading(
        text=text, intent=intent, language=language, entities=_places(entities),
        ranking=tuple(
            (one["name"], float(one["confidence"])) for one in candidates
            if one["name"] not in (FALLBACK, None)
        ),
        fell_back=parsed["intent"]["name"] == FALLBACK,
        read_language=parsed.get("language"),
        read_entities=_places(parsed["entities"]),
        milliseconds=milliseconds,
        second=(parsed.get(SECOND) or {}).get("name"),
    )


def several_figures(
    asked: Sequence[tuple[str, frozenset[str], Reading]], single: Sequence[Reading]
) -> dict[str, float]:
    """How messages with two questions fare: `asked` has (language, both intents, reading).

    `single`: messages with one question, of which none should be offered a second.
    """
    return {
        "nlu.several.messages": float(len(asked)),
        "nlu.several.both": _mean(
            [float({one.read_intent, one.second} == set(both)) for _, both, one in asked]
        ),
        "nlu.several.first": _mean([float(one.read_intent in both) for _, both, one in asked]),
        "nlu.several.wrong_second": _mean(
            [float(one.second not in (None, *both)) for _, both, one in asked]
        ),
        "nlu.several.needless_second": _share(single, lambda one: one.second is not None),
    }


def figures(readings: Sequence[Reading]) -> dict[str, float]:
    """Flat figures of one language; shares between 0 and 1."""
    return {
        "messages": float(len(readings)),
        "intents": float(len({one.intent for one in readings})),
        "intent_accuracy": _share(readings, lambda one: one.right),
        "intent_macro_f1": _mean(list(intent_f1(readings).values())),
        "top3_accuracy": _share(
            readings, lambda one: one.intent in [name for name, _ in one.ranking[:3]]
        ),
        "false_fallback": _share(
            [one for one in readings if one.intent != OUT_OF_SCOPE], lambda one: one.fell_back
        ),
        "out_of_scope_recall": _share(
            [one for one in readings if one.intent == OUT_OF_SCOPE],
            lambda one: one.read_intent in (OUT_OF_SCOPE, FALLBACK),
        ),
        "ece": calibration_error(readings),
        "language_accuracy": _share(readings, lambda one: one.read_language == one.language),
        "language_accuracy_15": _share(
            [one for one in readings if one.letters >= LONG],
            lambda one: one.read_language == one.language,
        ),
        "entity_f1": _entity_f1(readings, None),
        **{f"entity.{name}_f1": _entity_f1(readings, name) for name in _entity_names(readings)},
    }


def intent_f1(readings: Sequence[Reading]) -> dict[str, float]:
    """F1 of each intent that the test set has, by name."""
    said = Counter(one.intent for one in readings)
    read = Counter(one.read_intent for one in readings)
    right = Counter(one.intent for one in readings if one.right)
    return {name: 2 * right[name] / (said[name] + read[name]) for name in sorted(said)}


def confusions(readings: Sequence[Reading]) -> list[tuple[str, str, int]]:
    """Pairs (said, read, how often) of what was mistaken, the most frequent first."""
    pairs = Counter((one.intent, one.read_intent) for one in readings if not one.right)
    return [(said, read, times) for (said, read), times in pairs.most_common()]


def calibration_error(readings: Sequence[Reading]) -> float:
    """Expected calibration error of the best intent's confidence, 15 bins."""
    ranked = [one for one in readings if one.ranking]
    if not ranked:
        return 0.0
    given = np.array([one.ranking[0][1] for one in ranked])
    right = np.array([one.ranking[0][0] == one.intent for one in ranked], dtype=float)
    bins = np.minimum((given * _BINS).astype(int), _BINS - 1)
    gaps = [abs((given - right)[bins == at].sum()) for at in range(_BINS)]
    return float(sum(gaps) / len(ranked))


def _entity_names(readings: Sequence[Reading]) -> list[str]:
    return sorted({name for one in readings for _, _, name in one.entities})


def _entity_f1(readings: Sequence[Reading], name: str | None) -> float:
    said = sum(len(_named(one.entities, name)) for one in readings)
    read = sum(len(_named(one.read_entities, name)) for one in readings)
    both = sum(len(_named(one.entities & one.read_entities, name)) for one in readings)
    return 2 * both / (said + read) if said + read else 1.0


def _named(entities: frozenset[Entity], name: str | None) -> list[Entity]:
    return [entity for entity in entities if name in (None, entity[2])]


def _places(entities: Iterable[Mapping[str, Any]]) -> frozenset[Entity]:
    return frozenset((one["start"], one["end"], one["entity"]) for one in entities)


def _share(readings: Sequence[Reading], test: Any) -> float:
    return _mean([float(test(one)) for one in readings])


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else 0.0
