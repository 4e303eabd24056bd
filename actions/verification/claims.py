"""What a claim comes to. The work is the same whatever the claim matches.

A right and a wrong number, a right and a wrong date, a withheld case and one without a contact
pass through the same calls: one look-up, one unwrapping and decrypting of a found case or of a
decoy, the same again for a spare, one comparison in constant time.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from actions.cases.repository import CaseRepository
from actions.store.base import new_id
from actions.verification.codes import Matched


def check_claim(
    repository: CaseRepository, *, agency: str, number: str, date_of_birth: date
) -> Matched:
    """Check a number and a date of birth against the store."""
    case = repository.find(agency, number) or repository.dummy()
    # All three are evaluated: `and` would stop at the first, and a clock could tell which.
    right_date = case.date_of_birth.matches(date_of_birth)
    holds = right_date & (not case.withheld) & (not case.decoy)
    return Matched(case=case, holds=holds, spare=repository.dummy())


def check_again(repository: CaseRepository, case_id: UUID | None) -> Matched:
    """The claim of an earlier turn as it stands now: a case may have been withheld or erased."""
    case = repository.claimed(case_id or new_id()) or repository.dummy()
    holds = (case_id is not None) & (not case.withheld) & (not case.decoy)
    return Matched(case=case, holds=holds, spare=repository.dummy())
