"""The words of the mail or text message that carries a code: data/locales/<language>/mail.ftl
and sms.ftl."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from actions.words import read_bundles, say

CATALOGUE = "mail.ftl"
SUBJECT, BODY = "mail-code-subject", "mail-code-body"
TEXT_CATALOGUE, TEXT = "sms.ftl", "sms-code"


@dataclass(frozen=True, slots=True)
class CodeMail:
    """What is written in the mail. The body holds the code; the subject must not."""

    subject: str
    body: str = field(repr=False)


class MailText(Protocol):
    def code_mail(self, *, language: str, code: str, minutes: int) -> CodeMail:
        """The mail in that language (BCP 47), or in the nearest one that there is."""
        ...

    def code_text(self, *, language: str, code: str, minutes: int) -> str:
        """The text message, likewise."""
        ...


class FluentMailText:
    """Reads all catalogues at once, so that a missing message stops the start, not a mail.

    :raises WordsMissing: names the catalogue and the message.
    """

    def __init__(self, locales: Path) -> None:
        self._mails = read_bundles(locales, CATALOGUE, (SUBJECT, BODY))
        self._texts = read_bundles(locales, TEXT_CATALOGUE, (TEXT,))

    def code_mail(self, *, language: str, code: str, minutes: int) -> CodeMail:
        # As text: a number would be grouped (123,456), and lose its leading zeros.
        subject, body = (
            say(self._mails, language, name, code=code, minutes=minutes)
            for name in (SUBJECT, BODY)
        )
        return CodeMail(subject=" ".join(subject.split()), body=body)

    def code_text(self, *, language: str, code: str, minutes: int) -> str:
        return " ".join(say(self._texts, language, TEXT, code=code, minutes=minutes).split())
