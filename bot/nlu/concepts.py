"""What a message says, in terms that all languages share: data/nlu/concepts and data/nlu/glosses.

"How much does it cost" and "quanto custa" have no letters in common, but both have the concept
`fee` and the glosses `how_much` and `cost`. So what one language's sentences teach about them, all
others know. A concept is what a phrase is about; a gloss is the plain English word for a word.
"""
from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping, Sequence

from bot.nlu.data_files import read_yaml
from bot.nlu.lexicon import Found, Lexicon, forms_of

_NLU = Path(__file__).resolve().parents[2] / "data" / "nlu"
CONCEPTS, GLOSSES = _NLU / "concepts", _NLU / "glosses"
_NEAR = 3  # places that a pair is apart at most: languages put their little words elsewhere
ALSO, BOTH = "also", "both"  # keys of a lexicon that say nothing themselves


def lexicons(language: str) -> dict[str, Lexicon]:
    """What a language's words say, by kind: one of `SHARED`."""
    return {"concepts": lexicon(language, CONCEPTS), "glosses": lexicon(language, GLOSSES)}


@cache
def lexicon(language: str, folder: Path = CONCEPTS) -> Lexicon:
    """The concepts' or glosses' forms of a language, empty where it has none."""
    entries = read(language, folder)
    others = [str(tag) for tag in str(entries.get(ALSO, "")).split()]
    every = [entries, *(read(tag, folder) for tag in others)]
    return Lexicon.of(
        form for some in every for form in forms_of(
            {says: listed for says, listed in some.items() if says not in (ALSO, BOTH)}
        )
    )


def read(language: str, folder: Path = CONCEPTS) -> Mapping[str, str]:
    """A lexicon's file: concept or gloss → forms with commas between them."""
    path = folder / f"{language}.yml"
    if not path.is_file():
        return {}
    found: Mapping[str, str] = read_yaml(path)
    return found


def concept_grams(text: str, concepts: Lexicon) -> Iterator[str]:
    """Concepts and kinds of a masked text, pairs of them in any order, the first and the last.

    Word order differs from language to language, so pairs keep none.
    """
    found = concepts.find(text)
    if not found:
        return
    named = list(dict.fromkeys(one.says for one in found))
    yield from named
    yield from (f"{one} {other}" for one, other in combinations(sorted(named), 2))
    yield f"< {found[0].says}"
    yield f"{found[-1].says} >"


def gloss_grams(text: str, glosses: Lexicon) -> Iterator[str]:
    """Glosses and kinds of a masked text, near pairs in any order, the first and the last."""
    places = _places(glosses.find(text))
    if not places:
        return
    for said in places:
        yield from said
    for apart in range(1, _NEAR + 1):
        for left, right in zip(places, places[apart:]):
            yield from (
                f"{one} {other}" if one < other else f"{other} {one}"
                for one in left for other in right
            )
    yield from (f"< {gloss}" for gloss in places[0])
    yield from (f"{gloss} >" for gloss in places[-1])


def _places(found: Iterable[Found]) -> Sequence[Sequence[str]]:
    """What is said place by place. Where a form has several words, its words' own glosses are
    hidden: "how long" is `how_long`, neither `how` nor `long`."""
    kept: defaultdict[int, list[str]] = defaultdict(list)
    start = end = -1  # of the longest form that begins at or before a place
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.end <= end and (one.start, one.end) != (start, end):
            continue
        if one.end > end:
            start, end = one.start, one.end
        kept[one.start].append(one.says)
    return list(kept.values())


# What all languages share: how a text is cut with a language's lexicon.
SHARED: Mapping[str, Callable[[str, Lexicon], Iterable[str]]] = {
    "concepts": concept_grams, "glosses": gloss_grams,
}
