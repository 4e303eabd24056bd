"""Searches every byte below a folder for many values at once, in all their spellings."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.privacy.hiding import SHORTEST, base64_needles, needles

# A mail's body holds address and code by right: it is the applicant's own mailbox. Its name and
# its headers are searched all the same, but for those that name whom it is for.
MAIL = ".eml"
FOR_WHOM = re.compile(rb"^(?:to|x-rcptto|delivered-to):.*(?:\n[ \t].*)*\n?", re.I | re.M)
OVERLAP = 512  # longer than any needle
PIECE = 4_000_000  # bytes
# Only every second place is looked at: each needle is known by two beginnings, one for each.
STEP = 2
HEAD = SHORTEST - STEP + 1


# Megabytes of base64 hold any six or seven letters by chance: in the middle of such letters so
# short a needle does not count.
SHORT = re.compile(rb"[a-z0-9]{1,9}")
BESIDE = 8  # letters on both sides
LETTERS = re.compile(rb"[A-Za-z0-9+/_-]{8}")
# Hashes and ids are rows of hexadecimal digits; any eight figures stand in them by chance, also at
# their beginning and end.
HASH = 32  # digits, or more
HASH_BEFORE, HASH_AFTER = re.compile(rb"[0-9a-f]*$"), re.compile(rb"[0-9a-f]*")


class Needle(NamedTuple):
    """Bytes that give a value away; `begin` is where the head lies in them.

    `exact`: the letters' case counts. `alone`: not in the middle of letters.
    """

    content: bytes
    value: str
    begin: int
    exact: bool
    alone: bool


@dataclass
class Searched:
    """How much was looked at and what was found; `found` tells where, and no value whole."""

    values: int = 0
    needles: int = 0
    files: int = 0
    bytes: int = 0
    found: list[str] = field(default_factory=list)


class Search:
    """The needles of all values, found in one walk over the bytes.

    `codes` are numbers of six digits, which time stamps hold by chance: they count where they
    stand alone, or encoded.
    """

    def __init__(self, values: Iterable[str], *, codes: Iterable[str] = ()) -> None:
        self._table: dict[bytes, list[Needle]] = {}
        self.count = 0  # needles
        self._values = set(values) | set(codes)
        codes = set(codes)
        for value in self._values:
            for needle in base64_needles(value):
                self._learn(needle, value, exact=True)
            for needle in needles(value):
                if value not in codes or needle != value.encode():
                    self._learn(needle, value, exact=False)
        self._codes = {code.encode() for code in codes}
        self.count += len(self._codes)

    def _learn(self, needle: bytes, value: str, *, exact: bool) -> None:
        self.count += 1
        alone = not exact and SHORT.fullmatch(needle) is not None
        for begin in range(STEP):
            head = needle[begin:begin + HEAD].lower()
            self._table.setdefault(head, []).append(Needle(needle, value, begin, exact, alone))

    def below(self, folder: Path) -> Searched:
        """Look at each file's path and content, databases, journals and hidden files included."""
        done = Searched(values=len(self._values), needles=self.count)
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = str(file.relative_to(folder))
            content = file.read_bytes()
            done.files += 1
            done.bytes += len(content) + len(name)
            for value in sorted(set(self.within(name.encode()))):
                done.found.append(f"file name {name[:8]}…: {value[:2]}…")
            if file.suffix == MAIL:
                content = FOR_WHOM.sub(b"", content.split(b"\n\n")[0] + b"\n")
            for value in sorted(set(self.within(content))):
                done.found.append(f"{name}: {value[:2]}…")
        return done

    def within(self, content: bytes) -> Iterator[str]:
        """The values that hide in these bytes."""
        for start in range(0, max(len(content), 1), PIECE):
            piece = content[start:start + PIECE + OVERLAP]
            yield from self._hits(piece)
            for found in re.finditer(rb"(?<![\w.:+\-])\d{6}(?![\w\-])", piece):
                if found.group() in self._codes:
                    yield found.group().decode()

    def _hits(self, piece: bytes) -> Iterator[str]:
        table, low = self._table, piece.lower()
        places = [at for at in range(0, len(low) - HEAD + 1, STEP) if low[at:at + HEAD] in table]
        for at in places:
            for needle in table[low[at:at + HEAD]]:
                where, start = piece if needle.exact else low, at - needle.begin
                if start >= 0 and where.startswith(needle.content, start):
                    end = start + len(needle.content)
                    if not (needle.alone and _amid_letters(piece, start, end)):
                        yield needle.value


def _amid_letters(piece: bytes, start: int, end: int) -> bool:
    """Whether a needle stands within letters that hold it by chance."""
    before = HASH_BEFORE.search(piece[max(0, start - HASH):start])
    after = HASH_AFTER.match(piece[end:end + HASH])
    hexadecimal = HASH_AFTER.fullmatch(piece[start:end]) is not None
    if before and after and hexadecimal and (
            len(before.group()) + (end - start) + len(after.group()) >= HASH):
        return True
    around = piece[max(0, start - BESIDE):start], piece[end:end + BESIDE]
    return all(LETTERS.fullmatch(side) for side in around)
