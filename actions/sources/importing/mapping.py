"""How the columns of an import are called and written: a mapping file, or these names as they are.

docs/connecting-an-agency.md has an example. A row is one status of one case, with what the store
has to know of case and person; rows of a case need not stand together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from actions.cases.catalogue import Catalogue
from actions.cases.titles import normalise_title
from actions.sources.config import open_file
from actions.store.yaml_file import BadFile

NEEDED = ("case_number", "name", "date_of_birth", "form", "received_on", "title", "happened_at")
OPTIONAL = ("agency", "person", "email", "phone", "language", "category", "access_code", "note")
ISO = "iso"


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """`columns`: our name → theirs. `agency`: of every row, where no column says it."""

    source: str
    agency: str | None
    columns: Mapping[str, str]
    date_format: str
    zone: ZoneInfo
    order_by: str | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    text: str = ""  # of the file, for telling one import from another


def load_import_mapping(path: Path | None, catalogue: Catalogue) -> ImportMapping:
    """Read the file; without one the columns have our own names.

    :raises BadFile: names the file and the key that is wrong.
    """
    if path is None:
        names = {name: name for name in NEEDED + OPTIONAL}
        return ImportMapping("import", None, names, ISO, ZoneInfo("UTC"))
    whole = open_file(path, {})
    columns = whole.mapping("columns")
    for name in columns:
        if name not in NEEDED + OPTIONAL:
            raise BadFile(f"{path}: columns.{name}: is nothing that can be imported")
    for name in NEEDED:
        if name not in columns:
            raise BadFile(f"{path}: columns.{name}: is missing")
    known = {agency: agency for agency in catalogue.agencies}
    agency = whole.choice("agency", known) if whole.has("agency") else None
    if agency is None and "agency" not in columns:
        raise BadFile(f"{path}: agency: is missing, here or among the columns")
    made = ImportMapping(
        source=whole.text("source", "import"),
        agency=agency,
        columns=columns,
        date_format=whole.text("date_format", ISO),
        zone=whole.zone("zone"),
        order_by=whole.text("order_by") if whole.has("order_by") else None,
        titles=whole.mapping("titles") if whole.has("titles") else {},
        text=path.read_text(encoding="utf-8"),
    )
    whole.done()
    if agency is not None:
        _check_titles(path, made, catalogue)
    return made


def _check_titles(path: Path, mapping: ImportMapping, catalogue: Catalogue) -> None:
    titles = catalogue.agencies[str(mapping.agency)].titles
    for written, title in mapping.titles.items():
        if normalise_title(title) not in titles:
            raise BadFile(f"{path}: titles.{written}: {title!r} is no title of "
                          f"data/agencies/{mapping.agency}.yml")
