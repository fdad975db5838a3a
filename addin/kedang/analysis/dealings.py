"""Each customer's dealings with us in a period: share, rank, trend, how often it buys; the 80/20 table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import customer_names, deals, first_days, of_customer
from kedang.analysis.spans import BEFORE, NOW, YEAR_BEFORE, Spans, codes_of
from kedang.model.frames import between
from kedang.model.period import Period

BEST = (0.01, 0.05, 0.1, 0.2, 0.5, 1.0)
_STEADY = 0.1


def dealings(
    book: Book, period: Period, cut: date, classes: Sequence[tuple[str, float]]
) -> pd.DataFrame:
    """The customers that bought or sent back in the period or the one before, largest first.

    Columns: customer_id (else the name as written), customer, owner, tier, rank, abc (`classes`: class and
    the share of sales it reaches, best first), orders (days with a deal), sales, share (of the positive
    sales), cumulative, previous_sales, change, last_year_sales, first_deal, last_deal, gap_days (mean days
    between deals), days_since (to the cut), trend (new, back, up, steady, down, stopped; returned: goods came
    back and nothing was bought).
    """
    made = deals(book)
    spans = Spans.split(made["date"], period)
    customers = pd.Index(made["customer"].cat.categories)
    codes = codes_of(made["customer"])
    sums = spans.sum(codes, len(customers), made["amount"].to_numpy()).round(2)
    table = pd.DataFrame(
        {
            "sales": sums[:, NOW],
            "previous_sales": sums[:, BEFORE],
            "change": (sums[:, NOW] - sums[:, BEFORE]).round(2),
            "last_year_sales": sums[:, YEAR_BEFORE],
        },
        index=customers.astype("str").rename("customer_id"),
    )
    table = table[((table["sales"] != 0) | (table["previous_sales"] != 0)).to_numpy()]
    table = table.join(_rhythm(made, period, cut)).join(
        pd.DataFrame(
            {
                "customer": customer_names(book, table.index),
                "owner": of_customer(book, table.index, "owner").fillna(NOBODY),
                "tier": book.tiers().reindex(table.index),
                "trend": _trend(table, first_days(book), period),
            },
            index=table.index,
        )
    )
    ordered = table.reset_index().sort_values(["sales", "customer_id"], ascending=[False, True])
    return _ranked(ordered, classes).reset_index(drop=True)


def best(table: pd.DataFrame) -> pd.DataFrame:
    """What the best 1, 5, 10, 20, 50 and 100 % of the buying customers bring: part, customers, sales, share."""
    sales = np.sort(table.loc[table["sales"] > 0, "sales"].to_numpy())[::-1]
    count = [int(-(-len(sales) * round(part * 100) // 100)) for part in BEST]
    reached = np.append(0.0, sales.cumsum())[count]
    total = float(sales.sum())
    share = reached / total if total else np.full(len(BEST), np.nan)
    return pd.DataFrame({"part": BEST, "customers": count, "sales": reached, "share": share})


def _ranked(table: pd.DataFrame, classes: Sequence[tuple[str, float]]) -> pd.DataFrame:
    """Rank, share, cumulative share and class; who starts below a limit belongs above it, ties together."""
    sales = table["sales"].clip(lower=0.0)
    total = float(sales.sum())
    rank = table["sales"].rank(method="min", ascending=False).astype("int64")
    share = table["sales"] / total if total else table["sales"] * np.nan
    cumulative = share.clip(lower=0.0).cumsum()
    before = (cumulative - share.clip(lower=0.0)).groupby(rank).transform("min")
    limits = np.array([reached for _, reached in classes])
    names = np.array([name for name, _ in classes], dtype=object)
    at = np.searchsorted(limits - 1e-9, before.fillna(1.0).to_numpy(), side="right")
    at = np.where(table["sales"] > 0, np.minimum(at, len(names) - 1), len(names) - 1)
    return table.assign(
        rank=rank, share=share, cumulative=cumulative, abc=pd.Series(names[at], index=table.index)
    )


def _rhythm(made: pd.DataFrame, period: Period, cut: date) -> pd.DataFrame:
    """When each customer bought up to the cut, and how many days lie between."""
    kept = (made["amount"] > 0) & (made["date"] <= pd.Timestamp(cut)) & made["customer"].notna()
    seen = made.loc[kept, ["customer", "date"]].drop_duplicates()
    grouped = seen.groupby("customer", observed=True)["date"]
    found = pd.DataFrame(
        {"first_deal": grouped.min(), "last_deal": grouped.max(), "count": grouped.size()}
    )
    inside = seen[between(seen["date"], period.first, period.last)]
    found["orders"] = inside.groupby("customer", observed=True).size().reindex(found.index)
    length = (found["last_deal"] - found["first_deal"]).dt.days
    found["gap_days"] = length / (found["count"] - 1).where(found["count"] > 1)
    found["days_since"] = (pd.Timestamp(cut) - found["last_deal"]).dt.days
    found.index = found.index.astype("str")
    return found.drop(columns="count").fillna({"orders": 0.0})


def _trend(table: pd.DataFrame, first: pd.Series[pd.Timestamp], period: Period) -> pd.Series[str]:
    now, before = table["sales"] > 0, table["previous_sales"] > 0
    change = table["change"] / table["previous_sales"].where(before)
    fresh = first.reindex(table.index) >= pd.Timestamp(period.first)
    words = np.select(
        [~now & before, ~now, ~before & fresh, ~before, change > _STEADY, change < -_STEADY],
        ["stopped", "returned", "new", "back", "up", "down"],
        "steady",
    )
    return pd.Series(words, index=table.index, dtype="str")
