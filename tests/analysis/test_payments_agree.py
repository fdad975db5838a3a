"""Money paid is one figure in every report, and what nobody recorded is not nought."""

from __future__ import annotations

from datetime import date

import numpy as np

from kedang.analysis.achieved import TEAM, achieved
from kedang.analysis.book import Book
from kedang.analysis.collection import collection, undated
from kedang.analysis.rep_work import sales_by_rep
from kedang.model.period import Period
from kedang.reports.contents import money_said
from support.material import records

MONTH, CUT = Period.parse("2026-11"), date(2026, 11, 22)
ORDERS = records(
    "transaction",
    {"date": "2026-11-02", "customer": "甲", "amount": 900, "rep": "小吴", "paid_amount": 900},
    {"date": "2026-11-03", "customer": "乙", "amount": 500, "rep": "小李", "paid_amount": 200, "paid_on": "2026-11-20"},
    {"date": "2026-10-03", "customer": "乙", "amount": 70, "rep": "小李", "paid_amount": 70, "paid_on": "2026-11-02"},
    {"date": "2026-11-04", "customer": "丙", "amount": 60, "rep": "小李", "paid_amount": 60, "paid_on": "2026-12-02"},
    {"date": "2026-11-04", "customer": "丙", "amount": 60, "rep": "小李", "paid_amount": 0},
    {"date": "2026-11-04", "customer": "丙", "amount": 60, "rep": "小李"},
)  # fmt: skip


def test_paid_is_the_same_by_rep_by_plan_and_by_collection() -> None:
    book = Book({"transaction": ORDERS})
    paid = collection(book, MONTH, CUT)
    by_rep = sales_by_rep(book, MONTH).set_index("rep")["collected"].to_dict()
    reached = achieved(book, MONTH.first, MONTH.last)
    assert by_rep == {"小吴": 900.0, "小李": 270.0}
    assert paid.iloc[:-1].set_index("rep")["paid"].to_dict() == by_rep
    assert {rep: reached["回款额", rep] for rep in by_rep} == by_rep
    assert paid.iloc[-1]["paid"] == reached["回款额", TEAM] == 1170
    assert undated(book, MONTH) == 1


def test_without_statements_nobody_knows_what_is_owed() -> None:
    book = Book({"transaction": ORDERS})
    paid = collection(book, MONTH, CUT)
    assert paid[["owed", "overdue_owed", "overdue_share"]].isna().all(axis=None)
    told = money_said.collected(paid, paid.iloc[:0], invoices=False, undated=1)
    assert {"sales.collected.undated", "sales.collected.no_statements"} <= {one.id for one in told}


def test_with_statements_who_is_on_none_owes_nothing() -> None:
    stated = records("receivable", {"as_of": "2026-10-31", "customer": "甲", "amount": 800})
    later = records("receivable", {"as_of": "2026-12-31", "customer": "甲", "amount": 800})
    found = collection(Book({"transaction": ORDERS, "receivable": stated}), MONTH, CUT)
    assert found.set_index("rep").loc["小李", "owed"] == 0 and found.iloc[-1]["owed"] == 800
    unknown = collection(Book({"transaction": ORDERS, "receivable": later}), MONTH, CUT)
    assert np.isnan(unknown.iloc[-1]["owed"])
