"""Festivals fall on their own day, and the lunar ones inside the official days off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kedang.reference.festivals import FESTIVALS, between, festivals, known_year
from kedang.reference.workdays import holiday_id, last_known_year

OFFICIAL = {"春节": "spring", "端午节": "dragon_boat", "中秋节": "mid_autumn", "国庆节": "national"}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 2, 17), "春节"),
        (date(2026, 3, 3), "元宵节"),
        (date(2026, 6, 19), "端午节"),
        (date(2026, 9, 25), "中秋节"),
        (date(2026, 10, 18), "重阳节"),
        (date(2027, 2, 6), "春节"),
        (date(2030, 2, 3), "春节"),
        (date(2013, 9, 19), "中秋节"),
    ],
)
def test_days_everybody_can_look_up(day: date, name: str) -> None:
    assert [one.name for one in between(day, day)] == [name]


@pytest.mark.parametrize("year", range(2008, last_known_year() + 1))
def test_the_days_off_of_that_name_are_at_or_beside_the_festival(year: int) -> None:
    found = {one.name: one.day for one in festivals(year)}
    assert set(found) == set(FESTIVALS)
    for name, holiday in OFFICIAL.items():
        near = {holiday_id(found[name] + timedelta(days=by)) for by in (-1, 0, 1)}
        assert near & ({holiday, "national"} if name == "中秋节" else {holiday}), (year, name)


def test_a_year_without_a_table_has_its_fixed_days() -> None:
    assert not known_year(2031) and known_year(2030)
    assert [one.name for one in festivals(2031)] == ["元旦", "妇女节", "劳动节", "教师节", "国庆节"]


def test_a_span_may_cross_the_year_and_includes_both_ends() -> None:
    found = between(date(2026, 10, 1), date(2027, 1, 1))
    assert [one.name for one in found] == ["国庆节", "重阳节", "元旦"]
    assert between(date(2026, 10, 2), date(2026, 10, 17)) == ()
