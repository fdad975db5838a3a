"""Where the sales come from: by tier, product, region, nature, credit and industry; how concentrated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.products import product_names
from kedang.model.deals import net_amount
from kedang.model.frames import looked_up, texts
from kedang.model.period import Period

UNKNOWN = "未注明"
DIMENSIONS = ("tier", "product", "region", "nature", "credit", "industry", "rep")


@dataclass(frozen=True, slots=True)
class Composition:
    """`shares`: dimension, value, customers, sales, share (of the dimension's positive sales), cumulative,
    previous_sales, change; largest first within a dimension.

    `concentration`, one row per dimension and one for customers: dimension, values, top1, top5, top20
    (share of the best 20 %), hhi (0–1). `total`: sales of the period and the one before.
    """

    shares: pd.DataFrame
    concentration: pd.DataFrame
    total: tuple[float, float]


def composition(frames: Mapping[str, pd.DataFrame] | Book, period: Period) -> Composition:
    """The make-up of net sales in a period, beside the period before."""
    book = frames if isinstance(frames, Book) else Book(frames)
    now = _labelled(book, period)
    then = _labelled(book, period.previous())
    parts = [_by(dimension, now, then) for dimension in DIMENSIONS]
    customers = now.groupby("customer")["sales"].sum()
    rows = [("customer", customers)]
    rows += [(name, now.groupby(name)["sales"].sum()) for name in DIMENSIONS]
    concentration = pd.DataFrame(
        [{"dimension": name, **concentrate(sales)} for name, sales in rows]
    )
    total = (round(float(now["sales"].sum()), 2), round(float(then["sales"].sum()), 2))
    return Composition(pd.concat(parts, ignore_index=True), concentration, total)


def concentrate(sales: pd.Series[float]) -> dict[str, float]:
    """How much the largest carry: values (count), top1, top5, top20 (best 20 %, rounded up), hhi."""
    positive = np.sort(sales[sales > 0].to_numpy(dtype="float64"))[::-1]
    if not len(positive):
        return {"values": 0, "top1": np.nan, "top5": np.nan, "top20": np.nan, "hhi": np.nan}
    share = positive / positive.sum()
    best = -(-len(share) // 5)
    return {
        "values": len(share),
        "top1": float(share[0]),
        "top5": float(share[:5].sum()),
        "top20": float(share[:best].sum()),
        "hhi": float((share**2).sum()),
    }


def _labelled(book: Book, period: Period) -> pd.DataFrame:
    """Each deal of the period with the value it has on every dimension."""
    rows = book.inside("transaction", "date", period.first, period.last)
    keys = book.keys(rows)
    place = texts(rows, "region").fillna(book.of_customers(rows, "province"))
    labels = {
        "tier": looked_up(keys, book.tiers()),
        "product": product_names(rows, book.rows("product")),
        "region": place.fillna(book.of_customers(rows, "region")),
        "nature": book.of_customers(rows, "nature"),
        "credit": book.of_customers(rows, "credit_grade"),
        "industry": book.of_customers(rows, "industry"),
        "rep": texts(rows, "rep").fillna(book.of_customers(rows, "owner")),
    }
    frame = pd.DataFrame({"sales": net_amount(rows), "customer": keys, **labels}, index=rows.index)
    return frame.fillna(dict.fromkeys(labels, UNKNOWN))


def _by(dimension: str, now: pd.DataFrame, then: pd.DataFrame) -> pd.DataFrame:
    grouped = now.groupby(dimension)
    past = then.groupby(dimension)["sales"].sum()
    values = grouped["sales"].sum().index.union(past.index)
    sales = grouped["sales"].sum().reindex(values).fillna(0.0).round(2)
    positive = float(sales.clip(lower=0.0).sum())
    table = pd.DataFrame(
        {
            "dimension": dimension,
            "value": values,
            "customers": grouped["customer"].nunique().reindex(values).fillna(0).astype("int64"),
            "sales": sales,
            "share": sales / positive if positive else np.nan,
            "previous_sales": past.reindex(values).fillna(0.0).round(2),
        }
    ).sort_values(["sales", "value"], ascending=[False, True])
    table["cumulative"] = table["share"].clip(lower=0.0).cumsum()
    table["change"] = table["sales"] - table["previous_sales"]
    return table
