"""Dates in every writing that arrives."""

from __future__ import annotations

from datetime import date, datetime, time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.reference import dates

MAY_DAY = date(2024, 5, 1)
ACCEPTED = [
    *((text, MAY_DAY, "") for text in (
        "2024.5.1", "2024/5/1", "2024-05-01", "2024-05-01 12:30", "2024-05-01 12:30:45.123",
        "2024-05-01T12:30:00Z", "2024年5月1日", "2024 年 5 月 1 日", "2024年5月1号", "2024. 5. 1",
        "２０２４．５．１", "二〇二四年五月一日", "二零二四年5月1日", "20240501", "20240501123000",
        "2024、5、1", "2024.5.1 上午", "2024/5/1 下午3点半", "2024年5月1日 星期三",
        "2024-05-01（周三）", "1-May-2024", "May 1 2024", "May 1, 2024", "2024 May 1",
        datetime(2024, 5, 1, 23, 59), MAY_DAY, np.datetime64("2024-05-01"), 20240501,
    )),
    ("24/5/1", MAY_DAY, "two_digit_year"),
    ("24.5.1", MAY_DAY, "two_digit_year"),
    ("240501", MAY_DAY, "two_digit_year"),
    ("99.1.1", date(1999, 1, 1), "two_digit_year"),
    ("5/1/24", MAY_DAY, "two_digit_year、ambiguous"),
    ("12/25/24", date(2024, 12, 25), "two_digit_year"),
    ("05/06/2024", date(2024, 5, 6), "ambiguous"),
    ("25/06/2024", date(2024, 6, 25), ""),
    ("5/5/2024", date(2024, 5, 5), ""),
    ("2024.5", MAY_DAY, "day_assumed"),
    ("2024年5月", MAY_DAY, "day_assumed"),
    ("2024年五月份", MAY_DAY, "day_assumed"),
    ("202405", MAY_DAY, "day_assumed"),
    ("2024.10", date(2024, 10, 1), "day_assumed"),
    (2024.5, MAY_DAY, "day_assumed"),
    (2024.1, date(2024, 1, 1), "day_assumed、ambiguous"),
    ("2024年", date(2024, 1, 1), "month_assumed、day_assumed"),
    ("一九九八年元月一日", date(1998, 1, 1), ""),
    (45413, MAY_DAY, "serial"),
    (45413.75, MAY_DAY, "serial"),
    ("45413", MAY_DAY, "serial"),
]  # fmt: skip
REFUSED = [
    ("2024-13-45", "impossible"),
    ("2024年2月30日", "impossible"),
    ("2023-02-29", "impossible"),
    ("2024.5.1-2024.5.3", "range"),
    ("2024.5.1-5.3", "range"),
    ("2024-05-01至2024-06-01", "range"),
    ("5月1日至5月3日", "range"),
    ("2024-2025", "range"),
    ("5月1日", "no_year"),
    ("五月一日", "no_year"),
    ("待定", "unread"),
    ("13812345678", "unread"),
    (0, "unread"),
    (29_999, "unread"),
    (True, "unread"),
    (time(12, 0), "unread"),
]


@pytest.mark.parametrize(("cell", "day", "note"), ACCEPTED)
def test_dates_are_read(cell: object, day: date, note: str) -> None:
    parsed = dates.parse(cell)
    assert (parsed.value, parsed.problem, parsed.note or "") == (day, None, note)
    assert type(parsed.value) is date


@pytest.mark.parametrize(("cell", "problem"), REFUSED)
def test_what_is_no_single_day_is_named(cell: object, problem: str) -> None:
    parsed = dates.parse(cell)
    assert (parsed.value, parsed.problem, parsed.suggestion) == (None, problem, None)


@pytest.mark.parametrize("blank", [None, "", float("nan"), pd.NaT, "-", "/"])
def test_blank_is_no_problem(blank: object) -> None:
    parsed = dates.parse(blank)
    assert (parsed.value, parsed.problem) == (None, None)


@pytest.mark.parametrize("text", ["5月1日", "五月一日", "5/1", "5月1号", "5月"])
def test_a_missing_year_comes_from_the_caller(text: str) -> None:
    parsed = dates.parse(text, default_year=2026)
    assert parsed.value == date(2026, 5, 1)
    assert "year_assumed" in parsed.notes


def test_no_such_day_in_the_given_year() -> None:
    assert dates.parse("2月30日", default_year=2026).problem == "impossible"


def test_old_mac_serials() -> None:
    assert dates.parse(43951, date1904=True).value == MAY_DAY


days = st.dates(date(1971, 1, 1), date(2068, 12, 31))
SHAPES = [
    "{0}.{1}.{2}",
    "{0}/{1:02}/{2:02}",
    "{0}年{1}月{2}日",
    "{0}{1:02}{2:02}",
    "{0}-{1}-{2} 8:05",
]


@settings(max_examples=60, deadline=None)
@given(days, st.sampled_from(SHAPES))
def test_every_shape_of_a_day_reads_the_same(day: date, shape: str) -> None:
    text = shape.format(day.year, day.month, day.day)
    assert dates.normalize(text) == dates.format(day)
    assert dates.normalize(dates.format(day)) == dates.format(day)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([case[0] for case in ACCEPTED + REFUSED] + [None, "", pd.NaT])))
def test_columns_say_the_same_as_cells(cells: list[object]) -> None:
    frame = dates.parse_column(pd.Series(cells, dtype=object))
    assert frame["value"].dtype == "datetime64[s]"
    for position, cell in enumerate(cells):
        parsed = dates.parse(cell)
        found = frame["value"].iat[position]
        assert (None if pd.isna(found) else found.date()) == parsed.value
        assert frame["ambiguous"].iat[position] == parsed.ambiguous
        for name in ("problem", "note"):
            found = frame[name].iat[position]
            assert (None if pd.isna(found) else found) == getattr(parsed, name)


def test_a_column_of_timestamps_loses_its_time_of_day() -> None:
    stamps = pd.Series(pd.to_datetime(["2024-05-01 23:59:59", None]))
    frame = dates.parse_column(stamps)
    assert frame["value"].tolist()[0] == pd.Timestamp("2024-05-01")
    assert frame["value"].isna().tolist() == [False, True]


def test_a_numeric_column_holds_serials() -> None:
    frame = dates.parse_column(pd.Series([45413.0, np.nan]), default_year=2026)
    assert frame["value"].tolist()[0] == pd.Timestamp(MAY_DAY)
    assert frame["note"].tolist()[0] == "serial"
