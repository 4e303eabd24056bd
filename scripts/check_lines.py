"""Fails when a file of code or content grows past what can be read in one sitting."""
from __future__ import annotations

import subprocess
import sys

from scripts.common import ROOT

MOST_LINES = 300
MOST_LINES_OF_A_TEST = 450
READ = (".py", ".js", ".css", ".ftl", ".sh")
GENERATED = ("vendor/", "migrations/versions/")


def main() -> int:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True,
                            check=True).stdout.split()
    long = 0
    for name in listed:
        if not name.endswith(READ) or any(part in name for part in GENERATED):
            continue
        lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
        most = MOST_LINES_OF_A_TEST if name.startswith("tests/") else MOST_LINES
        if lines > most:
            print(f"{name}: {lines} lines, more than {most}")
            long += 1
    return 1 if long else 0


if __name__ == "__main__":
    sys.exit(main())
