"""What Excel makes of a text that is written into a cell not formatted as text: as if it were typed."""

from __future__ import annotations

import re
from datetime import date, datetime

from support.rig.refusal import Refusal

EPOCH = date(1899, 12, 30)
LONGEST = 32_767
_NUMBER = re.compile(
    r"[(+-]?\s*[¥￥$€]?\s*(?P<digits>\d{1,3}(,\d{3})+(\.\d*)?|\d+\.?\d*|\.\d+)(?P<power>[eE][+-]?\d+)?\s*(?P<percent>%?)\)?"
)
_YEAR_FIRST = re.compile(r"(\d{4}|\d{2})[-/年](\d{1,2})[-/月](\d{1,2})日?")
_MONTH = re.compile(r"(\d{1,2})[-/月](\d{1,2})日?")
_YEAR_MONTH = re.compile(r"(\d{4})[-/年](\d{1,2})月?")
_TIME = re.compile(r"(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?")


def typed(text: str) -> tuple[str | float | bool, str | None]:
    """The value a General cell gets, and the number format it takes on (None: stays).

    Numbers keep fifteen digits, days become serial numbers; a formula keeps its equals sign.
    """
    if len(text) > LONGEST:
        raise Refusal("The text is longer than a cell can hold.")
    stripped = text.strip()
    if stripped.startswith("'"):
        return stripped[1:], None
    if stripped.upper() in ("TRUE", "FALSE"):
        return stripped.upper() == "TRUE", None
    number = _number(stripped)
    if number is not None:
        return number
    day = _day(stripped)
    if day is not None:
        return float((day - EPOCH).days), "yyyy-mm-dd"
    clock = _TIME.fullmatch(stripped)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return (hours * 3600 + minutes * 60 + seconds) / 86400, "hh:mm:ss"
    return text, None


def _number(text: str) -> tuple[float, str | None] | None:
    found = _NUMBER.fullmatch(text)
    if not found or text.startswith("(") != text.endswith(")"):
        return None
    size = float(f"{float(found['digits'].replace(',', '') + (found['power'] or '')):.14e}")
    sign = -1 if text[0] in "(-" else 1
    return (size / 100 * sign, "0%") if found["percent"] else (size * sign, None)


def _day(text: str) -> date | None:
    for shape, order in ((_YEAR_FIRST, "ymd"), (_YEAR_MONTH, "ym"), (_MONTH, "md")):
        found = shape.fullmatch(text)
        if found:
            parts = dict(zip(order, map(int, found.groups()), strict=True))
            year = parts.get("y", datetime.now().year)
            try:
                return date(year + 2000 if year < 30 else year, parts["m"], parts.get("d", 1))
            except ValueError:
                return None
    return None
