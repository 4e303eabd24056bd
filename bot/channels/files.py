"""The browser's files: a closed list, small on the wire, and cached for as long as they are right.

The widget's modules are loaded below an address that holds a digest of them all, so that they
may be kept for good and never mix with those of another version. Only `widget.js`, the one line
that an embedding page names, is asked for again each time: it points to that address.
"""
from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from sanic.request import Request
from sanic.response import HTTPResponse, raw

JAVASCRIPT = "text/javascript; charset=utf-8"
KEPT = "public, max-age=31536000, immutable"
ASKED_AGAIN = "no-cache"  # kept, but only used after the server was asked whether it still holds
# Public files, for any page and without cookies; who may talk to the chat is another matter.
FOR_ANY_PAGE = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True)
class Asset:
    """Bytes with their kind, pressed once."""

    body: bytes
    pressed: bytes
    kind: str
    etag: str

    @classmethod
    def of(cls, body: bytes, kind: str) -> Asset:
        digest = hashlib.sha256(body).hexdigest()[:20]
        return cls(body=body, pressed=gzip.compress(body, 9, mtime=0), kind=kind,
                   etag=f'"{digest}"')

    def answer(
        self, request: Request, *, headers: Mapping[str, str] = FOR_ANY_PAGE,
        cache: str = ASKED_AGAIN,
    ) -> HTTPResponse:
        """The response to a request: nothing new, the pressed bytes, or the plain ones."""
        sent = {**headers, "Cache-Control": cache, "ETag": self.etag, "Vary": "Accept-Encoding"}
        if self.etag in request.headers.get("if-none-match", ""):
            return raw(b"", status=304, headers=sent)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return raw(self.pressed, content_type=self.kind,
                       headers={**sent, "Content-Encoding": "gzip"})
        return raw(self.body, content_type=self.kind, headers=sent)


class Files:
    """Reads a closed list of files; again only when one has changed."""

    def __init__(self, folder: Path, kinds: Mapping[str, str]) -> None:
        self._folder = folder
        self._kinds = dict(kinds)
        self._read: dict[str, tuple[int, Asset]] = {}

    def asset(self, name: str) -> Asset | None:
        """The file of that name, or None where the list has none: no path reaches the disk."""
        if name not in self._kinds:
            return None
        path = self._folder / name
        changed = path.stat().st_mtime_ns
        known = self._read.get(name)
        if known is None or known[0] != changed:
            known = (changed, Asset.of(path.read_bytes(), self._kinds[name]))
            self._read[name] = known
        return known[1]

    @property
    def digest(self) -> str:
        """Another one whenever any of the files is another."""
        etags = [str(self.asset(name).etag) for name in sorted(self._kinds)]  # type: ignore[union-attr]
        return hashlib.sha256("".join(etags).encode()).hexdigest()[:16]
