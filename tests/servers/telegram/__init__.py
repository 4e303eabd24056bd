"""A Telegram for tests: a Bot API server over real HTTP, and people who use it.

    with FakeTelegram() as fake:                     # a free port on loopback
        start_the_bot(base_url=fake.url, token=fake.token)   # webhook or polling, as it likes
        ana = TelegramPerson(fake, language_code="es", naming=Names.load().find)
        ana.start("es")                              # everything that says something waits for
        replies = ana.say("¿dónde está mi caso?")    # the answer and gives what the bot said
        ana.press("Cancelar")                        # a button on the screen, by its title
        fake.flood("sendMessage", retry_after=2)     # the next call gets 429; also fail, reset,
        ana.say("IOE0990001001")                     # slow, bad_gateway, double_updates, hold …
        assert "IOE0990001001" not in [seen.text for seen in ana.screen]    # was deleted
        assert fake.violations == []                 # every call was as schema.yml wants it

`fake.calls` has each call with its values and the status it got, `fake.deliveries` what went to
a webhook, `fake.updates.all` what happened. `python -m tests.servers.telegram --help` lets a
developer talk to the bot in a terminal.
"""
from tests.servers.telegram.hearing import Silence
from tests.servers.telegram.person import TelegramPerson
from tests.servers.telegram.places import group
from tests.servers.telegram.server import TOKEN, FakeTelegram

__all__ = ["TOKEN", "FakeTelegram", "Silence", "TelegramPerson", "group"]
