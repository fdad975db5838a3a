"""Each customer's dealings: rank, class, trend, how often it buys, and the 80/20 table."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.book import Book
from kedang.analysis.dealings import best, dealings
from kedang.model.period import Period
from support.material import records

CLASSES = (("A", 0.8), ("B", 0.95), ("C", 1.0))
MONTH, CUT = Period.parse("2026-11"), date(2026, 11, 22)


def table(*orders: tuple[str, str, float]) -> pd.DataFrame:
    rows = [{"customer_id": who, "date": day, "amount": amount} for who, day, amount in orders]
    cards = records("organization", {"id": "K1", "name": "甲厂", "owner": "小吴", "tier": "B"})
    book = Book({"organization": cards, "transaction": records("transaction", *rows)})
    return dealings(book, MONTH, CUT, CLASSES).set_index("customer_id")


def test_rank_share_and_class_of_the_period() -> None:
    found = table(
        ("K1", "2026-11-02", 500), ("K2", "2026-11-03", 300), ("K3", "2026-11-04", 150), ("K4", "2026-11-05", 50),
    )  # fmt: skip
    assert found["rank"].tolist() == [1, 2, 3, 4]
    assert found["share"].tolist() == pytest.approx([0.5, 0.3, 0.15, 0.05])
    assert found["cumulative"].tolist() == pytest.approx([0.5, 0.8, 0.95, 1.0])
    assert found["abc"].tolist() == ["A", "A", "B", "C"]
    assert found.loc["K1", ["customer", "owner", "tier"]].tolist() == ["甲厂", "小吴", "B"]
    assert found.loc["K2", "customer"] == "K2"


def test_equal_sales_share_rank_and_class() -> None:
    found = table(("K1", "2026-11-02", 100), ("K2", "2026-11-03", 100), ("K3", "2026-11-04", 100))
    assert found["rank"].tolist() == [1, 1, 1] and set(found["abc"]) == {"A"}


@pytest.mark.parametrize(
    ("orders", "trend"),
    [
        ([("2026-11-02", 100)], "new"),
        ([("2026-06-02", 100), ("2026-11-02", 100)], "back"),
        ([("2026-10-02", 100), ("2026-11-02", 111)], "up"),
        ([("2026-10-02", 100), ("2026-11-02", 110)], "steady"),
        ([("2026-10-02", 100), ("2026-11-02", 89)], "down"),
        ([("2026-10-02", 100)], "stopped"),
        ([("2026-10-02", 100), ("2026-11-02", -5)], "stopped"),
    ],
)
def test_the_trend_of_a_customer(orders: list[tuple[str, float]], trend: str) -> None:
    assert table(*(("K1", day, float(amount)) for day, amount in orders))["trend"].item() == trend


def test_how_often_it_buys_is_counted_in_days_with_a_deal() -> None:
    found = table(
        ("K1", "2026-09-01", 10), ("K1", "2026-10-01", 10), ("K1", "2026-10-01", 20),
        ("K1", "2026-11-12", 10), ("K2", "2026-11-12", 10), ("K1", "2026-12-01", 10),
    )  # fmt: skip
    assert found.loc["K1", ["gap_days", "days_since", "orders"]].tolist() == [36.0, 10.0, 1.0]
    assert np.isnan(found.loc["K2", "gap_days"])


def test_what_the_best_customers_bring() -> None:
    orders = [(f"K{at:02d}", "2026-11-02", 460.0 if at < 2 else 10.0) for at in range(10)]
    rows = best(table(*orders).reset_index()).set_index("part")
    assert rows.loc[0.2, ["customers", "sales"]].tolist() == [2, 920.0]
    assert rows.loc[0.2, "share"] == pytest.approx(0.92)
    assert rows.loc[0.01, "customers"] == 1 and rows.loc[1.0, "share"] == pytest.approx(1.0)
    assert best(table().reset_index())["share"].isna().all()
