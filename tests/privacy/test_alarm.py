"""The alarm itself: it must ring, or its silence says nothing."""
from __future__ import annotations

import base64
import json
import logging
import sqlite3
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
import structlog

from tests.privacy.alarm import (
    PersonalDataInTheClear,
    check_text,
    personal_values,
    search_files,
)
from tests.privacy.hiding import date_spellings
from tests.privacy.search import PIECE, Search

VALUES = personal_values()


def test_it_knows_every_applicant() -> None:
    assert len([value for value in VALUES if "@" in value]) >= 8
    assert {"IOE0990001001", "Okafor", "1988-04-03", "April 3, 1988"} <= VALUES


@pytest.mark.parametrize("value", ["Amara Okafor", "ioe0990001001", "APRIL 3, 1988"])
def test_it_rings_for_a_log_line(value: str) -> None:
    with pytest.raises(PersonalDataInTheClear):
        logging.getLogger("casepath.test").error("the applicant is %s", value)


def test_it_rings_for_a_structured_line_too() -> None:
    with pytest.raises(PersonalDataInTheClear):
        structlog.get_logger().debug("claim.made", of={"number": "IOE0990001001"})


def test_it_rings_for_a_line_of_ours_at_debug_level_and_for_a_traceback() -> None:
    ours = logging.getLogger("actions.of_this_test")
    with pytest.raises(PersonalDataInTheClear):
        ours.debug("born %s", "1988-04-03")
    with pytest.raises(PersonalDataInTheClear):
        try:
            raise ValueError("amara.okafor@example.org")
        except ValueError:
            ours.exception("a mail went wrong")


def test_it_tells_where_and_not_what() -> None:
    with pytest.raises(PersonalDataInTheClear) as caught:
        check_text("born 1988-04-03", VALUES, where="a reply")
    assert "1988-04-03" not in str(caught.value) and "a reply" in str(caught.value)


def test_it_finds_a_value_in_a_database_and_in_its_wal(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "x.db")
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE t (v TEXT)")
    db.execute("INSERT INTO t VALUES ('amara.okafor@example.org')")
    db.commit()
    found = search_files(tmp_path, VALUES)
    assert any("x.db-wal" in line for line in found)
    db.close()


def test_it_finds_escaped_and_unmarked_spellings(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text('{"name": "Luc\\u00eda Fern\\u00e1ndez Ortega"}')
    (tmp_path / "b.log").write_text("lucia fernandez ortega")
    found = search_files(tmp_path, VALUES)
    assert {line.split(":")[0] for line in found} == {"a.log", "b.log"}


def _base64(shift: int) -> Callable[[str], bytes]:
    return lambda value: base64.b64encode(b"x" * shift + value.encode() + b"yz")


HIDING: dict[str, Callable[[str], bytes]] = {
    "utf-16, big end first": lambda value: value.encode("utf-16-be"),
    "utf-16, with its mark": lambda value: value.upper().encode("utf-16"),
    "base64": _base64(0), "base64, one further": _base64(1), "base64, two further": _base64(2),
    "base64 for addresses": lambda value: base64.urlsafe_b64encode(value.encode()),
    "base64 of capitals": lambda value: base64.b64encode(value.upper().encode()),
    "hex": lambda value: value.encode().hex().encode(),
    "hex of utf-16 in capitals": lambda value: value.encode("utf-16-le").hex().upper().encode(),
    "percent": lambda value: quote(value, safe="").encode(),
    "percent twice": lambda value: quote(quote(value, safe=""), safe="").encode(),
    "a form's plus": lambda value: quote_plus(value).encode(),
    "JSON": lambda value: json.dumps({"a": value}).encode(),
    "repr": lambda value: ascii(value).encode(),
    "no marks": lambda value: unicodedata.normalize("NFD", value).encode("ascii", "ignore"),
    "split marks": lambda value: unicodedata.normalize("NFD", value).encode(),
}


@pytest.mark.parametrize("way", HIDING)
@pytest.mark.parametrize("value", ["Lucía Fernández Ortega", "IOE0990002001", "1992-11-17",
                                   "lucia.fernandez@example.org", "+1 602 555 0118"])
def test_it_finds_a_value_however_it_hides(tmp_path: Path, way: str, value: str) -> None:
    (tmp_path / "blob.bin").write_bytes(b"\x00\xff ,," + HIDING[way](value) + b",, \x00")
    assert search_files(tmp_path, [value]), way


@pytest.mark.parametrize(("around", "counts"), [
    (b" %s ", True), (b"\x00%s\x17", True), (b"abc%sabc", True), (b'"c":"%sdefghijklmnop"', True),
    (b"[[code:Zk9-_xW8ab%sQr7Tz0mNpA]]", False),
])
def test_six_letters_count_but_not_by_chance_in_a_token(
    tmp_path: Path, around: bytes, counts: bool
) -> None:
    (tmp_path / "a.db").write_bytes(around % b"YSABEL")
    assert bool(search_files(tmp_path, ["Ysabel"])) is counts


def test_what_an_encoding_cannot_hold_is_not_looked_for_without_it(tmp_path: Path) -> None:
    typed = "IOE" + "9876543210".translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    (tmp_path / "a.db").write_bytes(b'"3f-494f45-a8" ioe')  # the prefix, which any number has
    assert Search([typed]).below(tmp_path).found == []
    (tmp_path / "b.db").write_bytes(typed.encode().hex().encode())
    assert Search([typed]).below(tmp_path).found == ["b.db: IO…"]


@pytest.mark.parametrize("written", ["17/11/1992", "11/17/1992", "1992/11/17", "17.11.1992",
                                     "19921117", "17111992", "nov 17, 1992", "17-11-92",
                                     "datetime.date(1992, 11, 17)"])
def test_it_finds_a_day_in_every_order(tmp_path: Path, written: str) -> None:
    (tmp_path / "a.log").write_text(f"seen {written}.")
    assert search_files(tmp_path, date_spellings(date(1992, 11, 17)))


@pytest.mark.parametrize("written", ["3125550141", "312-555-0141", "(312) 555.0141"])
def test_it_finds_a_number_without_its_gaps(tmp_path: Path, written: str) -> None:
    (tmp_path / "a.log").write_text("to 13125550141 now")
    assert search_files(tmp_path, [written])


def test_it_finds_a_value_in_a_folders_name_and_across_the_pieces(tmp_path: Path) -> None:
    (tmp_path / "IOE0990001001").mkdir()
    (tmp_path / "IOE0990001001" / "x").touch()
    (tmp_path / "big").write_bytes(b"." * (PIECE - 5) + b"amara.okafor@example.org")
    found = search_files(tmp_path, VALUES)
    assert any(line.startswith("file name") for line in found)
    assert any(line.startswith("big") for line in found)


def test_of_a_mail_the_body_alone_and_its_reader_are_left_out(tmp_path: Path) -> None:
    search = Search(["amara.okafor@example.org"], codes=["482913"])
    mail = tmp_path / "a.eml"
    mail.write_text("To: amara.okafor@example.org\nSubject: Code\n\nYour code: 482913\n")
    assert search.below(tmp_path).found == []
    mail.write_text("To: amara.okafor@example.org\nSubject: 482913\n\nYour code\n")
    assert len(search.below(tmp_path).found) == 1
    mail.write_text("To: x@example.org\nX-For: amara.okafor@example.org\n\nYour code\n")
    assert len(search.below(tmp_path).found) == 1


def test_a_code_counts_where_it_stands_alone_or_encoded() -> None:
    search = Search([], codes=["482913"])
    for stands in (b"code=482913,", b'"482913"', base64.b64encode(b"482913"), b"343832393133"):
        assert list(search.within(stands)) == ["482913"], stands
    for chance in (b"09:38:19.482913Z", b"1482913", b"a482913", b"482913b"):
        assert list(search.within(chance)) == [], chance


@pytest.mark.parametrize("place", [0, 1, 20, 56])
def test_eight_figures_of_a_hash_are_chance_and_others_are_not(place: int) -> None:
    """A keyed hash begins, ends or goes on with somebody's birthday once in some runs."""
    search = Search(["07121964"])
    digest = "9f8ab3c4d5e6f7a0" * 4
    chance = digest[:place] + "07121964" + digest[place + 8:]
    assert list(search.within(f"1:{chance}".encode())) == []
    for stands in (b"07121964", b"born=07121964&n=3", b"ab12 07121964 cd34", b"ab0712196499"):
        assert set(search.within(stands)) == {"07121964"}, stands


def test_it_is_silent_where_there_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "quiet.log").write_text("claim.sent channel=webchat IOE••••••1001")
    assert search_files(tmp_path, VALUES) == []
