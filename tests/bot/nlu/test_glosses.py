"""Glosses: the word lists' own rules, and the plain English words of a text."""
from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu import concepts
from bot.nlu.concepts import ALSO, BOTH, GLOSSES, gloss_grams, lexicon
from bot.nlu.data_check import strange_letters
from bot.nlu.data_files import TAUGHT, utterances
from bot.nlu.importer import released
from bot.nlu.lexicon import Lexicon, as_written, compared, form_of, forms_of

LANGUAGES = sorted(path.stem for path in GLOSSES.glob("*.yml"))
ENTRIES = {
    tag: {gloss: as_written(listed) for gloss, listed in concepts.read(tag, GLOSSES).items()}
    for tag in LANGUAGES
}
FORMS = [
    (tag, gloss, forms[0]) for tag, entries in ENTRIES.items() for gloss, forms in entries.items()
]
# Of running words; Arabic and Korean put much into one word.
LEAST_COVERED = 0.85


def grams(text: str, language: str = "en") -> set[str]:
    return set(gloss_grams(text, lexicon(language, GLOSSES)))


def test_every_released_language_has_glosses() -> None:
    assert released() <= set(LANGUAGES)


def test_no_gloss_is_called_as_a_key_is() -> None:
    """"also" was taken for the languages whose words are mixed in, and its words were lost."""
    assert [tag for tag, entries in ENTRIES.items() if {ALSO, BOTH} & set(entries)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_every_word_has_a_gloss(language: str) -> None:
    known = lexicon(language, GLOSSES)
    words = covered = 0
    for sentence in list(utterances(TAUGHT, language))[::50]:
        words += len(compared(sentence.bare))
        covered += len({
            place for one in known.find(sentence.bare) for place in range(one.start, one.end)
        })
    assert covered / words > LEAST_COVERED


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_gloss_is_another_languages_too(language: str) -> None:
    """What one language alone says teaches nobody."""
    used = Counter(gloss for entries in ENTRIES.values() for gloss in entries)
    assert [gloss for gloss in ENTRIES[language] if used[gloss] < 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_glosses_that_most_languages_have_are_there(language: str) -> None:
    used = Counter(gloss for entries in ENTRIES.values() for gloss in entries)
    common = {gloss for gloss, times in used.items() if times > 0.8 * len(LANGUAGES)}
    assert len(common) > 400
    assert len(common - set(ENTRIES[language])) < 0.1 * len(common)


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_are_words_of_the_language_and_stand_once(language: str) -> None:
    for gloss, forms in ENTRIES[language].items():
        assert [form for form in forms if not form_of(form, gloss).words] == []
        assert [form for form in forms if strange_letters(form, language)] == [], gloss
        assert len(forms) == len(set(forms)), gloss


@given(st.sampled_from(FORMS))
def test_each_form_is_found(one: tuple[str, str, str]) -> None:
    language, gloss, written = one
    found = lexicon(language, GLOSSES).find(f"qxq {written.replace('*', '')} qxq")
    assert gloss in {each.says for each in found}


def test_one_gloss_in_many_languages() -> None:
    for language, text in [
        ("en", "my attorney"), ("es", "mi abogada"), ("pt", "minha advogada"), ("fr", "mon avocat"),
        ("ht", "avoka mwen"), ("ru", "мой адвокат"), ("ar", "المحامي"), ("hi", "मेरा वकील"),
        ("ko", "변호사가"), ("vi", "luật sư"), ("zh-Hans", "我的律師"), ("tl", "abogado ko"),
    ]:
        assert "lawyer" in grams(text, language), language


def test_a_longer_form_hides_its_words() -> None:
    known = Lexicon.of(forms_of({"how_long": "how long", "how": "how", "long": "long",
                                 "letter": "letter", "mail": "letter"}))
    assert set(gloss_grams("how long", known)) == {"how_long", "< how_long", "how_long >"}
    assert {"how", "long"} <= set(gloss_grams("long how", known))
    assert {"letter", "mail"} <= set(gloss_grams("letter", known))


def test_near_pairs_keep_no_order_and_kinds_count() -> None:
    assert "lawyer my_lawyer" not in grams("my lawyer")
    assert "i lawyer" in grams("my very good lawyer")
    assert "i lawyer" not in grams("my very good and honest lawyer")
    assert "i lawyer" in grams("my lawyer") & grams("lawyer my")
    assert {"_case_number", "< _case_number"} <= grams("_case_number xyzzy")
    assert grams("xyzzy") == set()


def test_a_lexicon_survives_being_packed() -> None:
    known = lexicon("vi", GLOSSES)
    again = Lexicon.frombytes(*known.tobytes())
    for text in ("luật sư của tôi", "ho so cua toi den dau roi", "_date", ""):
        assert again.find(text) == known.find(text)
    assert len(again) == len(known) > 1_000
