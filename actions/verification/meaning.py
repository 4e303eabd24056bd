"""What a message in the verification form is about: the form, its code, or something else."""
from __future__ import annotations

from actions.turn import Turn

# In the form these are about the form; every other intent is a question in between.
OWN_INTENTS = frozenset({"inform", "nlu_fallback", "affirm", "deny", "repeat", "resend_code"})
CASE_QUESTIONS = frozenset(
    {"check_status", "explain_status", "ask_next_steps", "case_history", "list_cases",
     "ask_appointment", "who_looked", "authorize_helper", "revoke_helper", "enrol_authenticator"}
)
CORRECTIONS = frozenset({"correct_error", "cancel"})  # "no, that was wrong: 1989"
# Said while a code is awaited, and in few words ("still nothing"), these are about the code.
WAITING_INTENTS = frozenset({"ask_delay", "missing_document", "track_delivery"})
WORDS_ABOUT_A_CODE = 5
# A question in between may name a date of its own ("can I travel on 3 March?").
WORDS_OF_A_BARE_DETAIL = 4
WORDS_OF_A_BARE_NO = 2


def details_are_the_forms(turn: Turn) -> bool:
    """Whether the details of a message answer the form, or belong to a question in between."""
    if turn.intent in OWN_INTENTS | CASE_QUESTIONS | CORRECTIONS:
        return True
    words = [word for word in turn.text.split() if "[[" not in word]
    return len(words) <= WORDS_OF_A_BARE_DETAIL


def asks_about_the_case(turn: Turn) -> bool:
    """A question that has to wait for the proof; a status that was quoted is told to anybody."""
    return turn.intent in CASE_QUESTIONS and not turn.plain_entity("status_name")


def is_a_failed_answer(turn: Turn) -> bool:
    """Nothing that was understood, in few words: an answer to what the form asked, misread."""
    return turn.intent == "out_of_scope" and len(turn.text.split()) <= WORDS_OF_A_BARE_DETAIL


def code_did_not_come(turn: Turn) -> bool:
    """Said while a code is awaited."""
    few = 0 < len(turn.text.split()) <= WORDS_ABOUT_A_CODE
    about_it = few and turn.intent in WAITING_INTENTS and not turn.plain_entity("form_type")
    return turn.intent == "resend_code" or about_it


def explains_a_no(turn: Turn) -> bool:
    """More than a bare "no": "I don't have that e-mail any more"."""
    return turn.intent == "deny" and len(turn.text.split()) > WORDS_OF_A_BARE_NO
