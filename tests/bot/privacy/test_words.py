"""data/words: every file is whole, and dates and numbers of its language are found by it."""
from __future__ import annotations

import pytest
import yaml

from bot.privacy.detection import find_sensitive
from bot.privacy.words import WORDS, any_of, listed

FILES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in WORDS.glob("*.yml")
}
NEEDED = {"order", "months", "or", "not", "polite", "counted", "units", "code", "phone", "passport",
          "form", "owner", "joins"}
KNOWN = NEEDED | set(
    "everyday_months doubtful_months year_leads day_leads between before_year kept_before ordinals "
    "weekdays not_after said_no is first second last lead_in money counted_after_month "
    "islamic_months islamic_years persian_months persian_years particles_before particles_after "
    "stem_endings".split()
)


@pytest.mark.parametrize("tag", sorted(FILES))
def test_each_file_is_whole_and_has_no_key_that_nobody_reads(tag: str) -> None:
    assert NEEDED <= set(FILES[tag]) <= KNOWN
    assert len(FILES[tag]["months"]) == 12
    assert all(isinstance(value, (str, list)) for value in FILES[tag].values())


def test_months_of_several_words_come_before_their_beginnings() -> None:
    assert listed("months").index("thang 12") < listed("months").index("thang 1")
    assert any_of(["a b"]) == "(?:a[ -]{1,2}b)"


@pytest.mark.parametrize(("text", "found"), [
    ("12 मार्च 1988", ["12 मार्च 1988"]), ("民國77年3月12日", ["民國77年3月12日"]),
    ("八八年三月十二", ["八八年三月十二"]), ("88년 3월 12일", ["88년 3월 12일"]),
    ("sinh nhat mung 3 thang 10 nam 1961", ["mung 3 thang 10 nam 1961"]),
    ("5/9/1412 هـ", ["5/9/1412 هـ"]), ("17 كانون الثاني 1990", ["17 كانون الثاني 1990"]),
    ("с 12 марта 1988 года", ["12 марта 1988"]), ("ЕАС 2190123456", ["ЕАС 2190123456"]),
    ("12 me 1990", ["12 me 1990"]), ("1º de março de 1988", ["1º de março de 1988"]),
    ("我的邮箱是wang.lei@gmail.com谢谢", ["wang.lei@gmail.com"]),
    ("护照E98765432", ["E98765432"]), ("mã 550913", ["550913"]), ("ne 019385", ["019385"]),
    ("số mới 832-555-0177", ["832-555-0177"]), ("meu celular (11) 95555-8769", ["(11) 95555-8769"]),
    ("4HJ7-Q2LM", ["4HJ7-Q2LM"]), ("es 7KD2-M3XA-55QT", ["7KD2-M3XA-55QT"]),
])
def test_what_is_found(text: str, found: list[str]) -> None:
    assert [text[span.start:span.end] for span in find_sensitive(text)] == found


@pytest.mark.parametrize("text", [
    "办了10年绿卡", "等了5年了", "đợi 5 tháng 10 ngày rồi", "48 tháng bay được không", "me 485",
    "10년 됐어요", "out 12 months", "जन्म", "2000 dollar", "he turns 21 in march", "pardon me?",
    "نسيت ابي", "с 12 до 15 часов",
])
def test_what_is_left_readable(text: str) -> None:
    assert find_sensitive(text) == []


@pytest.mark.parametrize(("text", "kind"), [
    ("我的号码是990012001", "case_number"), ("我的號碼是990012001", "case_number"),
    ("密码 48213377", "code"), ("短信码：482133", "code"),
])
def test_a_number_is_not_a_code_because_both_words_end_alike(text: str, kind: str) -> None:
    assert [span.kind.value for span in find_sensitive(text)] == [kind]


@pytest.mark.parametrize(("text", "kind"), [
    ("رقم جوالي ٠٧٩٠٥٥٥٠١٢٣ و رقمي A215443098", "case_number"),
    ("جواز A2859704", "passport_number"),
    ("phone? no: A215443098", "case_number"), ("여권번호 A8445110", "passport_number"),
])
def test_a_number_with_an_a_is_an_alien_number_unless_a_passport_is_named(
    text: str, kind: str
) -> None:
    assert find_sensitive(text)[-1].kind.value == kind
