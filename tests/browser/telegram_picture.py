"""Draws a chat as Telegram was told it, since its own clients are not at hand."""
from __future__ import annotations

from html import escape

from tests.conversations.named import named_in_telegram
from tests.conversations.people import applicant
from tests.servers.stack import Stack
from tests.servers.telegram import FakeTelegram, TelegramPerson
from tests.servers.telegram.screen import Seen

LOOKS = """<style>
  body { margin: 0; background: #d7e3ec; font: 15px/1.4 system-ui, sans-serif; color: #111; }
  main { display: flex; flex-direction: column; gap: 8px; padding: 14px; }
  p { margin: 0; padding: 8px 12px; border-radius: 12px; white-space: pre-wrap; max-width: 82%;
      background: #fff; align-self: flex-start; }
  p.mine { background: #e3f7d0; align-self: flex-end; }
  div { display: grid; gap: 4px; width: 82%; }
  span { background: #ffffffb0; border-radius: 8px; padding: 6px; text-align: center; }
</style>"""


def joined_path(fake: FakeTelegram, stack: Stack) -> list[Seen]:
    """What stands in the chat of somebody with cases at three agencies who has said yes."""
    who, known = applicant("Njeri"), stack.mail_names()
    person = TelegramPerson(fake, first_name="Njeri", language_code="en",
                            naming=named_in_telegram, quiet=1.0)
    person.start()
    person.say(who.claim("en"))
    person.say(stack.code_for(str(who.email), known=known))
    person.say("all my cases")
    if any("Yes, show all of mine" in row for seen in person.screen for row in seen.keyboard):
        person.press("Yes, show all of mine")
    return list(person.screen)


def drawn(screen: list[Seen], *, last: int = 2) -> str:
    """The newest messages as a page; a drawing, not Telegram's own client."""
    parts = []
    for seen in [each for each in screen if not each.deleted_by][-last:]:
        side = ' class="mine"' if seen.mine else ""
        parts.append(f"<p{side}>{escape(seen.text)}</p>")
        buttons = "".join(f"<span>{escape(title)}</span>" for row in seen.keyboard for title in row)
        parts.append(f"<div>{buttons}</div>" if buttons else "")
    return f"<!doctype html><meta charset=utf-8>{LOOKS}<main>{''.join(parts)}</main>"
