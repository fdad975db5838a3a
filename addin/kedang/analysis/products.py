"""The products that sold best and worst in a period, with their movement; ties are never cut."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.causes import with_causes
from kedang.analysis.deals import deals
from kedang.analysis.evidence import evidence
from kedang.analysis.margins import Margins
from kedang.model.frames import between, texts
from kedang.model.period import Period
from kedang.model.text import Text, say

_FIGURES = ["sales", "quantity", "bought", "gross", "customers", "returned"]


@dataclass(frozen=True, slots=True)
class Products:
    """`all`, `top`, `bottom`: product, category, rank, tied, sales, previous_sales, change, change_share,
    previous_rank, movement (places gained), quantity, previous_quantity, customers, previous_customers,
    returned (yuan, ≤ 0), price, previous_price; top and bottom also cause, evidence (None: nothing is
    known) and suggestion (Text).
    `notes`: what had to be said about ties and short lists.
    """

    all: pd.DataFrame
    top: pd.DataFrame
    bottom: pd.DataFrame
    notes: tuple[Text, ...]


def products(book: Book, period: Period, count: int = 5, sheet: Margins | None = None) -> Products:
    """Rank every product of the register or the order book by net sales in the period.

    Equal sales share a rank, and everybody at the last rank shown is shown. No product stands on both
    lists. A product of the register that was not sold counts with 0; returned goods are negative.
    What to do with one that stands still follows its verdict on the product `sheet`.
    """
    table = _ranked(book, period)
    best = table[(table["rank"] <= count) & (table["sales"] > 0)]
    from_below = table["sales"].rank(method="min")
    worst = table[(from_below <= count) & ~table.index.isin(best.index)]
    worst = worst.sort_values(["sales", "product"])
    notes = _notes(table, best, worst, count)
    shown = pd.Index([*best["product"], *worst["product"]], dtype="str")
    facts = evidence(book, period, shown)
    if sheet is not None:
        facts = facts.join(_judged(sheet))
    return Products(
        table.reset_index(drop=True),
        with_causes(best, facts).reset_index(drop=True),
        with_causes(worst, facts).reset_index(drop=True),
        notes,
    )


def _judged(sheet: Margins) -> pd.DataFrame:
    """The verdict over the longer window by product, the days it is taken over and what was sold in them."""
    table = sheet.table.set_index("product")[["verdict", "quantity"]]
    span = {"first": sheet.first.isoformat(), "last": sheet.last.isoformat()}
    return table.rename(columns={"quantity": "sold"}).assign(**span)


def _ranked(book: Book, period: Period) -> pd.DataFrame:
    register = book.rows("product")
    now, then = _sums(book, period), _sums(book, period.previous())
    listed = pd.Index(texts(register, "name").fillna(texts(register, "code")).dropna())
    names = now.index.union(then.index).union(listed).unique().sort_values()
    table = now.reindex(names).fillna(0.0)
    past = then.reindex(names).fillna(0.0)
    known = len(then) > 0
    table = table.assign(
        product=names,
        category=_category(register, names),
        rank=table["sales"].rank(method="min", ascending=False).astype("int64"),
        tied=table["sales"].duplicated(keep=False),
        price=_price(table),
        **{
            f"previous_{name}": past[name]
            for name in ("sales", "quantity", "customers", "returned")
        },
        previous_price=_price(past),
        previous_rank=past["sales"].rank(method="min", ascending=False) if known else np.nan,
    )
    table["change"] = table["sales"] - table["previous_sales"]
    base = table["previous_sales"]
    table["change_share"] = table["change"] / base.where(base > 0)
    table["movement"] = table["previous_rank"] - table["rank"]
    return table.drop(columns=["bought", "gross"]).sort_values(["rank", "product"])


def _sums(book: Book, period: Period) -> pd.DataFrame:
    """Net sales, quantity, buyers and returns of each product in one period."""
    made = deals(book)
    rows = made[between(made["date"], period.first, period.last)]
    grouped = rows.groupby("product", observed=True)
    sums = grouped[["amount", "quantity", "bought", "gross", "returned"]].sum()
    sums = sums.rename(columns={"amount": "sales"}).set_axis(sums.index.astype("str"))
    sums["sales"] = sums["sales"].round(2)
    buying = rows[rows["amount"] > 0].groupby("product", observed=True)["customer"].nunique()
    sums["customers"] = buying.set_axis(buying.index.astype("str")).reindex(sums.index)
    return sums.fillna(0.0)[_FIGURES]


def _price(sums: pd.DataFrame) -> pd.Series[float]:
    price: pd.Series[float] = sums["gross"] / sums["bought"].where(sums["bought"] > 0)
    return price


def _category(register: pd.DataFrame, names: pd.Index) -> pd.Series[str]:
    by_name = pd.Series(
        texts(register, "category").to_numpy(),
        index=texts(register, "name").fillna(texts(register, "code")).to_numpy(),
        dtype="str",
    )
    by_name = by_name[by_name.index.notna()]
    return by_name[~by_name.index.duplicated()].reindex(names)


def _notes(
    table: pd.DataFrame, best: pd.DataFrame, worst: pd.DataFrame, count: int
) -> tuple[Text, ...]:
    notes = []
    if 0 < len(table) < 2 * count:
        notes.append(say("weekly.products.few", count=len(table), top=len(best), bottom=len(worst)))
    if len(best) > count:
        notes.append(say("weekly.products.tied_top", rank=int(best["rank"].max()), count=len(best)))
    if len(worst) > count:
        notes.append(say("weekly.products.tied_bottom", depth=count, count=len(worst)))
    return tuple(notes)
