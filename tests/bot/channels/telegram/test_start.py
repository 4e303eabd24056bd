"""What a deep link may carry: a language, an agency, a ticket; nothing else is believed."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.start import Start, read_payload
from bot.nlg.catalogue import Catalogues

CATALOGUES = Catalogues.load()


@pytest.mark.parametrize(
    ("payload", "start"),
    [("", Start()), ("lang-es", Start(language="es")), ("agency-uscis", Start(agency="uscis")),
     ("agency-uscis_lang-es", Start(language="es", agency="uscis")), ("go-abc", Start(move="abc")),
     ("lang-xx", Start()), ("agency-nobody", Start()), ("lang-es; drop table", Start()),
     ("agency-..%2f", Start())],
)
def test_payloads(payload: str, start: Start) -> None:
    assert read_payload(payload, CATALOGUES) == start


@given(st.text(max_size=64))
def test_no_payload_is_trouble(payload: str) -> None:
    start = read_payload(payload, CATALOGUES)
    assert start.language is None or start.language in CATALOGUES.languages
