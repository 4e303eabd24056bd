"""`rasa train` a second time: what has not changed comes from Rasa's cache."""
from __future__ import annotations

import pytest

from bot.nlu.intent_classifier import LinearIntentClassifier
from bot.nlu.language import LanguageIdentifier
from bot.nlu.phrases import PhraseEntities
from bot.nlu.sealed_entities import SealedEntities
from bot.nlu.tokenizer import WordTokenizer

COMPONENTS = [
    WordTokenizer, SealedEntities, PhraseEntities, LanguageIdentifier, LinearIntentClassifier
]


@pytest.mark.parametrize("component", COMPONENTS)
def test_a_cached_nodes_stand_in_is_fingerprinted_without_a_fault(component: type) -> None:
    """Rasa asks with the config of the value that stands in for the component."""
    component.fingerprint_addon({"output": object()})  # type: ignore[attr-defined]
    assert component.fingerprint_addon(component.get_default_config()) is not None  # type: ignore[attr-defined]
