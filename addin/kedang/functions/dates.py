"""KD_DATE, KD_WEEK and KD_WORKDAY: which day is meant, which week it is in, do people work then."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache, partial

from kedang.functions.cells import Answer, Cell, Column, Value, each, number, series
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen, shown
from kedang.model.errors import UsageError
from kedang.reference import dates, workdays
from kedang.reference.dates import SERIALS, ParsedDate
from kedang.reference.workdays import Overrides

DATE_PARTS = ("day", "assumed")
SPAN = (1990, 2100)
MOST_DAYS = 10_000
EPOCH = date(1899, 12, 30)
FIGURES = (10_000.0, 100_000.0)


def day(desk: FunctionDesk, cells: Column, part: Cell) -> Answer:
    """Each day as 2024-05-01; or what had to be assumed to read it."""
    if chosen(DATE_PARTS, part, desk) == "assumed":
        return (each(cells, partial(_assumed, desk)),)
    return (_days(desk, cells, date.isoformat),)


def week(desk: FunctionDesk, cells: Column) -> Answer:
    """The ISO week of each day: 2026-W47."""
    return (_days(desk, cells, _week),)


def workday(desk: FunctionDesk, cells: Column, days: Cell) -> Answer:
    """Whether people work on each day; or the day so many workdays later."""
    overrides = desk.rulebook.calendar.overrides()
    if days is None or days == "":
        return (_days(desk, cells, partial(_worked, desk, overrides)),)
    count = number(days)
    if count is None or count != int(count) or abs(count) > MOST_DAYS:
        raise UsageError("function.workday.count", given=shown(days), most=MOST_DAYS)
    return (_days(desk, cells, partial(_later, desk, overrides, int(count))),)


def _days(desk: FunctionDesk, cells: Column, tell: Callable[[date], Value]) -> list[Value]:
    """What is told about each day; a cell that holds none says why."""
    year = desk.today.year
    frame = dates.parse_column(series([_dated(cell) for cell in cells]), default_year=year)
    sure = frame["value"].notna() & ~frame["ambiguous"]
    values = frame["value"].astype("datetime64[s]").to_numpy().astype("datetime64[D]")
    found: list[date | None] = values.tolist()
    known: dict[date, Value] = {}
    answers: list[Value] = []
    for cell, good, one in zip(cells, sure.tolist(), found, strict=True):
        if not good or one is None:
            answers.append("" if cell is None else _unclear(desk, cell))
            continue
        if one not in known:
            known[one] = tell(one)
        answers.append(known[one])
    return answers


def _dated(cell: Cell) -> Cell:
    """A number that can only be a spreadsheet's day of 1927 to 1982, or after 2064, as that day."""
    if isinstance(cell, float) and (
        FIGURES[0] <= cell < SERIALS[0] or SERIALS[1] < cell < FIGURES[1]
    ):
        return EPOCH + timedelta(days=int(cell))
    return cell


def _unclear(desk: FunctionDesk, cell: Cell) -> str:
    parsed = dates.parse(cell, default_year=desk.today.year)
    if parsed.value is None:
        return desk.wrong(f"date.{parsed.problem}", text=shown(cell)) if parsed.problem else ""
    other = _other_reading(parsed)
    named = "date.ambiguous" if other else "date.doubtful"
    second = other.isoformat() if other else ""
    return desk.wrong(named, text=shown(cell), first=parsed.value.isoformat(), second=second)


def _other_reading(parsed: ParsedDate) -> date | None:
    """The day with day and month the other way round."""
    one = parsed.value
    if one is None or one.day > 12 or one.day == one.month or "day_assumed" in parsed.notes:
        return None
    return one.replace(month=one.day, day=one.month)


def _assumed(desk: FunctionDesk, cell: Cell) -> str:
    if cell is None:
        return ""
    parsed = dates.parse(_dated(cell), default_year=desk.today.year)
    if parsed.value is None or parsed.ambiguous:
        return _unclear(desk, cell)
    return "".join(
        desk.say(f"date.note.{note}", day=parsed.value.isoformat()) for note in parsed.notes
    )


def _week(one: date) -> str:
    year, number_, _ = one.isocalendar()
    return f"{year}-W{number_:02d}"


def _worked(desk: FunctionDesk, overrides: Overrides, one: date) -> str:
    if not workdays.known(one) and one not in overrides.holidays | overrides.workdays:
        works = workdays.is_workday(one, overrides)
        state = desk.say("workday.work" if works else "workday.off")
        return state + _unpublished(desk, one.year)
    if workdays.is_workday(one, overrides):
        return desk.say("workday.made_up" if one.weekday() > 4 else "workday.work")
    holiday = workdays.holiday_id(one, overrides)
    if holiday == "off":
        return desk.say("workday.off")
    return desk.say("workday.holiday", name=desk.say(f"holiday.{holiday}"))


def _later(desk: FunctionDesk, overrides: Overrides, count: int, one: date) -> str:
    """The day so many workdays after another, told when a year on the way is not published."""
    if count == 0:
        return one.isoformat()
    if not SPAN[0] <= one.year <= SPAN[1]:
        return desk.wrong("workday.span", first=SPAN[0], last=SPAN[1])
    days = _workdays(overrides)
    ordinal = one.toordinal()
    at = bisect_right(days, ordinal) + count - 1
    if count < 0:
        at = bisect_left(days, ordinal) + count
    if not 0 <= at < len(days):
        return desk.wrong("workday.span", first=SPAN[0], last=SPAN[1])
    found = date.fromordinal(days[at])
    first, last = sorted((one, found))
    unknown = next((d.year for d in (last, first) if not workdays.known(d)), None)
    return found.isoformat() + ("" if unknown is None else _unpublished(desk, unknown))


def _unpublished(desk: FunctionDesk, year: int) -> str:
    """That the holidays of a year are not known: to come, or too long ago."""
    ahead = year > workdays.last_known_year()
    return desk.say("workday.unknown" if ahead else "workday.unrecorded", year=year)


@lru_cache(maxsize=8)
def _workdays(overrides: Overrides) -> list[int]:
    """The ordinals of all workdays of the span, in order."""
    first = date(SPAN[0], 1, 1)
    size = (date(SPAN[1], 12, 31) - first).days + 1
    every = (first + timedelta(days=n) for n in range(size))
    return [d.toordinal() for d in every if workdays.is_workday(d, overrides)]
