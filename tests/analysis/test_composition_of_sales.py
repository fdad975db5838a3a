"""What sales are made of: worked out by hand, beside the period before and the year before."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.analysis.book import Book
from kedang.analysis.composition import DIMENSIONS, NEW, OLD, Composition, composition
from kedang.analysis.deals import UNKNOWN
from kedang.model.period import Period
from support.market import market
from support.material import records

MONTH = Period.parse("2026-11")
CARDS = records(
    "organization",
    {"id": "K1", "name": "甲厂", "province": "浙江省", "city": "杭州市", "nature": "制造商", "owner": "小吴"},
    {"id": "K2", "name": "乙厂", "province": "浙江省", "city": "宁波市", "nature": "中间商", "owner": "小李"},
    {"id": "K3", "name": "丙厂", "province": "江苏省", "city": "苏州市", "first_deal_on": "2019-05-06"},
    {"id": "K4", "name": "丁厂", "province": "江苏省", "city": "苏州市"},
)  # fmt: skip
ORDERS = records(
    "transaction",
    {"date": "2026-11-03", "customer_id": "K1", "amount": 600, "product": "泵", "rep": "小吴"},
    {"date": "2026-11-09", "customer_id": "K2", "amount": 300, "product": "阀"},
    {"date": "2026-11-10", "customer_id": "K3", "amount": 100, "product": "阀", "region": "浙江"},
    {"date": "2026-11-12", "customer_id": "K1", "amount": -200, "product": "阀", "rep": "小吴"},
    {"date": "2026-10-05", "customer_id": "K1", "amount": 400, "product": "泵", "rep": "小吴"},
    {"date": "2025-11-20", "customer_id": "K1", "amount": 500, "product": "泵", "rep": "小吴"},
    {"date": "2025-03-01", "customer_id": "K1", "amount": 50, "product": "泵", "rep": "小吴"},
)


def found(orders: pd.DataFrame = ORDERS, period: Period = MONTH) -> Composition:
    return composition({"organization": CARDS, "transaction": orders}, period)


@pytest.mark.parametrize(
    ("dimension", "value", "sales", "share", "before", "year"),
    [
        ("product", "泵", 600.0, 0.75, 400.0, 500.0),
        ("product", "阀", 200.0, 0.25, 0.0, 0.0),
        ("region", "浙江省", 800.0, 1.0, 400.0, 500.0),
        ("nature", "制造商", 400.0, 0.5, 400.0, 500.0),
        ("nature", UNKNOWN, 100.0, 0.125, 0.0, 0.0),
        ("rep", "小吴", 400.0, 0.5, 400.0, 500.0),
        ("rep", "小李", 300.0, 0.375, 0.0, 0.0),
        ("newness", NEW, 300.0, 0.375, 0.0, 0.0),
        ("newness", OLD, 500.0, 0.625, 400.0, 500.0),
    ],
)
def test_every_dimension_beside_the_month_before_and_the_year_before(
    dimension: str, value: str, sales: float, share: float, before: float, year: float
) -> None:
    row = found().of(dimension).set_index("value").loc[value]
    names = ["sales", "share", "previous_sales", "last_year_sales"]
    assert row[names].tolist() == pytest.approx([sales, share, before, year])
    assert row["change"] == pytest.approx(sales - before)


def test_a_deal_names_its_own_region_else_the_card_does() -> None:
    assert found().of("region")["value"].tolist() == ["浙江省"]


def test_the_customer_that_first_bought_years_ago_by_its_card_is_not_new() -> None:
    rows = found().of("newness").set_index("value")
    assert rows.loc[NEW, "customers"] == 1 and rows.loc[OLD, "customers"] == 2


def test_nobody_can_tell_who_is_new_where_the_order_book_begins_in_the_period() -> None:
    late = ORDERS[ORDERS["date"] >= pd.Timestamp("2026-11-01")]
    rows = found(late).of("newness").set_index("value")
    assert set(rows.index) == {OLD, UNKNOWN} and rows.loc[UNKNOWN, "sales"] == 700.0
    assert np.isnan(found(late).last_year)


def test_places_count_customers_on_file_and_customers_that_bought() -> None:
    table = found().places.set_index("place")
    assert table.loc["浙江省 杭州市", ["listed", "customers", "sales"]].tolist() == [1, 1, 400.0]
    assert table.loc["江苏省 苏州市", ["listed", "customers", "sales"]].tolist() == [2, 1, 100.0]
    assert table.loc["浙江省 宁波市", ["province", "city"]].tolist() == ["浙江省", "宁波市"]


def test_concentration_is_said_in_equal_customers() -> None:
    row = found().concentrated()
    assert (row["values"], row["largest"]) == (3, "K1")
    assert row["top1"] == pytest.approx(0.5) and row["top20"] == pytest.approx(0.5)
    assert row["hhi"] == pytest.approx(0.25 + 0.140625 + 0.015625)
    assert row["equal_to"] == pytest.approx(1 / 0.40625)


def test_a_year_is_compared_with_the_year_before_in_both_ways() -> None:
    year = found(period=Period.parse("2026"))
    assert year.total == (1200.0, 550.0) and year.last_year == 550.0
    table = year.of("product").set_index("value")
    assert table.loc["泵", "last_year_sales"] == table.loc["泵", "previous_sales"] == 550.0


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 9999), st.sampled_from(["2026-W47", "2026-11", "2026"]))
def test_every_dimension_adds_up_to_the_sales_and_shares_to_one(seed: int, name: str) -> None:
    book = market(30, 400, 3, seed)
    made = composition(book, Period.parse(name))
    shares = made.shares.groupby("dimension")
    assert set(made.shares["dimension"]) <= set(DIMENSIONS)
    np.testing.assert_allclose(shares["sales"].sum(), made.total[0], atol=0.05)
    np.testing.assert_allclose(shares["previous_sales"].sum(), made.total[1], atol=0.05)
    positive = made.shares[made.shares["sales"] > 0].groupby("dimension")["share"].sum()
    np.testing.assert_allclose(positive, 1.0)
    assert made.places["sales"].sum() == pytest.approx(made.total[0], abs=0.05)
    best = made.concentration.dropna(subset=["hhi"])
    assert (best["hhi"] >= 1 / best["values"] - 1e-9).all() and (best["hhi"] <= 1 + 1e-9).all()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 9999))
def test_the_order_of_the_rows_changes_nothing(seed: int) -> None:
    frames = market(30, 400, 3, seed).frames
    turned = {name: frame.iloc[::-1] for name, frame in frames.items()}
    one, two = (composition(Book(each), MONTH) for each in (frames, turned))
    pd.testing.assert_frame_equal(one.shares, two.shares)
    pd.testing.assert_frame_equal(one.concentration, two.concentration)
    pd.testing.assert_frame_equal(one.places, two.places)
