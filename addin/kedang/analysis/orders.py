"""Orders that stand still: not delivered, not invoiced or not paid after so many days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.calls import order_keys
from kedang.model.deals import net_amount, net_quantity
from kedang.model.frames import days, looked_up, numbers, texts
from kedang.rulebook.sections.orders import OrderRules

STEPS = ("deliver", "invoice", "pay")
_SHOWN = {"deliver": "delivered", "invoice": "invoiced", "pay": "paid_amount"}


@dataclass(frozen=True, slots=True)
class Orders:
    """`late`: customer_id, customer, no, date, amount, rep, step (the first of `STEPS` that is late),
    open (pieces to deliver, else yuan), unpaid (yuan), waiting (days since the order), limit, by (where the
    payment term comes from: card, its tier such as B, or rule), days_over; longest first.

    `by_step`: step, orders, amount. `unknown`: steps the archive says nothing about, so nobody is chased.
    """

    late: pd.DataFrame
    by_step: pd.DataFrame
    unknown: tuple[str, ...]


def chase(
    book: Book, cut: date, rules: OrderRules, by_tier: Mapping[str, int] | None = None
) -> Orders:
    """The orders placed up to the cut that are not through, each with the step it stands at.

    The lines of one number and customer are one order. A payment term on the customer's card comes first,
    then that of its tier (`by_tier`: days), then the rule's. A day of payment without an amount means paid in full.
    """
    rows = book.rows("transaction")
    rows = rows[(days(rows, "date") <= pd.Timestamp(cut)).to_numpy()]
    unknown = tuple(step for step, name in _SHOWN.items() if not _told(rows, name))
    orders = _orders(book, rows, cut)
    term = _terms(book, orders["customer_id"], rules, by_tier or {})
    limits = {
        "deliver": pd.Series(float(rules.delivery_days), index=orders.index),
        "invoice": pd.Series(float(rules.invoice_days), index=orders.index),
        "pay": term["days"],
    }
    small = {"deliver": 1e-9, "invoice": rules.rounding, "pay": rules.rounding}
    late = np.column_stack(
        [
            (orders[step] > small[step]) & (orders["waiting"] > limits[step]) & (step not in unknown)
            for step in STEPS
        ]
    )  # fmt: skip
    kept, first = np.flatnonzero(late.any(axis=1)), late.argmax(axis=1)
    at = np.arange(len(orders))
    orders["step"] = np.array(STEPS)[first]
    orders["open"] = orders[list(STEPS)].to_numpy()[at, first]
    orders["limit"] = np.column_stack([limits[step] for step in STEPS])[at, first]
    orders["by"], orders["unpaid"] = term["by"], orders["pay"].clip(lower=0.0)
    orders["days_over"] = orders["waiting"] - orders["limit"]
    table: pd.DataFrame = orders.iloc[kept].drop(columns=[*STEPS, "row"])
    theirs = rows.iloc[orders["row"].iloc[kept]].set_axis(table.index)
    table.insert(1, "customer", book.names(theirs))
    rep = texts(theirs, "rep").fillna(book.of_customers(theirs, "owner")).fillna(NOBODY)
    table.insert(5, "rep", rep)
    order = ["days_over", "amount", "no"]
    table = table.sort_values(order, ascending=[False, False, True], kind="stable")
    grouped = table.groupby("step")["amount"]
    by_step = pd.DataFrame({"orders": grouped.size(), "amount": grouped.sum()}).reindex(STEPS)
    by_step = by_step.dropna().astype({"orders": "int64"}).rename_axis("step").reset_index()
    return Orders(table.reset_index(drop=True), by_step, unknown)


def _told(rows: pd.DataFrame, name: str) -> bool:
    """Whether the archive says anything about a step."""
    told = numbers(rows, name).notna().any()
    return bool(told or (name == "paid_amount" and days(rows, "paid_on").notna().any()))


def _orders(book: Book, rows: pd.DataFrame, cut: date) -> pd.DataFrame:
    """One row per order with what is still open at each step, and the place of its first line.

    Goods that came back need nothing.
    """
    amount, quantity = net_amount(rows), net_quantity(rows)
    paid = numbers(rows, "paid_amount")
    paid = paid.where(paid.notna() | days(rows, "paid_on").isna(), amount)
    key, no = order_keys(book)[rows.index], texts(rows, "no")
    lines = pd.DataFrame(
        {
            "customer_id": key,
            "no": no,
            "date": days(rows, "date"),
            "row": np.arange(len(rows)),
            "amount": amount,
            "deliver": quantity - numbers(rows, "delivered").fillna(0.0),
            "invoice": amount - numbers(rows, "invoiced").fillna(0.0),
            "pay": amount - paid.fillna(0.0),
        }
    )
    alone = no.isna() | key.isna()
    codes = pd.factorize(key)[0].astype("int64") * (len(lines) + 1) + pd.factorize(no)[0]
    lines["_order"] = np.where(alone, -1 - np.arange(len(lines)), codes)
    sums = ["amount", *STEPS]
    if lines["_order"].is_unique:
        orders = lines
    else:
        orders = lines.drop(columns=sums).drop_duplicates("_order").set_index("_order")
        orders = orders.join(lines.groupby("_order")[sums].sum())
    orders = orders[(orders["amount"] > 0) & orders["customer_id"].notna()]
    orders = orders.drop(columns="_order", errors="ignore").reset_index(drop=True)
    orders["waiting"] = (pd.Timestamp(cut) - orders["date"]).dt.days.astype("float64")
    return orders


def _terms(
    book: Book, customers: pd.Series[str], rules: OrderRules, by_tier: Mapping[str, int]
) -> pd.DataFrame:
    """The payment term of each order: days, and by what (card, the tier, rule)."""
    own = looked_up(customers, numbers(book.customers, "payment_terms_days"))
    tier = looked_up(customers, book.tiers())
    tiers = tier.map(dict(by_tier)).astype("float64")
    by = np.where(own.notna(), "card", tier.where(tiers.notna(), "rule"))
    known = own.fillna(tiers).fillna(float(rules.payment_days))
    return pd.DataFrame({"days": known, "by": pd.Series(by, index=customers.index, dtype="str")})
