"""A rep's rounds in a few rows: firms, visits, contacts and orders written as tuples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from kedang.analysis.book import Book

DAYS = ("date", "next_appointment", "acquired_on", "founded_on", "first_deal_on", "birthday", "paid_on",
        "received_on", "closed_on", "due", "stage_on", "as_of", "since", "first_seen", "start")  # fmt: skip
NUMBERS = ("quantity", "amount", "delivered", "invoiced", "paid_amount", "turnover", "stock", "credit",
           "management", "distribution", "reputation", "payment_terms_days", "market_share_ours",
           "overdue_amount", "overdue_days", "hours")  # fmt: skip


def rows(columns: str, *tuples: Sequence[object]) -> pd.DataFrame:
    """A frame as the archive gives it; columns parted by spaces, None for what is not known."""
    names = columns.split()
    frame = pd.DataFrame(list(tuples), columns=names, dtype="object")
    for name in names:
        if name in DAYS:
            frame[name] = pd.to_datetime(frame[name]).astype("datetime64[s]")
        else:
            frame[name] = frame[name].astype("float64" if name in NUMBERS else "str")
    return (
        frame.assign(id=[f"{names[0]}{at}" for at in range(len(frame))])
        if "id" not in names
        else frame
    )


def firms(*tuples: Sequence[object], more: str = "") -> pd.DataFrame:
    """Companies: id, name, tier, and the columns named in `more`."""
    return rows(f"id name tier {more}", *tuples)


def visits(*tuples: Sequence[object], more: str = "") -> pd.DataFrame:
    """Visits: customer_id, date, result, rep, and the columns named in `more`."""
    return rows(f"customer_id date result rep {more}", *tuples)


def book(**frames: pd.DataFrame) -> Book:
    """A book of the given frames."""
    return Book(frames)


def listed(frame: pd.DataFrame, *columns: str) -> list[list[Any]]:
    """Some columns of a table as plain rows; days as texts, missing values None."""
    chosen = frame[list(columns)].astype("object")
    return [[_plain(cell) for cell in row] for row in chosen.to_numpy().tolist()]


def _plain(cell: Any) -> Any:
    if isinstance(cell, str | bool | Mapping) or cell is None:
        return cell
    if isinstance(cell, pd.Timestamp):
        return str(cell.date())
    try:
        return None if pd.isna(cell) else cell
    except (TypeError, ValueError):
        return str(cell)
