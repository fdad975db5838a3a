"""What each rep did: sales by seller, new customers by owner, records by whoever they belong to."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.analysis.book import NOBODY, Book
from kedang.analysis.rep_work import new_customers, records_by_rep, sales_by_rep
from kedang.model.period import Period

WEEK = Period.parse("2026-W47")
IN, BEFORE = pd.Timestamp("2026-11-18"), pd.Timestamp("2026-11-11")


def days(*values: pd.Timestamp) -> pd.Series:
    """A column of days."""
    return pd.Series(values).astype("datetime64[s]")


@pytest.fixture
def book() -> Book:
    """Three customers of two reps, with orders in two weeks."""
    customers = pd.DataFrame(
        {
            "id": ["K1", "K2", "K3"],
            "name": ["甲", "乙", "丙"],
            "owner": ["张伟", "李娜", None],
            "merged_into": [None] * 3,
            "first_seen": days(IN, BEFORE, IN),
            "changed_at": days(IN, IN, IN),
        }
    ).astype({"merged_into": "str", "owner": "str"})
    orders = pd.DataFrame(
        {
            "id": ["T1", "T2", "T3", "T4", "T5"],
            "date": days(IN, IN, BEFORE, IN, BEFORE),
            "customer_id": ["K1", "K2", "K2", "K3", "K3"],
            "rep": [None, "张伟", "李娜", None, None],
            "quantity": [1.0, 1.0, 1.0, -1.0, 1.0],
            "amount": [100.0, 50.0, 400.0, -30.0, 20.0],
            "paid_on": days(IN, BEFORE, IN, IN, IN),
            "paid_amount": [60.0, 50.0, 400.0, 0.0, 0.0],
            "first_seen": days(IN, IN, BEFORE, IN, BEFORE),
            "changed_at": days(IN, IN, BEFORE, IN, BEFORE),
        }
    ).astype({"rep": "str"})
    held = pd.DataFrame({"content": ['{"owner":"张伟"}', '{"rep":"李娜"}', '{"name":"丁"}']})
    return Book({"organization": customers, "transaction": orders, "held": held})


def test_the_seller_is_the_deal_s_rep_else_who_looks_after_the_customer(book: Book) -> None:
    table = sales_by_rep(book, WEEK).set_index("rep")
    assert table["sales"].to_dict() == {"张伟": 150.0, "李娜": 0.0, NOBODY: -30.0}
    assert table["previous_sales"].to_dict() == {"张伟": 0.0, "李娜": 400.0, NOBODY: 20.0}
    assert table["change"].to_dict() == {"张伟": 150.0, "李娜": -400.0, NOBODY: -50.0}
    assert table["collected"].to_dict() == {"张伟": 60.0, "李娜": 400.0, NOBODY: 0.0}
    assert table["customers"].to_dict() == {"张伟": 2.0, "李娜": 0.0, NOBODY: 0.0}
    assert table.loc["张伟", "share"] == 1.0
    assert list(table.index) == ["张伟", "李娜", NOBODY]


def test_new_customers_belong_to_their_owner(book: Book) -> None:
    assert new_customers(book, WEEK).to_dict() == {"张伟": 1, NOBODY: 1}


def test_records_are_counted_once_each(book: Book) -> None:
    waiting = pd.DataFrame({"left_id": ["K1", "K1"], "right_id": ["K2", "K3"]})
    table = records_by_rep(book, WEEK, waiting).set_index("rep")
    assert table["new"].to_dict() == {"张伟": 3.0, "李娜": 0.0, NOBODY: 2.0}
    assert table["changed"].to_dict() == {"张伟": 0.0, "李娜": 1.0, NOBODY: 0.0}
    assert table["duplicate"].to_dict() == {"张伟": 2.0, "李娜": 1.0, NOBODY: 1.0}
    assert table["held_back"].to_dict() == {"张伟": 1.0, "李娜": 1.0, NOBODY: 1.0}


def test_nothing_is_nothing() -> None:
    empty = Book({})
    assert sales_by_rep(empty, WEEK).empty
    assert new_customers(empty, WEEK).empty
    assert records_by_rep(empty, WEEK, pd.DataFrame()).empty
