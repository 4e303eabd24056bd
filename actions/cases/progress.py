"""A progress bar on a terminal, a few lines elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TextIO

WIDTH = 32


@dataclass
class Progress:
    """Shows how much of `total` is done. Off a terminal it writes a line per quarter."""

    label: str
    total: int
    stream: TextIO
    _quarter: int = field(default=0, repr=False)

    def show(self, done: int) -> None:
        share = done / self.total if self.total else 1.0
        if self.stream.isatty():
            bar = "#" * int(share * WIDTH)
            self.stream.write(f"\r{self.label} [{bar:<{WIDTH}}] {done:,} of {self.total:,}")
            self.stream.write("\n" if done >= self.total else "")
        elif int(share * 4) > self._quarter:
            self._quarter = int(share * 4)
            self.stream.write(f"{self.label}: {done:,} of {self.total:,}\n")
        self.stream.flush()
