"""Plan against actual: every plan that covers the reported period, and the year so far."""

from __future__ import annotations

import re
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.achieved import MEASURES, TEAM, achieved
from kedang.analysis.book import Book
from kedang.model.errors import UsageError
from kedang.model.frames import numbers, texts
from kedang.model.period import Period

SUMMED = "全队（各人合计）"
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?")
_QUARTER = re.compile(r"(\d{4})年?[-第]?[Qq]?([1-4一二三四])(?:季度)?")
_QUARTERS = "一二三四"
_LENGTHS = ((8, "week"), (31, "month"), (93, "quarter"))


def targets(book: Book, period: Period, cut: date) -> pd.DataFrame:
    """Every plan whose period covers the last day of the reported one.

    Columns: period, length (week, month, quarter, year), rep, measure, target, actual (up to the end of the
    reported period), achieved (fraction), gap, elapsed (fraction of the plan's days), forecast (the actual at
    the same pace to the plan's end), forecast_achieved. A plan without a rep is the whole team's.
    """
    plans = _plans(book)
    covers = [p.first <= period.last <= p.last for p in plans["covered"]]
    return _against(book, plans[np.array(covers, dtype=bool)], min(cut, period.last))


def planned_for(book: Book, day: date) -> frozenset[str]:
    """The reps who have a plan that covers a day."""
    plans = _plans(book)
    covers = [one.first <= day <= one.last for one in plans["covered"]]
    return frozenset(plans["rep"][np.array(covers, dtype=bool)]) - {TEAM}


def cumulative(book: Book, period: Period, cut: date) -> pd.DataFrame:
    """The month plans from the start of the year up to the reported period, added up.

    Columns: rep, measure, months (how many have a plan), target, actual (in those months), achieved, gap,
    year_target (of the year's own plan, missing without one), year_achieved.
    """
    plans, end = _plans(book), min(cut, period.last)
    length = pd.Series([_length(p) for p in plans["covered"]], index=plans.index, dtype="str")
    year = [p.first.year == period.last.year and p.first <= period.last for p in plans["covered"]]
    months = _against(book, plans[(length == "month").to_numpy() & np.array(year, bool)], end)
    grouped = months.groupby(["measure", "rep"])
    table = grouped[["target", "actual"]].sum()
    table.insert(0, "months", grouped.size())
    table["achieved"] = table["actual"] / table["target"].where(table["target"] > 0)
    table["gap"] = table["actual"] - table["target"]
    whole = _against(book, plans[(length == "year").to_numpy() & np.array(year, bool)], end)
    whole = whole.drop_duplicates(["measure", "rep"]).set_index(["measure", "rep"])
    table["year_target"] = whole["target"].reindex(table.index)
    table["year_achieved"] = whole["achieved"].reindex(table.index)
    return table.reset_index()


def with_team(plans: pd.DataFrame) -> pd.DataFrame:
    """The same plans with a row for the team where only two or more reps have one, added up."""
    keys = ["period", "length", "measure"]
    grouped = plans.assign(team=plans["rep"] == TEAM).groupby(keys)
    shared = pd.DataFrame({"reps": grouped["rep"].nunique(), "team": grouped["team"].any()})
    lacking = shared[(shared["reps"] > 1) & ~shared["team"]]
    sums = plans.groupby(keys)[["target", "actual"]].sum().loc[lacking.index].reset_index()
    elapsed = plans.drop_duplicates(keys).set_index(keys)["elapsed"].reindex(lacking.index)
    team = _rated(sums.assign(rep=SUMMED, elapsed=elapsed.to_numpy()))
    both = pd.concat([plans, team], ignore_index=True)[list(plans.columns)]
    return both.sort_values(["period", "measure", "rep"], kind="stable").reset_index(drop=True)


def _plans(book: Book) -> pd.DataFrame:
    """The plans whose period can be read: period, rep, measure, target, covered (Period)."""
    rows = book.rows("target")
    written = texts(rows, "period")
    known = {name: _period(name) for name in written.dropna().unique()}
    readable = written.isin([name for name, plan in known.items() if plan])
    plans = pd.DataFrame(
        {
            "period": written,
            "rep": texts(rows, "rep").fillna(TEAM),
            "measure": texts(rows, "measure"),
            "target": numbers(rows, "value"),
        }
    )[readable.to_numpy(dtype="bool")]
    plans = plans.sort_values(["period", "measure", "rep"], kind="stable").reset_index(drop=True)
    return plans.assign(
        covered=pd.Series([known[name] for name in plans["period"]], dtype="object")
    )


def _against(book: Book, plans: pd.DataFrame, end: date) -> pd.DataFrame:
    """Plans with what was reached up to a day, achieved, elapsed and the forecast."""
    spans = dict(zip(plans["period"], plans["covered"], strict=True))
    actual = {n: achieved(book, plan.first, min(end, plan.last)) for n, plan in spans.items()}
    reached = [
        actual[name].get((measure, rep), np.nan if measure not in MEASURES else 0.0)
        for name, measure, rep in zip(plans["period"], plans["measure"], plans["rep"], strict=True)
    ]
    table = plans.drop(columns="covered").assign(
        length=pd.Series([_length(p) for p in plans["covered"]], index=plans.index, dtype="str"),
        actual=np.array(reached, dtype="float64"),
        elapsed=np.array([_elapsed(p, end) for p in plans["covered"]], dtype="float64"),
    )
    return _rated(table).reset_index(drop=True)


def _rated(table: pd.DataFrame) -> pd.DataFrame:
    pace = table["actual"] / table["elapsed"].where(table["elapsed"] > 0)
    planned = table["target"].where(table["target"] > 0)
    return table.assign(
        achieved=table["actual"] / planned,
        gap=table["actual"] - table["target"],
        forecast=pace,
        forecast_achieved=pace / planned,
    )


def _length(plan: Period) -> str:
    whole = (plan.last - plan.first).days + 1
    return next((name for most, name in _LENGTHS if whole <= most), "year")


def _period(name: str) -> Period | None:
    """The plan's period, None when it cannot be read: 2026-W47, 2026-11, 2026年11月, 2026-Q4, 2026年."""
    text = name.strip()
    if month := _MONTH.fullmatch(text):
        text = f"{month[1]}-{int(month[2]):02d}"
    elif (quarter := _QUARTER.fullmatch(text)) and not text.isdigit():
        return _quarter(text, int(quarter[1]), quarter[2])
    try:
        return Period.parse(text.removesuffix("度").removesuffix("年"))
    except UsageError:
        return None


def _quarter(name: str, year: int, which: str) -> Period:
    number = _QUARTERS.index(which) + 1 if which in _QUARTERS else int(which)
    last = Period.parse(f"{year}-{number * 3:02d}").last
    return Period(name, date(year, number * 3 - 2, 1), last)


def _elapsed(plan: Period, end: date) -> float:
    whole = (plan.last - plan.first).days + 1
    return min(max((end - plan.first).days + 1, 0), whole) / whole
