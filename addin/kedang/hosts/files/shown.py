"""Numbers whose format makes them look like something else: 10020 shown as 010020 is the code 010020."""

from __future__ import annotations

import re

from kedang.model.grid import CellValue

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


def is_moment(number_format: str) -> bool:
    """Whether a format shows a day or a time: it has letters of those outside of quotes."""
    bare = _LITERAL.sub("", number_format.split(";")[0])
    return re.search("[ymdhs]", bare, re.IGNORECASE) is not None
