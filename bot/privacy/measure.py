"""Measures the detection of what is sensitive on generated spans, language by language.

Dates are written by CLDR (Babel) in each language's own forms and digits, not by our word lists;
numbers, codes, phones, passports and addresses as people type them, in sentences around them.
Found means: not one digit or letter of the value is left readable. Reproducible by its seed.
"""
from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import yaml
from babel import Locale
from babel.dates import format_date

from bot.privacy.detection import Detector

# Sentences of a chat around a value, and words that stand before a code, a phone, a passport.
# Written apart from data/words: the measure must not know what the detector was told.
SENTENCES: dict[str, tuple[str, ...]] = {
    "en": ("it says {}", "{} is what you need", "hi, mine is {}, thanks"),
    "es": ("ahí dice {}", "{} es lo que tengo", "hola, lo mío es {}, gracias"),
    "zh-Hans": ("上面写的是{}", "{} 这个对吗", "你好，我的是{}，谢谢"),
    "ar": ("مكتوب {}", "{} هذا ما عندي", "مرحبا، هو {}، شكرا"),
    "fr": ("il y a écrit {}", "{} voilà ce que j'ai", "bonjour, le mien est {}, merci"),
    "pt": ("está escrito {}", "{} é o que eu tenho", "oi, o meu é {}, obrigado"),
    "ru": ("там написано {}", "{} вот что у меня", "здравствуйте, у меня {}, спасибо"),
    "vi": ("trên giấy ghi {}", "{} là cái tôi có", "chào, của tôi là {}, cảm ơn"),
    "hi": ("इसमें लिखा है {}", "{} यही है मेरे पास", "नमस्ते, मेरा {} है, धन्यवाद"),
    "ko": ("여기 {} 라고 써 있어요", "{} 맞나요", "안녕하세요, 제 것은 {} 입니다"),
    "tl": ("nakasulat dito {}", "{} ang sa akin", "kumusta, ang akin ay {}, salamat"),
    "ht": ("men sa ki ekri {}", "{} se sa m genyen", "bonjou, pa m nan se {}, mèsi"),
    "uk": ("там написано {}", "{} ось що в мене", "добрий день, у мене {}, дякую"),
}
CONTEXTS: dict[str, tuple[str, str, str]] = {  # code, phone, passport
    "en": ("my code is {}", "call me at {}", "passport {}"),
    "es": ("mi código es {}", "mi teléfono es {}", "pasaporte {}"),
    "zh-Hans": ("验证码是{}", "我的电话{}", "护照号{}"),
    "ar": ("الرمز هو {}", "رقم هاتفي {}", "جواز السفر {}"),
    "fr": ("mon code est {}", "mon téléphone est {}", "passeport {}"),
    "pt": ("meu código é {}", "meu telefone é {}", "passaporte {}"),
    "ru": ("мой код {}", "мой телефон {}", "паспорт {}"),
    "vi": ("mã là {}", "số điện thoại của tôi {}", "hộ chiếu {}"),
    "hi": ("मेरा कोड {} है", "मेरा फ़ोन नंबर {}", "पासपोर्ट {}"),
    "ko": ("코드는 {} 입니다", "전화번호 {}", "여권 {}"),
    "tl": ("ang code ko ay {}", "ang telepono ko ay {}", "pasaporte {}"),
    "ht": ("kòd mwen se {}", "telefòn mwen se {}", "paspò {}"),
    "uk": ("мій код {}", "мій телефон {}", "паспорт {}"),
}
CLDR = {"zh-Hans": "zh_Hans", "tl": "fil", "ht": "fr_HT"}  # no Creole in CLDR: French months
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "hi": "०१२३४५६७८९", "zh-Hans": "０１２３４５６７８９"}
# Talk without anything sensitive, by language: what is sealed in it is a false alarm.
HARMLESS = Path(__file__).with_name("harmless.yml")
ADDRESSES = ("maria.lopez@example.org", "li.wei88@example.com", "n_okafor@example.net")


@dataclass(frozen=True)
class Made:
    """A sentence with a value in it: `text[start:end]`."""

    language: str
    kind: str
    text: str
    start: int
    end: int


def made(*, each: int = 40, seed: int = 1) -> Iterator[Made]:
    """`each` sentences of every kind in every language."""
    chance = random.Random(seed)
    for language in SENTENCES:
        for kind, value in _KINDS.items():
            for _ in range(each):
                yield _put(language, kind, value(language, chance), chance)


def harmless() -> list[str]:
    """Prices, years, rooms, percentages, forms and waits: numbers that tell of nobody."""
    listed = yaml.safe_load(HARMLESS.read_text(encoding="utf-8"))
    return [text for language in SENTENCES for text in listed[language]]


def measure(detector: Detector, *, each: int = 40) -> dict[str, float]:
    """Figures: spans, found and missed in all, by kind and by language; false alarms."""
    total: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for one in made(each=each):
        names = ("spans", f"kind.{one.kind}", f"language.{one.language}")
        total.update(names)
        found.update(names if covered(detector, one) else ())
    talk = harmless()
    figures = {f"sealing.{name.replace('spans', 'found')}": found[name] / total[name]
               for name in total}
    return {
        "sealing.spans": float(total["spans"]),
        "sealing.missed": float(total["spans"] - found["spans"]),
        "sealing.harmless": float(len(talk)),
        "sealing.false_alarms": float(sum(bool(detector.find(text)) for text in talk)),
        **figures,
    }


def covered(detector: Detector, one: Made) -> bool:
    """Whether no letter or digit of the value is left readable."""
    hidden: set[int] = set()
    for span in detector.find(one.text):
        hidden.update(range(span.start, span.end))
    return all(at in hidden for at in range(one.start, one.end) if _tells(one.text[at]))


def _tells(sign: str) -> bool:
    return sign.isalnum() and sign not in "年月日년월일"  # the marks of a date tell nothing


def _put(language: str, kind: str, value: str, chance: random.Random) -> Made:
    contexts = dict(zip(("code", "phone", "passport_number"), CONTEXTS[language]))
    sentence = contexts.get(kind) or chance.choice(SENTENCES[language])
    start = sentence.index("{}")
    return Made(language, kind, sentence.format(value), start, start + len(value))


def _date(language: str, chance: random.Random) -> str:
    locale = Locale.parse(CLDR.get(language, language), sep="_" if "_" in CLDR.get(
        language, language) else "-")
    day = date(1940, 1, 1) + timedelta(days=chance.randrange(25_000))
    written = format_date(day, format=chance.choice(("short", "medium", "long")), locale=locale)
    # "г." and "р." belong to the writing, not to the value.
    return _own_digits(written.rstrip(". гр\xa0\u202f"), language, chance)


def _case_number(language: str, chance: random.Random) -> str:
    figures = "".join(chance.choices("0123456789", k=10))
    letters = chance.choice(("IOE", "MSC", "EAC", "LIN", "SRC", "WAC", "ioe", "Msc"))
    form = chance.choice(("{}{}", "{} {}", "{}-{}"))
    return form.format(letters, _own_digits(figures, language, chance))


def _code(language: str, chance: random.Random) -> str:
    figures = "".join(chance.choices("0123456789", k=6))
    return _own_digits(chance.choice((figures, f"{figures[:3]} {figures[3:]}")), language, chance)


def _phone(language: str, chance: random.Random) -> str:
    area, rest = chance.randrange(201, 989), chance.randrange(2_000_000, 9_999_999)
    last = f"{rest:07d}"
    form = chance.choice(("({}) {}-{}", "{}-{}-{}", "{} {} {}", "+1 {} {} {}", "{}{}{}"))
    return _own_digits(form.format(area, last[:3], last[3:]), language, chance)


def _passport(language: str, chance: random.Random) -> str:
    letters = "".join(chance.choices("ABCDEFGHKLMNPRST", k=chance.choice((1, 2))))
    return letters + "".join(chance.choices("0123456789", k=7))


def _email(language: str, chance: random.Random) -> str:
    return chance.choice(ADDRESSES)


def _own_digits(text: str, language: str, chance: random.Random) -> str:
    own = DIGITS.get(language)
    if own is None or chance.random() < 0.5:
        return text
    return text.translate(str.maketrans("0123456789", own))


_KINDS: dict[str, Callable[[str, random.Random], str]] = {
    "date": _date, "case_number": _case_number, "code": _code, "phone": _phone,
    "passport_number": _passport, "email": _email,
}
