"""The words are tested like code: complete, alike in every language, safe, short, and kind.

Everything here reads data/ as a translator leaves it; nothing of the bot is needed.
"""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

DATA = Path(__file__).resolve().parents[2] / "data"
LISTED = yaml.safe_load((DATA / "languages.yml").read_text(encoding="utf-8"))
RELEASED = tuple(tag for tag, entry in LISTED["languages"].items() if entry["released"])
SOURCE = LISTED["default"]
OTHERS = tuple(tag for tag in RELEASED if tag != SOURCE)
STAGES = yaml.safe_load((DATA / "stages.yml").read_text(encoding="utf-8"))
STAGE_PARTS = ("name", "meaning", "next", "act", "mistaken")

# Entries whose words are the same in two languages: names, and buttons that name a language in
# itself. (Entries with no word of their own, only values, are never meant.)
SAME_IN_EVERY_LANGUAGE = frozenset({
    "agency-uscis", "button-office-uscis", "button-english", "button-spanish", "intent-deny",
})
# Silent on purpose for some values: the day is not near, the title is the value itself.
MAY_BE_SILENT = frozenset({"days-from-today", "button-plain", "processing-office"})
# Said in two languages at once, for those who cannot read one of them.
BILINGUAL = frozenset({"ask-language", "intent-change-language"})

# Names of things that stay English (or that are looked up under their own name) in any language.
PROPER = re.compile(r"https?://\S+|“[^”]*”|www\.\S+|\([^)]*\)")

# What each language may not say: tests/bot/copy_rules, a file a language.
RULES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in (Path(__file__).parent / "copy_rules").glob("*.yml")
}


@cache
def files(language: str) -> dict[str, ast.Resource]:
    """Each catalogue file of a language, parsed: name to resource."""
    return {path.name: parse(path.read_text(encoding="utf-8"))
            for path in sorted((DATA / "locales" / language).glob("*.ftl"))}


@cache
def messages(language: str, file: str | None = None) -> dict[str, ast.Message]:
    """Fluent id to message, of one file or of all."""
    return {entry.id.name: entry
            for name, resource in files(language).items() if file in (None, name)
            for entry in resource.body if isinstance(entry, ast.Message)}


class Variables(Visitor):
    """What a message takes: its own variables and those of the messages it names."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.found: set[str] = set()
        self.unknown: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.found.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        named = messages(self.language).get(node.id.name)
        if named is None:
            self.unknown.add(node.id.name)
        else:
            self.visit(named)


class Words(Visitor):
    """The sentences of a message: every variant's own text, a value shown as a space."""

    def __init__(self) -> None:
        self.parts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.parts.append(node.value)

    def visit_Placeable(self, node: ast.Placeable) -> None:
        self.parts.append(" ")
        self.generic_visit(node)

    def visit_Variant(self, node: ast.Variant) -> None:
        self.parts.append("\n")
        self.generic_visit(node)


def variables(language: str, message: ast.Message) -> Variables:
    found = Variables(language)
    found.visit(message)
    return found


def text(message: ast.Message) -> str:
    """All words of a message, white space made single."""
    words = Words()
    words.visit(message)
    return re.sub(r"[ \t]+", " ", "".join(words.parts)).strip()


@cache
def bundle(language: str) -> FluentBundle:
    made = FluentBundle([language])
    for path in sorted((DATA / "locales" / language).glob("*.ftl")):
        made.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return made


def every_message() -> Iterator[tuple[str, str, ast.Message]]:
    for language in RELEASED:
        for name, message in messages(language).items():
            yield language, name, message


def says(wanted: str, found: list[str]) -> None:
    """Fail with the list of what is wrong, one per line."""
    assert not found, wanted + ":\n" + "\n".join(found)


# --- complete and alike ---------------------------------------------------------------------------


def test_something_is_released() -> None:
    assert SOURCE in RELEASED
    assert {"en", "es"} <= set(RELEASED)
    assert len(messages(SOURCE)) > 250


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_same_files(language: str) -> None:
    assert sorted(files(language)) == sorted(files(SOURCE))


@pytest.mark.parametrize("language", RELEASED)
def test_no_line_is_junk(language: str) -> None:
    says("lines that Fluent cannot read", [
        f"{name}: {entry.content.strip()[:80]}"
        for name, resource in files(language).items()
        for entry in resource.body if isinstance(entry, ast.Junk)
    ])


@pytest.mark.parametrize("language", RELEASED)
def test_each_id_stands_once(language: str) -> None:
    """A bundle silently keeps the first of two, so that the second would never be read."""
    seen = Counter(entry.id.name for resource in files(language).values()
                   for entry in resource.body if isinstance(entry, ast.Message))
    says("ids that stand twice", [name for name, times in seen.items() if times > 1])


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_same_ids_in_the_same_files(language: str) -> None:
    for file in files(SOURCE):
        source, other = set(messages(SOURCE, file)), set(messages(language, file))
        says(f"ids of {file} that only one of {SOURCE} and {language} has",
             sorted(source ^ other))


@pytest.mark.parametrize("language", RELEASED)
def test_each_language_that_may_be_chosen_is_named(language: str) -> None:
    """A button for each released language, and its name in a sentence."""
    wanted = {f"{kind}language-{tag.lower()}" for tag in RELEASED for kind in ("", "button-")}
    says("languages without a name or a button", sorted(wanted - messages(language).keys()))


def test_each_language_has_its_copy_rules() -> None:
    assert set(RELEASED) <= set(RULES)


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_takes_the_same_variables(language: str) -> None:
    says("messages whose variables differ", [
        f"{name}: {sorted(variables(SOURCE, message).found)} against {sorted(theirs)}"
        for name, message in messages(SOURCE).items()
        if name in messages(language)
        and (theirs := variables(language, messages(language)[name]).found)
        != variables(SOURCE, message).found
    ])


def test_each_reference_leads_somewhere() -> None:
    says("references to no message", [
        f"{language}/{name}: {sorted(unknown)}" for language, name, message in every_message()
        if (unknown := variables(language, message).unknown)
    ])


@pytest.mark.parametrize("value", [0, 1, 2, 5, 8.5, -3, 1000, "", "words"])
def test_each_message_renders_whatever_its_parameters_are(value: float | str) -> None:
    """Numbers of every plural and nothing at all: words come out, without a fault."""
    for language, name, message in every_message():
        params = dict.fromkeys(variables(language, message).found, value)
        shown, errors = bundle(language).format_pattern(
            bundle(language).get_message(name).value, params)
        assert errors == [], f"{language}/{name}: {errors}"
        assert "{" not in str(shown), f"{language}/{name}"
        if name not in MAY_BE_SILENT:
            assert str(shown).strip("\u2068\u2069 \n"), f"{language}/{name} says nothing"


# --- the right language ---------------------------------------------------------------------------


def test_no_text_is_the_same_in_two_languages() -> None:
    for language in OTHERS:
        theirs = messages(language)
        says(f"the same words in {SOURCE} and {language}", [
            f"{name}: {text(message)[:60]}" for name, message in messages(SOURCE).items()
            if name in theirs and name not in SAME_IN_EVERY_LANGUAGE
            and not name.startswith("button-language-")
            and re.search(r"[^\W\d_]", text(message)) and text(message) == text(theirs[name])
        ])


@pytest.mark.parametrize(("language", "foreign"), [
    (language, foreign) for language in RELEASED for foreign in RELEASED if foreign != language
])
def test_no_sentence_is_left_in_another_language(language: str, foreign: str) -> None:
    found = []
    own = set(RULES[language]["telltale"].split())
    strangers = set(RULES[foreign]["telltale"].split()) - own
    for name, message in messages(language).items():
        if name in BILINGUAL:
            continue
        for sentence in re.split(r"[.?:\n]", PROPER.sub(" ", text(message))):
            strange = set(re.findall(r"[^\W\d_]+", sentence.lower())) & strangers
            if len(strange) > 1:
                found.append(f"{name}: {sentence.strip()} {sorted(strange)}")
    says(f"{foreign} in {language}", found)


# --- how we speak ---------------------------------------------------------------------------------


def test_titles_fit_on_a_button() -> None:
    limits = {"button-": 24, "intent-": 40}
    says("titles that are too long", [
        f"{language}/{name}: {len(text(message))}" for language, name, message in every_message()
        for prefix, limit in limits.items()
        if name.startswith(prefix) and len(text(message)) > limit
    ])


def test_messages_fit_on_a_phone() -> None:
    says("messages over 1,000 characters", [
        f"{language}/{name}: {len(text(message))}" for language, name, message in every_message()
        if len(text(message)) > 1000
    ])


@pytest.mark.parametrize("language", RELEASED)
def test_nothing_is_promised_or_foretold(language: str) -> None:
    says("promises, predictions, empty comfort or officialese", [
        f"{name}: “{phrase}”" for name, message in messages(language).items()
        for phrase in RULES[language]["forbidden"] if phrase in text(message).lower()
    ])


def test_nobody_is_shouted_at_and_no_markup_shows() -> None:
    says("exclamation marks or markup", [
        f"{language}/{name}: {mark.group()}" for language, name, message in every_message()
        if (mark := re.search(r"[!¡]|\*\*|__|</?\w+>|]\(|^#", text(message), re.MULTILINE))
    ])


@pytest.mark.parametrize("language", RELEASED)
def test_the_reader_is_addressed_as_a_stranger_in_an_office(language: str) -> None:
    says("the familiar form", [
        f"{name}: {mark.group()}" for name, message in messages(language).items()
        for familiar in RULES[language].get("familiar", ())
        if (mark := re.search(familiar, re.sub(r"“[^”]*”", " ", text(message)), re.IGNORECASE))
        and not name.startswith(("button-", "intent-"))  # these are the reader's own words
    ])


@pytest.mark.parametrize("language", RELEASED)
def test_two_questions_of_the_proof_never_begin_alike(language: str) -> None:
    """Whoever slips twice in a row reads two messages of this file, one under the other."""
    begins = Counter(" ".join(text(message).lower().split()[:3])
                     for message in messages(language, "verification.ftl").values())
    says("beginnings that repeat", [words for words, times in begins.items() if times > 1])


# --- existence is a secret ------------------------------------------------------------------------


@pytest.mark.parametrize("language", RELEASED)
def test_the_proof_never_tells_whether_a_case_exists(language: str) -> None:
    said = messages(language, "verification.ftl")
    assert {"code-on-its-way", "code-wrong", "claim-paused"} <= set(said)
    says("words that give a case away", [
        f"{name}: {mark.group()}" for name, message in said.items()
        for leak in RULES[language]["leaks"]
        if (mark := re.search(leak, text(message), re.IGNORECASE))
    ])


@pytest.mark.parametrize("language", RELEASED)
def test_the_replies_to_a_claim_take_nothing_of_the_case(language: str) -> None:
    """Uniform by construction: no parameter could carry a difference but counts and minutes."""
    allowed = {"code-wrong": {"tries_left"}, "code-resend-wait": {"minutes"},
               "claim-paused": {"minutes"}}
    for name, message in messages(language, "verification.ftl").items():
        if name.startswith(("code-", "claim-", "mail-", "need-", "details-")):
            assert variables(language, message).found == allowed.get(name, set()), name


@pytest.mark.parametrize("language", RELEASED)
def test_the_mail_with_the_code_is_neutral(language: str) -> None:
    telling = re.compile(r"immigra|inmigra|uscis|case|caso|visa|casepath|green card|asyl|asilo",
                         re.IGNORECASE)
    for name, message in messages(language, "mail.ftl").items():
        if name.startswith("mail-code-"):
            assert not telling.search(text(message)), name
    subject = messages(language, "mail.ftl")["mail-code-subject"]
    assert variables(language, subject).found == set()


# --- stages ---------------------------------------------------------------------------------------


def stage_ids() -> list[str]:
    return [stage["id"] for stage in STAGES["stages"]]


@pytest.mark.parametrize("language", RELEASED)
def test_each_stage_has_its_five_entries_and_no_other(language: str) -> None:
    wanted = {f"stage-{stage.replace('_', '-')}-{part}"
              for stage in stage_ids() for part in STAGE_PARTS}
    said = messages(language, "stages.ftl")
    assert {name for name in said if name.startswith("stage-")} == wanted
    says("entries that say nothing", [name for name in sorted(wanted) if not text(said[name])])
    says("names over 40 characters", [
        name for name in sorted(wanted) if name.endswith("-name") and len(text(said[name])) > 40])


@pytest.mark.parametrize("language", RELEASED)
def test_each_category_and_milestone_has_its_name(language: str) -> None:
    said = messages(language, "stages.ftl")
    for kind, key in (("category", "categories"), ("milestone", "milestones")):
        wanted = {f"{kind}-{entry['id'].replace('_', '-')}" for entry in STAGES[key]}
        assert {name for name in said if name.startswith(f"{kind}-")} == wanted


def test_category_is_a_function_of_the_stage() -> None:
    """Each stage stands once and names one category and one milestone that exist."""
    ids = stage_ids()
    assert len(ids) == len(set(ids)) == 31
    assert [stage["order"] for stage in STAGES["stages"]] == list(range(1, 32))
    categories = [category["id"] for category in STAGES["categories"]]
    milestones = [milestone["id"] for milestone in STAGES["milestones"]]
    assert categories == ["active", "pending", "approved", "denied", "closed"]
    assert milestones == ["received", "under_review", "interview_scheduled", "decision_made"]
    for stage in STAGES["stages"]:
        assert stage["category"] in categories, stage["id"]
        assert stage["milestone"] in [*milestones, "unchanged"], stage["id"]
        assert isinstance(stage["terminal"], bool), stage["id"]
        assert isinstance(stage["applicant_must_act"], bool), stage["id"]
        assert stage["definition"].strip(), stage["id"]
    assert {stage["category"] for stage in STAGES["stages"]} == set(categories)


def test_the_stages_that_people_mix_up_stay_apart() -> None:
    category = {stage["id"]: stage["category"] for stage in STAGES["stages"]}
    milestone = {stage["id"]: stage["milestone"] for stage in STAGES["stages"]}
    assert category["rejected"] == "closed" and category["denied"] == "denied"
    assert category["decision_made"] == "closed"
    assert category["record_updated"] == "active"
    assert {milestone[stage] for stage in ("record_updated", "unknown", "not_filed")} == {
        "unchanged"}
    for stage in ("oath_scheduled", "document_produced", "document_mailed", "document_delivered",
                  "document_returned"):
        assert category[stage] == "approved", stage


@pytest.mark.parametrize("language", RELEASED)
def test_what_the_reader_must_do_is_said_where_something_must_be_done(language: str) -> None:
    turn = RULES[language]["your_turn"]
    said = messages(language, "stages.ftl")
    for stage in STAGES["stages"]:
        act = text(said[f"stage-{stage['id'].replace('_', '-')}-act"])
        assert act.startswith(turn) is stage["applicant_must_act"], stage["id"]
