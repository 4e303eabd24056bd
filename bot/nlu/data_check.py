"""Checks the NLU data: enough, of one meaning, nothing asked that was taught, well annotated.

`python -m bot.nlu.data_check [language …]` prints a table and what is wrong; it ends with 1 where
something is an error. Near-duplicates of test sentences are shown for a person to judge.
"""
from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bot.nlu.data_files import ANNOTATED, ASKED, TAUGHT, Utterance, languages, read_yaml, utterances
from bot.nlu.lifeline import INTENT as DISTRESS
from bot.nlu.lifeline import calls_for_help
from bot.nlu.phrase_check import everyday_words
from bot.nlu.scripts import script_of

DOMAIN = Path("domain.yml")
SHORT = 2  # words that may stand in both sets: there are few ways to say them
_SIGNS_OF_SHORT = 4  # the same in a script whose signs are words
# The questions that most people ask need more ways to ask them; narrow intents have fewer.
ASKED_MOST = frozenset(
    "check_status explain_status ask_next_steps ask_processing_time ask_delay ask_evidence_request "
    "appeal_decision work_authorization travel_permission out_of_scope".split()
)
NARROW = frozenset(
    "enrol_authenticator remove_authenticator authorize_helper revoke_helper who_looked "
    "lock_session start_over repeat resend_code ask_priority_date escalate_delay "
    "unsubscribe_alerts delete_my_data goodbye".split()
)
SAID_BY_CONNECTORS = frozenset(("continue_here",))  # typed by nobody
LEAST_ASKED = 5
_NEAR = 0.85  # cosine of letter trigrams
_SCRIPTS: Mapping[str, frozenset[str]] = {
    "zh-Hans": frozenset(("CJK",)), "ko": frozenset(("HANGUL",)), "ru": frozenset(("CYRILLIC",)),
    "uk": frozenset(("CYRILLIC",)),
    "ar": frozenset(("ARABIC",)), "hi": frozenset(("DEVANAGARI",)),
}
_LETTER = re.compile(r"[^\W\d_]+")


class Finding(NamedTuple):
    """What is wrong, where: `kind` is one of the checks' names, `error` fails the check."""

    language: str
    kind: str
    what: str
    error: bool = True


def least(intent: str) -> int:
    """How many sentences an intent needs in each language."""
    return 120 if intent in ASKED_MOST else 30 if intent in NARROW else 60


@cache
def known_intents() -> frozenset[str]:
    entries = read_yaml(DOMAIN)["intents"]
    named = {next(iter(one)) if isinstance(one, dict) else one for one in entries}
    return frozenset(named) - SAID_BY_CONNECTORS


@cache
def known_entities() -> frozenset[str]:
    return frozenset(read_yaml(DOMAIN)["entities"])


def check(language: str) -> list[Finding]:
    """Everything that is wrong with one language's data."""
    taught, asked = list(utterances(TAUGHT, language)), list(utterances(ASKED, language))
    return [
        *too_few(language, taught, asked), *unknown_names(language, [*taught, *asked]),
        *two_meanings(language, [*taught, *asked]), *asked_twice(language, asked),
        *taught_and_asked(language, taught, asked), *half_annotated(language, [*taught, *asked]),
        *wrong_letters(language, [*taught, *asked]), *near(language, taught, asked),
        *everyday(language, taught), *called_for_help(language, [*taught, *asked]),
    ]


def too_few(
    language: str, taught: Sequence[Utterance], asked: Sequence[Utterance]
) -> list[Finding]:
    """Intents with fewer sentences than they need."""
    found = []
    for some, name, needed in ((taught, "taught", least), (asked, "asked", lambda _: LEAST_ASKED)):
        counts = Counter(one.intent for one in some)
        if not counts:  # one line, for whoever writes the other half
            found.append(Finding(language, "too few", f"nothing is {name} yet"))
            continue
        found += [
            Finding(language, "too few", f"{intent}: {counts[intent]} {name} of {needed(intent)}")
            for intent in sorted(known_intents()) if counts[intent] < needed(intent)
        ]
    return found


def unknown_names(language: str, some: Sequence[Utterance]) -> list[Finding]:
    """Intents and entities that the domain lacks."""
    found = []
    for one in some:
        names = [name for name in one.entities if name not in known_entities()]
        if one.intent not in known_intents():
            names.append(one.intent)
        found += [Finding(language, "unknown name", f"{name}: {one.text}") for name in names]
    return found


def two_meanings(language: str, some: Sequence[Utterance]) -> list[Finding]:
    """The same words under two intents."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in some:
        found[one.plain].add(one.intent)
    return [
        Finding(language, "two meanings", f"{text}: {', '.join(sorted(intents))}")
        for text, intents in found.items() if len(intents) > 1
    ]


def asked_twice(language: str, asked: Sequence[Utterance]) -> list[Finding]:
    """Test sentences that stand twice."""
    counts = Counter(one.plain for one in asked)
    return [Finding(language, "asked twice", text) for text, times in counts.items() if times > 1]


def taught_and_asked(
    language: str, taught: Sequence[Utterance], asked: Sequence[Utterance]
) -> list[Finding]:
    """Test sentences that were taught: with them a test measures memory."""
    known = {one.plain for one in taught}
    return [
        Finding(language, "taught and asked", one.bare) for one in asked
        if one.plain in known and not _is_short(one.plain)
    ]


def half_annotated(language: str, some: Sequence[Utterance]) -> list[Finding]:
    """A bracket outside an annotation or a sealed token is a slip that Rasa reads as text."""
    return [
        Finding(language, "half annotated", one.text) for one in some
        if re.search(r"[\[\]{}]", re.sub(r"\[\[\w+:[^\[\]]*\]\]", "", ANNOTATED.sub("", one.text)))
    ]


def wrong_letters(language: str, some: Sequence[Utterance]) -> list[Finding]:
    """Letters of a script that the language is not written in, and two scripts in one word."""
    return [
        Finding(language, "wrong letters", one.text) for one in some
        if not one.intent.startswith(("change_language", "out_of_scope", "inform"))
        and strange_letters(one.bare, language)
    ]


def called_for_help(language: str, some: Sequence[Utterance]) -> list[Finding]:
    """Sentences of other intents in which somebody is found who does not want to live."""
    return [
        Finding(language, "called for help", one.text) for one in some
        if one.intent != DISTRESS and calls_for_help(one.bare)
    ]


def strange_letters(text: str, language: str) -> bool:
    """Whether a word has letters that the language is not written in, or of two scripts."""
    allowed = _SCRIPTS.get(language, frozenset()) | {"LATIN"}
    return any(_is_strange(run, allowed) for run in _LETTER.findall(text))


def near(
    language: str, taught: Sequence[Utterance], asked: Sequence[Utterance]
) -> list[Finding]:
    """Test sentences that nearly repeat a taught one; shown, for many are said so by everybody."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    long = [one for one in asked if not _is_short(one.plain)]
    if not long or not taught:
        return []
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3))
    known = vectorizer.fit_transform([one.plain for one in taught])
    alike = (vectorizer.transform([one.plain for one in long]) @ known.T).toarray()
    best = alike.argmax(axis=1)
    return [
        Finding(language, "near", f"{one.bare} | {taught[at].bare}", error=False)
        for one, at, row in zip(long, best, alike)
        if row[at] >= _NEAR and one.plain != taught[int(at)].plain
    ]


def everyday(language: str, taught: Sequence[Utterance]) -> list[Finding]:
    """Everyday words that are taken for the name of something; shown, for a person to judge."""
    return [
        Finding(language, "everyday word", f"{one.words}: {one.found} times taken for "
                f"{one.entity}, meant {one.meant} times", error=False)
        for one in everyday_words(language, taught)
    ]


def table(found: Sequence[Finding], tags: Collection[str]) -> str:
    """Sentences, intents and findings of each kind, a line a language."""
    kinds = sorted({one.kind for one in found})
    lines = [f"{'':10}{'taught':>8}{'asked':>8}" + "".join(f"{kind:>18}" for kind in kinds)]
    for tag in tags:
        counts = Counter(one.kind for one in found if one.language == tag)
        sizes = (sum(1 for _ in utterances(folder, tag)) for folder in (TAUGHT, ASKED))
        lines.append(f"{tag:10}" + "".join(f"{size:8}" for size in sizes)
                     + "".join(f"{counts[kind]:18}" for kind in kinds))
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    tags = list(sys.argv[1:] if arguments is None else arguments) or list(languages())
    found = [one for tag in tags for one in check(tag)]
    for one in found:
        print(f"{one.language}: {one.kind}{'' if one.error else ' (look)'}: {one.what}")
    print(table(found, tags))
    return int(any(one.error for one in found))


def _is_short(plain: str) -> bool:
    parts = plain.split()
    signs = sum(script_of(part) == "CJK" for part in parts)
    return len(parts) <= (_SIGNS_OF_SHORT if 2 * signs > len(parts) else SHORT)


def _is_strange(run: str, allowed: Collection[str]) -> bool:
    scripts = {script for letter in run if (script := _script(letter))}
    return bool(scripts - allowed) or {"CYRILLIC", "LATIN"} <= scripts


@cache
def _script(letter: str) -> str:
    named = script_of(letter)
    return "" if named in ("MODIFIER", "FEMININE", "MASCULINE", "MICRO", "FULLWIDTH") else named


if __name__ == "__main__":
    sys.exit(main())
