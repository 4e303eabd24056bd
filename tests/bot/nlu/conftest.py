"""A tiny pipeline, trained once through Rasa's own graph, and single components beside it."""
from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.model_training import train_nlu
from rasa.shared.nlu.training_data.message import Message

Parse = Callable[..., Mapping[str, Any]]

# language → intent → examples; enough to tell these few apart, and no more.
SPOKEN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "check_status": (
            "where is my case", "any news about my application", "what is happening with my file",
            "please look up my case", "is there an update for me", "how far is my application",
        ),
        "travel_permission": (
            "can i leave the country", "may i travel to see my mother", "i want to fly home",
            "is it safe to travel abroad now", "can i go on a trip", "going abroad for a wedding",
        ),
        "thank": ("thanks", "thank you", "thank you so much", "thanks a lot", "many thanks"),
        "out_of_scope": (
            "what is the weather", "sing me a song", "who won the match", "tell me a joke",
            "a recipe for soup",
        ),
        "inform": ("my number is IOE0912345678", "i was born on 3/4/88", "it is the i-485"),
    },
    "es": {
        "check_status": (
            "dónde está mi caso", "hay noticias de mi solicitud", "qué pasa con mi trámite",
            "revise mi caso por favor", "quiero saber cómo va lo mío", "alguna novedad para mí",
        ),
        "travel_permission": (
            "puedo salir del país", "puedo viajar a ver a mi madre", "quiero volar a mi tierra",
            "es seguro viajar ahora", "puedo ir de viaje", "voy a una boda fuera del país",
        ),
        "thank": ("gracias", "muchas gracias", "mil gracias", "se lo agradezco"),
        "out_of_scope": (
            "qué tiempo hace", "cánteme una canción", "quién ganó el partido", "cuente un chiste",
            "una receta de sopa",
        ),
        "inform": ("mi número es IOE0912345678", "nací el 3/4/88", "es la i-485"),
    },
}


def nlu_yaml(language: str, intents: Mapping[str, tuple[str, ...]]) -> str:
    """The examples in Rasa's format, with the language in each block's metadata."""
    blocks = ['version: "3.1"', "nlu:"]
    for intent, examples in intents.items():
        blocks += [f"  - intent: {intent}", f"    metadata: {{language: {language}}}",
                   "    examples: |", *(f"      - {example}" for example in examples)]
    return "\n".join(blocks) + "\n"


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A model of the project's own config.yml, trained on `SPOKEN`."""
    folder = tmp_path_factory.mktemp("tiny")
    for language, intents in SPOKEN.items():
        (folder / f"{language}.yml").write_text(nlu_yaml(language, intents), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RASA_CACHE_DIRECTORY", str(folder / "cache"))
        model = train_nlu("config.yml", str(folder), str(folder / "models"), "tiny")
    assert model is not None
    yield Path(model)


@pytest.fixture(scope="session")
def parse(tiny_model: Path) -> Parse:
    """`parse(text, language=None)`: what the pipeline makes of a text, with a hint or without."""
    agent = Agent.load(tiny_model)

    def _parse(text: str, language: str | None = None) -> Mapping[str, Any]:
        metadata = {"language": language} if language else None
        message = UserMessage(text=text, metadata=metadata)
        return asyncio.run(agent.processor.parse_message(message))

    return _parse


@pytest.fixture()
def storage(tmp_path: Path) -> tuple[LocalModelStorage, Resource]:
    """Where a component under test keeps its model."""
    return LocalModelStorage(tmp_path), Resource("component")


def entities(message: Message | Mapping[str, Any]) -> list[tuple[str, str]]:
    """Name and value of each entity, in the text's order."""
    found = sorted(message.get("entities") or [], key=lambda one: one["start"])
    return [(one["entity"], one["value"]) for one in found]
