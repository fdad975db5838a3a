"""Deals whose customer has no record in the archive: how many, for how much, under which names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd

from kedang.analysis.book import Book
from kedang.model.deals import net_amount
from kedang.model.frames import follow_merges, texts


@dataclass(frozen=True, slots=True)
class Unplaced:
    """`orders`: distinct numbers, and rows without one; `amount`: yuan, net of returns; `names` as written."""

    orders: int
    amount: float
    names: tuple[str, ...]


def unplaced(book: Book, first: date, last: date) -> Unplaced:
    """The deals of a span that belong to nobody in the archive, names by amount."""
    rows = book.inside("transaction", "date", first, last)
    if not len(rows):
        return Unplaced(0, 0.0, ())
    ids = follow_merges(texts(rows, "customer_id"), book.parties)
    own = rows[~ids.isin(book.customers.index).to_numpy()]
    amount = net_amount(own)
    number, name = texts(own, "no"), texts(own, "customer")
    orders = int(number.nunique() + number.isna().sum())
    sums = (
        pd.DataFrame({"name": name, "amount": amount.fillna(0.0)}).groupby("name")["amount"].sum()
    )
    ordered = sums.reset_index().sort_values(["amount", "name"], ascending=[False, True])
    return Unplaced(orders, round(float(amount.sum()), 2), tuple(ordered["name"]))
