"""资信风险: what is overdue, for how long, and who owes more than the limit."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.ills.view import Found, View, found, one_by_one
from kedang.model.frames import days, numbers, texts
from kedang.model.text import say


def overdue_share(view: View) -> Found:
    """What is overdue of all that is owed, by every customer's last statement."""
    owed = _owed(view)
    whole = float(owed["amount"].sum())
    if not whole > 0:
        return found(float("nan"))
    share = float(owed["overdue"].sum()) / whole
    if not view.now:
        return found(share)
    late = owed[owed["overdue"] > 0]
    what = [
        say("exceptions.case.overdue_share", amount=float(amount), of=float(of))
        for amount, of in zip(late["overdue"], late["amount"], strict=True)
    ]
    cases = one_by_one(late["owner"], late["customer"], late["day"], late["overdue"], what)
    return found(share, cases)


def long_overdue(view: View) -> Found:
    """Customers overdue for longer than the limit that caps a tier."""
    owed = _owed(view)
    limit = next(one.limit for one in view.material.rulebook.tiering.gates if one.id == "overdue")
    if owed["days"].notna().sum() == 0:
        return found(float("nan"))
    late = owed[owed["days"] > limit]
    if not view.now:
        return found(float(len(late)))
    what = [say("exceptions.case.long_overdue", days=int(one)) for one in late["days"]]
    cases = one_by_one(late["owner"], late["customer"], late["day"], late["days"], what)
    return found(float(len(late)), cases)


def over_limit(view: View) -> Found:
    """Customers who owe more than their credit limit."""
    owed = _owed(view)
    known = owed[owed["limit"] > 0]
    if known.empty:
        return found(float("nan"))
    over = known[known["amount"] > known["limit"]]
    if not view.now:
        return found(float(len(over)))
    used = over["amount"] / over["limit"]
    what = [
        say("exceptions.case.over_limit", used=float(part), limit=float(limit))
        for part, limit in zip(used, over["limit"], strict=True)
    ]
    cases = one_by_one(over["owner"], over["customer"], over["day"], used, what)
    return found(float(len(over)), cases)


def _owed(view: View) -> pd.DataFrame:
    """By customer what the last statement up to the end of the period says."""
    last = view.last
    return view.book.once(f"owed {last}", lambda book: _stated(book, last))


def _stated(book: Book, last: date) -> pd.DataFrame:
    rows = book.rows("receivable")
    rows = rows[(days(rows, "as_of") <= pd.Timestamp(last)).to_numpy()]
    table = pd.DataFrame(
        {
            "key": book.keys(rows),
            "customer": book.names(rows),
            "day": days(rows, "as_of"),
            "amount": numbers(rows, "amount"),
            "overdue": numbers(rows, "overdue_amount"),
            "days": numbers(rows, "overdue_days"),
        }
    )
    newest = table.groupby("key")["day"].transform("max")
    sums = (
        table[table["day"] == newest]
        .groupby("key")
        .agg(
            customer=("customer", "first"),
            day=("day", "max"),
            amount=("amount", "sum"),
            overdue=("overdue", "sum"),
            days=("days", "max"),
        )
    )
    card = book.customers
    return sums.assign(
        owner=texts(card, "owner").reindex(sums.index),
        limit=numbers(card, "credit_limit").reindex(sums.index),
    ).reset_index()
