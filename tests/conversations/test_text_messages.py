"""With a provider of text messages configured: the action server, its provider, a phone on file."""
from __future__ import annotations

from collections.abc import Iterator

import pytest

from actions.sealing import Kind
from tests.benchmarks.uniform_people import Claimed, write
from tests.conversations.test_redelivery import Caller, said
from tests.servers.stack import CODE, Stack
from tests.servers.texts import Texts, text_provider


@pytest.fixture(scope="module")
def provider() -> Iterator[tuple[str, Texts]]:
    with text_provider() as running:
        yield running


@pytest.fixture(scope="module")
def texting(
    provider: tuple[str, Texts], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    """Mail server and action server alone."""
    stack = Stack(tmp_path_factory.mktemp("texting"), CASEPATH_SMS_URL=provider[0],
                  CASEPATH_SMS_FROM="+12025550100")
    stack.make_store()
    stack.start("mail server")
    stack.start("action server")
    yield stack
    stack.__exit__()


def claim(caller: Caller, message: str, who: Claimed) -> list[str]:
    details = [(Kind.CASE_NUMBER, who.number), (Kind.DATE, who.born.isoformat())]
    return said(caller.validate(message, details, asked="case_number"))


def test_a_texted_code_proves_and_every_claim_hears_the_same(
    texting: Stack, provider: tuple[str, Texts]
) -> None:
    people = write(texting.env, each=1)
    answers = {kind: claim(Caller(texting), f"m-{kind}", who[0])
               for kind, who in people.items() if kind != "has_phone"}
    caller = Caller(texting)
    answers["has_phone"] = claim(caller, "m1", people["has_phone"][0])
    assert {tuple(answer) for answer in answers.values()} == {("utter_code_on_its_way_or_text",)}
    texting.settle()
    (form,) = provider[1]
    assert form["To"][0].startswith("+1202555") and form["From"] == ["+12025550100"]
    code = CODE.findall(form["Body"][0])[0]
    assert said(caller.type_code("m2", code)) == ["utter_verified"]
