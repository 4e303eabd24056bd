"""What a message speaks of, in terms that all languages share: data/nlu/concepts/<tag>.yml.

"How much does it cost" and "quanto custa" have no letters in common, but both have the concept
`fee`. So what one language's sentences teach about concepts, all others know.
"""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations
from pathlib import Path
from typing import Iterable, Iterator, Mapping, NamedTuple, Sequence

from bot.nlu.data_files import read_yaml
from bot.nlu.folding import normal, unmark
from bot.nlu.roman import romanised
from bot.nlu.text import MASK_SIGN, words

CONCEPTS = Path(__file__).resolve().parents[2] / "data" / "nlu" / "concepts"
ALSO, BOTH = "also", "both"  # keys of a lexicon that are not concepts
STEM = "*"
# Articles and particles that Arabic writes together with its words, the longest first.
_BEFORE = ("وال", "بال", "فال", "كال", "عال", "لل", "ال", "و", "ب", "ل", "ف", "ه", "ك")
_SHORTEST_BARE = 3


class Word(NamedTuple):
    """A word as it is compared, and with its marks where it has Latin letters with marks.

    `stem`: in a form, that the word may go on.
    """

    bare: str
    marked: str = ""
    stem: bool = False


class Form(NamedTuple):
    """The words that say something."""

    words: tuple[Word, ...]
    concept: str


class Found(NamedTuple):
    """A concept, or a kind ("_date"), and the words of the text that it covers."""

    start: int
    end: int
    concept: str


@dataclass(frozen=True)
class Lexicon:
    """The forms of a language by their first word: `whole` as it stands, `stems` as it begins."""

    whole: Mapping[str, Sequence[Form]]
    stems: Mapping[str, Sequence[Form]]
    longest: int  # letters of the longest stem

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Lexicon:
        whole: defaultdict[str, list[Form]] = defaultdict(list)
        stems: defaultdict[str, list[Form]] = defaultdict(list)
        for form in forms:
            first = form.words[0]
            (stems if first.stem else whole)[first.bare].append(form)
        return cls(dict(whole), dict(stems), max(map(len, stems), default=0))

    def find(self, text: str) -> list[Found]:
        """Each concept of a masked text and each kind, in the order of their words.

        A word may belong to several concepts; forms may overlap.
        """
        said = _compared(text)
        found = {
            Found(at, at + len(form.words), form.concept)
            for at in range(len(said)) for form in self._at(said, at)
        }
        kinds = {
            Found(at, at + 1, word.bare) for at, word in enumerate(said)
            if word.bare.startswith(MASK_SIGN)
        }
        return sorted(found | kinds)

    def _at(self, said: Sequence[Word], at: int) -> Iterator[Form]:
        if said[at].bare.startswith(MASK_SIGN):
            return
        after = said[at + 1 :]
        for word in _variants(said[at].bare):
            beginnings = (word[:length] for length in range(1, min(len(word), self.longest) + 1))
            for form in chain(self.whole.get(word, ()),
                              *(self.stems.get(beginning, ()) for beginning in beginnings)):
                if _marks_agree(form.words[0], said[at]) and _goes_on(form, after):
                    yield form


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, empty where it has none."""
    entries = read(language)
    others = [str(tag) for tag in str(entries.get(ALSO, "")).split()]
    return Lexicon.of(form for some in [entries, *map(read, others)] for form in forms_of(some))


def read(language: str) -> Mapping[str, str]:
    """A lexicon's file: concept → forms with commas between them."""
    path = CONCEPTS / f"{language}.yml"
    if not path.is_file():
        return {}
    found: Mapping[str, str] = read_yaml(path)
    return found


def forms_of(entries: Mapping[str, str]) -> Iterator[Form]:
    for concept, listed in entries.items():
        if concept not in (ALSO, BOTH):
            for written in as_written(listed):
                yield form_of(written, concept)


def as_written(listed: str) -> list[str]:
    """The forms of one entry."""
    return [form.strip() for form in str(listed).split(",") if form.strip()]


def form_of(written: str, concept: str) -> Form:
    """A form as it stands in a file: words, each of which may be a stem ("мо* друг*")."""
    parts: list[Word] = []
    for piece in written.split():
        parts += _compared(piece.removesuffix(STEM))
        if parts and piece.endswith(STEM):
            parts[-1] = parts[-1]._replace(stem=True)
    # Korean writes particles after its words: each word may go on.
    if parts and "\uac00" <= parts[-1].bare[-1] <= "\ud7a3":
        parts[-1] = parts[-1]._replace(stem=True)
    return Form(tuple(parts), concept)


def concept_grams(text: str, language: str) -> Iterator[str]:
    """Concepts and kinds of a masked text, pairs of them in any order, the first and the last.

    Word order differs from language to language, so pairs keep none.
    """
    found = lexicon(language).find(text)
    if not found:
        return
    named = list(dict.fromkeys(one.concept for one in found))
    yield from named
    yield from (f"{one} {other}" for one, other in combinations(sorted(named), 2))
    yield f"< {found[0].concept}"
    yield f"{found[-1].concept} >"


def _compared(text: str) -> list[Word]:
    return [_word(word) for word in words(normal(text))]


def _word(marked: str) -> Word:
    if marked.isascii():
        return Word(marked)
    bare = unmark(marked)
    return Word(romanised(bare), marked if bare.isascii() and bare != marked else "")


def _variants(word: str) -> Iterator[str]:
    """The word, and an Arabic one without what is written before it."""
    yield word
    if "\u0600" <= word[:1] <= "\u06ff":
        for before in _BEFORE:
            if word.startswith(before) and len(word) - len(before) >= _SHORTEST_BARE:
                yield word[len(before):]


def _marks_agree(written: Word, said: Word) -> bool:
    """Whether marks keep two words apart: only where both have some ("đợi", "đội")."""
    if not written.marked or not said.marked:
        return True
    if written.stem:
        return said.marked.startswith(written.marked)
    return said.marked == written.marked


def _goes_on(form: Form, after: Sequence[Word]) -> bool:
    """Whether the words after a form's first are its others."""
    rest = form.words[1:]
    if len(after) < len(rest):
        return False
    for word, said in zip(rest, after):
        same = any(
            one.startswith(word.bare) if word.stem else one == word.bare
            for one in _variants(said.bare)
        )
        if not same or not _marks_agree(word, said):
            return False
    return True
