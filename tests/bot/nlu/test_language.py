"""The language component, trained on the project's own NLU data."""
from __future__ import annotations

from pathlib import Path
from typing import Callable

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.folding import normal
from bot.nlu.gazetteer import read_phrases
from bot.nlu.importer import released
from bot.nlu.language import LanguageIdentifier, LanguageMissing
from bot.nlu.phrases import PhraseEntities
from bot.nlu.scripts import other_language, others
from bot.nlu.sealed_entities import SealedEntities
from bot.nlu.text import words
from bot.nlu.tokenizer import WordTokenizer
from bot.privacy.detection import Detector

Identify = Callable[..., "str | None"]
DATA = ("status*.yml", "conversation*.yml", "help*.yml", "answers.yml", "papers.yml",
        "documents.yml")


@pytest.fixture(scope="module")
def identify(tmp_path_factory: pytest.TempPathFactory) -> Identify:
    """`identify(text, hint=None)` gives the language that the message is taken to be in."""
    storage = LocalModelStorage(tmp_path_factory.mktemp("language"))
    component = LanguageIdentifier({}, storage, Resource("language"))
    component.train(TrainingData([
        example for pattern in DATA for path in sorted(Path("data/nlu").glob(f"*/{pattern}"))
        for example in RasaYAMLReader().read(str(path)).intent_examples
    ]))
    component = LanguageIdentifier.load({}, storage, Resource("language"), None)
    phrases = PhraseEntities(
        {}, storage, Resource("phrases"),
        read_phrases(Path("data/nlu/phrases"), Path("data/agencies")),
    )
    sealed = SealedEntities(Detector())
    tokenizer = WordTokenizer(WordTokenizer.get_default_config())

    def _identify(text: str, hint: str | None = None, opens: bool = False) -> str | None:
        told = {"language": hint, "opens": opens} if hint else None
        message = Message({"text": text, "metadata": told})
        sealed.process([message])
        tokenizer.process([message])
        component.process([message])
        phrases.process([message])
        language: str | None = message.get("language")
        return language

    return _identify


@pytest.mark.parametrize(("text", "language"), [
    ("where is my case", "en"),
    ("can you tell me what is going on with my papers", "en"),
    ("dónde está mi caso", "es"),
    ("donde esta mi caso", "es"),
    ("quiero saber que pasa con mis papeles", "es"),
])
def test_plain_sentences_without_a_hint(identify: Identify, text: str, language: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize(("text", "language"), [
    ("mi green card está pending, qué hago", "es"),
    ("me dice Case Is Being Actively Reviewed By USCIS, qué quiere decir", "es"),
    ("what is the status of my permiso de trabajo please", "en"),
    ("does my asilo case still wait for the interview", "en"),
    ("fee waiver بالعربي", "ar"),
    ("我的green card pending什么意思", "zh-Hans"),
])
def test_mixed_sentences_go_by_their_grammar_words(
    identify: Identify, text: str, language: str
) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("hint", ["en", "es"])
@pytest.mark.parametrize("text", [
    "ok", "si", "no", "12345", "3/4/88", "IOE0912345678", "[[case_number:abc]]", "i-485", "N-400",
    "Maria Gonzalez Lopez", "John Smith", "Minh Anh", "Nguyễn Thị Hoa", "green card",
    "permiso de trabajo", "thank you", "gracias", "?", "😀", "",
])
def test_little_words_change_no_conversation(identify: Identify, text: str, hint: str) -> None:
    assert identify(text, hint) == hint


@pytest.mark.parametrize(("text", "hint", "language"), [
    ("where is my case, please", "es", "en"),
    ("i would like to know what happens next", "es", "en"),
    ("quiero saber qué pasa con mi caso", "en", "es"),
    ("necesito hablar con una persona", "en", "es"),
    ("can you check my case", "es", "en"), ("下来了没", "en", "zh-Hans"),
    ("زين لو مو زين", "fr", "ar"),
])
def test_a_clear_sentence_changes_the_conversations_language(
    identify: Identify, text: str, hint: str, language: str
) -> None:
    assert identify(text, hint) == language


@pytest.mark.parametrize(("text", "language"), [
    ("hola", "es"), ("Hola", "es"), ("bonjou", "ht"), ("Bonjour", "fr"), ("مرحبا", "ar"),
    ("привет", "ru"), ("안녕하세요", "ko"), ("नमस्ते", "hi"), ("xin chào", "vi"), ("ayuda", "es"),
])
def test_one_word_is_enough_to_open_a_conversation(
    identify: Identify, text: str, language: str
) -> None:
    assert identify(text, "en", opens=True) == language
    assert identify(text, language, opens=True) == language


@pytest.mark.parametrize("hint", ["en", "es", "ht"])
@pytest.mark.parametrize("text", [
    "ok", "hi", "no", "12345", "IOE0912345678", "i-485", "Maria", "Maria Gonzalez Lopez",
    "Minh Anh", "Nguyễn Thị Hoa", "green card", "uscis", "thank you", "gracias", "?", "",
])
def test_what_is_everybodys_opens_in_the_pages_language(
    identify: Identify, text: str, hint: str
) -> None:
    assert identify(text, hint, opens=True) == hint


@pytest.mark.parametrize("text", ["12345", "I-485", "😀", "[[date:abc]]", ""])
def test_without_words_and_without_a_hint_it_does_not_guess(identify: Identify, text: str) -> None:
    assert identify(text) is None


def test_a_hint_in_a_language_that_was_never_learned_stays(identify: Identify) -> None:
    assert identify("ok", "fr") == "fr"


def test_training_data_without_a_language_name_the_block(
    storage: tuple[LocalModelStorage, Resource]
) -> None:
    example = Message({"text": "hello there", "intent": "greet"})
    with pytest.raises(LanguageMissing, match=r"'greet'.*'hello there'"):
        LanguageIdentifier({}, *storage).train(TrainingData([example]))


@pytest.mark.parametrize(("text", "tag"), [
    ("къде е моят случай, кога ще стане", "bg"), ("پرونده من کجا است", "fa"),
    ("私のビザはどこですか", "ja"), ("เอกสารของฉันอยู่ที่ไหน", "th"), ("የእኔ ጉዳይ የት ነው", "am"),
    ("wo ist mein antrag bitte", "de"), ("gdzie jest moja sprawa", "pl"),
    ("benim dosyam nerede lütfen", "tr"), ("המסמכים שלי איפה", "he"),
])
def test_a_language_that_nobody_here_learned_is_named(text: str, tag: str) -> None:
    found = other_language(words(normal(text)), [False] * len(words(normal(text))))
    assert found == (tag, True)


@pytest.mark.parametrize("text", [
    "where is my case", "dónde está mi caso", "nasi goreng", "ok", "Nguyễn Văn An", "IOE",
])
def test_no_other_language_is_named_for_those_that_are_learned(text: str) -> None:
    known = [word not in ("nasi", "goreng") for word in words(normal(text))]
    assert other_language(words(normal(text)), known) is None


def test_every_other_language_has_its_name_in_the_catalogue() -> None:
    named = Path("data/locales/en/languages.ftl").read_text(encoding="utf-8")
    assert [one.tag for one in others() if f"language-{one.tag} =" not in named] == []


def test_no_released_language_is_another_language() -> None:
    assert released() & {one.tag for one in others()} == set()
