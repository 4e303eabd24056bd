"""An authenticator app set up over Telegram: the key as text, and no picture of it."""
from __future__ import annotations

from tests.conversations.chat import names, words
from tests.conversations.people import applicant
from tests.conversations.telegram.conftest import System
from tests.conversations.telegram.test_cases import proved
from tests.conversations.test_authenticator import SAVED, next_code, secret_in

WEI = applicant("Wei")
PICTURES = {"sendPhoto", "sendDocument", "sendAnimation", "sendSticker"}


def test_the_key_is_text_and_its_code_confirms_the_app(system: System) -> None:
    person, before = proved(system, WEI), len(system.fake.calls)
    try:
        asked = person.say("set up the app")
        assert names(asked) == ["enrol_authenticator"]
        secret = secret_in(asked)
        assert person.screen[-1].protected, "the key is not to be forwarded"
        done = person.say(next_code(secret))
        assert "app_confirmed" in names(done)
        assert len(set(SAVED.findall(words(done)))) == 10
        sent = {call.method for call in system.fake.calls[before:]}
        assert not PICTURES & sent and "deleteMessage" in sent, "the typed code is gone"
    finally:
        system.stack.forget_apps()
