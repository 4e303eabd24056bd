"""Finds what a text speaks of: forms of a lexicon, as people type them, in whatever language.

A form is one word or several; each may be a stem that goes on ("travel*").
"""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Iterable, Iterator, Mapping, NamedTuple, Sequence

from bot.nlu.folding import normal, unmark
from bot.nlu.roman import romanised
from bot.nlu.text import MASK_SIGN, words

STEM = "*"
# Articles and particles that Arabic writes together with its words, the longest first.
_BEFORE = ("وال", "بال", "فال", "كال", "عال", "لل", "ال", "و", "ب", "ل", "ف", "ه", "ك")
_SHORTEST_BARE = 3
_MET = 20_000  # words whose forms are remembered


class Word(NamedTuple):
    """A word as it is compared, and with its marks where it has Latin letters with marks.

    `stem`: in a form, that the word may go on.
    """

    bare: str
    marked: str = ""
    stem: bool = False


class Form(NamedTuple):
    """The words that say something, and what they say."""

    words: tuple[Word, ...]
    says: str


class Found(NamedTuple):
    """What is said, or a kind ("_date"), and the words of the text that it covers."""

    start: int
    end: int
    says: str


@dataclass(frozen=True)
class Lexicon:
    """The forms of a language by their first word: `whole` as it stands, `stems` as it begins."""

    whole: Mapping[str, Sequence[Form]]
    stems: Mapping[str, Sequence[Form]]
    lengths: Sequence[int]  # letters that stems have
    met: dict[str, Sequence[Form]] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Lexicon:
        whole: defaultdict[str, list[Form]] = defaultdict(list)
        stems: defaultdict[str, list[Form]] = defaultdict(list)
        for form in forms:
            first = form.words[0]
            (stems if first.stem else whole)[first.bare].append(form)
        return cls(dict(whole), dict(stems), sorted(set(map(len, stems))))

    def find(self, text: str) -> list[Found]:
        """Each thing that a masked text says and each kind, in the order of their words.

        A word may say several things; forms may overlap.
        """
        said = compared(text)
        found: set[Found] = set()
        for at, word in enumerate(said):
            if word.bare.startswith(MASK_SIGN):
                found.add(Found(at, at + 1, word.bare))
                continue
            for form in self._beginning_with(word.bare):
                size = len(form.words)
                if _marks_agree(form.words[0], word) and (
                    size == 1 or _goes_on(form, said[at + 1 : at + size])
                ):
                    found.add(Found(at, at + size, form.says))
        return sorted(found)

    def _beginning_with(self, word: str) -> Sequence[Form]:
        known = self.met.get(word)
        if known is not None:
            return known
        found: list[Form] = []
        for one in _variants(word):
            found += self.whole.get(one, ())
            for length in self.lengths:
                if length > len(one):
                    break
                found += self.stems.get(one[:length], ())
        # Everyday words only: what no form begins with may be a name, and is nobody's business.
        if found and len(self.met) < _MET:
            self.met[word] = found
        return found


def forms_of(entries: Mapping[str, str]) -> Iterator[Form]:
    """The forms of a lexicon's file: what is said → forms with commas between them."""
    for says, listed in entries.items():
        for written in as_written(listed):
            yield form_of(written, says)


def as_written(listed: str) -> list[str]:
    """The forms of one entry."""
    return [form.strip() for form in str(listed).split(",") if form.strip()]


def form_of(written: str, says: str) -> Form:
    """A form as it stands in a file: words, each of which may be a stem ("мо* друг*")."""
    parts: list[Word] = []
    for piece in written.split():
        parts += compared(piece.removesuffix(STEM))
        if parts and piece.endswith(STEM):
            parts[-1] = parts[-1]._replace(stem=True)
    # Korean writes particles after its words: each word may go on.
    if parts and "\uac00" <= parts[-1].bare[-1] <= "\ud7a3":
        parts[-1] = parts[-1]._replace(stem=True)
    return Form(tuple(parts), says)


def compared(text: str) -> list[Word]:
    """The words of a text as forms are compared with them."""
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
