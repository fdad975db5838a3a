"""What may stand behind `|` in a template: totals of a list, and how a value is put into words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from statistics import fmean

from jinja2.runtime import Undefined

from kedang.reports.filling.data import Chosen

MOST_DIGITS = 15


class Unfit(Exception):
    """A filter was given what it cannot work on; the message names what it needs."""


def _numbers(given: object, name: str | None) -> list[float]:
    return [
        each
        for each in _items(given, name)
        if isinstance(each, int | float) and not isinstance(each, bool)
    ]


def _items(given: object, name: str | None) -> list[object]:
    """The values there are in a list's column or in a row of values."""
    if isinstance(given, Chosen):
        if name is None:
            raise Unfit("template.which_field")
        if name not in given.data.fields:
            raise Unfit("template.no_field")
        column = given.column(name)
    elif isinstance(given, list | tuple):
        column = list(given)
    else:
        column = [given]
    return [each for each in column if each is not None]


def total(given: object, field: str | None = None) -> object:
    """The sum of a column."""
    return sum(_numbers(given, field))


def mean(given: object, field: str | None = None) -> object:
    """The average of a column."""
    found = _numbers(given, field)
    return fmean(found) if found else None


def least(given: object, field: str | None = None) -> object:
    """The smallest value of a column."""
    return _extreme(min, _items(given, field))


def most(given: object, field: str | None = None) -> object:
    """The greatest value of a column."""
    return _extreme(max, _items(given, field))


def _extreme(pick: Callable[..., object], found: list[object]) -> object:
    try:
        return pick(found) if found else None
    except TypeError as error:
        raise Unfit("template.mixed") from error


def count(given: object, field: str | None = None) -> int:
    """How many rows, or how many of them have something in the column; of a text its characters."""
    if field is None and isinstance(given, Chosen | str | list | tuple):
        return len(given)
    return len(_items(given, field))


def first(given: object, field: str | None = None) -> object:
    """The first value of a column."""
    return next(iter(_items(given, field)), None)


def final(given: object, field: str | None = None) -> object:
    """The last value of a column."""
    return next(reversed(_items(given, field)), None)


def joined(given: object, field: str | None = None, between: str = "、") -> str:
    """The values of a column one after the other, each once."""
    return str(between).join(dict.fromkeys(as_text(each) for each in _items(given, field)))


def where(given: object, field: str, value: object) -> Chosen:
    """Only the rows whose column has this value."""
    if not isinstance(given, Chosen):
        raise Unfit("template.needs_list")
    if field not in given.data.fields:
        raise Unfit("template.no_field")
    column = given.data.column(field)
    return Chosen(given.data, [row for row in given.rows if column[row] == value])


def rounded(value: object, digits: int = 0) -> object:
    """A number rounded as Excel rounds: halves away from zero."""
    if value is None:
        return None
    places = min(max(int(digits), -MOST_DIGITS), MOST_DIGITS)
    exact = Decimal(repr(_number(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return int(exact) if places <= 0 else float(exact)


def size(value: object) -> object:
    """A number without its sign."""
    return None if value is None else abs(_number(value))


def whole(value: object) -> object:
    """The whole part of a number."""
    return None if value is None else int(_number(value))


def number(value: object, digits: int = 0) -> str:
    """A number in words with thousands apart: 12,345.6."""
    if value is None:
        return ""
    return f"{_number(rounded(value, digits)):,.{min(max(int(digits), 0), MOST_DIGITS)}f}"


def percent(value: object, digits: int = 0) -> str:
    """A share in per cent: 0.256 → 26%."""
    if value is None:
        return ""
    places = min(max(int(digits), 0), MOST_DIGITS - 2)
    return f"{_number(rounded(_number(value) * 100, places)):.{places}f}%"


_DAY_PARTS: dict[str, Callable[[dt.date], str]] = {
    "yyyy": lambda day: f"{day.year:04d}",
    "yy": lambda day: f"{day.year % 100:02d}",
    "mm": lambda day: f"{day.month:02d}",
    "m": lambda day: str(day.month),
    "dd": lambda day: f"{day.day:02d}",
    "d": lambda day: str(day.day),
    "hh": lambda day: f"{getattr(day, 'hour', 0):02d}",
    "nn": lambda day: f"{getattr(day, 'minute', 0):02d}",
    "aaa": lambda day: "一二三四五六日"[day.weekday()],
}


def day(value: object, pattern: str = "yyyy-mm-dd") -> str:
    """A day in words; the pattern as in Excel: yyyy年m月d日, aaa for the day of the week."""
    if value is None:
        return ""
    if not isinstance(value, dt.date):
        raise Unfit("template.needs_day")
    moment = value
    return re.sub(
        "yyyy|yy|mm|m|dd|d|hh|nn|aaa",
        lambda each: _DAY_PARTS[each[0]](moment),
        str(pattern).lower(),
    )


def instead(value: object, other: object = "") -> object:
    """Something else where there is nothing."""
    return other if isinstance(value, Undefined) or value is None or value == "" else value


def upper(value: object) -> str:
    """In capitals."""
    return as_text(value).upper()


def lower(value: object) -> str:
    """In small letters."""
    return as_text(value).lower()


def trim(value: object) -> str:
    """Without blanks at both ends."""
    return as_text(value).strip()


def shortened(value: object, length: int = 20) -> str:
    """At most so many characters."""
    text, most_characters = as_text(value), max(int(length), 1)
    return text if len(text) <= most_characters else text[: most_characters - 1] + "…"


def as_text(value: object) -> str:
    """A value inside a sentence: 12, 0.25, 2026-11-22, TRUE; nothing is an empty text."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.15g}" if abs(value) < 1e15 else f"{value:.0f}"
    if isinstance(value, dt.datetime):
        plain_day = not (value.hour or value.minute or value.second or value.microsecond)
        return f"{value:%Y-%m-%d}" if plain_day else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, Chosen):
        raise Unfit("template.bare_list")
    if isinstance(value, dict):
        raise Unfit("template.bare_group")
    if isinstance(value, list | tuple):
        return "、".join(as_text(each) for each in value)
    return str(value)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Unfit("template.needs_number")
    return value


_NAMED: Sequence[tuple[Callable[..., object], str]] = (
    (total, "sum 合计 求和"),
    (mean, "mean average 平均"),
    (least, "min 最小"),
    (most, "max 最大"),
    (count, "count length 计数 个数"),
    (first, "first 首个"),
    (final, "last 末个"),
    (joined, "join 连接"),
    (where, "where 其中"),
    (rounded, "round 取整"),
    (size, "abs 绝对值"),
    (whole, "int 整数"),
    (number, "number 数字"),
    (percent, "percent 百分比"),
    (day, "date 日期"),
    (instead, "default 默认"),
    (upper, "upper"),
    (lower, "lower"),
    (trim, "trim"),
    (shortened, "truncate 截短"),
    (as_text, "text 文字"),
)


def _remembered(function: Callable[..., object]) -> Callable[..., object]:
    """The same, worked out once for one list and the same words."""

    def asked(given: object, *args: object, **named: object) -> object:
        if not isinstance(given, Chosen):
            return function(given, *args, **named)
        key = (function.__name__, *args, *sorted(named.items()))
        if key not in given.known:
            given.known[key] = function(given, *args, **named)
        return given.known[key]

    return asked


_OF_LISTS = (total, mean, least, most, count, first, final, joined, where)
FILTERS: dict[str, Callable[..., object]] = {
    name: _remembered(function) if function in _OF_LISTS else function
    for function, names in _NAMED
    for name in names.split()
}
# Those that make one value of a whole column.
TOTALS = frozenset(
    name
    for function, names in _NAMED
    if function in _OF_LISTS and function is not where
    for name in names.split()
)
# Filters whose first argument is the name of a field, if it is a text.
OF_FIELDS = frozenset(
    name for function, names in _NAMED if function in _OF_LISTS for name in names.split()
)
