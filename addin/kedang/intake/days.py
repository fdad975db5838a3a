"""Cells become days: dates as they are, days written in words, numbers Excel counts days by, 11.3 and 3日."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.grid import CellError
from kedang.reference import dates

_MONTH_DAY = re.compile(r"(1[0-2]|0?[1-9])[.．](3[01]|[12]\d|0?[1-9])")
_DAY = re.compile(r"(3[01]|[12]\d|0?[1-9])(?:[日号]|\.0)?")
_DAY_LONG = np.timedelta64(86400, "s")


@dataclass(frozen=True, slots=True)
class When:
    """What a day without a year is completed by: the day of reading, and what a title says (0: nothing).

    `ahead`: the days may lie far in the future, as appointments do.
    """

    as_of: date
    year: int = 0
    month: int = 0
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """A column of days (datetime64[s]), and the positions that were read from texts and from numbers."""

    values: npt.NDArray[np.datetime64]
    texts: list[int]
    numbers: list[int]


def read_days(values: Sequence[object], when: When) -> Days:
    """Days; cells that are dates already are taken as they are, all else goes through the date reader."""
    days = np.full(len(values), np.datetime64("NaT", "s"), dtype="datetime64[s]")
    rest: list[int] = []
    for position, value in enumerate(values):
        if isinstance(value, date):
            days[position] = np.datetime64(value.isoformat()[:10], "s")
        elif value is not None and not isinstance(value, CellError) and value != "":
            rest.append(position)
    if not rest:
        return Days(days, [], [])
    held = pd.Series(_completed([values[p] for p in rest], when), index=rest, dtype=object)
    read = dates.parse_column(held, default_year=when.year or when.as_of.year)
    assumed = read["note"].fillna("").str.contains("year_assumed").to_numpy(dtype=bool)
    found = read["value"].to_numpy(dtype="datetime64[s]")
    days[rest] = _in_year(found, assumed, when) if when.year else _nearest(found, assumed, when)
    got = [p for p in rest if not np.isnat(days[p])]
    return Days(
        days,
        [p for p in got if isinstance(values[p], str)],
        [p for p in got if isinstance(values[p], (int, float))],
    )


def _completed(held: Sequence[object], when: When) -> list[object]:
    """A column of 11.3, 11.15 is one of month and day; of 3, 15, one of days of the title's month."""
    texts = {str(value).strip() for value in held if isinstance(value, str)}
    if texts and len(texts) > 0 and all(_MONTH_DAY.fullmatch(text) for text in texts):
        return [
            _MONTH_DAY.sub(r"\1月\2日", value.strip()) if isinstance(value, str) else value
            for value in held
        ]
    if when.year and when.month and not when.ahead:
        whole = {str(value).strip() for value in held}
        if all(_DAY.fullmatch(text) for text in whole):
            head = f"{when.year}年{when.month}月"
            return [head + _DAY.sub(r"\1日", str(value).strip()) for value in held]
    return list(held)


def _in_year(
    days: npt.NDArray[np.datetime64], assumed: npt.NDArray[np.bool_], when: When
) -> npt.NDArray[np.datetime64]:
    """Days whose year was not written lie in the title's year; appointments not before its month."""
    if not when.ahead or not when.month:
        return days
    days = days.copy()
    first = np.datetime64(date(when.year, when.month, 1).isoformat(), "s")
    for place in np.flatnonzero(assumed & ~np.isnat(days)).tolist():
        if days[place] < first:
            days[place] = _moved(days[place], 1)
    return days


def _nearest(
    days: npt.NDArray[np.datetime64], assumed: npt.NDArray[np.bool_], when: When
) -> npt.NDArray[np.datetime64]:
    """Days whose year was not written move to the year that brings them nearest to the day of reading.

    What has happened already lies at most a month ahead; only appointments and time limits may lie further off.
    """
    days = days.copy()
    future = 183 if when.ahead else 31
    latest, earliest = future * _DAY_LONG, (future - 366) * _DAY_LONG
    today = np.datetime64(when.as_of.isoformat(), "s")
    for place in np.flatnonzero(assumed & ~np.isnat(days)).tolist():
        step = int(days[place] - today < earliest) - int(days[place] - today > latest)
        if step:
            days[place] = _moved(days[place], step)
    return days


def _moved(day: np.datetime64, years: int) -> np.datetime64:
    """The same day some years later; the 29th of February becomes the 28th."""
    plain: date = day.astype(object).date()
    last = min(plain.day, 28) if plain.month == 2 else plain.day
    return np.datetime64(plain.replace(year=plain.year + years, day=last).isoformat(), "s")
