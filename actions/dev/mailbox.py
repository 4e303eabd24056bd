"""The development mail server: real SMTP in, one file for each message out.

`python -m actions.dev.mailbox --port 5025 --directory var/mailbox` files what arrives as
`<random id>.eml`, readable by this user only. It refuses to run in production, where codes
would otherwise end in a folder instead of with their owners.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
import signal
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"
SIZE_LIMIT = 1_000_000  # bytes
OK = "250 Filed"


class Mailbox:
    """The handler: files each message whole or not at all."""

    def __init__(self, directory: Path, clock: Callable[[], datetime]) -> None:
        self._directory = directory
        self._clock = clock

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        received = f"X-Received-At: {format_datetime(self._clock())}\r\n".encode()
        try:
            await asyncio.to_thread(self._file, received + content)
        except OSError as error:
            print(f"casepath: cannot file a message: {error.strerror}", file=sys.stderr)
            return "451 Cannot file it now"
        return OK

    def _file(self, content: bytes) -> Path:
        name = secrets.token_hex(16)
        part, whole = self._directory / f".{name}.part", self._directory / f"{name}.eml"
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            # LF on disk: what reads the folder looks for the empty line after the headers.
            file.write(content.replace(b"\r\n", b"\n"))
        return part.rename(whole)


async def serve(
    *,
    port: int,
    directory: Path,
    clock: Callable[[], datetime],
    started: Callable[[int], None] = lambda port: None,
) -> None:
    """Take mail until cancelled; `started` gets the port (0 asks for any free one)."""
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    loop = asyncio.get_running_loop()
    handler = Mailbox(directory, clock)
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="localhost", data_size_limit=SIZE_LIMIT, loop=loop),
        HOST,
        port,
    )
    async with server:
        started(server.sockets[0].getsockname()[1])
        await server.serve_forever()


async def _until_stopped(port: int, directory: Path) -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(
        serve(port=port, directory=directory, clock=lambda: datetime.now(UTC))
    )
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        pass


def main(arguments: list[str] | None = None, environment: Mapping[str, str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="actions.dev.mailbox", description=__doc__)
    parser.add_argument("--port", type=int, default=5025)
    parser.add_argument("--directory", type=Path, default=Path("var/mailbox"))
    given = parser.parse_args(arguments)
    environment = os.environ if environment is None else environment
    if environment.get("CASEPATH_ENV") == "production":
        print("casepath: the development mail server does not run in production; "
              "point CASEPATH_SMTP_URL at a real one", file=sys.stderr)
        return 1
    try:
        asyncio.run(_until_stopped(given.port, given.directory))
    except OSError as error:
        print(f"casepath: the mail server cannot start on port {given.port}: {error.strerror}",
              file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
