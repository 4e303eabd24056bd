"""What the case store needs from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from actions.crypto import BadKey, Index, Keyring
from actions.settings import ROOT

DEFAULT_DATABASE_URL = f"sqlite:///{ROOT}/var/casepath.db"


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Where the store is, and the keys to it, as they stand in the environment."""

    database_url: str
    production: bool
    _master_key: str
    _index_key: str

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Self:
        return cls(
            environment.get("CASEPATH_DATABASE_URL") or DEFAULT_DATABASE_URL,
            environment.get("CASEPATH_ENV", "production") == "production",
            environment.get("CASEPATH_MASTER_KEY", ""),
            environment.get("CASEPATH_INDEX_KEY", ""),
        )

    def keyring(self) -> Keyring:
        """The master keys.

        :raises BadKey: CASEPATH_MASTER_KEY is missing or malformed.
        """
        return _parse(self._master_key, "CASEPATH_MASTER_KEY")

    def index(self) -> Index:
        """The index keys.

        :raises BadKey: CASEPATH_INDEX_KEY is missing or malformed.
        """
        return Index(_parse(self._index_key, "CASEPATH_INDEX_KEY"))

    def __repr__(self) -> str:
        return f"StoreSettings(production={self.production})"


def _parse(text: str, name: str) -> Keyring:
    if not text:
        raise BadKey(f"{name} is not set; `make chat` makes one for development in var/dev.env")
    return Keyring.parse(text, name=name)
