"""Domain, rules, actions and catalogues say the same."""
from __future__ import annotations

import re

import pytest

from tests.consistency.sources import (
    ROOT,
    domain,
    fluent_ids,
    intents,
    python_files,
    released,
    rules,
    text,
)

# The names are fixed: evaluation sets outside the project use them.
FIXED_INTENTS = """
greet goodbye thank affirm deny bot_challenge ask_help change_language cancel repeat out_of_scope
express_distress check_status explain_status ask_next_steps case_history list_cases
ask_processing_time ask_delay escalate_delay ask_priority_date subscribe_alerts
unsubscribe_alerts ask_appointment reschedule_appointment interview_preparation
ask_evidence_request submit_documents missing_document track_delivery proof_of_status
change_address correct_error report_change expedite_request withdraw_case appeal_decision
ask_fees find_case_number ask_eligibility find_office human_handoff legal_help file_complaint
work_authorization travel_permission report_fraud privacy_question delete_my_data inform
""".split()


def test_no_fixed_intent_is_missing() -> None:
    assert set(FIXED_INTENTS) <= set(intents())


def test_every_intent_has_a_rule() -> None:
    begun = {rule["steps"][0].get("intent") for rule in rules()}
    assert set(intents()) <= begun


def test_rules_name_only_what_the_domain_has() -> None:
    names = domain()
    known = {*names["actions"], *names["responses"], *names["forms"], "action_deactivate_loop"}
    for rule in rules():
        for step in rule["steps"]:
            assert step.get("action", "verification_form") in known, rule["rule"]
            assert step.get("intent", "greet") in {*intents(), "nlu_fallback"}, rule["rule"]


def test_every_public_intent_is_answered_in_between_too() -> None:
    """A question while the proof is under way must not fall on deaf ears."""
    asked = {rule["steps"][0]["intent"] for rule in rules() if rule.get("condition")
             and "intent" in rule["steps"][0]}
    form_reads = {"inform", "affirm", "deny", "repeat", "resend_code", "check_status",
                  "ask_next_steps", "case_history", "list_cases", "ask_appointment",
                  "who_looked", "authorize_helper", "revoke_helper", "enrol_authenticator"}
    assert set(intents()) - form_reads <= asked


def test_actions_of_the_domain_are_those_of_the_action_server() -> None:
    source = "\n".join(path.read_text() for path in python_files("actions"))
    named = set(re.findall(r'return "((?:action|validate)_\w+)"', source))
    form = set(re.findall(r'FORM = "(\w+)"', source))
    named |= {f"validate_{name}" for name in form}
    assert named == set(domain()["actions"])


def test_every_message_that_an_action_says_is_in_the_domain() -> None:
    source = "\n".join(path.read_text() for path in python_files("actions"))
    said = set(re.findall(r'\.say\(\s*"(\w+)"', source))
    assert said
    missing = {f"utter_{name}" for name in said} - set(domain()["responses"])
    assert not missing


def test_no_message_of_the_domain_is_never_said() -> None:
    source = "\n".join(path.read_text() for path in python_files("actions"))
    used = {step.get("action") for rule in rules() for step in rule["steps"]}
    # Families whose last part is computed: need_<slot>, number_<fault>.
    families = ("utter_need_", "utter_number_")
    unsaid = [
        name for name in domain()["responses"]
        if name not in used
        and f'"{name.removeprefix("utter_")}"' not in source
        and not name.startswith(families)
    ]
    assert unsaid == []


@pytest.mark.parametrize("language", released())
def test_every_message_of_the_domain_has_its_words(language: str) -> None:
    ids = fluent_ids(language)
    for name, variations in domain()["responses"].items():
        expected = name.removeprefix("utter_").replace("_", "-")
        assert variations[0]["text"] == expected
        assert expected in ids, name
        for button in variations[0].get("buttons", ()):
            assert button["title"] in ids, f"{name}: {button['title']}"
            intent = re.match(r"/(\w+)", button["payload"])
            assert intent and intent[1] in intents(), f"{name}: {button['payload']}"


@pytest.mark.parametrize("language", released())
def test_every_catalogue_entry_named_in_code_exists(language: str) -> None:
    ids = fluent_ids(language)
    named: set[str] = set()
    for folder in ("actions", "bot"):
        for path in python_files(folder):
            source = path.read_text()
            named |= set(re.findall(r'\bphrase\("([\w-]+)"', source))
            named |= set(re.findall(r'"(system-[\w-]+|button-[\w-]+)"', source))
            named |= set(re.findall(r'Button\("([\w-]+)"', source))
    assert len(named) > 10
    assert not {name for name in named if not name.endswith("-")} - ids


@pytest.mark.parametrize("language", released())
def test_every_intent_has_a_title_for_the_clarifying_question(language: str) -> None:
    ids = fluent_ids(language)
    assert not {f"intent-{name.replace('_', '-')}" for name in intents()} - ids


def test_nothing_is_imported_across_the_two_environments() -> None:
    for folder, other in (("bot", "actions"), ("actions", "bot")):
        for path in python_files(folder):
            imported = re.findall(r"^\s*(?:from|import) (\w+)", path.read_text(), re.MULTILINE)
            assert other not in imported, path.relative_to(ROOT)


def test_what_stands_in_both_environments_is_alike() -> None:
    """Nothing is imported across: what both need is written twice, and mended twice."""
    twins = [text(path) for path in ("bot/channels/arrival.py", "actions/arrival.py")]
    code = [re.sub(r'^TRIED_WITH = .*$', "", twin.split('"""', 2)[2], flags=re.MULTILINE)
            for twin in twins]
    assert code[0] == code[1]


def test_production_has_no_stock_channel() -> None:
    credentials = text("credentials.yml")
    stock = ("rest:", "socketio:", "telegram:", "callback:", "cmdline:")
    lines = [line.strip() for line in credentials.splitlines() if not line.startswith("#")]
    assert not [line for line in lines if line.startswith(stock)]
