"""Money in: paid against invoiced by rep, what customers owe, and what of it is overdue."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.deals import customer_names, deals, of_customer
from kedang.analysis.spans import BEFORE, NOW, Spans, codes_of
from kedang.model.frames import between, days, numbers
from kedang.model.period import Period

STALE_DAYS = 92


def collection(book: Book, period: Period, cut: date) -> pd.DataFrame:
    """One row per rep and the team in the last row (`rep` missing).

    Columns: rep, invoiced (in the period; net sales where no invoice amounts are written at all), paid (in the
    period, whenever it was sold), rate (paid ÷ invoiced), previous_paid, previous_rate, owed, overdue_owed (by
    the latest statement up to the cut; missing where there are no statements), overdue_share.
    """
    made = deals(book)
    reps = pd.Index(made["rep"].cat.categories.astype("str"))
    codes, count = codes_of(made["rep"]), len(reps)
    value = made["invoiced"] if made["invoiced"].notna().any() else made["amount"]
    invoiced = Spans.split(made["date"], period).sum(codes, count, value.to_numpy())
    paid = Spans.split(paid_days(made), period).sum(codes, count, made["paid"].to_numpy())
    owing = debtors(book, cut).groupby("owner")[["owed", "overdue_owed"]].sum()
    table = pd.DataFrame(
        {
            "invoiced": invoiced[:, NOW],
            "paid": paid[:, NOW],
            "previous_invoiced": invoiced[:, BEFORE],
            "previous_paid": paid[:, BEFORE],
        },
        index=reps,
    )
    table = table.reindex(table.index.union(owing.index)).fillna(0.0).join(owing)
    known = 0.0 if has_statements(book, cut) else float("nan")
    table[["owed", "overdue_owed"]] = table[["owed", "overdue_owed"]].fillna(known)
    active = table[(table.fillna(0.0) != 0).any(axis=1)].rename_axis("rep").reset_index()
    active = active.sort_values(["invoiced", "rep"], ascending=[False, True])
    team = (
        active.drop(columns="rep")
        .sum(min_count=1)
        .to_frame()
        .T.assign(rep=pd.Series([None], dtype="str"))
    )
    both = pd.concat([active, team], ignore_index=True)
    both["rate"] = both["paid"] / both["invoiced"].where(both["invoiced"] > 0)
    before = both["previous_invoiced"]
    both["previous_rate"] = both["previous_paid"] / before.where(before > 0)
    both["overdue_share"] = both["overdue_owed"] / both["owed"].where(both["owed"] > 0)
    return both.round({"invoiced": 2, "paid": 2, "owed": 2, "overdue_owed": 2})


def paid_days(made: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """The day each line of `deals` was paid: the day of payment, else the day of the order; missing: unpaid."""
    unsaid = (made["paid"].fillna(0.0) != 0) & made["paid_on"].isna()
    return made["paid_on"].fillna(made["date"].where(unsaid))


def undated(book: Book, period: Period) -> int:
    """How many order lines of the period were paid without a day of payment."""
    made = deals(book)
    day = paid_days(made)
    inside = between(day, period.first, period.last) & made["paid_on"].isna()
    return int(inside.sum())


def has_statements(book: Book, cut: date) -> bool:
    """Whether anybody recorded what customers owe, up to a day."""
    stated = days(book.rows("receivable"), "as_of")
    return bool((stated <= pd.Timestamp(cut)).any())


def is_invoiced(book: Book) -> bool:
    """Whether any invoice amounts are written; if not, net sales stand for them."""
    return bool(deals(book)["invoiced"].notna().any())


def debtors(book: Book, cut: date) -> pd.DataFrame:
    """Who owed something by the latest statement of each customer up to the cut, longest overdue first.

    A customer that is on no statement within three months of the newest one owes nothing any more.
    Columns: customer_id, customer, owner, as_of, owed, overdue_owed, overdue_days, limit (credit limit),
    limit_used (fraction).
    """
    rows = book.rows("receivable")
    rows = rows[(days(rows, "as_of") <= pd.Timestamp(cut)).to_numpy(dtype="bool")]
    late = numbers(rows, "overdue_days")
    owed = numbers(rows, "amount")
    overdue = numbers(rows, "overdue_amount").fillna(owed.where(late > 0, 0.0))
    frame = pd.DataFrame(
        {
            "customer_id": book.keys(rows),
            "as_of": days(rows, "as_of"),
            "owed": owed,
            "overdue_owed": overdue,
            "overdue_days": late.where(overdue > 0, 0.0),
        }
    ).dropna(subset=["customer_id"])
    newest = frame.groupby("customer_id")["as_of"].transform("max")
    stale = newest < frame["as_of"].max() - pd.Timedelta(days=STALE_DAYS)
    grouped = frame[((frame["as_of"] == newest) & ~stale).to_numpy()].groupby("customer_id")
    table: pd.DataFrame = grouped[["owed", "overdue_owed"]].sum()
    table["as_of"], table["overdue_days"] = grouped["as_of"].max(), grouped["overdue_days"].max()
    table = table[(table["owed"] > 0).to_numpy()]
    table["customer"] = customer_names(book, table.index)
    table["owner"] = of_customer(book, table.index, "owner").fillna(NOBODY)
    table["limit"] = numbers(book.customers, "credit_limit").reindex(table.index)
    table["limit_used"] = table["owed"] / table["limit"].where(table["limit"] > 0)
    order = ["overdue_days", "overdue_owed", "owed", "customer_id"]
    ordered: pd.DataFrame = table.reset_index().sort_values(
        order, ascending=[False, False, False, True]
    )
    return ordered.reset_index(drop=True)
