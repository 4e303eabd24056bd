"""One person's cases as one path: which leads to which, what runs beside, how far each has come.

A pure function of the cases that are shown and of the links between them. A case that is not
shown leaves no trace here: no gap, no number, no link that ends nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from actions.cases.path import PathStep, path_of
from actions.cases.stages import TRAITS, Category
from actions.cases.tables import LinkKind
from actions.cases.views import CaseView, LinkView

OVER = frozenset((Category.DENIED, Category.CLOSED))


@dataclass(frozen=True, slots=True)
class Stop:
    """A case on the path. `link`: how it belongs to the case `after` (its place in the list);
    neither, where it begins by itself. `beside`: it runs along, the path does not go through it.
    """

    case: CaseView
    steps: tuple[PathStep, ...]
    link: LinkKind | None = None
    after: int | None = None

    @property
    def state(self) -> str:
        """`done`: granted; `over`: ended otherwise; `here`: the agency is at it."""
        main = self.case.status.main_stage
        if main.category in OVER and TRAITS[main].terminal:
            return "over"
        return "done" if main.category is Category.APPROVED else "here"


def journey_of(cases: Sequence[CaseView], links: Iterable[LinkView]) -> tuple[Stop, ...]:
    """The cases in the order of the path, each after the one that it follows from.

    What runs beside a case comes before what follows from it. Links in a circle, or several to
    one case, are no harm: a case stands once.
    """
    by_id = {case.id: case for case in cases}
    known = [link for link in links if {link.case_id, link.other_id} <= by_id.keys()]
    led_to = {link.other_id for link in known}
    oldest = sorted(cases, key=lambda case: (case.received_on, str(case.id)))
    stops: list[Stop] = []
    places: dict[UUID, int] = {}

    def add(case: CaseView, link: LinkKind | None = None, after: int | None = None) -> None:
        if case.id in places:
            return
        places[case.id] = len(stops)
        stops.append(Stop(case, path_of(case), link, after))
        for kind in (LinkKind.BESIDE, LinkKind.LEADS_TO):
            onward = [by_id[way.other_id] for way in known
                      if way.case_id == case.id and way.kind is kind]
            for other in sorted(onward, key=lambda one: (one.received_on, str(one.id))):
                add(other, kind, places[case.id])

    # First those that nothing leads to; then what is left of circles.
    for case in [*(one for one in oldest if one.id not in led_to), *oldest]:
        add(case)
    return tuple(stops)
