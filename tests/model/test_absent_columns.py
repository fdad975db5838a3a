"""Columns that are not there read as missing; merged customers are followed to where they ended."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from kedang.model.deals import net_amount, net_quantity
from kedang.model.frames import between, days, follow_merges, looked_up, numbers, texts


def test_an_absent_column_is_all_missing() -> None:
    frame = pd.DataFrame({"name": ["甲厂", None]}, index=[3, 7])
    for read, kind in ((texts, "str"), (numbers, "float64"), (days, "datetime64[s]")):
        column = read(frame, "none")
        assert column.isna().all() and column.index.tolist() == [3, 7]
        assert str(column.dtype) == kind
    assert texts(frame, "name").isna().tolist() == [False, True]


def test_both_ends_of_a_span_count_and_a_missing_day_never_does() -> None:
    column = pd.Series(pd.to_datetime(["2026-11-16", "2026-11-22", "2026-11-23", None]))
    inside = between(column.astype("datetime64[s]"), date(2026, 11, 16), date(2026, 11, 22))
    assert inside.tolist() == [True, True, False, False]


def test_merges_are_followed_through_chains_and_rings_end() -> None:
    parties = pd.DataFrame(
        {"id": ["A", "B", "C", "X", "Y"], "merged_into": [None, "A", "B", "Y", "X"]}
    )
    ids = pd.Series(["C", "B", "A", None, "Z"], dtype="str")
    assert follow_merges(ids, parties).fillna("-").tolist() == ["A", "A", "A", "-", "Z"]
    assert follow_merges(pd.Series(["X"], dtype="str"), parties).tolist() in (["X"], ["Y"])
    assert follow_merges(ids, pd.DataFrame()) is ids


def test_looking_up_keeps_the_rows_and_leaves_strangers_missing() -> None:
    keys = pd.Series(["K1", None, "K9"], index=[5, 6, 7], dtype="str")
    found = looked_up(keys, pd.Series({"K1": 1.0}))
    assert found.index.tolist() == [5, 6, 7] and found.isna().tolist() == [False, True, True]


@pytest.mark.parametrize(
    ("row", "amount", "quantity"),
    [
        ({"amount": 100.0, "quantity": 2.0}, 100.0, 2.0),
        ({"quantity": 2.0, "unit_price": 50.0}, 100.0, 2.0),
        ({"amount": 100.0, "quantity": -2.0}, -100.0, -2.0),
        ({"amount": -100.0, "quantity": 2.0, "returned": 2.0}, -100.0, -2.0),
        ({"amount": 100.0, "quantity": 2.0, "returned": 1.0}, 50.0, 1.0),
        ({"unit_price": 50.0, "returned": 1.0}, -50.0, -1.0),
        ({"amount": 100.0, "quantity": 2.0, "returned": "是"}, -100.0, -2.0),
    ],
)
def test_what_a_row_of_the_order_book_is_worth(
    row: dict[str, object], amount: float, quantity: float
) -> None:
    frame = pd.DataFrame([row])
    assert net_amount(frame).tolist() == [amount]
    assert net_quantity(frame).tolist() == [quantity]


def test_a_row_without_amount_or_price_is_worth_an_unknown_sum() -> None:
    assert net_amount(pd.DataFrame([{"quantity": 2.0}])).isna().all()
