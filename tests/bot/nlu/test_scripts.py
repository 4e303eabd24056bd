"""Two scripts for one language, joined particles, and words in scripts without spaces."""
from __future__ import annotations

import pytest

from bot.nlu.folding import fold, fold_aligned
from bot.nlu.forms import find_forms
from bot.nlu.gazetteer import Phrase
from bot.nlu.phrase_finder import PhraseFinder
from bot.nlu.roman import arabic_skeleton, romanised, skeleton
from bot.nlu.text import letter_grams, word_grams, words
from tests.bot.nlu.test_phrases import find, named


@pytest.mark.parametrize(("text", "found"), [
    ("我的i-485到哪了", ["我", "的", "i", "485", "到", "哪", "了"]),
    ("i-485का स्टेटस क्या है।", ["i", "485", "का", "स्टेटस", "क्या", "है"]),
    ("RFE에 대해", ["RFE", "에", "대해"]), ("номер 2", ["номер", "2"]),
])
def test_a_word_is_in_one_script(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(("one", "other"), [
    ("號碼", "号码"), ("الإقامة", "الاقامه"), ("ज़रूरत", "जरूरत"), ("Đơn", "don"), ("ещё", "еще"),
    ("٢٠٢٤", "2024"), ("الـــرقم", "الرقم"), ("４８５", "485"),
])
def test_what_is_typed_in_two_ways_is_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert len(fold_aligned(one)) == len(one)


@pytest.mark.parametrize(("one", "other"), [
    ("मेरा", "mera"), ("केस", "case"), ("स्टेटस", "status"), ("спасибо", "spasibo"),
])
def test_both_scripts_of_a_word_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(fold(one)) == skeleton(other)


def test_an_arabic_word_has_one_skeleton_with_and_without_what_is_joined_to_it() -> None:
    assert arabic_skeleton(fold("والرسالة")) == arabic_skeleton(fold("رسالتي"))
    assert arabic_skeleton("ma7kama") == arabic_skeleton(fold("محكمة"))


def test_a_word_in_one_script_stays_as_it_is() -> None:
    assert romanised("case") == "case"
    assert romanised("कार्ड") == "kard"


def test_chinese_has_characters_and_pairs_for_words() -> None:
    assert {"绿", "绿 卡", "< 绿", "卡 >"} <= set(word_grams("綠卡"))
    assert " 绿卡 " in set(letter_grams("绿卡"))


@pytest.mark.parametrize(("text", "form"), [
    ("我的i-485到哪了", "I-485"), ("把485撤回来", "I-485"), ("आई-94 में गलती", "I-94"),
    ("एन-400 भरा", "N-400"), ("في شي جديد عن 485 مالتي", "I-485"), ("форма I-130", "I-130"),
    ("И-765 готова?", "I-765"), ("mera 485 kahan hai", "I-485"), ("đơn 751", "I-751"),
])
def test_forms_in_every_script(text: str, form: str) -> None:
    assert [found for _, _, found in find_forms(text)] == [form]


@pytest.mark.parametrize("text", ["i am 485 days here", "1-800-375", "485 दिन", "第485号房间"])
def test_numbers_that_are_no_forms(text: str) -> None:
    assert list(find_forms(text)) == []


@pytest.mark.parametrize(("text", "language", "found"), [
    ("chuẩn bị", "vi", []), ("pháp luật", "vi", []), ("केस चेक", "hi", []),
    ("我的绿卡呢", "zh-Hans", ["permanent_residence"]),
    ("綠卡", "zh-Hans", ["permanent_residence"]),
    ("вид на жительство", "ru", ["permanent_residence"]),
    ("والجرين كارد", "ar", ["permanent_residence"]),
])
def test_phrases_belong_to_a_language(text: str, language: str, found: list[str]) -> None:
    assert [value for _, value in named(text, language)] == found


@pytest.mark.parametrize(("text", "language", "count"), [
    ("bi", "vi", 1), ("bỉ", "vi", 1), ("bị", "vi", 0), ("bị", None, 1),
])
def test_marks_that_are_typed_are_meant_in_vietnamese(
    text: str, language: str | None, count: int
) -> None:
    finder = PhraseFinder([Phrase("Bỉ", "country", "BE", "vi")])
    assert len(find(text, finder=finder, language=language)) == count
