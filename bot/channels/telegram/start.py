"""What a deep link (t.me/<bot>?start=…) may carry: a language, an agency, or a move's ticket.

Never anything personal: links stand in histories, on posters and in other people's chats.
    lang-es    agency-uscis    agency-uscis_lang-es    go-<ticket>
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from bot.nlg.catalogue import Catalogues
from bot.settings import ROOT

MOVE = "go-"
_PART = re.compile(r"(lang|agency)-([A-Za-z0-9-]{2,24})")


@dataclass(frozen=True)
class Start:
    """What the link asks for; what it does not name, or nobody knows, is None."""

    language: str | None = None
    agency: str | None = None
    move: str | None = None


def read_payload(payload: str, catalogues: Catalogues) -> Start:
    """Read the payload of /start; what is not understood is passed over."""
    if payload.startswith(MOVE):
        return Start(move=payload[len(MOVE):])
    found = {
        match[1]: match[2] for part in payload.split("_") if (match := _PART.fullmatch(part))
    }
    language = found.get("lang")
    agency = found.get("agency", "").replace("-", "_")
    known = {file.stem for file in (ROOT / "data" / "agencies").glob("*.yml")}
    return Start(
        language=language if language in catalogues.languages else None,
        agency=agency if agency in known else None,
    )
