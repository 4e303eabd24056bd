"""A stage for a title that is in no agency's file, where its structure leaves no doubt.

A title is a short sentence. It is read only where one rule of its agency (`title_grammar`) covers
every word of it: the thing it is about, what happened to that, and what else stands there. One
word more, a word of doubt, or two rules of different stages, and it is not read: a wrong stage
harms an applicant, an unknown one does not.
"""

from __future__ import annotations

import re
from functools import cache

from actions.cases.stages import Stage
from actions.cases.title_grammar import (
    DOUBTS,
    LITTLE_WORDS,
    LITTLE_WORDS_OF,
    PARTS,
    RULES,
)

MOST_WORDS = 24  # the longest title seen has 16
_MONTH = (r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}")
# "on June 5, 2026 at 8:30 am", "for 06/05/2026": it says when, and changes nothing.
_WHEN = re.compile(
    rf" (?:on|for)(?: (?:{_MONTH} \d{{1,2}} \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}"
    r"|\d{1,2} \d{1,2} \d{4}|\d{4} \d{1,2} \d{1,2}))(?: at \d{1,2}(?: \d{2})?(?: ?[ap] ?m)?)?$"
)
_SAME = {"were": "was", "are": "is", "canceled": "cancelled", "acknowledgment": "acknowledgement"}
_BECAUSE = re.compile(r" (?:because|for|due to) ")


def resolve(agency: str, normal: str) -> Stage | None:
    """The stage of a title, or None where there is any doubt. `normal`: by `normalise_title`."""
    plain = plain_form(agency, normal)
    words = plain.split()
    if not words or len(words) > MOST_WORDS or _doubtful(plain):
        return None
    stages = {stage for stage, pattern in _patterns(agency) if pattern.fullmatch(plain)}
    return stages.pop() if len(stages) == 1 else None


def _doubtful(plain: str) -> bool:
    head, *reason = _BECAUSE.split(plain, maxsplit=1)
    doubts = DOUBTS.intersection(plain.split())
    if head.endswith(" rejected") and reason:  # "because it was not signed"
        return bool(doubts - {"not"} or DOUBTS.intersection(head.split()))
    return bool(doubts)


def plain_form(agency: str, normal: str) -> str:
    """A normalised title without its little words and its date, tenses made alike."""
    little = LITTLE_WORDS | LITTLE_WORDS_OF.get(agency, frozenset())
    words = (_SAME.get(word, word) for word in normal.split() if word not in little)
    plain = re.sub(r"\b(?:has|have) been\b", "was", " ".join(words))
    return _WHEN.sub("", plain)


@cache
def _patterns(agency: str) -> tuple[tuple[Stage, re.Pattern[str]], ...]:
    return tuple((stage, re.compile(_filled(rule))) for stage, rule in RULES.get(agency, ()))


def _filled(rule: str) -> str:
    """The rule with its parts put in; a part may name another."""
    def part(match: re.Match[str]) -> str:
        return PARTS[match[1]]

    before = ""
    while rule != before:
        before, rule = rule, re.sub(r"\{([a-z_]+)\}", part, rule)
    return rule
