"""Top and bottom products: ties are shown, nobody stands on both lists, returns are negative."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.analysis.book import Book
from kedang.analysis.products import Products, products
from kedang.model.period import Period

WEEK = Period.parse("2026-W47")
NOW, BEFORE = "2026-11-18", "2026-11-11"


def sold(amounts: dict[str, float], day: str = NOW) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "date": pd.to_datetime([day] * len(amounts)),
            "product": list(amounts),
            "amount": list(amounts.values()),
            "quantity": [10.0] * len(amounts),
            "customer": "测试客户",
        }
    )


def ranked(*parts: pd.DataFrame, register: list[str] | None = None) -> Products:
    frames = {"transaction": pd.concat(parts, ignore_index=True)}
    if register:
        frames["product"] = pd.DataFrame({"name": register})
    return products(Book(frames), WEEK)


def test_ties_at_rank_five_are_all_shown() -> None:
    """Golden case 3."""
    amounts = {f"产品{at:02d}": float(1000 - at) for at in range(1, 5)}
    amounts |= dict.fromkeys(("并列甲", "并列乙", "并列丙"), 500.0)
    amounts |= {f"尾部{at:02d}": float(at) for at in range(1, 7)}
    found = ranked(sold(amounts))
    assert found.top["rank"].tolist() == [1, 2, 3, 4, 5, 5, 5]
    assert found.top["tied"].tolist() == [False] * 4 + [True] * 3
    assert found.bottom["product"].tolist() == [f"尾部{at:02d}" for at in range(1, 6)]
    assert [note.id for note in found.notes] == ["weekly.products.tied_top"]
    assert "并列" in found.notes[0].render()


@pytest.mark.parametrize(
    ("count", "top", "bottom"), [(1, 1, 0), (5, 5, 0), (7, 5, 2), (9, 5, 4), (10, 5, 5)]
)
def test_fewer_than_ten_products_never_overlap_and_it_is_said(
    count: int, top: int, bottom: int
) -> None:
    """Golden case 3."""
    found = ranked(sold({f"产品{at}": 100.0 + at for at in range(count)}))
    assert (len(found.top), len(found.bottom)) == (top, bottom)
    assert not set(found.top["product"]) & set(found.bottom["product"])
    assert bool(found.notes) == (count < 10)


def test_a_product_of_the_register_that_was_not_sold_is_at_the_bottom_with_zero() -> None:
    """Golden case 3."""
    found = ranked(sold({"阀门": 100.0}), register=["阀门", "轴承"])
    assert found.bottom[["product", "sales"]].values.tolist() == [["轴承", 0.0]]
    assert found.bottom["cause"].iloc[0].render() == "连续两期没有销售"


@pytest.mark.parametrize(
    "returned",
    [
        {"quantity": 10.0, "amount": -300.0},
        {"quantity": -3.0, "amount": 300.0},
        {"quantity": None, "unit_price": 100.0, "amount": None, "returned": 3.0},
        {"quantity": 3.0, "amount": 300.0, "returned": "是"},
    ],
)
def test_returned_goods_are_negative(returned: dict[str, object]) -> None:
    """Golden case 3: however the team writes a return down."""
    back = pd.DataFrame([{"date": pd.Timestamp(NOW), "product": "阀门", **returned}])
    found = ranked(sold({"轴承": 50.0}), back)
    row = found.all.set_index("product").loc["阀门"]
    assert row["sales"] == row["returned"] == -300.0
    assert "阀门" not in found.top["product"].tolist()


def test_part_of_a_delivery_that_came_back_is_taken_off() -> None:
    rows = sold({"阀门": 1000.0}).assign(returned=[4.0])
    row = ranked(rows).all.iloc[0]
    assert (row["sales"], row["returned"], row["quantity"]) == (600.0, -400.0, 6.0)


def test_movement_against_the_period_before() -> None:
    found = ranked(sold({"甲": 10.0, "乙": 90.0}, BEFORE), sold({"甲": 50.0, "乙": 30.0}))
    row = found.top.set_index("product").loc["甲"]
    assert row[["rank", "previous_rank", "movement", "change"]].tolist() == [1, 2, 1, 40.0]
    assert found.all.set_index("product").loc["乙", "change_share"] == pytest.approx(-2 / 3)


def test_products_are_one_by_code_whatever_they_are_called() -> None:
    rows = sold({"球阀DN50": 10.0, "DN50球阀": 20.0}).assign(product_code=["Q1", "Q1"])
    register = pd.DataFrame({"code": ["Q1"], "name": ["球阀 DN50"], "category": ["阀门"]})
    found = products(Book({"transaction": rows, "product": register}), WEEK)
    assert found.all[["product", "sales", "category"]].values.tolist() == [
        ["球阀 DN50", 30.0, "阀门"]
    ]


@pytest.mark.parametrize(
    ("before", "now", "cause"),
    [
        ({"customer": ["甲", "乙"], "amount": [100.0, 100.0]}, {"customer": ["甲"], "amount": [100.0]}, "customers.down"),
        ({"customer": ["甲"], "amount": [100.0]}, {"customer": ["甲"], "amount": [150.0]}, "price.up"),
        ({"customer": ["甲"], "amount": [100.0]}, {"customer": ["甲"], "amount": [100.0]}, "same"),
        ({"customer": ["甲"], "amount": [100.0]}, {"customer": ["甲", "甲"], "amount": [100.0, -90.0]}, "returns.down"),
    ],
)  # fmt: skip
def test_the_likely_cause_is_read_from_the_figures(
    before: dict[str, list[object]], now: dict[str, list[object]], cause: str
) -> None:
    def rows(part: dict[str, list[object]], day: str) -> pd.DataFrame:
        return pd.DataFrame(
            {**part, "date": pd.Timestamp(day), "product": "阀门", "quantity": 10.0}
        )

    found = ranked(rows(before, BEFORE), rows(now, NOW))
    assert found.top["cause"].iloc[0].id == f"weekly.cause.{cause}"
    assert found.top["suggestion"].iloc[0].render()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(-50, 50), max_size=25))
def test_every_list_is_deterministic_and_disjoint(amounts: list[int]) -> None:
    rows = sold({f"产品{at}": float(amount) for at, amount in enumerate(amounts)})
    found, turned = ranked(rows), ranked(rows.iloc[::-1])
    assert not set(found.top["product"]) & set(found.bottom["product"])
    assert found.top["product"].tolist() == turned.top["product"].tolist()
    assert found.bottom["product"].tolist() == turned.bottom["product"].tolist()
    assert (found.top["sales"] > 0).all()
    assert len(found.top) + len(found.bottom) >= min(len(amounts), 5)


def test_nothing_sold_and_no_register() -> None:
    found = products(Book({}), WEEK)
    assert found.all.empty and found.top.empty and found.bottom.empty and not found.notes
