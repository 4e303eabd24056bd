"""What people see of a bot before they write: its commands, name and descriptions."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
DEFAULT = "default"
PRIVATE_CHATS = "all_private_chats"


class Profile:
    """Commands by scope and language, words by language; "" is every other language."""

    def __init__(self) -> None:
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.names: dict[str, str] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}

    def methods(self) -> dict[str, Callable[[Json], Any]]:
        """The API's methods that are served from here."""
        return {
            "setMyCommands": self._set_commands,
            "getMyCommands": lambda values: self.commands.get(_place(values), []),
            "deleteMyCommands": self._delete_commands,
            "setMyName": lambda values: _put(self.names, values, "name"),
            "setMyDescription": lambda values: _put(self.descriptions, values, "description"),
            "setMyShortDescription":
                lambda values: _put(self.short_descriptions, values, "short_description"),
        }

    def commands_shown(self, language_code: str, *, private: bool = True) -> list[Json]:
        """The menu of somebody whose client speaks `language_code`, by the API's own rules."""
        own = PRIVATE_CHATS if private else "all_group_chats"
        for scope in (own, DEFAULT):
            for language in (language_code[:2], ""):
                if found := self.commands.get((scope, language)):
                    return found
        return []

    def description_shown(self, language_code: str) -> str:
        """What an empty chat shows under "What can this bot do?"."""
        return self.descriptions.get(language_code[:2]) or self.descriptions.get("", "")

    def _set_commands(self, values: Json) -> bool:
        self.commands[_place(values)] = values["commands"]
        return True

    def _delete_commands(self, values: Json) -> bool:
        self.commands.pop(_place(values), None)
        return True


def _place(values: Json) -> tuple[str, str]:
    scope = values.get("scope") or {"type": DEFAULT}
    name = f"chat {scope['chat_id']}" if scope["type"] == "chat" else scope["type"]
    return name, values.get("language_code", "")


def _put(words: dict[str, str], values: Json, name: str) -> bool:
    """Set the words of a language; empty words remove them."""
    language, text = values.get("language_code", ""), values.get(name, "")
    if text:
        words[language] = text
    else:
        words.pop(language, None)
    return True
