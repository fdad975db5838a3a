"""团队失控: weeks nobody reported, and what was written down after the Friday it was due."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY
from kedang.analysis.ills.view import Found, View, by_person, found, one_by_one
from kedang.model.frames import between, days, texts
from kedang.model.text import say
from kedang.reference.workdays import friday_deadline

ACTIVE_WEEKS = 8
_WEEK = timedelta(days=7)
_ENTERED = (("visit", "date", "rep"), ("transaction", "date", "rep"), ("complaint", "received_on", "recorded_by"))  # fmt: skip


def silent_weeks(view: View) -> Found:
    """Weeks of the period that are over and in which a rep who usually visits noted no visit."""
    weeks = _weeks(view)
    rows = view.book.rows("visit")
    day = days(rows, "date")
    inside = between(day, view.last - ACTIVE_WEEKS * _WEEK, view.last)
    rep = texts(rows, "rep")[inside]
    names = sorted(set(rep.dropna()) - {NOBODY})
    if not names or not weeks:
        return found(float("nan"))
    monday = day[inside].dt.normalize() - pd.to_timedelta(day[inside].dt.day_of_week, unit="D")
    there = set(zip(rep, monday.dt.date, strict=True))
    silent = [(name, week) for name in names for week in weeks if (name, week) not in there]
    what = [say("exceptions.case.silent_weeks", week=_name(week)) for _, week in silent]
    table = one_by_one(
        pd.Series([name for name, _ in silent], dtype="str"),
        pd.Series([None] * len(silent), dtype="str"),
        pd.Series([pd.Timestamp(week) for _, week in silent], dtype="datetime64[s]"),
        pd.Series(np.ones(len(silent))),
        what,
    )
    return found(len(silent) / (len(names) * len(weeks)), table)


def _weeks(view: View) -> list[date]:
    """The Mondays of the weeks that end in the period, and are over."""
    monday = view.period.first - timedelta(days=view.period.first.weekday())
    found_: list[date] = []
    while monday <= view.last:
        sunday = monday + timedelta(days=6)
        if view.period.first <= sunday <= view.last:
            found_.append(monday)
        monday += _WEEK
    return found_


def _name(monday: date) -> str:
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"


def late_entries(view: View) -> Found:
    """Activities written down after the end of the Friday of their week, of those that tell when."""
    overrides = view.material.rulebook.calendar.overrides()
    parts = []
    for entity, day_field, person in _ENTERED:
        rows = view.inside(entity, day_field)
        written = days(rows, "recorded_on")
        rows = rows[written.notna().to_numpy()]
        who = texts(rows, person).fillna(texts(rows, "recorded_by"))
        parts.append(
            pd.DataFrame(
                {"day": days(rows, day_field), "written": days(rows, "recorded_on"), "who": who}
            )
        )
    table = pd.concat(parts, ignore_index=True)
    due = {
        day: pd.Timestamp(friday_deadline(day.date(), overrides).day)
        for day in table["day"].unique()
    }
    marks = table["written"] > table["day"].map(due).astype("datetime64[s]")
    if not view.now:
        return found(view.share(marks))
    return found(
        view.share(marks), by_person(table, marks, table["who"], "exceptions.case.late_entries")
    )
