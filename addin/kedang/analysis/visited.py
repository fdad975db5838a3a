"""The visits as the counts by rep want them, made once per book."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.visits import EFFECTIVE, NOT_HELD
from kedang.model.frames import days, numbers, texts


def visited(book: Book) -> pd.DataFrame:
    """One row per visit: date, rep and customer (categories), held, effective, recorded (1.0 or 0.0), hours, cost.

    Held: a result is written and it is not 未形成. Recorded: whether any result is written.
    """
    found: pd.DataFrame = book.once("visited", _made)
    return found


def _made(book: Book) -> pd.DataFrame:
    rows = book.rows("visit")
    result = texts(rows, "result")
    missing = result.isna()
    return pd.DataFrame(
        {
            "date": days(rows, "date"),
            "rep": texts(rows, "rep").fillna(NOBODY).astype("category"),
            "customer": book.keys(rows).astype("category"),
            "held": (~missing & (result != NOT_HELD)).astype("float64"),
            "effective": (result == EFFECTIVE).astype("float64"),
            "recorded": (~missing).astype("float64"),
            "hours": numbers(rows, "hours"),
            "cost": numbers(rows, "cost"),
        },
        index=rows.index,
    )
