"""意向等级 A–D of leads: points for what is known, the grade they reach, and what is not known yet."""

from __future__ import annotations

from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.prospects import FACTORS, QUESTIONS
from kedang.tiering.segments.evidence import NO, YES

UNRATED = "未评"
_CALLED_US = frozenset(each.zh for each in SOURCE_CHANNELS if each.customer_initiated)
Points = npt.NDArray[np.float64]


def graded(table: pd.DataFrame, rulebook: Rulebook, as_of: date) -> pd.DataFrame:
    """The subjects of a qualification with points per factor (NaN: not known), their sum and the grade."""
    rules = rulebook.qualification
    today = np.datetime64(as_of, "s")
    shares = {question: _answered(table[question]) for question in QUESTIONS}
    shares["timing"] = _near(_days(table["timetable"], today), rules.soon_days, rules.later_days)
    shares["contact"] = _fresh(table, today, rules.fresh_days, rules.stale_days)
    shares["response"] = _response(table)
    points = {name: shares[name] * rules.points.get(name, 0.0) for name in FACTORS}
    earned = np.column_stack([points[name] for name in FACTORS])
    known = (~np.isnan(earned)).sum(axis=1) - ~np.isnan(points["contact"])
    total = np.where(known >= rules.least_factors, np.nansum(earned, axis=1), np.nan)
    names = np.array([name for name, _ in rules.grades], dtype=object)
    limits = np.array([limit for _, limit in rules.grades[:-1]])
    place = (np.round(total, 9)[:, None] < limits[None, :]).sum(axis=1)
    computed = names[place]
    computed[np.isnan(total)] = None
    said = table["said_intent"].to_numpy(dtype=object)
    value = np.where(pd.isna(said), computed, said)
    return table.assign(
        intent=np.where(pd.isna(value), UNRATED, value),
        intent_written=said,
        intent_computed=computed,
        intent_points=total,
        days_to_buy=_days(table["timetable"], today),
        days_since_contact=-_days(_last_touch(table), today),
        **{f"points_{name}": points[name] for name in FACTORS},
    )


def _answered(answer: pd.Series[str]) -> Points:
    """1 for yes, 0 for no, NaN for unknown."""
    words = answer.to_numpy(dtype=object)
    return np.where(words == YES, 1.0, np.where(words == NO, 0.0, np.nan))


def _near(ahead: Points, soon: float, later: float) -> Points:
    """Full for a purchase soon, half for one later, nothing beyond; a day that is past tells nothing."""
    share = np.where(ahead <= soon, 1.0, np.where(ahead <= later, 0.5, 0.0))
    return np.where(np.isnan(ahead) | (ahead < 0), np.nan, share)


def _fresh(table: pd.DataFrame, today: np.datetime64, fresh: float, stale: float) -> Points:
    passed = -_days(_last_touch(table), today)
    share = np.where(passed <= fresh, 1.0, np.where(passed <= stale, 0.5, 0.0))
    return np.where(np.isnan(passed), np.nan, share)


def _response(table: pd.DataFrame) -> Points:
    """The share of visits that had effect; where nobody went yet, full if the customer came by itself."""
    held = table["held"].to_numpy(dtype=np.float64)
    effective = table["effective"].to_numpy(dtype=np.float64)
    came = table["source"].isin(_CALLED_US).to_numpy()
    visited = held > 0
    share = effective / np.where(visited, held, 1.0)
    return np.where(visited, share, np.where(came, 1.0, np.nan))


def _last_touch(table: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    return table[["day", "last_contact"]].max(axis=1)


def _days(column: pd.Series[pd.Timestamp], today: np.datetime64) -> Points:
    """Days from today until a day; negative when it is past, NaN when unknown."""
    span = column.to_numpy(dtype="datetime64[s]") - today
    return np.asarray(span / np.timedelta64(86_400, "s"), dtype=np.float64)
