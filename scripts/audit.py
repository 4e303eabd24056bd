"""Lists the known vulnerabilities of everything in both locks: `make audit`.

pip-audit, which uv brings, asks for each locked package; docs/vulnerabilities.yml says of each
that cannot be mended what keeps it from harm. The command fails for one that is not listed, for a
package that nobody could be asked about, and without an answer; one that is listed and gone is
named. `CASEPATH_ADVISORIES_URL` points it at a service of the OSV interface instead of the
package index's own advisories.
"""
from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from scripts.common import ROOT, Stop, say
from scripts.environments import ENVIRONMENTS, find_uv

LISTED = ROOT / "docs" / "vulnerabilities.yml"
PIP_AUDIT = "pip-audit==2.10.1"
PATIENCE = 900  # seconds for one environment
ADVISORIES = "CASEPATH_ADVISORIES_URL"


@dataclass(frozen=True)
class Vulnerability:
    """One that an advisory names. `ids` are all its names; the first is the advisory's own."""

    package: str
    version: str
    ids: tuple[str, ...]
    fixed_in: tuple[str, ...]


@dataclass(frozen=True)
class Shielded:
    """One of docs/vulnerabilities.yml: it stays, and this is why it does no harm."""

    package: str
    id: str
    why: str

    def covers(self, found: Vulnerability) -> bool:
        return self.package == found.package and self.id in found.ids


@dataclass(frozen=True)
class Answer:
    """What is known of one environment; `unasked` are packages that got no answer."""

    asked: int
    unasked: tuple[str, ...]
    found: tuple[Vulnerability, ...]


def main(arguments: Sequence[str] | None = None, env: Mapping[str, str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("--listed", type=Path, default=LISTED)
    parser.add_argument("--lock", type=Path, action="append", help="another lock than the two")
    options = parser.parse_args(arguments)
    env = dict(os.environ if env is None else env)
    locks = options.lock or [environment.lock for environment in ENVIRONMENTS]
    shielded = read_listed(options.listed)
    try:
        found = [each for lock in locks for each in known(lock, advisories=env.get(ADVISORIES))]
    except Stop:
        remind(shielded)
        raise
    return report(found, shielded)


def known(lock: Path, *, advisories: str | None) -> tuple[Vulnerability, ...]:
    """What is known of one lock's packages; raises `Stop` where one of them got no answer."""
    answer = ask(lock, advisories=advisories)
    if answer.unasked:
        raise Stop(
            f"{len(answer.unasked)} of {answer.asked} packages of {_name(lock)} got no answer "
            f"(the first: {answer.unasked[0]}): this machine does not reach the advisories. "
            f"Run it where it does, or set {ADVISORIES} to a service of the OSV interface."
        )
    say(f"{_name(lock)}: {answer.asked} packages, {len(answer.found)} vulnerabilities known")
    return answer.found


def remind(shielded: Iterable[Shielded]) -> None:
    """What was known when the list was last written: better than nothing, and no success."""
    print(f"Nobody answered. {LISTED.name} has these, and may lack newer ones:")
    for each in shielded:
        print(f"{each.package}  {each.id}\n    {each.why}")


def read_listed(file: Path) -> list[Shielded]:
    """The entries of the file, each with package, id and why."""
    read = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [Shielded(entry["package"], entry["id"], " ".join(entry["why"].split()))
            for entry in read["shielded"]]


def ask(lock: Path, *, advisories: str | None) -> Answer:
    """What pip-audit hears about each package of a lock; raises `Stop` when it cannot run."""
    service = ["--vulnerability-service", "osv", "--osv-url", advisories] if advisories else []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "answer.json"
        command = [find_uv(), "tool", "run", "--quiet", PIP_AUDIT, "--requirement", str(lock),
                   "--disable-pip", "--require-hashes", "--format", "json", "--output", str(out),
                   "--progress-spinner", "off", "--cache-dir", str(Path(folder) / "cache"),
                   *service]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False,
                                  timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            line = f"no answer about {_name(lock)} within {PATIENCE} s: run it again."
            raise Stop(line) from None
        if not out.exists() or not out.read_text():
            last = [line for line in done.stderr.splitlines() if line.strip()] or ["no word"]
            raise Stop(f"pip-audit gave no answer about {_name(lock)}: {last[-1].strip()[:200]}")
        return read_answer(json.loads(out.read_text()))


def read_answer(answer: Mapping[str, Any]) -> Answer:
    """pip-audit's JSON."""
    packages = answer["dependencies"]
    return Answer(
        asked=len(packages),
        unasked=tuple(each["name"] for each in packages if "skip_reason" in each),
        found=tuple(
            Vulnerability(each["name"], each["version"], (vuln["id"], *vuln["aliases"]),
                          tuple(vuln["fix_versions"]))
            for each in packages for vuln in each.get("vulns", ())
        ),
    )


def report(found: Iterable[Vulnerability], shielded: Sequence[Shielded]) -> int:
    """Print the table; 1 when one of them is not listed."""
    found = list(dict.fromkeys(found))
    unlisted = 0
    for each in sorted(found, key=lambda each: (each.package, each.ids)):
        why = next((entry.why for entry in shielded if entry.covers(each)), None)
        unlisted += why is None
        fixed = f"fixed in {', '.join(each.fixed_in)}" if each.fixed_in else "no version mends it"
        print(f"{each.package} {each.version}  {' '.join(each.ids)}  ({fixed})\n"
              f"    {why or 'NOT LISTED in docs/vulnerabilities.yml'}")
    for entry in shielded:
        if not any(entry.covers(each) for each in found):
            print(f"{entry.package}  {entry.id}  is listed and gone: "
                  "take it out of docs/vulnerabilities.yml")
    print(f"{len(found)} known, {unlisted} not listed ({datetime.now(UTC):%Y-%m-%d}, {PIP_AUDIT})")
    return 1 if unlisted else 0


def _name(lock: Path) -> str:
    for environment in ENVIRONMENTS:
        if environment.lock == lock:
            return f"the {environment.name}"
    return lock.name


if __name__ == "__main__":
    sys.exit(main())
