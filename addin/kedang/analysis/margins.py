"""The product sheet: gross margin × stock turnover = cross ratio, and which products to drop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.model.frames import between, days, numbers, texts
from kedang.model.text import Text, say
from kedang.rulebook.sections.reports import ReportRules

MONTHS = {"month": 1, "quarter": 3, "year": 12}
_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Margins:
    """`table`, lowest cross ratio first: product, category, sales, cost, margin (fraction of the sales whose
    cost is known), costed (that part of sales), previous_margin, quantity, previous_quantity, stock (average),
    stock_counts, turnover (times in the window), cross (margin × turnover), cull (bool), verdict (Text),
    missing (Text, None: everything is known). `first`, `last`: the days it is taken over.
    """

    table: pd.DataFrame
    first: date
    last: date


def margins(book: Book, end: date, rules: ReportRules) -> Margins:
    """The cross ratio of every product over the month, quarter or year up to a day, as the rulebook says.

    A missing cost, quantity or stock leaves the ratio missing and is named; it is never taken for zero.
    """
    first, before = _window(end, rules.turnover_period)
    now, then = _sums(book, first, end), _sums(book, before, first - timedelta(days=1))
    register = _register(book, first, end)
    names = now.index.union(register.index).unique().sort_values()
    table = now.reindex(names).join(register.reindex(names))
    filled = ["sales", "quantity", "lines"]
    table[filled] = table[filled].fillna(0.0)
    past = then.reindex(names)
    table["previous_margin"] = past["margin"]
    table["previous_quantity"] = past["quantity"].fillna(0.0)
    sold = table["quantity"].where((table["lines"] == 0) | (table["counted"] > 0))
    table["turnover"] = sold / table["stock"].where(table["stock"] > 0)
    idle = (table["lines"] == 0) & (table["stock"] > 0)
    table["cross"] = (table["margin"] * table["turnover"]).where(~idle, 0.0)
    table["missing"] = _missing(table)
    fresh = _fresh(book, table, first)
    table["cull"], table["verdict"] = _verdicts(table, idle, fresh, rules.cross_ratio_low)
    table = table.rename_axis("product").reset_index()
    order = ["cull", "cross", "product"]
    ordered = table.sort_values(order, ascending=[False, True, True], na_position="last")
    return Margins(ordered.reset_index(drop=True), first, end)


def _window(end: date, length: str) -> tuple[date, date]:
    """The first day of the window that ends on a day, and of the one before it."""
    after = pd.Timestamp(end) + pd.Timedelta(days=1)
    step = pd.DateOffset(months=MONTHS[length])
    return (after - step).date(), (after - step - step).date()


def _sums(book: Book, first: date, last: date) -> pd.DataFrame:
    """Net sales, cost and margin of each product between two days."""
    made = deals(book)
    rows = made[between(made["date"], first, last) & made["product"].notna().to_numpy()]
    known = rows["amount"].where(rows["cost"].notna())
    frame = rows[["product", "quantity"]].assign(
        sales=rows["amount"],
        cost=rows["cost"].where(rows["amount"].notna()),
        known=known,
        weight=rows["amount"].abs(),
        costed=known.abs(),
        counted=rows["quantity"].notna(),
        lines=1.0,
    )
    sums = frame.groupby("product", observed=True).sum()
    sums.index = sums.index.astype("str")
    sums["margin"] = (sums["known"] - sums["cost"]) / sums["known"].where(sums["known"] > 0)
    sums["costed"] = sums["costed"] / sums["weight"].where(sums["weight"] > 0)
    sums["cost"] = sums["cost"].where(sums["costed"] > 0)
    return sums[["sales", "cost", "margin", "costed", "quantity", "counted", "lines"]].round(
        {"sales": 2, "cost": 2}
    )


def _register(book: Book, first: date, last: date) -> pd.DataFrame:
    """Category, average stock, how many stock figures it rests on, and since when each product is listed."""
    rows = book.rows("product")
    frame = pd.DataFrame(
        {
            "product": texts(rows, "name").fillna(texts(rows, "code")),
            "category": texts(rows, "category"),
            "stock": numbers(rows, "stock"),
            "day": days(rows, "recorded_on"),
            "listed": days(rows, "first_seen"),
        }
    )
    frame = frame[frame["product"].notna() & ~(frame["day"] > pd.Timestamp(last))]
    frame = frame.sort_values("day", na_position="first", kind="stable")
    grouped = frame.groupby("product")
    counted = frame[frame["stock"].notna()]
    inside = counted[between(counted["day"], first, last)].groupby("product")["stock"]
    latest = counted.groupby("product")["stock"].last()
    found = pd.DataFrame(
        {"category": grouped["category"].last(), "listed": grouped["listed"].min()}
    )
    found["stock"] = inside.mean().reindex(found.index).fillna(latest)
    found["stock_counts"] = inside.size().reindex(found.index).fillna(0.0).clip(lower=1.0)
    found["stock_counts"] = found["stock_counts"].where(found["stock"].notna(), 0.0)
    return found


def _missing(table: pd.DataFrame) -> pd.Series[Any]:
    """Why a ratio could not be taken, in words; None where it could."""
    sold = table["lines"] > 0
    costless = sold & table["margin"].isna()
    wanted = [
        (costless & (table["sales"] <= 0), "refunded"),
        (costless & table["stock"].isna(), "both"),
        (costless, "cost"),
        (table["stock"].isna(), "stock"),
        (sold & (table["stock"] <= 0), "empty"),
        (sold & (table["counted"] == 0), "quantity"),
        (sold & (table["costed"] < 0.995), "partly"),
    ]
    names = np.select([mask for mask, _ in wanted], [name for _, name in wanted], "")
    told = {name: say(f"sales.missing.{name}") for _, name in wanted}
    return pd.Series([told.get(name) for name in names], index=table.index, dtype="object")


def _fresh(book: Book, table: pd.DataFrame, first: date) -> pd.Series[bool]:
    """Products listed since the window began that were never sold before it.

    Nobody can tell where the archive itself began in the window: then none is.
    """
    made, start = deals(book), pd.Timestamp(first)
    sold = made.loc[made["date"] < start, "product"].unique()
    began = table["listed"].min() < start or bool((made["date"] < start).any())
    new = (table["listed"] >= start) & ~table.index.isin(sold)
    return new & began


def _verdicts(
    table: pd.DataFrame, idle: pd.Series[bool], fresh: pd.Series[bool], low: float
) -> tuple[pd.Series[bool], pd.Series[Any]]:
    """Which products to drop, and what to do with each, against the middle of all.

    Margin and turnover alone say thin and slow; only what is both can go, where its ratio is low too.
    """
    known = table[table["cross"].notna() & ~idle]
    enough = len(known) >= _ENOUGH
    dear = table["margin"] >= known["margin"].median()
    quick = table["turnover"] >= known["turnover"].median()
    poor = (table["margin"] < known["margin"].median()) & ~quick & (table["cross"] < low)
    cull = (idle | (poor & enough)) & (table["cross"] < low) & ~fresh
    names = np.select(
        [
            fresh & (table["cross"].isna() | (table["cross"] < low)),
            idle & cull,
            cull,
            table["cross"].isna(),
            np.full(len(table), not enough),
            dear & quick,
            dear,
            quick,
        ],
        ["fresh", "idle", "cull", "unknown", "few", "star", "slow", "traffic"],
        "weak",
    )
    told: dict[str, Text] = {name: say(f"sales.verdict.{name}") for name in sorted(set(names))}
    return cull, pd.Series([told[name] for name in names], index=table.index, dtype="object")
