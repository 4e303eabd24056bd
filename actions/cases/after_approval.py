"""Approved is not the end: what usually comes after it, by agency and form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from actions.settings import DATA
from actions.store.yaml_file import BadFile, read_mapping

FILE = DATA / "after_approval.yml"
OTHERS = "other"


class After(StrEnum):
    """What a yes opens; each has its words, after-<kind>."""

    PETITION = "petition"  # a wait for a visa number, then a consulate or a green card form
    CARD = "card"  # a green card is made and mailed
    PERMIT = "permit"  # a work permit or travel document is made and mailed
    STAY = "stay"  # a notice with the dates of the stay
    WAIVER = "waiver"  # back to the case that waited for it
    CITIZENSHIP = "citizenship"  # the oath
    VISA = "visa"  # the passport with the visa, the journey, the card
    CERTIFICATION = "certification"  # the employer's petition
    COURT = "court"  # the judge's order goes to another agency
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AfterApproval:
    """The file, read once."""

    _kinds: dict[tuple[str, str], After]

    @classmethod
    def load(cls, path: Path = FILE) -> Self:
        """Read the file.

        :raises BadFile: names the agency and what is wrong.
        """
        agencies = read_mapping(path).get("agencies")
        if not isinstance(agencies, dict):
            raise BadFile(f"{path}: agencies: a mapping was expected")
        found: dict[tuple[str, str], After] = {}
        for agency, kinds in agencies.items():
            for form, kind in _forms(path, agency, kinds):
                if (agency, form) in found:
                    raise BadFile(f"{path}: {agency}: {form}: stands twice")
                found[agency, form] = kind
        return cls(found)

    def kind(self, agency: str, form: str) -> After:
        """What a yes to that form opens."""
        named = self._kinds.get((agency, form.casefold()))
        return named or self._kinds.get((agency, OTHERS)) or After.OTHER


def _forms(path: Path, agency: str, kinds: Any) -> list[tuple[str, After]]:
    if not isinstance(kinds, dict):
        raise BadFile(f"{path}: {agency}: a mapping was expected")
    found = []
    for kind, forms in kinds.items():
        if kind not in set(After) or not isinstance(forms, list):
            raise BadFile(f"{path}: {agency}: {kind}: one of {', '.join(After)} with a list")
        found += [(str(form).casefold(), After(kind)) for form in forms]
    return found
