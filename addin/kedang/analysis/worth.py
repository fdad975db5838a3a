"""What a customer is worth: profit, return on the assets it ties up, and its value over the years to come."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.churn import retention
from kedang.analysis.deals import deals
from kedang.analysis.purchases import named, purchases
from kedang.model.frames import days, numbers, texts
from kedang.rulebook.sections.segments import LoyaltyRules

COLUMNS: tuple[str, ...] = (
    "customer_id",
    "customer",
    "owner",
    "tier",
    "sales",
    "profit",
    "margin",
    "receivable",
)
COLUMNS += ("receivable_by", "stock", "assets", "roa", "years", "clv", "missing")


def worth(book: Book, cut: date, rules: LoyaltyRules, churn_days: int) -> pd.DataFrame:
    """One row per customer that bought in the twelve months up to the cut, the highest profit first.

    Columns: customer_id, customer, owner, tier, sales, profit (sales − cost where cost is known, yuan),
    margin (profit ÷ sales with known cost), receivable (yuan), receivable_by (statement, orders),
    stock (yuan of our stock held for what it buys), assets, roa (profit ÷ assets), years, clv (profit ×
    years), missing (inputs that are absent, joined by 、: cost, receivable, stock).

    Assets are the receivable by its latest statement, else what its orders leave unpaid, and of each
    product's stock at cost the share it bought of the product. Years to come are 1 ÷ churn of all
    customers, at most `value_years`; a customer lost has none.
    """
    table = purchases(book, cut)
    table = table[(table["sales"] != 0).to_numpy()]
    owed, by = _receivable(book, table.index, cut)
    stock, priced = _stock(book, table.index, cut)
    assets = owed.fillna(0.0) + stock.fillna(0.0)
    assets = assets.where(owed.notna() & (assets > 0))
    profit = table["profit"]
    years = expected_years(book, cut, rules)
    ahead = pd.Series(years, index=table.index).where(table["since"] <= churn_days, 0.0)
    told = table.assign(
        margin=profit / table["costed"].where(table["costed"] > 0),
        receivable=owed,
        receivable_by=by,
        stock=stock,
        assets=assets,
        roa=profit / assets,
        years=ahead,
        clv=profit * ahead,
        missing=_missing(profit, owed, priced),
    )
    listed = named(book, told)
    ordered = listed.sort_values(
        ["profit", "sales", "customer_id"], ascending=[False, False, True], kind="stable"
    )
    money = dict.fromkeys(("receivable", "stock", "assets", "clv"), 2)
    return ordered.reindex(columns=list(COLUMNS)).round(money).reset_index(drop=True)


def expected_years(book: Book, cut: date, rules: LoyaltyRules) -> float:
    """How many years a customer stays: 1 ÷ churn of the last twelve months, at most as long as one looks ahead."""
    churn = float(retention(book, cut)["churn"].iloc[0])
    if churn != churn:
        return rules.value_years
    return min(1.0 / churn, rules.value_years) if churn > 0 else rules.value_years


def _receivable(
    book: Book, customers: pd.Index, cut: date
) -> tuple[pd.Series[float], pd.Series[str]]:
    """What each customer owes, and by what it is known: its latest statement, else its unpaid orders."""
    rows = book.rows("receivable")
    stated = days(rows, "as_of")
    keys = book.keys(rows)
    table = pd.DataFrame({"key": keys, "on": stated, "amount": numbers(rows, "amount")})
    table = table[(stated <= pd.Timestamp(cut)).to_numpy() & keys.notna().to_numpy()]
    newest = table.groupby("key")["on"].transform("max")
    by_statement = table[table["on"] == newest].groupby("key")["amount"].sum(min_count=1)
    made = deals(book)
    known = made[(made["paid"].notna() & (made["date"] <= pd.Timestamp(cut))).to_numpy()]
    late = known["paid_on"] > pd.Timestamp(cut)
    left = (known["amount"] - known["paid"].where(~late, 0.0)).clip(lower=0.0)
    by_orders = left.groupby(known["customer"], observed=True).sum(min_count=1)
    by_orders.index = by_orders.index.astype("str")
    stated_ = by_statement.reindex(customers)
    owed = stated_.fillna(by_orders.reindex(customers))
    by = np.where(stated_.notna(), "statement", np.where(owed.notna(), "orders", ""))
    return owed, pd.Series(by, index=customers, dtype="str")


def _stock(book: Book, customers: pd.Index, cut: date) -> tuple[pd.Series[float], bool]:
    """The stock at cost held for each customer by its share of every product sold; whether any is known."""
    register = book.rows("product")
    value = numbers(register, "stock") * numbers(register, "cost")
    names = texts(register, "name").fillna(texts(register, "code"))
    held = pd.Series(value.to_numpy(), index=names.to_numpy(), dtype="float64")
    held = held[held.notna().to_numpy() & held.index.notna()]
    held = held[~held.index.duplicated()]
    if held.empty:
        return pd.Series(np.nan, index=customers), False
    made = deals(book)
    after = pd.Timestamp(cut) - pd.DateOffset(months=12)
    inside = ((made["date"] > after) & (made["date"] <= pd.Timestamp(cut))).to_numpy()
    rows = made[inside & (made["quantity"] > 0).to_numpy()]
    keys = [rows["customer"].astype("str"), rows["product"].astype("str")]
    sold = rows.groupby(keys)["quantity"].sum().rename_axis(["customer", "product"]).reset_index()
    share = sold["quantity"] / sold.groupby("product")["quantity"].transform("sum")
    tied = (share * held.reindex(sold["product"]).to_numpy()).groupby(sold["customer"]).sum()
    return tied.reindex(customers).fillna(0.0), True


def _missing(profit: pd.Series[float], owed: pd.Series[float], priced: bool) -> pd.Series[str]:
    gaps = pd.DataFrame({"cost": profit.isna(), "receivable": owed.isna()})
    gaps["stock"] = not priced
    words = gaps.columns.to_numpy(dtype=object)
    told = ["、".join(words[row]) for row in gaps.to_numpy(dtype=bool)]
    return pd.Series(told, index=profit.index, dtype="str")
