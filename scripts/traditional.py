"""Makes bot/nlu/traditional.txt anew: for each traditional character its simplified one.

`python3 -m scripts.traditional TSCharacters.txt`, the character table of OpenCC (Apache License
2.0), which the package opencc-python-reimplemented brings in `opencc/dictionary`.
"""
from __future__ import annotations

import sys
from pathlib import Path

from scripts.common import ROOT

TABLE = ROOT / "bot" / "nlu" / "traditional.txt"
PAIRS_A_LINE = 45
HEAD = "# Traditional and simplified in turn; from OpenCC's TSCharacters.txt, Apache License 2.0.\n"


def table(source: str) -> str:
    """Pairs of one character each; of several simplified ones the first, which is the usual."""
    rows = (line.split("\t") for line in source.splitlines() if "\t" in line)
    pairs = [
        one + other[0] for one, other in rows
        if len(one) == 1 and one != other[0] and max(map(ord, one + other[0])) < 0x10000
    ]
    lines = ("".join(pairs[at:at + PAIRS_A_LINE]) for at in range(0, len(pairs), PAIRS_A_LINE))
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(Path(sys.argv[1]).read_text(encoding="utf-8")), encoding="utf-8")
