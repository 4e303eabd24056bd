"""How long it takes: published figures, never a prediction; and what a delay means."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rasa_sdk.events import SlotSet

from actions.action import CasepathAction, Events
from actions.asking import case_for
from actions.cases.processing_times import PUBLISHED_BY, ProcessingTime
from actions.cases.views import CaseView
from actions.replies import day, form_name, lines, phrase
from actions.services import Services
from actions.turn import Turn

MOST_LINES = 4
DAYS_A_MONTH = 30.4
# What the file of figures calls what is no office.
OFFICE_WORDS = {"all offices (mean)": "mean"}


class AskProcessingTime(CasepathAction):
    """Figures for the form that was named, else for the form of the proved case."""

    def name(self) -> str:
        return "action_ask_processing_time"

    def answer(self, turn: Turn) -> Events:
        form, agency = turn.plain_entity("form_type"), PUBLISHED_BY
        if form is None:
            heard = case_for(turn, self.services, "processing_time_of_case")
            if heard is None:
                turn.say("processing_time_which_form")
                return []
            form, agency = heard.case.form_type, heard.case.agency
        figures = _figures(self.services, form, agency)
        if figures:
            name = form_name(form, known=self.services.forms)
            turn.say("processing_time", form=name, lines=lines(_lines(figures)))
        else:
            _say_none(turn, self.services, form, agency)
        return []


class AskDelay(CasepathAction):
    """Why it takes so long: in general, or beside the proved case's own waiting time."""

    def name(self) -> str:
        return "action_ask_delay"

    def answer(self, turn: Turn) -> Events:
        heard = case_for(turn, self.services, "delay_of_case")
        if heard is not None and heard.case.agency != PUBLISHED_BY:
            _say_none(turn, self.services, heard.case.form_type, heard.case.agency)
            return [SlotSet("question", None)]
        figures = self._figures(heard.case) if heard else []
        if heard is None or not figures:
            turn.say("ask_delay")
            return []
        case = heard.case
        waited = (self.services.clock().date() - case.received_on).days
        turn.say(
            "delay_for_case",
            number=case.masked_number,
            form=form_name(case.form_type, known=self.services.forms),
            received=day(case.received_on),
            months=int(waited / DAYS_A_MONTH),
            lines=lines(_lines(figures)),
        )
        return [SlotSet("question", None)]

    def _figures(self, case: CaseView) -> list[ProcessingTime]:
        own = self.services.times.for_form(case.form_type, office=case.office_name)
        return (own or self.services.times.for_form(case.form_type))[:MOST_LINES]


def _figures(services: Services, form: str, agency: str) -> list[ProcessingTime]:
    """Those that are published for the form, if it is filed where they are from."""
    return services.times.for_form(form)[:MOST_LINES] if agency == PUBLISHED_BY else []


def _say_none(turn: Turn, services: Services, form: str, agency: str) -> None:
    """No figure, and the page of the agency that has the case."""
    known = services.catalogue.agency(agency) or services.catalogue.agencies[PUBLISHED_BY]
    turn.say("processing_time_none", link=known.times_page,
             form=form_name(form, known=services.forms))


def _lines(figures: Sequence[ProcessingTime]) -> list[dict[str, Any]]:
    """A line each; where an office has several figures, each says what it is for."""
    several = Counter((figure.office, figure.percent) for figure in figures)
    return [
        _line(figure, named=several[figure.office, figure.percent] > 1) for figure in figures
    ]


def _line(figure: ProcessingTime, *, named: bool) -> dict[str, Any]:
    office = phrase("processing-office", office=OFFICE_WORDS.get(figure.office, figure.office))
    if named:
        office = phrase("processing-office-category", office=office, category=figure.category)
    return phrase(
        "processing-line",
        office=office,
        percent=figure.percent,
        months=figure.months,
        lower="" if figure.lower_months is None else figure.lower_months,
        as_of=day(figure.as_of),
        source=figure.source,
    )
