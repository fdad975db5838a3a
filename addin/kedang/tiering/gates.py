"""Conditions that cap a tier whatever the score says: money that is long overdue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import days, numbers, texts
from kedang.tiering.criteria import Gate


def overdue_days(receivables: pd.DataFrame, as_of: date) -> pd.Series[float]:
    """The longest overdue of each customer on its latest statement up to a day; settled rows do not count."""
    stated = days(receivables, "as_of")
    known = ~(stated > pd.Timestamp(as_of))
    rows = pd.DataFrame(
        {
            "customer_id": texts(receivables, "customer_id"),
            "stated": stated,
            "overdue": numbers(receivables, "overdue_days"),
            "open": ~(numbers(receivables, "amount") <= 0),
        }
    )[known]
    latest = rows.groupby("customer_id")["stated"].transform("max")
    current = rows[rows["open"] & ((rows["stated"] == latest) | latest.isna())]
    longest: pd.Series[float] = current.groupby("customer_id")["overdue"].max()
    return longest


def cap(
    place: npt.NDArray[np.int64],
    evidence: dict[str, npt.NDArray[np.float64]],
    gates: Sequence[Gate],
    tiers: Sequence[str],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.object_]]:
    """The places (0 = best tier) after all gates, and the id of the gate that lowered each, or ""."""
    capped, by = place.copy(), np.full(len(place), "", dtype=object)
    for gate in gates:
        if gate.id not in evidence:
            continue
        lowest = tiers.index(gate.cap)
        hit = (evidence[gate.id] > gate.limit) & (capped < lowest)
        capped[hit], by[hit] = lowest, gate.id
    return capped, by
