"""Numbers whose format makes them look like something else: 10020 shown as 010020 is the code 010020."""

from __future__ import annotations

import re

from kedang.model.grid import CellValue

MOMENT = -1
_BUILT_IN = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General', re.IGNORECASE)
_ZEROS = re.compile(r"(?:\[[^\]]*\])?(0{2,18})(?:;@|;General)?", re.IGNORECASE)


def padding(number_format: str) -> int:
    """How many digits a format of nothing but zeros shows at least; 0 for any other format."""
    found = _ZEROS.fullmatch(number_format.strip())
    return len(found.group(1)) if found else 0


def as_shown(value: CellValue, number_format: str) -> CellValue:
    """The digits with their zeros in front where the format shows them; else the value itself."""
    width = padding(number_format) if type(value) is int and value > 0 else 0
    return str(value).zfill(width) if width > len(str(value)) else value


def look_of(number: int, number_format: str) -> int:
    """How a cell style shows numbers: zeros up to so many digits, MOMENT for days and times, else 0."""
    if number in _BUILT_IN or is_moment(number_format):
        return MOMENT
    return padding(number_format)


def seen_as(value: float, look: int) -> str | float | None:
    """What lies over a number that is shown this way; None when the number itself will do."""
    if look == MOMENT:
        return value if value < 0 else None
    plain = look > 0 and value.is_integer() and 0 < value < 10.0 ** (look - 1)
    return str(int(value)).zfill(look) if plain else None


def is_moment(number_format: str) -> bool:
    """Whether a format shows a day or a time: it has letters of those outside of quotes."""
    bare = _LITERAL.sub("", number_format.split(";")[0])
    return re.search("[ymdhs]", bare, re.IGNORECASE) is not None
