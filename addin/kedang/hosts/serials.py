"""Days and times as spreadsheets count them: days since the end of 1899, the time as a fraction."""

from __future__ import annotations

from datetime import date, datetime, time

EPOCH = datetime(1899, 12, 30)
SECONDS = 86_400


def serial(day: date | time) -> float:
    """The number of a day or time; whatever time zone is written at it is left out."""
    if isinstance(day, time):
        day = datetime.combine(EPOCH, day)
    whole = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)
    passed = whole.replace(tzinfo=None) - EPOCH
    return passed.days + (passed.seconds + passed.microseconds / 1e6) / SECONDS
