"""Dates as Chinese and Korean write them: 1988年3月12日, 民國77年3月12日, 88년 3월."""
from __future__ import annotations

import re

_FIGURES = {figure: value for value, figure in enumerate("零一二三四五六七八九")} | {"〇": 0}
_N = "[〇零一二三四五六七八九十百0-9]"
_DATE = re.compile(
    rf"(?:(?P<republic>民国|民國|중화민국) ?)?(?P<year>{_N}{{1,6}}) ?[年년] ?"
    rf"(?:(?P<month>{_N}{{1,3}}) ?[月월] ?(?:(?P<day>{_N}{{1,3}}) ?[日號号일]?)?)?"
)
_DAY = re.compile(rf"(?P<month>{_N}{{1,3}}) ?[月월] ?(?:(?P<day>{_N}{{1,3}}) ?[日號号일]?)?")
_REPUBLIC = 1911  # the year before the first of the Republic of China
_ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def with_figures(text: str) -> str:
    """`text` with such dates as figures and dashes, year first; the rest is left as it is."""
    if not re.search("[年년月월]", text):
        return text
    return _DAY.sub(_named_month, _DATE.sub(_year_first, text))


def _year_first(match: re.Match[str]) -> str:
    year = _number(match["year"])
    parts = [_number(match[name]) for name in ("month", "day") if match[name]]
    if year is None or None in parts:
        return match[0]
    if match["republic"]:
        written = str(year + _REPUBLIC)
    else:
        figures = len(match["year"]) if "十" not in match["year"] else len(str(year))
        written = f"'{year:02}" if figures == 2 else f"{year:0{figures}}"
    return " " + "-".join([written, *map(str, parts)]) + " "


def _named_month(match: re.Match[str]) -> str:
    month, day = _number(match["month"]), _number(match["day"] or "")
    if month is None or not 1 <= month <= 12:
        return match[0]
    return f" {_ENGLISH[month - 1]} {'' if day is None else day} "


def _number(typed: str) -> int | None:
    """The value of figures, of signs in a row (一九八八), or of tens and units (二十三)."""
    typed = "".join(str(_FIGURES.get(sign, sign)) for sign in typed)
    if typed.isdecimal():
        return int(typed)
    tens = re.fullmatch("([0-9]?)百?([0-9]?)十([0-9]?)", typed) if "百" in typed \
        else re.fullmatch("()([0-9]?)十([0-9]?)", typed)
    if tens is None:
        return None
    hundreds, ten, unit = (int(figure) if figure else None for figure in tens.groups())
    return (hundreds or (1 if "百" in typed else 0)) * 100 + (1 if ten is None else ten) * 10 \
        + (unit or 0)
