"""A linear text classifier kept as plain arrays: TF-IDF of several kinds of n-grams, one-vs-rest.

Fitted with scikit-learn, served without it: the scores are the same, in a tenth of the time.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable, Iterable, Mapping, Sequence

import numpy as np
from marisa_trie import Trie

from bot.nlu.roman_grams import (
    arabic_skeleton_grams,
    roman_letter_grams,
    roman_word_grams,
    skeleton_grams,
)
from bot.nlu.text import letter_grams, word_grams

_WEIGHTS = "weights"
Analyser = Callable[[str], Iterable[str]]
ANALYSERS: Mapping[str, Analyser] = {
    "words": word_grams,
    "letters": letter_grams,
    "dense letters": partial(letter_grams, shortest=2),  # where two of them are nearly a word
    "roman words": roman_word_grams,
    "roman letters": roman_letter_grams,
    "skeletons": skeleton_grams,
    "arabic skeletons": arabic_skeleton_grams,
}
@dataclass(frozen=True)
class TermBlock:
    """The terms of one analyser: column and inverse document frequency of each.

    A term's column is its number in the trie, counted from `first`: half a million terms take a
    tenth of a dictionary's memory.
    """

    analyser: str
    terms: Trie
    first: int
    idf: np.ndarray  # float32, by column of the whole matrix

    def features(self, terms: Iterable[str]) -> tuple[np.ndarray, np.ndarray]:
        """Columns and L2-normed TF-IDF weights of those of a text's `terms` that are known."""
        counts: dict[int, int] = {}
        find = self.terms.get
        for term in terms:
            number = find(term)
            if number is not None:
                counts[number] = counts.get(number, 0) + 1
        at = np.fromiter(counts.keys(), dtype=np.int64, count=len(counts)) + self.first
        times = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        weights = (1 + np.log(times)) * self.idf[at]
        norm = float(np.sqrt(weights @ weights))
        return at, weights / norm if norm else weights


@dataclass(frozen=True)
class LinearModel:
    """`weights` is terms x labels (rows together in memory), each so many times `step`; `bias` by
    label.

    As trained they are float16 and the step is one; as saved they are int8.
    """

    labels: tuple[str, ...]
    blocks: tuple[TermBlock, ...]
    weights: np.ndarray
    bias: np.ndarray
    step: float = 1.0

    def margins(self, text: str) -> np.ndarray:
        """Distance from each label's border, by label; above zero the label fits."""
        return self.scores({one.analyser: ANALYSERS[one.analyser](text) for one in self.blocks})

    def knows(self, text: str) -> bool:
        """Whether any term of `text` was met in training."""
        return self.knows_any(
            {one.analyser: ANALYSERS[one.analyser](text) for one in self.blocks}
        )

    def knows_any(self, terms: Mapping[str, Iterable[str]]) -> bool:
        """As `knows`, of a text that is cut already."""
        return any(term in one.terms for one in self.blocks for term in terms[one.analyser])

    def scores(self, terms: Mapping[str, Iterable[str]]) -> np.ndarray:
        """As `margins`, of a text that is cut already (analyser → terms)."""
        scores = self.bias.copy()
        for block in self.blocks:
            at, weights = block.features(terms[block.analyser])
            scores += weights @ self.weights[at].astype(np.float32) * self.step
        return scores

    def save(self, path: Path, **numbers: float) -> None:
        """Write arrays only (no pickled objects); `numbers` go with them."""
        weights, step = in_steps(self.weights)
        # Packed here, for Rasa packs models at the highest level: three times as slow, no smaller.
        np.savez_compressed(
            path,
            **{_WEIGHTS: weights},
            step=step * self.step,
            labels=_packed(self.labels),
            analysers=_packed([block.analyser for block in self.blocks]),
            idf=self.blocks[0].idf,
            bias=self.bias,
            **{f"terms{place}": np.frombuffer(block.terms.tobytes(), dtype=np.uint8)
               for place, block in enumerate(self.blocks)},
            **{name: np.array(number) for name, number in numbers.items()},
        )

    @classmethod
    def load(cls, path: Path) -> tuple[LinearModel, dict[str, float]]:
        """The model and the numbers that were saved with it.

        The weights are unpacked beside the file, and only the rows of terms that are met are read.
        """
        with np.load(path, allow_pickle=False) as arrays:
            content = {name: arrays[name] for name in arrays.files if name != _WEIGHTS}
            weights = arrays.zip.extract(f"{_WEIGHTS}.npy", path.with_suffix(""))
        numbers = {name: float(value) for name, value in content.items() if value.ndim == 0}
        step = numbers.pop("step", 1.0)
        analysers = _unpacked(content["analysers"])
        model = cls(
            labels=tuple(_unpacked(content["labels"])),
            blocks=_blocks(
                analysers=analysers,
                tries=[Trie().frombytes(content[f"terms{place}"].tobytes())
                       for place in range(len(analysers))],
                idf=content["idf"],
            ),
            weights=np.asarray(np.load(weights, mmap_mode="r", allow_pickle=False)),
            bias=content["bias"],
            step=step,
        )
        return model, numbers


def in_steps(weights: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights as int8, and the step that each counts: half of what float16 takes.

    A margin moves by less than those of two models that saw the sentences in another order.
    """
    step = float(np.abs(weights).max(initial=0)) / np.iinfo(np.int8).max or 1.0
    return np.rint(weights.astype(np.float32) / step).astype(np.int8), step


def from_sklearn(
    *, terms: Mapping[str, Sequence[str]], idf: Mapping[str, np.ndarray], classifier: Any
) -> LinearModel:
    """A fitted classifier whose columns are the `terms` of one analyser after the other."""
    coefficients, bias = classifier.coef_, classifier.intercept_
    if len(classifier.classes_) == 2:  # sklearn keeps the second label's side only
        coefficients, bias = np.vstack([-coefficients, coefficients]), np.concatenate([-bias, bias])
    tries = [Trie(some) for some in terms.values()]
    # scikit-learn's columns, in the order of the tries' numbers.
    order, first = np.zeros(coefficients.shape[1], dtype=np.int64), 0
    for some, trie in zip(terms.values(), tries):
        order[[first + trie[name] for name in some]] = np.arange(first, first + len(some))
        first += len(some)
    return LinearModel(
        labels=tuple(str(label) for label in classifier.classes_),
        blocks=_blocks(
            analysers=list(terms), tries=tries,
            idf=np.concatenate(list(idf.values())).astype(np.float32)[order],
        ),
        weights=np.ascontiguousarray(coefficients.T[order], dtype=np.float16),
        bias=np.asarray(bias, dtype=np.float32),
    )


def _blocks(
    *, analysers: Sequence[str], tries: Sequence[Trie], idf: np.ndarray
) -> tuple[TermBlock, ...]:
    blocks, first = [], 0
    for name, trie in zip(analysers, tries):
        blocks.append(TermBlock(name, trie, first, idf))
        first += len(trie)
    return tuple(blocks)


def _packed(texts: Iterable[str]) -> np.ndarray:
    """Texts without line breaks as UTF-8 bytes: far smaller than numpy's fixed width."""
    return np.frombuffer("\n".join(texts).encode("utf-8"), dtype=np.uint8)


def _unpacked(array: np.ndarray) -> list[str]:
    return array.tobytes().decode("utf-8").split("\n")
