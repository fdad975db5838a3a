"""Who moved between tiers, and how many customers each tier has."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.book import Book
from kedang.model.frames import between, days, looked_up, numbers, texts
from kedang.model.period import Period

_MOVED = ("up", "down", "new", "lost")


def moves(book: Book, period: Period) -> pd.DataFrame:
    """Ups and downs from the ratings made in the period: customer_id, customer, previous_tier, tier, move,
    moved_by, previous_score, score. Ratings without a date count as this period's.
    """
    rating = book.rows("rating")
    made = days(rating, "rated_on")
    inside = made.isna().to_numpy() | between(made, period.first, period.last)
    rows = rating[inside & texts(rating, "move").isin(_MOVED).to_numpy()]
    known = texts(book.customers, "name")
    ids = texts(rows, "customer_id")
    table = pd.DataFrame(
        {
            "customer_id": ids,
            "customer": looked_up(ids, known).fillna(texts(rows, "name")),
            "previous_tier": texts(rows, "previous_tier"),
            "tier": texts(rows, "tier"),
            "move": texts(rows, "move"),
            "moved_by": texts(rows, "moved_by"),
            "previous_score": numbers(rows, "previous_score"),
            "score": numbers(rows, "score"),
        }
    )
    order = table["move"].map({name: at for at, name in enumerate(_MOVED)})
    ordered = table.assign(_order=order).sort_values(["_order", "customer_id"], kind="stable")
    return ordered.drop(columns="_order").reset_index(drop=True)


def counts(book: Book) -> pd.DataFrame:
    """How many customers stand in each tier: tier, customers, share."""
    tiers = book.tiers().fillna("未评")
    sizes = tiers.value_counts().sort_index()
    table = pd.DataFrame({"customers": sizes, "share": sizes / max(len(tiers), 1)})
    return table.rename_axis("tier").reset_index()


def compared(book: Book) -> bool:
    """Whether any customer was rated before its latest rating, so that moves can be told at all."""
    rating = book.rows("rating")
    return bool(texts(rating, "previous_tier").notna().any())
