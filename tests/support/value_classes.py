"""When two readers differ about a cell: in which way, and who is right."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from kedang.model.grid import CellError

Moment = tuple[str, float]
Plain = str | float | bool | Moment | None
_ERROR = re.compile(
    r"#(?:N/A|DIV/0!|REF!|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|SPILL!|CALC!|\w+[!?])"
)
_ESCAPE = re.compile(r"_x00[0-9A-Fa-f]{2}_|[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff]|\r")
_ZERO = datetime(1899, 12, 30)

EXPLAINED: dict[str, str] = {
    "blanks at the ends": "ours right: blanks without xml:space belong to the markup; the rest is trimmed later",
    "control characters": "ours right: _x000D_ and the like are Excel's way of writing what nobody sees",
    "error cell only ours": "ours right: calamine gives errors as blanks; pyxlsb stops early in one file",
    "date ours, its number theirs": "ours right: the format is a date's or a time's",
    "first days of 1900": "ours right: day 1 is 1900-01-01, because Excel counts a 29 February 1900",
    "negative date": "ours right: Excel shows ####, and a number below zero is no day",
    "zeros in front": "ours right: the format is 00000, the code is what people see",
    "error as code": "the same error; pyxlsb writes its code, 0x17 for #REF!",
    "sheet without cells": "charts, dialogs and macro sheets are left out on purpose",
    "stray cell": "told: a cell thousands of rows away is named in file.cell.stray and left out",
    "reader stops early": "ours right: calamine reads the same cells; pyxlsb gives up in the middle",
    "encoding guessed": "not certain, and said so: letters outside ASCII of a file in no known encoding",
}
STRAYS = {"33974583173f.xlsx Contacts!Q6000"}


def plain(value: object) -> Plain:
    """A cell as something comparable: numbers as float, days and times as days since 1899-12-30."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, CellError):
        return value.code
    if isinstance(value, int | float):
        return float(value) if value == value else None
    if isinstance(value, datetime):
        return ("moment", round((value - _ZERO).total_seconds(), 1))
    if isinstance(value, date):
        return ("moment", (datetime(value.year, value.month, value.day) - _ZERO).total_seconds())
    if isinstance(value, time):
        held = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
        return ("moment", round(held.total_seconds() + value.microsecond / 1e6, 1))
    if isinstance(value, timedelta):
        return ("moment", round(value.total_seconds(), 1))
    text = str(value)
    return text if text.strip() else None


def classify(ours: Plain, theirs: Plain, reader: str) -> str:
    """The class of a difference between two plain values; '' when they only look different."""
    if isinstance(ours, str) and _ERROR.fullmatch(ours):
        if theirs is None:
            return "error cell only ours"
        if isinstance(theirs, str) and theirs.startswith("0x"):
            return "error as code"
    if reader == "pandas" and (ours is None or theirs is None):
        return "encoding guessed"
    if ours is None:
        return "cell only theirs"
    if theirs is None:
        return "reader stops early" if reader == "pyxlsb" else "cell only ours"
    if isinstance(ours, str) and isinstance(theirs, float) and ours.isdigit():
        return "zeros in front" if ours[0] == "0" and int(ours) == theirs else "texts differ"
    if isinstance(ours, str) and isinstance(theirs, str):
        return _texts(ours, theirs, reader)
    if isinstance(ours, tuple) and isinstance(theirs, tuple):
        return "" if abs(ours[1] - theirs[1]) < 1.1 else _moments(ours[1], theirs[1])
    if isinstance(ours, tuple) and isinstance(theirs, float):
        if 0 < theirs < 60 and abs(ours[1] / 86400 - theirs - 1) < 2e-5:
            return "first days of 1900"
        same = abs(ours[1] / 86400 - theirs) < 2e-5 * max(1, abs(theirs) / 1000)
        return "date ours, its number theirs" if same else "date ours, another number theirs"
    if isinstance(theirs, tuple) and isinstance(ours, float):
        return "negative date" if ours < 0 else "number ours, date theirs"
    if isinstance(ours, float) and isinstance(theirs, float):
        close = abs(ours - theirs) <= 1e-12 * max(abs(ours), abs(theirs))
        return "" if close else "numbers differ"
    return f"{type(ours).__name__} ours, {type(theirs).__name__} theirs"


def _texts(ours: str, theirs: str, reader: str) -> str:
    if ours.strip() == theirs.strip():
        return "blanks at the ends"
    bare = ["".join(_ESCAPE.sub("", text).split()) for text in (ours, theirs)]
    if bare[0] == bare[1]:
        return "control characters"
    if reader == "pandas" and not (ours.isascii() and theirs.isascii()):
        return "encoding guessed"
    return "texts differ"


def _moments(ours: float, theirs: float) -> str:
    days = abs(ours - theirs) / 86400
    if days in (1462.0, 1461.0):
        return "1904 dates"
    return "dates one day apart" if days == 1 else "dates differ"
