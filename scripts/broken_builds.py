"""Takes each guard of tests/broken_builds.yml away, and sees whether a test notices.

`make broken-builds [GUARD="part of a name"]`. Works on a copy of the tree: first the tests have to
pass as it stands, else their failures would show nothing. Then one line a guard, exit code 1 where
nothing failed, or something other than a test did.
"""
from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from scripts.common import ACTION_PYTHON, RASA_PYTHON, ROOT

LISTED = ROOT / "tests" / "broken_builds.yml"
PYTHONS = {"actions": ACTION_PYTHON, "rasa": RASA_PYTHON}
LENT = (".venv", "actions/.venv", "models")  # used where they are, not copied
HANGS = 90  # seconds of one test, the start of its servers included
LONGEST = 240  # seconds of one guard's tests, the end of their threads included
FAILED = 1  # pytest's exit code when tests ran and some failed


@dataclass(frozen=True)
class Break:
    """A guard taken away: `old` becomes `new` in `file`; `tests` should fail."""

    environment: str
    guard: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


def read(path: Path = LISTED) -> Iterator[Break]:
    listed = yaml.safe_load(path.read_text(encoding="utf-8"))
    for environment, breaks in listed.items():
        for each in breaks:
            yield Break(environment, each["guard"], each["file"], each["old"], each["new"],
                        tuple(each["tests"]))


def noticed(each: Break, tree: Path) -> str:
    """An empty text where a test failed; otherwise what happened instead."""
    file = tree / each.file
    before = file.read_text(encoding="utf-8")
    if before.count(each.old) != 1:
        return f"{each.file} has the text {before.count(each.old)} times"
    file.write_text(before.replace(each.old, each.new), encoding="utf-8")
    try:
        done = tested(each.environment, each.tests, tree, within=LONGEST)
    except subprocess.TimeoutExpired:
        return f"its tests were not over after {LONGEST} seconds"
    finally:
        file.write_text(before, encoding="utf-8")
    if done.returncode == FAILED:
        return ""
    return "no test noticed" if done.returncode == 0 else f"pytest ended with {done.returncode}"


def tested(
    environment: str, tests: Sequence[str], tree: Path, *, within: float | None = None
) -> subprocess.CompletedProcess[str]:
    """Run these tests (files, or `file::name`) in the copy, up to the first that fails.

    On one engine: what a guard holds off does not depend on which. A test that a missing guard
    makes hang has failed after a while.

    :raises subprocess.TimeoutExpired: after `within` seconds.
    """
    return subprocess.run(
        [str(PYTHONS[environment]), "-W", "ignore", "-m", "pytest", "-q", "-x",
         "-p", "no:cacheprovider", "-m", "not long", "-k", "not postgresql", f"--timeout={HANGS}",
         f"--basetemp={tree}/tmp", *tests],
        cwd=tree, capture_output=True, text=True, check=False, timeout=within)


def fails_by_itself(chosen: Sequence[Break], tree: Path) -> str:
    """The end of pytest's words where the tests fail though nothing was taken away."""
    for environment in PYTHONS:
        tests = sorted({test for each in chosen if each.environment == environment
                        for test in each.tests})
        done = tested(environment, tests, tree) if tests else None
        if done is not None and done.returncode != 0:
            return done.stdout[-2000:] + done.stderr[-500:]
    return ""


def copy_of_the_tree(folder: Path) -> Path:
    """The files that git knows, with environments and model lent by links."""
    tree = folder / "tree"
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT,
                           capture_output=True, check=True).stdout.split(b"\0")
    for name in filter(None, names):
        source, target = ROOT / os.fsdecode(name), tree / os.fsdecode(name)
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    for name in LENT:
        shutil.rmtree(tree / name, ignore_errors=True)
        (tree / name).symlink_to(ROOT / name)
    return tree


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make broken-builds", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("guard", nargs="?", default="", help="only guards with this in the name")
    options = parser.parse_args(arguments)
    chosen = [each for each in read() if options.guard in each.guard]
    missed = 0
    with tempfile.TemporaryDirectory(prefix="casepath-broken-") as folder:
        tree = copy_of_the_tree(Path(folder))
        trouble = fails_by_itself(chosen, tree)
        if trouble:
            print(f"{trouble}\nThese fail though nothing was taken away: mend them first.")
            return 1
        for number, each in enumerate(chosen, start=1):
            trouble = noticed(each, tree)
            missed += bool(trouble)
            print(f"{number:3}/{len(chosen)}  {'MISSED ' if trouble else 'noticed'}  {each.guard}"
                  f"{': ' + trouble if trouble else ''}", flush=True)
    print(f"{len(chosen) - missed} of {len(chosen)} guards, taken away, made a test fail")
    return 1 if missed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
