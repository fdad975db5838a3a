"""What promotions and campaigns brought for their money: leads and sales per yuan."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.analysis.evidence import RIVAL
from kedang.model.frames import days, numbers, texts
from kedang.model.period import Period

QUALIFIED = "合格"
_COUNTED = ("leads", "qualified", "buyers", "sales")


def advertising(book: Book, period: Period, cut: date) -> pd.DataFrame:
    """Our promotions that ran in the period, and campaigns that brought leads or sales in it.

    Counted from the day each began (without a record of its own: from the period's first day) to the cut, by
    the campaign named on leads and deals. Columns: campaign, start, end, cost, leads, qualified, buyers, sales,
    cost_per_lead, sales_per_cost; the most sales per yuan first. What has no cost has no rate.
    """
    end = min(cut, period.last)
    ran = _ran(book, period)
    leads, sold = _leads(book), _sales(book)
    inside = [
        rows.loc[_within(rows["date"], period.first, end), "campaign"] for rows in (leads, sold)
    ]
    names = ran.index.union(pd.Index(pd.concat(inside).dropna().unique())).rename("campaign")
    since = ran["start"].reindex(names).fillna(pd.Timestamp(period.first))
    table = ran.reindex(names).join(_brought(leads, sold, since, end))
    table[list(_COUNTED)] = table[list(_COUNTED)].fillna(0.0)
    table["cost_per_lead"] = table["cost"] / table["leads"].where(table["leads"] > 0)
    table["sales_per_cost"] = table["sales"] / table["cost"].where(table["cost"] > 0)
    order = ["sales_per_cost", "sales", "campaign"]
    ordered = table.reset_index().sort_values(order, ascending=[False, False, True])
    return ordered.reset_index(drop=True)


def together(table: pd.DataFrame) -> dict[str, float]:
    """All campaigns as one: cost, leads, qualified, buyers, sales (of those with a cost), and the two rates."""
    paid = table[table["cost"] > 0]
    found = {name: float(paid[name].sum()) for name in ("cost", *_COUNTED)}
    cost, leads = found["cost"], found["leads"]
    found["cost_per_lead"] = cost / leads if leads else np.nan
    found["sales_per_cost"] = found["sales"] / cost if cost else np.nan
    return found


def _ran(book: Book, period: Period) -> pd.DataFrame:
    """Promotions of ours that ran on any day of the period: start, end, cost by name."""
    rows = book.rows("promotion")
    start, end = days(rows, "start"), days(rows, "end").fillna(days(rows, "start"))
    ours = (texts(rows, "side") != RIVAL).to_numpy(dtype="bool")
    running = (start.fillna(end) <= pd.Timestamp(period.last)) & (end >= pd.Timestamp(period.first))
    frame = pd.DataFrame(
        {
            "campaign": texts(rows, "name").str.strip(),
            "start": start.fillna(end),
            "end": end,
            "cost": numbers(rows, "cost"),
        }
    )[ours & running.to_numpy(dtype="bool")]
    grouped = frame.groupby("campaign")
    found = grouped[["cost"]].sum(min_count=1)
    found["start"], found["end"] = grouped["start"].min(), grouped["end"].max()
    return found[["start", "end", "cost"]]


def _leads(book: Book) -> pd.DataFrame:
    rows = book.rows("lead")
    return pd.DataFrame(
        {
            "campaign": texts(rows, "campaign").str.strip(),
            "date": days(rows, "date"),
            "leads": 1.0,
            "qualified": (texts(rows, "qualification") == QUALIFIED).astype("float64"),
        },
        index=rows.index,
    )


def _sales(book: Book) -> pd.DataFrame:
    made = deals(book)
    named = made[made["campaign"].notna()]
    return pd.DataFrame(
        {
            "campaign": named["campaign"].str.strip(),
            "date": named["date"],
            "sales": named["amount"],
            "buyer": named["customer"].astype("str").where(named["amount"] > 0),
        }
    )


def _brought(
    leads: pd.DataFrame, sold: pd.DataFrame, since: pd.Series[pd.Timestamp], end: date
) -> pd.DataFrame:
    """Leads and sales of each campaign since the day it began."""
    kept = []
    for rows in (leads, sold):
        begun = since.reindex(rows["campaign"].to_numpy()).set_axis(rows.index)
        on_time = (rows["date"] >= begun) & (rows["date"] <= pd.Timestamp(end))
        kept.append(rows[on_time.to_numpy(dtype="bool")].groupby("campaign"))
    found = kept[0][["leads", "qualified"]].sum()
    brought = pd.DataFrame({"buyers": kept[1]["buyer"].nunique(), "sales": kept[1]["sales"].sum()})
    return found.join(brought, how="outer")


def _within(dates: pd.Series[pd.Timestamp], first: date, last: date) -> pd.Series[bool]:
    return (dates >= pd.Timestamp(first)) & (dates <= pd.Timestamp(last))
