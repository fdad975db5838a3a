"""Who handed in this week: each file and person against the end of the Friday it is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from kedang.reference.workdays import Overrides, friday_deadline

NEW, ON_TIME, LATE, WAITING, MISSING, RESTING = (
    *("new", "on_time", "late"),
    *("waiting", "missing", "resting"),
)
DONE = (NEW, ON_TIME, LATE)


@dataclass(frozen=True, slots=True)
class Week:
    """A week and the last moment to hand in: `due` is its Friday or the last workday before; `over`: it is past."""

    first: date
    due: date
    over: bool

    @classmethod
    def of(cls, first: date, cut: date, overrides: Overrides) -> Week:
        """The week that begins on a Monday, as it stands on the day `cut`."""
        due = friday_deadline(first, overrides).day
        return cls(first, due, cut > due)


def states(
    first_seen: pd.Series[pd.Timestamp], last_seen: pd.Series[pd.Timestamp], week: Week
) -> pd.Series[str]:
    """new, on_time, late (after the deadline), waiting (it is not over yet) or missing, for each file."""
    monday, due = pd.Timestamp(week.first), pd.Timestamp(week.due)
    found = np.select(
        [(first_seen >= monday).to_numpy(), (last_seen > due).to_numpy(), (last_seen >= monday).to_numpy()],
        [NEW, LATE, ON_TIME],
        MISSING if week.over else WAITING,
    )  # fmt: skip
    return pd.Series(found, index=last_seen.index, dtype="str")


def missed_weeks(last_seen: pd.Series[pd.Timestamp], week: Week) -> pd.Series[float]:
    """How many weekly deadlines went by since a file was last brought, this week's only once it is over."""
    monday = last_seen - pd.to_timedelta(last_seen.dt.day_of_week, unit="D")
    current = week.first if week.over else week.first - timedelta(days=7)
    weeks = (pd.Timestamp(current) - monday).dt.days / 7
    return weeks.clip(lower=0).fillna(0.0).astype("float64")
