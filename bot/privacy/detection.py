"""Finds what is sensitive in a message, and seals it before Rasa sees it.

Rules over normalised text. Offsets are the text's own. Where in doubt it seals: the action server
reads each value anew by what was asked for.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from re import Match, Pattern
from typing import NamedTuple

from bot.privacy import date_patterns, patterns
from bot.privacy.date_patterns import DatePatterns
from bot.privacy.normalised import normalise
from bot.privacy.sealing import Kind, Sealer
from bot.privacy.typed_text import escape_typed_tokens, neutralise_control

_TAKEN = "\x00"  # stands for what an earlier pattern has taken
_CONTEXT = 40  # characters before a number in which a word may tell its kind
_FORM_NUMBERS = frozenset("129 130 131 140 485 539 693 751 765 864".split())
_FIGURE = re.compile(r"[0-9]")
_FIGURES = re.compile(r"[0-9]+")

_TOLD_BY = {Kind.PASSPORT_NUMBER: "passport", Kind.CODE: "code", Kind.PHONE: "phone"}

Test = Callable[[Match[str]], bool]


def _always(match: Match[str]) -> bool:
    return True


class Span(NamedTuple):
    """A sensitive stretch of a text: offsets into the text as it was given."""

    start: int
    end: int
    kind: Kind


class Detector:
    """Finds sensitive spans; made once, used for every message."""

    def __init__(self) -> None:
        self.find("3 march 2000")  # so that the first message does not wait for the patterns

    def find(self, text: str) -> list[Span]:
        """Return the sensitive spans of `text`, in order, none over another."""
        return find_sensitive(text) if text else []


def seal_message(text: str, conversation: str, detector: Detector, sealer: Sealer) -> str:
    """Return `text` cleaned, with a sealed token in place of each sensitive span."""
    clean = escape_typed_tokens(neutralise_control(text))
    parts: list[str] = []
    position = 0
    for span in detector.find(clean):
        parts += clean[position:span.start], sealer.seal(
            span.kind, clean[span.start:span.end], conversation
        )
        position = span.end
    return "".join(parts) + clean[position:]


def find_sensitive(text: str) -> list[Span]:
    """Return the sensitive spans of `text`, in order, none over another.

    The order of the patterns is the order of trust: what one takes, no later one sees.
    """
    scan = _Scan(normalise(text))
    scan.take(patterns.EMAIL, Kind.EMAIL)
    if _FIGURE.search(scan.text):
        scan.take(patterns.office_number(), Kind.CASE_NUMBER)
        scan.take(patterns.spaced_gwf_number(), Kind.CASE_NUMBER)
        scan.take_all(patterns.AGENCY_NUMBERS, Kind.CASE_NUMBER)
        scan.take(patterns.ACCESS_CODE, Kind.CODE, only=lambda match: _is_access_code(match, text))
        scan.pass_over(patterns.FORM_NAME)
    dates = date_patterns.date_patterns()
    names_a_month = dates.names_a_month(scan.text)
    if names_a_month:
        scan.take_all(dates.named, Kind.DATE)
    scan.take(date_patterns.WORD_YEAR, Kind.DATE)
    if _FIGURE.search(scan.text):
        _take_numbers(scan, text, dates)
    if names_a_month and not scan.found:
        scan.take(dates.lone_month, Kind.DATE, group="value")
    return sorted(scan.found)


def _take_numbers(scan: _Scan, typed: str, dates: DatePatterns) -> None:
    def in_capitals(match: Match[str], group: str | int = 0) -> bool:
        start, end = match.span(group)
        return start < 0 or typed[start:end].isupper()

    scan.take(date_patterns.MISSPELT_DATE, Kind.DATE)
    scan.take(date_patterns.CJK_DATE, Kind.DATE)
    scan.take_all(dates.numeric, Kind.DATE)
    scan.take(date_patterns.COMPACT_DATE, Kind.DATE)
    if not _FIGURE.search(scan.text):
        return
    scan.take(patterns.UNKNOWN_OFFICE_NUMBER, Kind.CASE_NUMBER)
    scan.take(patterns.SHORT_CODE, Kind.CODE, only=in_capitals)
    scan.take(patterns.PHONE, Kind.PHONE)
    scan.take(patterns.A_NUMBER, Kind.PASSPORT_NUMBER, only=_after_passport)
    scan.take(patterns.A_NUMBER, Kind.CASE_NUMBER)
    # "ne 019385": a word of two letters in some language, unless it was typed in capitals
    scan.take_guessed(
        patterns.LETTERED_NUMBER, only=lambda match: in_capitals(match, "spaced")
    )
    scan.take(patterns.LETTERED_OFFICE_NUMBER, Kind.CASE_NUMBER, only=_has_six_figures)
    scan.take(patterns.JOINED_ACCESS_CODE, Kind.CODE)
    scan.take(patterns.MIXED_RUN, Kind.CASE_NUMBER, only=_has_six_figures)
    scan.take_guessed(patterns.DIGIT_RUN, only=lambda match: not _is_list_of_forms(match[0]))
    scan.take(dates.bare_year, Kind.DATE)


class _Scan:
    """A normalised text from which one pattern after another takes its spans."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Span] = []

    def take_all(self, several: Iterable[Pattern[str]], kind: Kind) -> None:
        for pattern in several:
            self.take(pattern, kind)

    def take(
        self, pattern: Pattern[str], kind: Kind, *, only: Test = _always, group: str | int = 0
    ) -> None:
        """Take each match that passes `only` as a span of `kind`."""
        self._take(pattern, lambda match: kind, only=only, group=group)

    def take_guessed(self, pattern: Pattern[str], *, only: Test = _always) -> None:
        """Take each match, its kind guessed from its shape and the words before it."""
        self._take(pattern, _guessed_kind, only=only, group=0)

    def pass_over(self, pattern: Pattern[str]) -> None:
        """Hide each match from later patterns, and take none."""
        self.text = pattern.sub(lambda match: _TAKEN * len(match[0]), self.text)

    def _take(
        self, pattern: Pattern[str], kind_of: Callable[[Match[str]], Kind], *, only: Test,
        group: str | int,
    ) -> None:
        parts: list[str] = []
        position = 0
        for match in filter(only, pattern.finditer(self.text)):
            start, end = match.span(group)
            self.found.append(Span(start, end, kind_of(match)))
            parts += self.text[position:start], _TAKEN * (end - start)
            position = end
        if parts:
            self.text = "".join(parts) + self.text[position:]


def _after_passport(match: Match[str]) -> bool:
    before = match.string[max(0, match.start() - _CONTEXT):match.start()]
    return patterns.context("passport").search(before) is not None


def _guessed_kind(match: Match[str]) -> Kind:
    before = match.string[max(0, match.start() - _CONTEXT):match.start()]
    for kind, word in _TOLD_BY.items():
        if patterns.context(word).search(before):
            return kind
    return _kind_by_shape(re.sub(r"[ .-]", "", match[0]))


def _kind_by_shape(run: str) -> Kind:
    if len(run) == 6 and run.isdigit():
        return Kind.CODE
    if len(run) == 10 and run.isdigit() and run[0] in "23456789" and run[3] in "23456789":
        return Kind.PHONE
    if run.isdigit() and (re.fullmatch("0[0-9]{9,10}|1[3-9][0-9]{9}", run)):
        return Kind.PHONE
    return Kind.CASE_NUMBER


def _is_access_code(match: Match[str], text: str) -> bool:
    """Whether 4-4-5 characters are a code, not three words that happen to be so long."""
    if match[1] == "-":
        return _figures(match[0]) > 0
    typed = text[match.start():match.end()]
    groups_with_figures = sum(_figures(group) > 0 for group in match[0].split())
    return groups_with_figures >= 2 or (groups_with_figures == 1 and typed.isupper())


def _is_list_of_forms(run: str) -> bool:
    """Whether the figures are "485 765 131": forms filed together."""
    groups = _FIGURES.findall(run)
    return len(groups) >= 3 and all(group in _FORM_NUMBERS for group in groups)


def _has_six_figures(match: Match[str]) -> bool:
    return _figures(match[0]) >= 6


def _figures(text: str) -> int:
    return len(_FIGURE.findall(text))
