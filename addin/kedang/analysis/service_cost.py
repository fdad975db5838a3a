"""What it costs to serve each customer, and what is left of the margin after that."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import customer_names, deals, of_customer
from kedang.model.frames import between, numbers
from kedang.model.period import Period


def cost_to_serve(book: Book, period: Period, hour_rate: float) -> pd.DataFrame:
    """The customers served in the period, dearest first.

    Columns: customer_id, customer, owner, services, hours, freight, other (yuan written besides), cost (hours ×
    rate + freight + other), sales, margin (of the lines whose cost is known), after (margin less cost), cost_share
    (of sales), after_share (of sales), previous_cost, change. Without a margin `after` is missing.
    """
    table = _served(book, period.first, period.last, hour_rate)
    before = period.previous()
    past = _served(book, before.first, before.last, hour_rate)["cost"]
    sold = _sold(book, period)
    table = table.join(sold.reindex(table.index))
    table["sales"] = table["sales"].fillna(0.0)
    table["after"] = table["margin"] - table["cost"]
    positive = table["sales"].where(table["sales"] > 0)
    table["cost_share"], table["after_share"] = table["cost"] / positive, table["after"] / positive
    table["previous_cost"] = past.reindex(table.index).fillna(0.0)
    table["change"] = table["cost"] - table["previous_cost"]
    table["customer"] = customer_names(book, table.index)
    table["owner"] = of_customer(book, table.index, "owner").fillna(NOBODY)
    named = table.rename_axis("customer_id").reset_index()
    ordered = named.sort_values(["cost", "customer_id"], ascending=[False, True])
    return ordered.reset_index(drop=True)


def whole(table: pd.DataFrame) -> dict[str, float]:
    """The team's sums: services, hours, cost, previous_cost, sales, after (of those where it is known)."""
    names = ("services", "hours", "cost", "previous_cost", "sales")
    return {name: float(table[name].sum()) for name in names} | {
        "after": float(table["after"].sum(min_count=1)),
        "loss": float((table["after"] < 0).sum()),
        "unknown": float(table["after"].isna().sum()),
    }


def _served(book: Book, first: date, last: date, hour_rate: float) -> pd.DataFrame:
    rows = book.inside("service", "date", first, last)
    keys = book.keys(rows)
    frame = pd.DataFrame(
        {
            "services": 1.0,
            "hours": numbers(rows, "hours").fillna(0.0),
            "freight": numbers(rows, "freight").fillna(0.0),
            "other": numbers(rows, "cost").fillna(0.0),
        },
        index=rows.index,
    )
    sums = frame.groupby(keys).sum()
    sums["cost"] = (sums["hours"] * hour_rate + sums["freight"] + sums["other"]).round(2)
    return sums


def _sold(book: Book, period: Period) -> pd.DataFrame:
    made = deals(book)
    rows = made[between(made["date"], period.first, period.last)]
    margin = rows["amount"] - rows["cost"]
    frame = pd.DataFrame({"sales": rows["amount"], "margin": margin})
    sums = frame.groupby(rows["customer"], observed=True).sum(min_count=1).round(2)
    return sums.set_axis(sums.index.astype("str"))
