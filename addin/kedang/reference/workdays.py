"""Which days people in China work, and the Friday and Monday rules for complaints.

Official holidays and make-up workdays from chinesecalendar (State Council notices, 2004 on). The next year is
published each November; until then Monday to Friday count as workdays, and the answer carries a caveat. A team
may add its own days off and workdays, which come before the official ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from chinese_calendar.constants import holidays, workdays

from kedang.model.text import Text, say

_DAY = timedelta(days=1)
_HOLIDAY_IDS = {
    "New Year's Day": "new_year",
    "Spring Festival": "spring",
    "Tomb-sweeping Day": "qingming",
    "Labour Day": "labour",
    "Dragon Boat Festival": "dragon_boat",
    "Mid-autumn Festival": "mid_autumn",
    "National Day": "national",
}


@dataclass(frozen=True, slots=True)
class Overrides:
    """A team's own exceptions (调休表): extra days off and extra workdays."""

    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day, why it is that day, and a caveat when its year's holidays are not published yet."""

    day: date
    reason: Text
    caveat: Text | None = None


NO_OVERRIDES = Overrides()


@cache
def _known_years() -> tuple[int, int]:
    years = [day.year for day in holidays]
    return min(years), max(years)


def last_known_year() -> int:
    """The last year whose holidays are known."""
    return _known_years()[1]


def known(day: date) -> bool:
    """Whether the official holidays of that day's year are known."""
    first, last = _known_years()
    return first <= day.year <= last


def is_workday(day: date, overrides: Overrides = NO_OVERRIDES) -> bool:
    """Whether people work on a day; Monday to Friday in years not yet known."""
    if day in overrides.workdays:
        return True
    if day in overrides.holidays:
        return False
    if day in workdays:
        return True
    return day.weekday() < 5 and day not in holidays


def next_workday(day: date, overrides: Overrides = NO_OVERRIDES) -> date:
    """The first workday after a day."""
    return first_workday_from(day + _DAY, overrides)


def previous_workday(day: date, overrides: Overrides = NO_OVERRIDES) -> date:
    """The last workday before a day."""
    return add_workdays(day, -1, overrides)


def first_workday_from(day: date, overrides: Overrides = NO_OVERRIDES) -> date:
    """The day itself if people work on it, else the next workday."""
    while not is_workday(day, overrides):
        day += _DAY
    return day


def add_workdays(day: date, count: int, overrides: Overrides = NO_OVERRIDES) -> date:
    """The day so many workdays later (or earlier, when negative); 0 is the day itself."""
    step = _DAY if count >= 0 else -_DAY
    for _ in range(abs(count)):
        day += step
        while not is_workday(day, overrides):
            day += step
    return day


def friday_deadline(received: date, overrides: Overrides = NO_OVERRIDES) -> Deadline:
    """When a complaint must be sorted: end of that week's Friday, or the last workday before it.

    The week is the ISO week of `received`. Where no workday is left in it up to Friday (received at the
    weekend, on a make-up Saturday, or in a holiday that lasts to Friday), the following week counts.
    """
    monday = _monday_of(received)
    late = False
    while True:
        friday = monday + 4 * _DAY
        day = _last_workday(max(received, monday), friday, overrides)
        if day is not None:
            break
        monday += 7 * _DAY
        late = True
    slots = {"received": received.isoformat(), "friday": friday.isoformat(), "day": day.isoformat()}
    when = "next" if late else "this"
    if day == friday:
        return Deadline(day, say(f"workday.friday.{when}", **slots), _caveat(day))
    holiday = holiday_id(friday, overrides)
    return Deadline(day, say(f"workday.friday.{when}.earlier.{holiday}", **slots), _caveat(friday))


def monday_meeting(received: date, overrides: Overrides = NO_OVERRIDES) -> Deadline:
    """When the solution is tabled: the Monday after the deadline's week, or the first workday after it."""
    deadline = friday_deadline(received, overrides).day
    monday = _monday_of(deadline) + 7 * _DAY
    day = first_workday_from(monday, overrides)
    slots = {
        "deadline": deadline.isoformat(),
        "monday": monday.isoformat(),
        "day": day.isoformat(),
    }
    if day == monday:
        return Deadline(day, say("workday.monday", **slots), _caveat(day))
    holiday = holiday_id(monday, overrides)
    return Deadline(day, say(f"workday.monday.later.{holiday}", **slots), _caveat(monday, day))


def holiday_id(day: date, overrides: Overrides = NO_OVERRIDES) -> str:
    """Which holiday a day off belongs to: national, spring, … or off for any other reason."""
    name = "" if day in overrides.holidays else str(holidays.get(day, ""))
    return _HOLIDAY_IDS.get(name, "off")


def _monday_of(day: date) -> date:
    return day - day.weekday() * _DAY


def _last_workday(first: date, last: date, overrides: Overrides) -> date | None:
    day = last
    while day >= first:
        if is_workday(day, overrides):
            return day
        day -= _DAY
    return None


def _caveat(*days: date) -> Text | None:
    unknown = [day.year for day in days if not known(day)]
    if not unknown:
        return None
    return say("workday.unknown_year", year=unknown[0], last=last_known_year())
