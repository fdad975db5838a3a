"""Reporting periods: 2026-W47, 2026-11, 2026."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kedang.model.errors import UsageError

_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Period:
    """A week (ISO 8601, Monday first), month or year; both days are included."""

    name: str
    first: date
    last: date

    @staticmethod
    def parse(name: str) -> Period:
        """The period of a name such as 2026-W47; a wrong name is a usage error."""
        text = name.strip().upper()
        try:
            if found := _WEEK.fullmatch(text):
                first = date.fromisocalendar(int(found[1]), int(found[2]), 1)
                return Period(text, first, first + timedelta(days=6))
            if found := _MONTH.fullmatch(text):
                first = date(int(found[1]), int(found[2]), 1)
                return Period(text, first, _month_end(first))
            if _YEAR.fullmatch(text):
                return Period(text, date(int(text), 1, 1), date(int(text), 12, 31))
        except ValueError:
            pass
        raise UsageError("usage.period", value=name)

    @staticmethod
    def week_of(day: date) -> Period:
        """The ISO week that a day lies in."""
        year, week, _ = day.isocalendar()
        return Period.parse(f"{year}-W{week:02d}")

    @staticmethod
    def month_of(day: date) -> Period:
        """The calendar month that a day lies in."""
        return Period.parse(f"{day.year:04d}-{day.month:02d}")

    def previous(self) -> Period:
        """The period just before this one, of the same length."""
        day = self.first - timedelta(days=1)
        if "W" in self.name:
            return Period.week_of(day)
        return Period.month_of(day) if "-" in self.name else Period.parse(str(day.year))

    def year_before(self) -> Period:
        """The same week, month or year of the year before; a week 53 that it lacks is its week 52."""
        year = self.first.year - 1
        if "W" in self.name:
            year, week = int(self.name[:4]) - 1, int(self.name[-2:])
            last = date(year, 12, 28).isocalendar().week
            return Period.parse(f"{year}-W{min(week, last):02d}")
        return Period.parse(f"{year:04d}{self.name[4:]}")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def _month_end(first: date) -> date:
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return following - timedelta(days=1)
