"""Dates in every writing that arrives: 2024.5.1, 24/5/1, 二〇二四年五月一日, 20240501, serial 45413, May 1 2024.

China writes year, month, day; a four-digit year at the end means month, day, year. What had to be assumed is noted.
Serial numbers are days since 1899-12-30 (1904-01-01 in old Mac files), taken only from 1982 to 2064.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.reference._date_shapes import Reading, read_shape, tidy
from kedang.reference.cells import (
    BLANK_MARKS,
    Parsed,
    empty_columns,
    fill_rest,
    is_blank,
    plain_text,
)

_ATTRIBUTES = ("value", "problem", "suggestion", "note", "ambiguous")
SERIALS = (30_000, 60_000)
_EPOCH = date(1899, 12, 30)
_SHIFT_1904 = 1462
_USUAL = re.compile(
    r"([12]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?", re.ASCII
)
_FIGURE = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class ParsedDate(Parsed[date]):
    """A day.

    Problems: impossible (2024-13-45), range (two days), no_year (5月1日 and no year given), unread.
    Notes: ambiguous (day and month may be swapped), two_digit_year, year_assumed, month_assumed, day_assumed,
    serial, blank_mark.
    """

    @property
    def ambiguous(self) -> bool:
        """Whether day and month could also be the other way round."""
        return "ambiguous" in self.notes


def parse(value: object, *, date1904: bool = False, default_year: int | None = None) -> ParsedDate:
    """The day in a cell; `default_year` completes 5月1日."""
    if is_blank(value):
        return ParsedDate()
    if isinstance(value, (datetime, pd.Timestamp)):
        return ParsedDate(value.date())
    if isinstance(value, np.datetime64):
        return ParsedDate(pd.Timestamp(value).date())
    if isinstance(value, date):
        return ParsedDate(value)
    if isinstance(value, (bool, np.bool_, time, timedelta)):
        return ParsedDate(problem="unread")
    if isinstance(value, (int, float, np.integer, np.floating)):
        return _from_number(float(value), date1904)
    plain = plain_text(str(value))
    if plain in BLANK_MARKS:
        return ParsedDate(notes=("blank_mark",))
    if _FIGURE.fullmatch(plain):
        answer = _from_number(float(plain), date1904)
        if answer.value is not None and "ambiguous" not in answer.notes:
            return answer
    return _judged(read_shape(tidy(plain), default_year))


def _from_number(number: float, date1904: bool) -> ParsedDate:
    whole = int(number) if np.isfinite(number) else 0
    if SERIALS[0] <= whole <= SERIALS[1]:
        day = _EPOCH + timedelta(days=whole + (_SHIFT_1904 if date1904 else 0))
        return ParsedDate(day, notes=("serial",))
    text = str(whole) if number == whole else repr(number)
    answer = _judged(read_shape(text, None))
    if number != whole and text.endswith(".1") and answer.value is not None:
        return ParsedDate(answer.value, notes=(*answer.notes, "ambiguous"))
    return answer


def _judged(reading: Reading | str) -> ParsedDate:
    if isinstance(reading, str):
        return ParsedDate(problem=reading)
    try:
        day = date(reading.year, reading.month, reading.day)
    except ValueError:
        return ParsedDate(problem="impossible")
    return ParsedDate(day, notes=reading.notes)


def is_valid(value: object) -> bool:
    """Whether the cell holds one day that exists."""
    return parse(value).value is not None


def normalize(value: object) -> str | None:
    """The day as 2024-05-01."""
    day = parse(value).value
    return None if day is None else format(day)


def format(value: date) -> str:
    """A day as 2024-05-01."""
    return value.strftime("%Y-%m-%d") if value.year >= 1000 else value.isoformat()


def parse_column(
    values: pd.Series, *, date1904: bool = False, default_year: int | None = None
) -> pd.DataFrame:
    """A whole column: value (datetime64[s], midnight), problem, suggestion, note, ambiguous."""
    size = len(values)
    columns = empty_columns(size, _ATTRIBUTES)
    columns["ambiguous"][:] = False
    days = np.full(size, np.datetime64("NaT", "D"), dtype="datetime64[D]")
    if pd.api.types.is_datetime64_any_dtype(values):
        plain = values.dt.tz_localize(None) if values.dt.tz is not None else values
        days = plain.to_numpy().astype("datetime64[D]")
    else:
        cells = values.to_numpy(dtype=object)
        rest = np.flatnonzero(~_usual_days(cells, days))
        read = partial(parse, date1904=date1904, default_year=default_year)
        fill_rest(columns, cells, rest, read)
        found = list(columns["value"][rest])
        days[rest] = np.array(found, dtype="datetime64[D]") if found else []
    stamps = pd.Series(days.astype("datetime64[s]"), index=values.index)
    frame = {"value": stamps}
    for name in ("problem", "suggestion", "note"):
        frame[name] = pd.Series(columns[name], index=values.index, dtype="str")
    frame["ambiguous"] = pd.Series(columns["ambiguous"].astype(bool), index=values.index)
    return pd.DataFrame(frame, index=values.index)


def _usual_days(
    cells: npt.NDArray[np.object_], days: npt.NDArray[np.datetime64]
) -> npt.NDArray[np.bool_]:
    """Takes over blanks, real dates and year-month-day texts that exist; returns which cells are done."""
    done = np.zeros(len(cells), dtype=bool)
    places: list[int] = []
    found: list[tuple[str, ...]] = []
    for place, cell in enumerate(cells.tolist()):
        if type(cell) is str:
            usual = _USUAL.fullmatch(cell)
            if usual is not None:
                places.append(place)
                found.append(usual.groups())
            else:
                done[place] = not cell
        elif type(cell) is datetime or type(cell) is pd.Timestamp or type(cell) is date:
            days[place] = cell.date() if isinstance(cell, datetime) else cell
            done[place] = True
        else:
            done[place] = is_blank(cell)
    figures = np.array(found, dtype=object).reshape(-1, 3).astype(np.int64)
    months = (figures[:, 0] - 1970) * 12 + figures[:, 1] - 1
    first = months.astype("datetime64[M]").astype("datetime64[D]")
    wanted = first + (figures[:, 2] - 1).astype("timedelta64[D]")
    fits = wanted.astype("datetime64[M]").astype(np.int64) == months
    fits &= (figures[:, 1] >= 1) & (figures[:, 1] <= 12)
    chosen = np.array(places, dtype=np.int64)[fits]
    days[chosen] = wanted[fits]
    done[chosen] = True
    return done
