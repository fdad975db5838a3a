"""Periods at the edges of years, and cell addresses there and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.model.address import cell_name, column_index, column_letters, range_name
from kedang.model.errors import UsageError
from kedang.model.ids import digest, short_id
from kedang.model.period import Period


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("2026-W47", date(2026, 11, 16), date(2026, 11, 22)),
        ("2026-w01", date(2025, 12, 29), date(2026, 1, 4)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        (" 2026 ", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_includes_both_its_days(name: str, first: date, last: date) -> None:
    period = Period.parse(name)
    assert (period.first, period.last) == (first, last)
    assert first in period and last in period


@pytest.mark.parametrize("name", ["2026-W54", "2025-W53", "2026-13", "2026-00", "周报", "", "26"])
def test_a_wrong_period_is_the_callers_mistake(name: str) -> None:
    with pytest.raises(UsageError):
        Period.parse(name)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2020, 12, 31), "2020-W53"),
        (date(2027, 1, 1), "2026-W53"),
        (date(2026, 11, 22), "2026-W47"),
    ],
)
def test_weeks_at_the_edge_of_a_year(day: date, week: str) -> None:
    assert Period.week_of(day).name == week


@given(st.dates(date(1990, 1, 8), date(2100, 12, 31)))
def test_a_day_lies_in_its_week_and_month_and_the_one_before_ends_just_before(day: date) -> None:
    for period in (Period.week_of(day), Period.month_of(day), Period.parse(f"{day.year}")):
        assert day in period
        assert Period.parse(period.name) == period
        before = period.previous()
        assert (period.first - before.last).days == 1 and len(before.name) == len(period.name)


@given(st.integers(0, 20_000))
def test_column_letters_come_back(column: int) -> None:
    assert column_index(column_letters(column)) == column


@pytest.mark.parametrize(
    ("column", "letters"),
    [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")],
)
def test_column_letters_as_a_spreadsheet_writes_them(column: int, letters: str) -> None:
    assert column_letters(column) == letters


def test_addresses() -> None:
    assert cell_name(11, 2) == "C12"
    assert range_name(0, 0, 79, 5) == "A1:F80"


@given(st.lists(st.one_of(st.none(), st.text(max_size=8), st.integers()), max_size=4))
def test_the_same_facts_make_the_same_id(parts: list[object]) -> None:
    assert digest(*parts) == digest(*parts)
    assert short_id("ORG", *parts).startswith("ORG-") and len(short_id("ORG", *parts)) == 16


def test_a_month_in_progress_is_compared_with_as_many_days() -> None:
    running = Period.parse("2026-11").begun(date(2026, 11, 22))
    assert running.previous() == Period("2026-10", date(2026, 10, 1), date(2026, 10, 22))
    assert running.year_before().last == date(2025, 11, 22)
    assert Period.parse("2026-11").begun(date(2026, 11, 30)).previous() == Period.parse("2026-10")
