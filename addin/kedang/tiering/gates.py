"""Conditions that cap a tier whatever the score says: money long overdue, credit overdrawn, open complaints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.closings import closed_days
from kedang.model.frames import days, numbers, texts
from kedang.tiering.criteria import GATES, Gate

Evidence = Mapping[str, npt.NDArray[np.float64]]


def evidence(
    parties: pd.DataFrame, complaints: pd.DataFrame, receivables: pd.DataFrame, as_of: date
) -> pd.DataFrame:
    """What each gate looks at, one column a gate, for the parties (index: customer id) on a day."""
    current = statement(receivables, as_of)
    by_customer = current.groupby("customer_id")
    owed, longest = by_customer["amount"].sum(min_count=1), by_customer["overdue_days"].max()
    limit = numbers(parties, "credit_limit")
    found = {
        "overdue": longest.reindex(parties.index),
        "credit_used": owed.reindex(parties.index) / limit.where(limit > 0),
        "open_complaints": _open(complaints, as_of).reindex(parties.index),
    }
    return pd.DataFrame(found)[list(GATES)].astype("float64")


def statement(receivables: pd.DataFrame, as_of: date) -> pd.DataFrame:
    """The open rows of each customer's latest statement up to a day: customer_id, amount, overdue_days.

    Settled rows are left out; rows without a day count where the customer has no dated statement. The index is that of the
    rows given.
    """
    stated = days(receivables, "as_of")
    rows = pd.DataFrame(
        {
            "customer_id": texts(receivables, "customer_id"),
            "stated": stated,
            "amount": numbers(receivables, "amount"),
            "overdue_days": numbers(receivables, "overdue_days"),
        }
    )[~(stated > pd.Timestamp(as_of))]
    latest = rows.groupby("customer_id")["stated"].transform("max")
    current = rows[~(rows["amount"] <= 0) & ((rows["stated"] == latest) | latest.isna())]
    return current.drop(columns="stated")


def still_open(complaints: pd.DataFrame, as_of: date) -> pd.Series[bool]:
    """Which complaints had come in by a day and were not closed on it."""
    closed = closed_days(complaints)
    there = ~(days(complaints, "received_on") > pd.Timestamp(as_of))
    return there & (closed.isna() | (closed > pd.Timestamp(as_of)))


def _open(complaints: pd.DataFrame, as_of: date) -> pd.Series[float]:
    ids = texts(complaints, "customer_id")[still_open(complaints, as_of)]
    return ids.value_counts().astype("float64")


def cap(
    place: npt.NDArray[np.int64], found: Evidence, gates: Sequence[Gate], tiers: Sequence[str]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.object_]]:
    """The places (0 = best tier) after all gates, and the id of the gate that lowered each, or ""."""
    capped, by = place.copy(), np.full(len(place), "", dtype=object)
    for gate in gates:
        if gate.id not in found:
            continue
        lowest = tiers.index(gate.cap)
        hit = (found[gate.id] > gate.limit) & (capped < lowest)
        capped[hit], by[hit] = lowest, gate.id
    return capped, by
