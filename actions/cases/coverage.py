"""What the agencies' files cover, and what their authors could not make sure of.

`make agencies` runs it. Exit code 0: every file is well made; 1: one is not (the error names its
line); 2: an agency was asked for that has no file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from actions.cases.agency_file import Agency
from actions.cases.catalogue import AGENCIES, Catalogue
from actions.cases.stages import Stage
from actions.store.yaml_file import BadFile

BAD_FILE, NO_SUCH_AGENCY = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        catalogue = Catalogue.load(options.agencies)
    except BadFile as error:
        print(f"casepath: {error}", file=sys.stderr)
        return BAD_FILE
    wanted = options.agency or sorted(catalogue.agencies)
    for agency in wanted:
        if agency not in catalogue.agencies:
            known = ", ".join(sorted(catalogue.agencies))
            print(f"casepath: no file for {agency}: there are {known}", file=sys.stderr)
            return NO_SUCH_AGENCY
    covered = [catalogue.agencies[agency] for agency in wanted]
    if options.json:
        print(json.dumps([as_json(agency) for agency in covered], ensure_ascii=False, indent=1))
        return 0
    print("\n\n".join("\n".join(_lines(agency)) for agency in covered))
    return 0


def as_json(agency: Agency) -> dict[str, Any]:
    """The same as the text, for programs."""
    stages = Counter(entry.match.stage.value for entry in agency.entries)
    return {
        "agency": agency.id,
        "name": agency.name,
        "country": agency.country,
        "identifiers": [
            {"id": kind, "names": names, "finds_a_case": finds, "confirmed": confirmed}
            for kind, names, finds, confirmed in _kinds(agency)
        ],
        "claim": list(agency.claim),
        "titles": len(agency.entries),
        "titles_confirmed": sum(entry.confirmed for entry in agency.entries),
        "titles_that_mislead": sum(entry.match.misleads for entry in agency.entries),
        "stages": {stage.value: stages[stage.value] for stage in Stage if stages[stage.value]},
        "stages_missing": [stage.value for stage in Stage if not stages[stage.value]],
        "links": dict(agency.links),
        "hotline": dict(agency.hotline),
        "uncertain": [{"what": one.what, "why": one.why} for one in agency.uncertain],
    }


def _kinds(agency: Agency) -> Iterator[tuple[str, str, bool, bool]]:
    if agency.case_number.receipts:
        yield "case_number", "case", True, True
    for kind in agency.case_number.kinds:
        yield kind.id, kind.names.value, kind.lookup, kind.confirmed


def _lines(agency: Agency) -> Iterator[str]:
    known = as_json(agency)
    yield f"{agency.id}: {agency.name} ({agency.country})"
    for kind, names, finds, confirmed in _kinds(agency):
        use = "finds a case" if finds else f"names {_article(names)}, finds no case"
        yield f"  number  {kind:32}{use}{'' if confirmed else '; unverified'}"
    if not known["identifiers"]:
        yield "  number  none is known by its form"
    unverified = known["titles"] - known["titles_confirmed"]
    yield (f"  titles  {known['titles']} ({unverified} unverified, "
           f"{known['titles_that_mislead']} mislead)")
    for stage, count in known["stages"].items():
        yield f"          {count:4} {stage}"
    yield f"  no title for: {', '.join(known['stages_missing']) or 'none'}"
    for name, link in agency.links.items():
        yield f"  link    {name}: {link}"
    for name, number in agency.hotline.items():
        yield f"  hotline {name}: {number}"
    for entry in agency.entries:
        if entry.or_stage:
            yield (f"  ?       line {entry.line}: “{entry.text}” is read as {entry.match.stage}, "
                   f"and may mean {entry.or_stage}")
    for one in agency.uncertain:
        yield f"  ?       {one.what}: {one.why}"


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="actions.cases.coverage", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("agency", nargs="*", help="ids, such as eoir; without any, all")
    parser.add_argument("--agencies", type=Path, default=AGENCIES, help="folder of agency files")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
