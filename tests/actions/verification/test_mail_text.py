"""The words of the mail, from the real catalogues."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.settings import DATA
from actions.verification.mail_text import FluentMailText
from actions.words import WordsMissing

LOCALES = DATA / "locales"
ABOUT_CASES = ("uscis", "immigra", "case", "caso", "visa", "status", "asyl", "asilo")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_code_stands_in_the_body_and_not_in_the_subject(language: str) -> None:
    mail = FluentMailText(LOCALES).code_mail(language=language, code="042137", minutes=10)
    assert "042137" in mail.body and "10" in mail.body
    assert "042137" not in mail.subject and "\n" not in mail.subject
    assert "042137" not in repr(mail)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_mail_does_not_say_what_it_is_about(language: str) -> None:
    mail = FluentMailText(LOCALES).code_mail(language=language, code="042137", minutes=10)
    words = f"{mail.subject} {mail.body}".lower()
    assert [word for word in ABOUT_CASES if word in words] == []


@pytest.mark.parametrize(("wanted", "like"), [("es-MX", "es"), ("en-GB", "en"), ("xx", "en")])
def test_the_nearest_language_is_taken(wanted: str, like: str) -> None:
    text = FluentMailText(LOCALES)
    assert text.code_mail(language=wanted, code="1", minutes=2) == text.code_mail(
        language=like, code="1", minutes=2
    )


def test_a_missing_message_is_named(tmp_path: Path) -> None:
    with pytest.raises(WordsMissing, match="mail.ftl is missing"):
        FluentMailText(tmp_path)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "mail.ftl").write_text("mail-code-subject = A message\n")
    with pytest.raises(WordsMissing, match="mail-code-body is missing"):
        FluentMailText(tmp_path)
