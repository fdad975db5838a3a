"""Reporting periods: 2026-W47, 2026-11, 2026; a single day 2026-11-22."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from kedang.model.errors import UsageError

Length = Literal["W", "M", "Y", "day"]

_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Period:
    """A week (ISO 8601, Monday first), month, year or day; both days are included.

    One that is still running may end earlier (see `begun`): those before it then count as many days.
    """

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
            if _DAY.fullmatch(text):
                return Period.of_day(date.fromisoformat(text))
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

    @staticmethod
    def of_day(day: date) -> Period:
        """One day alone."""
        return Period(day.isoformat(), day, day)

    @staticmethod
    def around(length: Length, day: date) -> Period:
        """The period of a length that a day lies in."""
        if length == "W":
            return Period.week_of(day)
        if length == "M":
            return Period.month_of(day)
        return Period.of_day(day) if length == "day" else Period.parse(f"{day.year:04d}")

    @property
    def length(self) -> Length:
        """A week, a month, a year or a day."""
        if "W" in self.name:
            return "W"
        return {7: "M", 10: "day"}.get(len(self.name), "Y")  # type: ignore[return-value]

    def previous(self) -> Period:
        """The period just before this one, of the same length."""
        return self._alike(Period.around(self.length, self.first - timedelta(days=1)))

    def begun(self, day: date) -> Period:
        """As far as it has run on a day, so that it is compared with as many days; over, it is whole."""
        return replace(self, last=day) if self.first <= day < self.last else self

    @property
    def passed(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def _alike(self, whole: Period) -> Period:
        """Another period cut to as many days as this one, where this one is cut."""
        if self.last == Period.parse(self.name).last:
            return whole
        return whole.begun(whole.first + timedelta(days=self.passed - 1))

    def year_before(self) -> Period:
        """The same week, month or year of the year before; a week 53 that it lacks is its week 52."""
        year = self.first.year - 1
        if self.length == "day":
            return Period.of_day(_same_day(year, self.first))
        if "W" in self.name:
            year, week = int(self.name[:4]) - 1, int(self.name[-2:])
            last = date(year, 12, 28).isocalendar().week
            return self._alike(Period.parse(f"{year}-W{min(week, last):02d}"))
        return self._alike(Period.parse(f"{year:04d}{self.name[4:]}"))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def _same_day(year: int, day: date) -> date:
    """The same day of another year; 29 February is the 28th where there is none."""
    leap = (day.month, day.day) == (2, 29)
    return date(year, 2, 28) if leap else day.replace(year=year)


def _month_end(first: date) -> date:
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return following - timedelta(days=1)
