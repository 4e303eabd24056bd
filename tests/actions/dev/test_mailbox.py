"""The development mail server: whole messages, private files, never in production."""

from __future__ import annotations

import asyncio
import contextlib
import stat
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib
import pytest

from actions.dev import mailbox

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


async def send(directory: Path, *messages: EmailMessage) -> None:
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    server = asyncio.create_task(
        mailbox.serve(port=0, directory=directory, clock=lambda: NOW, started=port.set_result)
    )
    number = await asyncio.wait_for(port, 10)
    for message in messages:
        await aiosmtplib.send(message, hostname="127.0.0.1", port=number, timeout=10)
    server.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await server


def message(body: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@example.org", "b@example.org", "Hello"
    made.set_content(body)
    return made


async def test_each_message_becomes_a_private_file(tmp_path: Path) -> None:
    box = tmp_path / "mailbox"
    await send(box, message("one"), message("two"))
    files = sorted(box.iterdir())
    assert len(files) == 2 and all(file.suffix == ".eml" for file in files)
    assert len({file.stem for file in files}) == 2 and all(len(f.stem) == 32 for f in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    texts = [file.read_text() for file in files]
    assert all(text.startswith("X-Received-At: Mon, 02 Mar 2026 15:00:00 +0000\n")
               for text in texts)
    assert sorted(text.partition("\n\n")[2].strip() for text in texts) == ["one", "two"]


async def test_a_full_disk_is_told_to_the_sender(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(mailbox.Mailbox, "_file", full)
    with pytest.raises(aiosmtplib.SMTPDataError, match="Cannot file it now"):
        await send(tmp_path, message("one"))
    assert list(tmp_path.iterdir()) == []


def test_it_refuses_production(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--port", "0", "--directory", str(tmp_path / "box")]
    assert mailbox.main(arguments, {"CASEPATH_ENV": "production"}) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "production" in said
    assert not (tmp_path / "box").exists()
