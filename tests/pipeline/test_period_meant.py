"""Which period a report is about when nobody says: not one that has only begun."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.model.period import Length
from kedang.pipeline import period_meant
from kedang.rulebook import load, loads


@pytest.mark.parametrize(
    ("length", "day", "period"),
    [
        ("W", date(2026, 11, 22), "2026-W47"),
        ("W", date(2026, 11, 23), "2026-W47"),
        ("W", date(2026, 11, 24), "2026-W48"),
        ("W", date(2026, 10, 8), "2026-W40"),
        ("M", date(2026, 11, 2), "2026-10"),
        ("M", date(2026, 11, 3), "2026-11"),
        ("Y", date(2026, 1, 4), "2025"),
        ("Y", date(2026, 1, 5), "2026"),
        ("day", date(2026, 11, 23), "2026-11-23"),
    ],
)
def test_on_its_first_workday_the_period_before_is_meant(
    length: Length, day: date, period: str
) -> None:
    assert period_meant(length, day, load()).name == period


def test_a_day_off_of_the_team_moves_the_meeting() -> None:
    rules = loads("[calendar]\nholidays = [2026-11-23]\n")
    assert period_meant("W", date(2026, 11, 24), rules).name == "2026-W47"
