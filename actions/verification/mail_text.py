"""The words of the mail that carries a code, from data/locales/<language>/mail.ftl."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from fluent.runtime import FluentBundle, FluentResource

CATALOGUE = "mail.ftl"
SUBJECT, BODY = "mail-code-subject", "mail-code-body"
FALLBACK = "en"


class MailTextMissing(RuntimeError):
    """A catalogue lacks a message, or there is none in the fallback language."""


@dataclass(frozen=True, slots=True)
class CodeMail:
    """What is written in the mail. The body holds the code; the subject must not."""

    subject: str
    body: str = field(repr=False)


class MailText(Protocol):
    def code_mail(self, *, language: str, code: str, minutes: int) -> CodeMail:
        """The mail in that language (BCP 47), or in the nearest one that there is."""
        ...


class FluentMailText:
    """Reads all catalogues at once, so that a missing message stops the start, not a mail.

    :raises MailTextMissing: names the catalogue and the message.
    """

    def __init__(self, locales: Path) -> None:
        self._bundles = {path.parent.name: _bundle(path) for path in locales.glob(f"*/{CATALOGUE}")}
        if FALLBACK not in self._bundles:
            raise MailTextMissing(f"{locales / FALLBACK / CATALOGUE} is missing")

    def code_mail(self, *, language: str, code: str, minutes: int) -> CodeMail:
        bundle = self._nearest(language)
        # As text: a number would be grouped (123,456), and lose its leading zeros.
        values = {"code": code, "minutes": minutes}
        subject, body = (_format(bundle, name, values) for name in (SUBJECT, BODY))
        return CodeMail(subject=" ".join(subject.split()), body=body)

    def _nearest(self, language: str) -> FluentBundle:
        """zh-Hant-TW, then zh-Hant, then zh, then English."""
        parts = language.split("-")
        for length in range(len(parts), 0, -1):
            bundle = self._bundles.get("-".join(parts[:length]))
            if bundle is not None:
                return bundle
        return self._bundles[FALLBACK]


def _bundle(path: Path) -> FluentBundle:
    bundle = FluentBundle([path.parent.name], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    for name in (SUBJECT, BODY):
        if not bundle.has_message(name) or bundle.get_message(name).value is None:
            raise MailTextMissing(f"{path}: {name} is missing")
    return bundle


def _format(bundle: FluentBundle, name: str, values: dict[str, str | int]) -> str:
    text, errors = bundle.format_pattern(bundle.get_message(name).value, values)
    if errors:
        raise MailTextMissing(f"{name}: {type(errors[0]).__name__}")
    return str(text)
