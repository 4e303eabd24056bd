"""The words of the mail or text message that carries a code: data/locales/<language>/mail.ftl
and sms.ftl."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from fluent.runtime import FluentBundle, FluentResource

CATALOGUE = "mail.ftl"
SUBJECT, BODY = "mail-code-subject", "mail-code-body"
TEXT_CATALOGUE, TEXT = "sms.ftl", "sms-code"
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

    def code_text(self, *, language: str, code: str, minutes: int) -> str:
        """The text message, likewise."""
        ...


class FluentMailText:
    """Reads all catalogues at once, so that a missing message stops the start, not a mail.

    :raises MailTextMissing: names the catalogue and the message.
    """

    def __init__(self, locales: Path) -> None:
        self._mails = _bundles(locales, CATALOGUE, (SUBJECT, BODY))
        self._texts = _bundles(locales, TEXT_CATALOGUE, (TEXT,))

    def code_mail(self, *, language: str, code: str, minutes: int) -> CodeMail:
        bundle = _nearest(self._mails, language)
        # As text: a number would be grouped (123,456), and lose its leading zeros.
        values = {"code": code, "minutes": minutes}
        subject, body = (_format(bundle, name, values) for name in (SUBJECT, BODY))
        return CodeMail(subject=" ".join(subject.split()), body=body)

    def code_text(self, *, language: str, code: str, minutes: int) -> str:
        bundle = _nearest(self._texts, language)
        return " ".join(_format(bundle, TEXT, {"code": code, "minutes": minutes}).split())


def _nearest(bundles: Mapping[str, FluentBundle], language: str) -> FluentBundle:
    """zh-Hant-TW, then zh-Hant, then zh, then English."""
    parts = language.split("-")
    for length in range(len(parts), 0, -1):
        bundle = bundles.get("-".join(parts[:length]))
        if bundle is not None:
            return bundle
    return bundles[FALLBACK]


def _bundles(locales: Path, file: str, names: Sequence[str]) -> Mapping[str, FluentBundle]:
    found = {path.parent.name: _bundle(path, names) for path in locales.glob(f"*/{file}")}
    if FALLBACK not in found:
        raise MailTextMissing(f"{locales / FALLBACK / file} is missing")
    return found


def _bundle(path: Path, names: Sequence[str]) -> FluentBundle:
    bundle = FluentBundle([path.parent.name], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    for name in names:
        if not bundle.has_message(name) or bundle.get_message(name).value is None:
            raise MailTextMissing(f"{path}: {name} is missing")
    return bundle


def _format(bundle: FluentBundle, name: str, values: dict[str, str | int]) -> str:
    text, errors = bundle.format_pattern(bundle.get_message(name).value, values)
    if errors:
        raise MailTextMissing(f"{name}: {type(errors[0]).__name__}")
    return str(text)
