"""New calls: how many first visits each rep made on every workday, against what the rules ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from kedang.analysis.calls import Calls, Places
from kedang.model.period import Period
from kedang.model.text import Text, say
from kedang.reference.workdays import NO_OVERRIDES, Overrides, holiday_id, is_workday

LOOK_BACK = 90


@dataclass(frozen=True, slots=True)
class Quota:
    """`by_rep`: rep, workdays (of the period so far), calls (visits held), new_calls, wanted, share (NaN:
    nothing was wanted), full_days (workdays on which enough new calls were made), short; worst share first.

    `by_day`: date, workday, why (Text), wanted, new_calls, share (of the team). `cells`: rep × date, new
    calls; days to come are missing. `total`: one row like `by_rep` without rep.
    """

    by_rep: pd.DataFrame
    by_day: pd.DataFrame
    cells: pd.DataFrame
    total: pd.DataFrame


def quota(
    made: Calls,
    period: Period,
    cut: date,
    each: int,
    overrides: Overrides = NO_OVERRIDES,
) -> Quota:
    """The new calls of a period up to the cut, from `calls.calls`; `each`: wanted per rep and workday.

    A new call is the first visit ever held with a customer. Reps: who visited anybody in the period or in
    the 90 days before it. New calls on days off count too, though none are wanted then.
    """
    days = [period.first + timedelta(days=n) for n in range((period.last - period.first).days + 1)]
    past = [day for day in days if day <= cut]
    works = {day: is_workday(day, overrides) for day in days}
    end = min(cut, period.last)
    recent = np.unique(made.rep[made.between(period.first - timedelta(days=LOOK_BACK), end)])
    reps = sorted(str(one) for one in made.reps[recent])
    inside = made.between(period.first, end)
    first = made.first()
    cells = _cells(made, first[inside[first]], reps, past)
    counted = pd.Series(made.reps[made.rep[inside & made.held]]).value_counts()
    worked = [day for day in past if works[day]]
    by_rep = pd.DataFrame(
        {
            "workdays": len(worked),
            "calls": counted.reindex(reps).fillna(0).astype("int64"),
            "new_calls": cells.sum(axis=1),
            "wanted": each * len(worked),
            "full_days": (cells[worked] >= each).sum(axis=1),
        },
        index=pd.Index(reps, name="rep"),
    )
    total = _shared(by_rep.sum().to_frame().T).assign(workdays=len(worked))
    by_rep = _shared(by_rep).reset_index()
    by_rep = by_rep.sort_values(["share", "rep"], kind="stable", ignore_index=True)
    table = _by_day(days, works, cells, each * len(reps), cut, overrides)
    return Quota(by_rep, table, cells.reindex(columns=days), total)


def _cells(made: Calls, first: Places, reps: list[str], days: list[date]) -> pd.DataFrame:
    """First visits by rep and day."""
    day = made.day[first].astype("datetime64[D]").astype(object)
    names = np.asarray(made.reps[made.rep[first]], dtype=object)
    table = pd.crosstab(names, day) if len(first) else pd.DataFrame()
    return table.reindex(index=reps, columns=days).fillna(0).astype("int64")


def _shared(counts: pd.DataFrame) -> pd.DataFrame:
    share = counts["new_calls"] / counts["wanted"].where(counts["wanted"] > 0)
    short = (counts["wanted"] - counts["new_calls"]).clip(lower=0)
    return counts.assign(share=share.astype("float64"), short=short)


def _by_day(
    days: list[date],
    works: dict[date, bool],
    cells: pd.DataFrame,
    wanted: int,
    cut: date,
    overrides: Overrides,
) -> pd.DataFrame:
    made = cells.sum().reindex(days)
    table = pd.DataFrame(
        {
            "date": pd.to_datetime(days).astype("datetime64[s]"),
            "workday": [works[day] for day in days],
            "why": [_why(day, works[day], overrides) for day in days],
            "wanted": [float(wanted) if works[day] and day <= cut else np.nan for day in days],
            "new_calls": made.to_numpy(dtype="float64"),
        }
    )
    return table.assign(share=table["new_calls"] / table["wanted"].where(table["wanted"] > 0))


def _why(day: date, works: bool, overrides: Overrides) -> Text:
    """Why people work or do not on a day."""
    if works:
        return say("desk.day.makeup" if day.weekday() > 4 else "desk.day.work")
    name = holiday_id(day, overrides)
    if name != "off":
        return say(f"desk.day.{name}")
    return say("desk.day.weekend" if day.weekday() > 4 else "desk.day.off")
