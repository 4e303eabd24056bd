"""What is sensitive is found as people type it, where it stands; what is not stays readable."""
from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.privacy.detection import Detector, find_sensitive, seal_message
from bot.privacy.normalised import normalise
from bot.privacy.sealing import TOKEN, Kind, Sealer

DETECTOR = Detector()
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "sealing.json").read_text("utf-8"))
OFFICES = "EAC VSC WAC CSC LIN NSC SRC TSC MSC NBC IOE YSC ZAR ZCH ZHN ZLA ZMI ZNK ZNY ZSF".split()
MONTHS = {
    "en": "January February March April May June July August September October November "
          "December".split(),
    "en short": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
          "diciembre".split(),
    "es short": "ene feb mar abr may jun jul ago set oct nov dic".split(),
}
DIGITS = st.sampled_from(
    ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"]
)
BEFORE = st.sampled_from(
    ["", "my number is ", "hola, es ", "ok 👍 ", "born on ", "número: ", "(", "I-485 - "]
)
AFTER = st.sampled_from(
    ["", " thanks", ", what now?", ".", "!", " gracias señora", ")", "\nbye", "\u00a0por favor"]
)
DAYS = st.dates(date(1900, 1, 1), date(2029, 12, 31))


def digits(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length, max_size=length)


@st.composite
def spread(draw: st.DrawFn, figures: str, *, gaps: str = " -.\u00a0") -> str:
    """`figures` with a space, dash or dot here and there, in the digits of any script."""
    table = str.maketrans("0123456789", draw(DIGITS))
    gap = draw(st.sampled_from(gaps))
    breaks = draw(st.sets(st.integers(1, len(figures) - 1), max_size=4))
    return "".join(gap * (at in breaks) + char for at, char in enumerate(figures)).translate(table)


@st.composite
def receipts(draw: st.DrawFn) -> str:
    office = draw(st.sampled_from(OFFICES))
    office = draw(st.sampled_from([office, office.lower(), office.replace("O", "0")]))
    figures = draw(spread(draw(digits(draw(st.integers(8, 10))))))
    slip = draw(st.sampled_from(["", "0", "1"]))
    figures = figures.replace(slip, "O" if slip == "0" else "l") if slip else figures
    assume(any(char.isdigit() for char in figures))
    return office + draw(st.sampled_from(["", " ", "-", " - ", "*", ": "])) + figures


@st.composite
def other_numbers(draw: st.DrawFn) -> str:
    """Numbers in the shapes that other agencies print."""
    shape = draw(st.sampled_from(
        ["A#########", "A########", "a ### ### ###", "GWF#########", "gwf ###-###-###",
         "E#########", "##-####-####", "####-####-####-####", "AA##XBCD##", "BGH202#######",
         "G-100-#####-######", "P-200-#####-######",
         "I-200-#####-######", "H-300-#####-######", "A-#####-#####",
         "2026AF#####", "IVSCA##########", "EGO#A#B#C#", "#############", "########"]))
    figures = iter(draw(digits(shape.count("#"))))
    return "".join(next(figures) if char == "#" else char for char in shape)


@st.composite
def dates(draw: st.DrawFn) -> str:
    day = draw(DAYS)
    names = draw(st.sampled_from(sorted(MONTHS)))
    month = MONTHS[names][day.month - 1]
    short = f"{day.year % 100:02}"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    forms = [
        f"{day.month}/{day.day}/{short}", f"{day.day}/{day.month}/{day.year}", f"{day:%d-%m-%Y}",
        day.isoformat(), f"{day:%Y%m%d}", f"{day:%m%d%Y}", f"{day.day}.{day.month}.{short}",
        f"{day:%Y/%m/%d}", f"{day.day} / {day.month} / {day.year}", f"{day:%d %m %Y}",
        f"{month} {day.day}, {day.year}", f"{month} {day.day}{ending}, {day.year}",
        f"{day.day}{ending} of {month} {day.year}", f"{day.day} de {month} del {short}",
        f"{day.day} de {month} de {day.year}", f"{day.day} {month} {day.year}",
        f"{month} {day.year}", f"{month} {day.day}", f"{day.day} de {month}", f"{month} '{short}",
        f"{day.day}-{month}-{day.year}", f"{day.year} {month} {day.day}",
        f"{day.day:02}{month}{day.year}", f"{month} de {day.year}", f"{day.year}",
        f"{day.year}年{day.month}月{day.day}日",
    ]
    return draw(st.sampled_from(forms)).translate(str.maketrans("0123456789", draw(DIGITS)))


def assert_covered(before: str, value: str, after: str, kinds: set[Kind]) -> None:
    """Every letter and digit of `value` lies in a span, and of a kind in `kinds`."""
    text = before + value + after
    spans = DETECTOR.find(text)
    inside = {at for span in spans for at in range(span.start, span.end)}
    start = len(before)
    end = start + len(value)
    left = [at for at in range(start, end) if text[at].isalnum() and at not in inside]
    assert not left, f"{text!r} leaves {[text[at] for at in left]}"
    touching = {span.kind for span in spans if span.start < end and span.end > start}
    assert touching <= kinds, f"{text!r} found as {touching}"


@given(before=BEFORE, value=receipts(), after=AFTER)
def test_every_receipt_number_is_found_whole(before: str, value: str, after: str) -> None:
    assert_covered(before, value, after, {Kind.CASE_NUMBER})


@given(before=BEFORE, value=other_numbers(), after=AFTER)
def test_every_other_agencys_number_is_found(before: str, value: str, after: str) -> None:
    assert_covered(before, value, after, set(Kind) - {Kind.EMAIL})


@given(before=BEFORE, value=dates(), after=AFTER)
def test_every_date_is_found_whole(before: str, value: str, after: str) -> None:
    text = before + value + after
    spans = [span for span in DETECTOR.find(text) if span.kind is Kind.DATE]
    covered = "".join(text[span.start:span.end] for span in spans)
    wanted = [char for char in value if char.isdigit()]
    assert wanted == [char for char in covered if char.isdigit()], f"{text!r} gave {spans}"


@given(before=BEFORE, value=digits(6), gap=st.sampled_from(["", " ", "-"]), after=AFTER)
def test_every_one_time_code_is_found(before: str, value: str, gap: str, after: str) -> None:
    typed = value[:3] + gap + value[3:]
    assert_covered(before, typed, after, {Kind.CODE, Kind.DATE})


@given(
    before=BEFORE, value=st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=13, max_size=13)
    .filter(lambda code: any(map(str.isdigit, code)) and any(map(str.isalpha, code))),
    gap=st.sampled_from(["-", " ", ""]), after=AFTER,
)
def test_every_access_code_is_found(before: str, value: str, gap: str, after: str) -> None:
    typed = gap.join((value[:4], value[4:8], value[8:]))
    assert_covered(before, typed, after, set(Kind))


@given(
    before=BEFORE, after=AFTER,
    local=st.from_regex(r"[a-z][a-z0-9._+-]{0,18}[a-z0-9]", fullmatch=True),
    host=st.sampled_from(
        ["gmail.com", "mail.example.org", "correo.es", "EXAMPLE.COM", "x-y.gov.mx"]
    ),
    at=st.sampled_from(["@", " @ ", "(at)", "＠"]),
)
def test_every_email_address_is_found(
    before: str, after: str, local: str, host: str, at: str
) -> None:
    assert_covered(before, local + at + host, after, {Kind.EMAIL})


@given(figures=digits(7), area=st.from_regex("[2-9][0-9]{2}", fullmatch=True), after=AFTER)
def test_every_phone_number_is_found(figures: str, area: str, after: str) -> None:
    last = f"{figures[:3]}-{figures[3:]}"
    for typed in (f"({area}) {last}", f"{area}-{last}", f"+1 {area} {last}", f"1-{area}-{last}"):
        assert_covered("call ", typed, after, {Kind.PHONE})


@pytest.mark.parametrize("lead", ["my passport is ", "pasaporte número ", "passport no. "])
@pytest.mark.parametrize("number", ["X1234567", "AB123456", "123456789", "c12345678"])
def test_a_passport_number_is_told_by_the_words_before_it(lead: str, number: str) -> None:
    assert_covered(lead, number, " thanks", {Kind.PASSPORT_NUMBER})


@pytest.mark.parametrize(
    "text",
    ["where is my I-485?", "i485 and i765", "N-400", "I-129F", "EOIR-33", "AR-11", "G-1145",
     "I 485", "DS-260", "2 years", "3 cases", "90 days", "$725", "$1,440", "8 usc 1367",
     "it takes 24/7", "section 245(i)", "221(g)", "my 485 765 131 are pending", "half is 1/2",
     "10:30 in the morning", "H-1B or F1 OPT STEM", "they may first ask", "come here today please",
     "tengo 2 hijos", "does it take 6 months, or 12 months and 15 days?", "yes you may",
     "", " ", "👍", "¿qué pasó?"],
)
def test_ordinary_words_and_forms_stay_readable(text: str) -> None:
    assert DETECTOR.find(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I'm IOE0912345678, born 3/4/88, what's going on",
         [("IOE0912345678", "case_number"), ("3/4/88", "date")]),
        ("IOE0912345678 3/4/88", [("IOE0912345678", "case_number"), ("3/4/88", "date")]),
        ("ioe 091234567 3/4/88", [("ioe 091234567", "case_number"), ("3/4/88", "date")]),
        ("IOE 091234567 3 de abril de 1988",
         [("IOE 091234567", "case_number"), ("3 de abril de 1988", "date")]),
        ("IOE 09 123 456 78 may I ask", [("IOE 09 123 456 78", "case_number")]),
        ("IOEO91234567B", [("IOEO91234567B", "case_number")]),
        ("I-485 filed 2022", [("2022", "date")]),
        ("I-765, code 123456", [("123456", "code")]),
        ("el tres de abril de mil novecientos ochenta y ocho",
         [("tres de abril de mil novecientos ochenta y ocho", "date")]),
        ("April third, nineteen eighty-eight", [("April third, nineteen eighty-eight", "date")]),
        ("3 febuary 1988", [("3 febuary 1988", "date")]),
        ("no, march", [("march", "date")]),
        ("sorry, 1989", [("1989", "date")]),
        ("O3/04/1988", [("O3/04/1988", "date")]),
        ("john at gmail dot com, please", [("john at gmail dot com", "email")]),
        ("passport no 123456789", [("123456789", "passport_number")]),
        ("acct 4444333322221111", [("4444333322221111", "case_number")]),
    ],
)
def test_what_is_found_in_a_message(text: str, found: list[tuple[str, str]]) -> None:
    spans = DETECTOR.find(text)
    assert [(text[span.start:span.end], span.kind.value) for span in spans] == found


@given(
    text=st.text(max_size=200)
    | st.text("0123456789 -./OoIl@abcEIO年'[]\u00a0\u0660", max_size=80)
)
def test_spans_stand_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for span in DETECTOR.find(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(text=st.text(max_size=200))
def test_the_plain_reading_is_as_long_as_the_text(text: str) -> None:
    assert len(normalise(text)) == len(text)


@given(text=st.text("0123456789 -.٣५０abz,:", max_size=60))
def test_no_run_of_six_digits_stays_readable(text: str) -> None:
    left = list(text)
    for span in DETECTOR.find(text):
        left[span.start:span.end] = ["x"] * (span.end - span.start)
    plain = "".join(str(unicodedata.digit(char, char)) for char in left)
    assert not re.findall(r"[0-9](?:[ .-]?[0-9]){5,}", plain)


@given(text=st.text(max_size=100), value=receipts())
def test_a_sealed_message_holds_no_value(text: str, value: str) -> None:
    sealer = Sealer(VECTORS["seal_public_keys"], clock=lambda: VECTORS["now"])
    sealed = seal_message(f"{text} {value}", "c", DETECTOR, sealer)
    readable = TOKEN.sub("", sealed)
    assert value not in readable
    assert TOKEN.search(sealed)


def test_sealing_keeps_the_words_around_a_value() -> None:
    sealer = Sealer(VECTORS["seal_public_keys"], clock=lambda: VECTORS["now"])
    sealed = seal_message("/soy IOE0912345678, [[date:x]] nací 3/4/88", "c", DETECTOR, sealer)
    assert TOKEN.sub(lambda token: token["kind"], sealed) == (
        "soy case_number, ((date:x)) nací date"
    )


@pytest.mark.parametrize(
    "piece", ["1 ", "1", "1o", "o", "a", "a@", "@", "a.", "may ", "april de ", "1/", "1-", "1 o",
              "ab1", "twenty ", "aaaa ", "ioe ", "dos mil ", "i ", "年", "a1b2 c3d4 e5f6g ", "[",
              "\u0301"],
)
def test_endless_texts_are_finished(piece: str) -> None:
    text = (piece * 5000)[:5000]
    spans = find_sensitive(text)
    assert all(span.end <= len(text) for span in spans)
