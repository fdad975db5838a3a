"""Share of wallet: how much of what a customer needs it buys from us, and who else supplies it."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.analysis.purchases import named
from kedang.model.frames import between, days, numbers, texts

UNHAPPY = ("不满意", "非常不满意")
_MOST = 1.2


def wallet(book: Book, cut: date) -> pd.DataFrame:
    """One row per customer of whom the share or a competitor is known, the largest room first.

    Columns: customer_id, customer, owner, tier, share (ours, fraction), share_by (written, quantity),
    sales (of the twelve months up to the cut), demand and bought (pieces a year), room (yuan a year it buys
    elsewhere, at what it pays us), competitors (names), unhappy (those it is not satisfied with), doubtful
    (it buys more than it is said to need: unit or figure to be checked).

    The share somebody wrote wins; else what was bought ÷ the yearly demand, both in pieces.
    """
    rows = book.customers
    made = deals(book)
    after = pd.Timestamp(cut) - pd.DateOffset(months=12)
    inside = made[((made["date"] > after) & (made["date"] <= pd.Timestamp(cut))).to_numpy()]
    sums = inside.groupby("customer", observed=True)[["amount", "quantity"]].sum(min_count=1)
    sums.index = sums.index.astype("str")
    sums = sums.reindex(rows.index)
    demand, written = numbers(rows, "demand_per_year"), numbers(rows, "market_share_ours")
    computed = sums["quantity"].fillna(0.0) / demand.where(demand > 0)
    doubtful = computed > _MOST
    share = written.fillna(computed.where(~doubtful).clip(0.0, 1.0))
    room = sums["amount"] / share.where(share > 0) - sums["amount"]
    table = pd.DataFrame(
        {
            "share": share,
            "share_by": np.where(
                written.notna(), "written", np.where(share.notna(), "quantity", "")
            ),
            "sales": sums["amount"],
            "demand": demand,
            "bought": sums["quantity"],
            "room": room.where(room > 0).round(2),
            "doubtful": doubtful & written.isna(),
        },
        index=rows.index,
    ).join(_rivals(book, cut))
    kept = table["share"].notna() | table["competitors"].notna() | table["doubtful"]
    listed = named(book, table[kept.to_numpy()])
    return listed.sort_values(
        ["room", "sales", "customer_id"], ascending=[False, False, True], kind="stable"
    ).reset_index(drop=True)


def _rivals(book: Book, cut: date) -> pd.DataFrame:
    """Competitors noted at each customer in the year up to the cut, and those it is unhappy with."""
    rows = book.rows("competitor")
    first = (pd.Timestamp(cut) - pd.DateOffset(years=1)).date()
    rows = rows[between(days(rows, "date"), first, cut)]
    table = pd.DataFrame(
        {
            "key": book.keys(rows),
            "name": texts(rows, "competitor"),
            "on": days(rows, "date"),
            "said": texts(rows, "satisfaction"),
        }
    ).dropna(subset=["key", "name"])
    last = table.sort_values(["on", "name"], kind="stable").drop_duplicates(
        ["key", "name"], keep="last"
    )
    everybody = last.sort_values(["key", "name"]).groupby("key")["name"].agg("、".join)
    sour = last[last["said"].isin(UNHAPPY)].sort_values(["key", "name"])
    return pd.DataFrame(
        {"competitors": everybody, "unhappy": sour.groupby("key")["name"].agg("、".join)}
    )
