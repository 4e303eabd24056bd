"""A person at Telegram, with the face of tests/conversations/chat.py's `Chat`."""
from __future__ import annotations

import copy

from tests.conversations.chat import Said
from tests.servers.telegram import shapes
from tests.servers.telegram.hearing import Ear, Naming, Working, idle
from tests.servers.telegram.places import Place, private_place
from tests.servers.telegram.screen import Seen, is_typing, seen
from tests.servers.telegram.server import FakeTelegram
from tests.servers.telegram.world import Json, Kept, kind_of

PATIENCE = 20.0  # seconds until silence is a failure
QUIET = 0.3  # seconds without a call after which the bot is done


class TelegramPerson:
    """Somebody with a phone, known to Telegram, who has not started the bot yet.

    `naming` turns a text and the language to expect into a message name and a language
    (tests/conversations/named.py), so that `Said.message` is as in web chat; without it both
    stay empty. `working` says whether the bot has something left to do. What waits for an answer
    takes `silent_for`: that many seconds of silence are fine, and give an empty list; None means
    that silence is a failure.
    """

    def __init__(
        self, fake: FakeTelegram, *, first_name: str = "Ana", language_code: str = "en",
        naming: Naming | None = None, patience: float = PATIENCE, quiet: float = QUIET,
        working: Working = idle,
    ) -> None:
        self.fake = fake
        self._naming = naming
        self.user: Json = {"id": fake.new_person_id(), "is_bot": False,
                           "first_name": first_name, "language_code": language_code}
        with fake.world.changed:
            self._place: Place = private_place(fake, self.user)
        self.ear = Ear(fake, self._place.room, naming=naming, patience=patience, quiet=quiet,
                       working=working)
        self._last_own = 0
        self._reactions: dict[int, str] = {}

    @property
    def id(self) -> int:
        """The user's id, which is the private chat's too."""
        return int(self.user["id"])

    @property
    def chat_id(self) -> int:
        return self._place.room.id

    @property
    def language_code(self) -> str:
        return str(self.user["language_code"])

    @language_code.setter
    def language_code(self, code: str) -> None:
        self.user["language_code"] = code

    @property
    def heard(self) -> list[Said]:
        """All that was taken in."""
        return self.ear.heard

    # Saying

    def start(self, payload: str = "", *, silent_for: float | None = None) -> list[Said]:
        """Press Start, on the bot's page or on a link with a payload."""
        if self._place.room.blocked:
            self.unblock()
        return self.say(f"/start {payload}".strip(), silent_for=silent_for)

    def command(self, command: str, *, silent_for: float | None = None) -> list[Said]:
        """Send a command such as "/help"."""
        assert command.startswith("/"), "a command begins with a slash"
        return self.say(command, silent_for=silent_for)

    def say(self, text: str, *, silent_for: float | None = None) -> list[Said]:
        """Type a message (several, if it is long) and read what comes back."""
        self.send(text)
        return self.listen(silent_for=silent_for)

    def send(self, text: str) -> int:
        """Type a message and wait for nothing; its id."""
        for piece in shapes.pieces(text):
            self._post(shapes.text(piece))
        return self._last_own

    def send_kind(self, kind: str, caption: str | None = None, *,
                  silent_for: float | None = None) -> list[Said]:
        """Send something that is not text: a kind of shapes.CONTENT."""
        self._post(shapes.content(kind, caption))
        return self.listen(silent_for=silent_for)

    def send_voice(self, *, silent_for: float | None = None) -> list[Said]:
        return self.send_kind("voice", silent_for=silent_for)

    def send_photo(self, caption: str | None = None, *,
                   silent_for: float | None = None) -> list[Said]:
        return self.send_kind("photo", caption, silent_for=silent_for)

    def send_sticker(self, *, silent_for: float | None = None) -> list[Said]:
        return self.send_kind("sticker", silent_for=silent_for)

    def send_location(self, *, silent_for: float | None = None) -> list[Said]:
        return self.send_kind("location", silent_for=silent_for)

    def send_contact(self, *, silent_for: float | None = None) -> list[Said]:
        return self.send_kind("contact", silent_for=silent_for)

    def forward(self, text: str, *, origin: str = "user",
                silent_for: float | None = None) -> list[Said]:
        """Forward somebody's words; `origin` is user, hidden_user or channel."""
        whose = {"id": 777_000, "is_bot": False, "first_name": "Neighbour"}
        channel = {"id": -1_001_700_000_000, "type": "channel", "title": "News"}
        at = int(self.fake.world.now()) - 60
        self._post(shapes.text(text)
                   | shapes.forwarded(origin, at=at, sender=whose, channel=channel))
        return self.listen(silent_for=silent_for)

    def edit(self, text: str, *, message_id: int | None = None,
             silent_for: float | None = None) -> list[Said]:
        """Change an own message, the last one unless told otherwise."""
        with self.fake.world.changed:
            kept = self._own(message_id)
            kind = "text" if kind_of(kept.message) == "text" else "caption"
            kept.message = kept.message | {kind: text, "edit_date": int(self.fake.world.now())}
            kept.edited = True
            self.ear.mark()
            self._place.tell("edited", kept)
        return self.listen(silent_for=silent_for)

    def unsend(self, message_id: int | None = None) -> None:
        """Delete an own message for both sides; a bot is not told."""
        with self.fake.world.changed:
            self._own(message_id).deleted_by = "person"

    def react(self, emoji: str, *, message_id: int | None = None,
              silent_for: float | None = 0.5) -> list[Said]:
        """React to the bot's last message ("" takes it back). Told only if the bot asked to."""
        with self.fake.world.changed:
            kept = self._living(message_id) if message_id else self._last_of_bot()
            before = self._reactions.get(kept.id, "")
            self._reactions[kept.id] = emoji
            self.ear.mark()
            self.fake.updates.add("message_reaction", {
                "chat": self._place.room.chat, "message_id": kept.id, "user": self.user,
                "date": int(self.fake.world.now()), "old_reaction": shapes.reaction(before),
                "new_reaction": shapes.reaction(emoji),
            }, line=self.chat_id)
        return self.listen(silent_for=silent_for)

    # Pressing

    def press(self, title: str, *, times: int = 1,
              silent_for: float | None = None) -> list[Said]:
        """Press a button that is on the screen now, the lowest of that title.

        `times` 2 is a nervous finger. Also waits until the press itself was answered.
        """
        with self.fake.world.changed:
            kept, data = self._button(title)
            queries = [self.tap(kept.id, data) for _ in range(times)]
        heard = self.ear.listen(self.language_code, silent_for=silent_for,
                                also=lambda: all(map(self.answered, queries)))
        for query in queries:
            assert self.answered(query), f"the press of {title!r} was never answered"
        return heard

    def tap(self, message_id: int, data: str) -> str:
        """Press a button that may no longer be there (an old screen); the query's id."""
        with self.fake.world.changed:
            kept = self._place.room.messages[message_id]
            query = self.fake.world.ask(sender=self.user, kept=kept, data=data)
            self.ear.mark()
            self.fake.updates.add("callback_query", query, line=self.chat_id)
            return str(query["id"])

    def answered(self, query_id: str) -> bool:
        """Whether the bot has answered a press: the clock on the button is gone."""
        return self.fake.world.queries[query_id].answer is not None

    @property
    def alerts(self) -> list[str]:
        """Words that answered this person's presses, as a toast or a box."""
        answers = [query.answer for query in self.fake.world.queries.values()
                   if query.by == self.id and query.answer]
        return [str(answer["text"]) for answer in answers if answer.get("text")]

    def buttons(self) -> list[str]:
        """Titles on the lowest keyboard of the screen."""
        for kept in reversed(self._place.room.on_screen()):
            if kept.inline_keyboard:
                return [button["text"] for button in kept.buttons]
        return []

    # Coming and going

    def block(self) -> None:
        """Stop the bot."""
        self._place.room.blocked = True
        self._place.tell_member(by=self.user, old="member", new="kicked")

    def unblock(self) -> None:
        """Allow it again; a client then sends /start, which is `start`."""
        self._place.room.blocked = False
        self._place.tell_member(by=self.user, old="kicked", new="member")

    def in_group(self, place: Place) -> TelegramPerson:
        """The same person in a group or channel (places.py)."""
        other = copy.copy(self)
        other._place, other._last_own, other._reactions = place, 0, {}
        other.ear = Ear(self.fake, place.room, naming=self._naming, patience=self.ear.patience,
                        quiet=self.ear.quiet, working=self.ear.working)
        other.ear.mark()
        return other

    # Reading

    def listen(self, *, silent_for: float | None = None) -> list[Said]:
        """What the bot says to what was sent last, until it has been quiet for a moment."""
        return self.ear.listen(self.language_code, silent_for=silent_for)

    def read(self) -> list[Said]:
        """What has come since the last reading, without waiting."""
        return self.ear.read(self.language_code)

    def wait_for(self, message: str, *, seconds: float = 20.0) -> list[Said]:
        """Read until the message of this name has come (needs `naming`)."""
        return self.ear.wait_for(message, self.language_code, seconds=seconds)

    @property
    def screen(self) -> list[Seen]:
        """The chat as it stands: deleted messages gone, edited ones changed."""
        with self.fake.world.changed:
            return [seen(kept) for kept in self._place.room.on_screen()]

    @property
    def deleted(self) -> list[Seen]:
        """What was on the screen once and is no longer."""
        with self.fake.world.changed:
            return [seen(kept) for kept in self._place.room.messages.values() if kept.deleted_by]

    @property
    def typing(self) -> bool:
        """Whether the chat shows that the bot is typing."""
        return is_typing(self._place.room, self.fake.world.now())

    @property
    def menu(self) -> dict[str, str]:
        """Commands that the client offers in this person's language."""
        private = self._place.room.is_private
        return {entry["command"]: entry["description"] for entry in
                self.fake.profile.commands_shown(self.language_code, private=private)}

    def _post(self, content: Json) -> None:
        with self.fake.world.changed:
            self.ear.mark()
            self._last_own = self._place.post(content, sender=self.user).id

    def _own(self, message_id: int | None) -> Kept:
        return self._living(message_id or self._last_own)

    def _living(self, message_id: int) -> Kept:
        kept = self._place.room.living(message_id)
        assert kept is not None, f"message {message_id} is not on the screen"
        return kept

    def _last_of_bot(self) -> Kept:
        return [kept for kept in self._place.room.on_screen() if kept.by_bot][-1]

    def _button(self, title: str) -> tuple[Kept, str]:
        """The lowest button of that title, and what it sends."""
        for kept in reversed(self._place.room.on_screen()):
            for button in kept.buttons:
                if button["text"] == title and "callback_data" in button:
                    return kept, str(button["callback_data"])
        raise AssertionError(f"no button {title!r}; there were {self.buttons()}")
