"""Finds what a text speaks of: forms of a lexicon, as people type them, in whatever language.

A form is one word or several; each may be a stem that goes on ("travel*").
"""
from __future__ import annotations

from typing import Iterable, Iterator, Mapping, NamedTuple, Sequence

from marisa_trie import BytesTrie

from bot.nlu.folding import normal, unmark
from bot.nlu.roman import romanised
from bot.nlu.text import MASK_SIGN, words

STEM = "*"
# Articles and particles that Arabic writes together with its words, the longest first.
_BEFORE = ("وال", "بال", "فال", "كال", "عال", "لل", "ال", "و", "ب", "ل", "ف", "ه", "ك")
_SHORTEST_BARE = 3
_MET = 1_000  # words whose forms are remembered


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


class Lexicon:
    """The forms of a language by their first word: `whole` as it stands, `stems` as it begins.

    A hundred thousand forms are kept as bytes in tries, a fortieth of their size as objects; those
    that a text begins with are unpacked when they are met.
    """

    def __init__(self, whole: BytesTrie, stems: BytesTrie) -> None:
        self._tries = whole, stems
        self._met: dict[str, _Beginning] = {}

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Lexicon:
        kept: tuple[list[tuple[str, bytes]], list[tuple[str, bytes]]] = [], []
        for form in forms:
            kept[form.words[0].stem].append((form.words[0].bare, _packed(form)))
        return cls(*map(BytesTrie, kept))

    def tobytes(self) -> tuple[bytes, bytes]:
        whole, stems = self._tries
        return whole.tobytes(), stems.tobytes()

    @classmethod
    def frombytes(cls, whole: bytes, stems: bytes) -> Lexicon:
        return cls(BytesTrie().frombytes(whole), BytesTrie().frombytes(stems))

    def __len__(self) -> int:
        return sum(map(len, self._tries))

    def find(self, text: str) -> list[Found]:
        """Each thing that a masked text says and each kind, in the order of their words.

        A word may say several things; forms may overlap.
        """
        said = compared(text)
        variants = [tuple(_variants(word.bare)) for word in said]
        found: set[Found] = set()
        for at, word in enumerate(said):
            if word.bare.startswith(MASK_SIGN):
                found.add(Found(at, at + 1, word.bare))
                continue
            known = self._beginning_with(word.bare, variants[at])
            found.update(
                Found(at, at + 1, form.says) for form in known.alone
                if _marks_agree(form.words[0], word)
            )
            if at + 1 == len(said):
                break
            for form in known.going_on(variants[at + 1]):
                end = at + len(form.words)
                if _marks_agree(form.words[0], word) and _are(
                    form.words[1:], said[at + 1 : end], variants[at + 1 : end]
                ):
                    found.add(Found(at, end, form.says))
        return sorted(found)

    def _beginning_with(self, word: str, variants: Iterable[str]) -> _Beginning:
        known = self._met.get(word)
        if known is not None:
            return known
        whole, stems = self._tries
        packed: list[bytes] = []
        for one in variants:
            packed += whole.get(one, ())
            for stem in stems.prefixes(one):
                packed += stems[stem]
        found = _Beginning.of(map(_unpacked, packed))
        # Everyday words only: what no form begins with may be a name, and is nobody's business.
        if packed and len(self._met) < _MET:
            self._met[word] = found
        return found


class _Beginning(NamedTuple):
    """Forms with the same first word: that word `alone`, those that go on with a certain word, and
    those that go on with a stem. A common word begins hundreds."""

    alone: Sequence[Form]
    with_word: Mapping[str, Sequence[Form]]
    with_stem: Sequence[Form]

    @classmethod
    def of(cls, forms: Iterable[Form]) -> _Beginning:
        alone: list[Form] = []
        with_word: dict[str, list[Form]] = {}
        with_stem: list[Form] = []
        for form in forms:
            if len(form.words) == 1:
                alone.append(form)
            elif form.words[1].stem:
                with_stem.append(form)
            else:
                with_word.setdefault(form.words[1].bare, []).append(form)
        return cls(alone, with_word, with_stem)

    def going_on(self, variants: Iterable[str]) -> Iterator[Form]:
        """Forms that may go on with the next word, given in its variants."""
        for one in variants:
            yield from self.with_word.get(one, ())
        yield from self.with_stem


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


def _packed(form: Form) -> bytes:
    words = (f"{one.bare}\t{one.marked}\t{STEM * one.stem}" for one in form.words)
    return "\n".join([form.says, *words]).encode()


def _unpacked(packed: bytes) -> Form:
    says, *parts = packed.decode().split("\n")
    split = (part.split("\t") for part in parts)
    return Form(tuple(Word(bare, marked, stem == STEM) for bare, marked, stem in split), says)


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


def _are(written: Sequence[Word], said: Sequence[Word], variants: Sequence[Sequence[str]]) -> bool:
    """Whether words of a text, given with their variants, are those of a form."""
    return len(said) == len(written) and all(
        (word.bare in forms if not word.stem else any(one.startswith(word.bare) for one in forms))
        and _marks_agree(word, one_said)
        for word, one_said, forms in zip(written, said, variants)
    )
