"""Every general question in both languages: an apt answer, in the right words, with a way on."""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import combinations

import pytest

from tests.conversations.chat import Chat, Said, names
from tests.conversations.people import LANGUAGES, STATUS, applicant
from tests.servers.stack import Stack

# Intent to what somebody types, in English and in Spanish.
TYPED: Mapping[str, tuple[str, str]] = {
    "affirm": ("yes please", "sí, por favor"),
    "greet": ("good morning", "buenos dias"),
    "goodbye": ("ok bye for now", "bueno, hasta luego"),
    "thank": ("thank you so much", "muchas gracias por todo"),
    "bot_challenge": (
        "am I talking to a real person or a machine",
        "estoy hablando con una maquina o con una persona",
    ),
    "ask_help": ("what can you do for me", "en que me puede ayudar"),
    "change_language": ("can we speak spanish", "podemos hablar en ingles"),
    "out_of_scope": ("who won the soccer game last night", "quien gano el partido de anoche"),
    "express_distress": (
        "i cant sleep, i am so afraid they will send us back",
        "no puedo dormir, tengo mucho miedo de que nos deporten",
    ),
    "explain_status": ("what does Case Was Received mean", "que quiere decir Case Was Received"),
    "ask_processing_time": ("how long does an i-485 take", "cuanto tarda la i-485"),
    "ask_delay": (
        "my friend applied after me and got his already, why not me",
        "mi vecina metio despues que yo y ya le llego, por que a mi no",
    ),
    "escalate_delay": (
        "can my congressman push my case",
        "puede ayudarme mi congresista a mover el caso",
    ),
    "ask_priority_date": (
        "is my priority date current yet",
        "ya esta vigente mi fecha de prioridad",
    ),
    "subscribe_alerts": (
        "text me when something changes in my case",
        "aviseme cuando cambie algo en mi caso",
    ),
    "unsubscribe_alerts": ("stop sending me updates", "ya no me mande avisos"),
    "reschedule_appointment": (
        "i cant make it to my fingerprints on friday, can i move it",
        "no puedo ir a las huellas el viernes, se puede cambiar",
    ),
    "interview_preparation": ("what should I bring to the interview", "que llevo a la entrevista"),
    "ask_evidence_request": ("what is an rfe", "que es un rfe"),
    "submit_documents": (
        "how do i send them the documents",
        "como mando los documentos que faltan",
    ),
    "missing_document": ("my green card never came in the mail", "nunca me llego la green card"),
    "track_delivery": (
        "tracking number for my card",
        "donde veo el numero de rastreo de mi tarjeta",
    ),
    "proof_of_status": (
        "my green card is expiring and i need a stamp to show work",
        "se me vence la residencia y necesito el sello para trabajar",
    ),
    "change_address": (
        "i moved last week, how do i tell them",
        "me mude la semana pasada, como les aviso",
    ),
    "correct_error": (
        "they spelled my name wrong on the notice",
        "escribieron mal mi apellido en el aviso",
    ),
    "report_change": (
        "we got divorced, do i have to tell uscis",
        "nos divorciamos, tengo que avisarle a uscis",
    ),
    "expedite_request": (
        "can you speed it up, my mother is dying",
        "pueden apurar mi caso, mi mama se esta muriendo",
    ),
    "withdraw_case": ("i want to withdraw my application", "quiero retirar mi solicitud"),
    "appeal_decision": ("they denied me, can i appeal", "me la negaron, puedo apelar"),
    "ask_fees": ("how much does it cost to become a citizen", "cuanto cuesta hacerse ciudadano"),
    "find_case_number": (
        "where is the receipt number on the paper",
        "donde viene el numero de recibo en el papel",
    ),
    "ask_eligibility": ("can i apply for citizenship yet", "ya puedo aplicar para la ciudadania"),
    "find_office": ("where is the uscis office near me", "donde queda la oficina de uscis"),
    "human_handoff": ("i want to talk to a real person", "quiero hablar con una persona de verdad"),
    "legal_help": (
        "i need a lawyer but i have no money",
        "necesito un abogado pero no tengo dinero",
    ),
    "file_complaint": (
        "the officer was rude to me, i want to complain",
        "el oficial me trato mal, quiero poner una queja",
    ),
    "work_authorization": ("can i work while i wait", "puedo trabajar mientras espero"),
    "travel_permission": (
        "can i go home to see my mom for two weeks",
        "puedo ir a ver a mi mama dos semanas a mi pais",
    ),
    "report_fraud": (
        "a man asked me for gift cards to fix my case",
        "un señor me pidio tarjetas de regalo para arreglar mi caso",
    ),
    "privacy_question": ("who can read what i write here", "quien puede leer lo que escribo aqui"),
    "delete_my_data": ("erase everything you have about me", "borre todo lo que tenga de mi"),
    "deny": ("no thats not what i meant", "no, eso no es lo que quise decir"),
}
# The message that answers, where it is not called like the intent.
ANSWERED_BY = {
    "explain_status": "status_meaning_public",
    "ask_processing_time": "processing_time",
    "change_language": "language_changed",
}
# In the form these are about the form: "yes" and "no" ask for no answer of their own.
ABOUT_THE_FORM = frozenset({"affirm", "deny"})
PHONE = re.compile(r"(?<!\d)(?:\d{3}-){1,2}\d{4}(?!\d)|(?<!\d)(?:211|911|988)(?!\d)")

WEI = applicant("Wei")
Ask = Callable[[str, str], list[Said]]


@pytest.fixture(scope="module")
def ask(stack: Stack) -> Ask:
    """What comes back to the words for an intent, out of the form; asked once."""
    heard: dict[tuple[str, str], list[Said]] = {}

    def asked(language: str, intent: str) -> list[Said]:
        if (language, intent) not in heard:
            chat = Chat(stack.url, language=language)
            heard[language, intent] = chat.say(words(language, intent))
        return heard[language, intent]

    return asked


def words(language: str, intent: str) -> str:
    return TYPED[intent][LANGUAGES.index(language)]


def spoken(language: str, intent: str) -> str:
    """The language of the answer: a wish for the other one is granted at once."""
    return next(tag for tag in LANGUAGES if (tag == language) is (intent != "change_language"))


def expected(intent: str) -> str:
    return ANSWERED_BY.get(intent, intent)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", TYPED)
def test_a_question_gets_its_answer_in_its_language_with_a_way_on(
    ask: Ask, language: str, intent: str
) -> None:
    replies = ask(language, intent)
    assert names(replies) == [expected(intent)]
    (reply,) = replies
    assert reply.language == spoken(language, intent)
    assert "https://" in reply.text or PHONE.search(reply.text) or reply.buttons or (
        intent == "change_language"
    ), "a dead end"
    assert "{" not in reply.text and "utter_" not in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", [intent for intent in TYPED if intent not in ABOUT_THE_FORM])
def test_in_between_it_is_answered_too_and_the_thread_is_taken_up(
    stack: Stack, language: str, intent: str
) -> None:
    chat = Chat(stack.url, language=language)
    chat.say(STATUS[language])
    replies = chat.say(words(language, intent))
    # Who says that they cannot go on is not asked for a number.
    asked_again = [] if intent == "express_distress" else ["need_case_number"]
    assert names(replies) == [expected(intent), *asked_again]
    assert {reply.language for reply in replies} == {spoken(language, intent)}
    assert names(chat.say(WEI.number)) == ["need_date_of_birth"]
    assert names(chat.say(WEI.born(language)))[0] == "code_on_its_way"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_questions_get_the_same_words(ask: Ask, language: str) -> None:
    texts = {intent: ask(language, intent)[0].text for intent in TYPED}
    twins = [pair for pair in combinations(texts, 2) if texts[pair[0]] == texts[pair[1]]]
    assert not twins


@pytest.mark.parametrize("intent", [intent for intent in TYPED if intent != "change_language"])
def test_the_two_languages_say_it_each_in_its_own_words(ask: Ask, intent: str) -> None:
    assert ask("en", intent)[0].text != ask("es", intent)[0].text
