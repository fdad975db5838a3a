"""The five finance figures of a customer: written on its card or computed, with formula, unit and inputs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals
from kedang.analysis.purchases import named
from kedang.model.frames import numbers

FIGURES = (
    "current_ratio", "net_margin", "return_on_assets", "payment_cycle_days", "inventory_cycle_days",
)  # fmt: skip
INPUTS = {
    "current_ratio": ("current_ratio",),
    "net_margin": ("net_margin",),
    "return_on_assets": ("net_margin", "annual_revenue", "assets"),
    "payment_cycle_days": ("paid_on",),
    "inventory_cycle_days": ("stock_on_hand", "demand_per_year"),
}
"""What each figure is computed from where the card does not say it; the first two are only written."""
DAYS_A_YEAR = 365.0


@dataclass(frozen=True, slots=True)
class Finances:
    """`wide`: customer_id, customer, owner, tier and the five figures, of customers with any of them.

    `long`: customer_id, figure, value, source (written, computed), written, computed, missing (inputs that
    are absent, joined by 、); one row per customer of `wide` and figure. A figure without inputs is missing,
    never guessed.
    """

    wide: pd.DataFrame
    long: pd.DataFrame


def finances(book: Book, cut: date) -> Finances:
    """The figures as they stand on a day: the ratio and margins as fractions, the two cycles in days."""
    rows = book.customers
    given = {name: numbers(rows, name) for names in INPUTS.values() for name in names}
    computed = {
        "current_ratio": pd.Series(np.nan, index=rows.index),
        "net_margin": pd.Series(np.nan, index=rows.index),
        "return_on_assets": _over(given["net_margin"] * given["annual_revenue"], given["assets"]),
        "payment_cycle_days": _payment_days(book, rows.index, cut),
        "inventory_cycle_days": DAYS_A_YEAR
        * _over(given["stock_on_hand"], given["demand_per_year"]),
    }
    given["paid_on"] = computed["payment_cycle_days"]
    pieces, wide = [], {}
    for figure in FIGURES:
        written = numbers(rows, figure)
        value = written.fillna(computed[figure])
        source = np.where(written.notna(), "written", np.where(value.notna(), "computed", ""))
        wide[figure] = value
        told = {"value": value, "source": source, "written": written, "computed": computed[figure]}
        piece = pd.DataFrame(told, index=rows.index).assign(figure=figure)
        pieces.append(piece.assign(missing=_missing(figure, given, value)))
    table = pd.DataFrame(wide, index=rows.index)
    some = table.notna().any(axis=1)
    long = pd.concat(pieces)[lambda each: some.reindex(each.index).to_numpy()]
    order = ["customer_id", "figure", "value", "source", "written", "computed", "missing"]
    flat = long.rename_axis("customer_id").reset_index()[order]
    return Finances(named(book, table[some]), flat.reset_index(drop=True))


def _over(top: pd.Series[float], bottom: pd.Series[float]) -> pd.Series[float]:
    return top / bottom.where(bottom > 0)


def _payment_days(book: Book, customers: pd.Index, cut: date) -> pd.Series[float]:
    """Days from order to payment in the twelve months up to the cut, weighted by what was paid."""
    made = deals(book)
    end = pd.Timestamp(cut)
    inside = (made["paid_on"] <= end) & (made["paid_on"] > end - pd.DateOffset(months=12))
    rows = made[(inside & (made["paid"] > 0) & (made["paid_on"] >= made["date"])).to_numpy()]
    taken = (rows["paid_on"] - rows["date"]).dt.days
    owner = rows["customer"]
    weighted = (taken * rows["paid"]).groupby(owner, observed=True).sum()
    paid = rows["paid"].groupby(owner, observed=True).sum()
    cycle = weighted / paid.where(paid > 0)
    cycle.index = cycle.index.astype("str")
    return cycle.reindex(customers)


def _missing(
    figure: str, given: dict[str, pd.Series[float]], value: pd.Series[float]
) -> pd.Series[str]:
    """The inputs that are absent where a figure is missing."""
    names = np.array(INPUTS[figure], dtype=object)
    absent = np.column_stack([given[name].isna().to_numpy() for name in INPUTS[figure]])
    told = ["、".join(names[row]) for row in absent]
    return pd.Series(told, index=value.index, dtype="str").where(value.isna(), "")
