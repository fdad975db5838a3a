"""Margin × turnover = cross ratio, by hand; what is missing is named and never taken for zero."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.book import Book
from kedang.analysis.margins import Margins, margins
from kedang.rulebook import load
from support.material import records

RULES, END = load().reports, date(2026, 11, 22)
DAY = "2026-10-12"


def sheet(orders: list[dict[str, object]], products: list[dict[str, object]], **rules: object) -> Margins:  # fmt: skip
    frames = {
        "transaction": records("transaction", *({"date": DAY, **order} for order in orders)),
        "product": records("product", *({"first_seen": "2024-01-01", **one} for one in products)),
    }
    return margins(Book(frames), END, replace(RULES, **rules))  # type: ignore[arg-type]


def row(found: Margins, product: str = "泵") -> pd.Series:
    return found.table.set_index("product").loc[product]


def test_margin_times_turnover_over_a_quarter() -> None:
    found = sheet(
        [{"product": "泵", "quantity": 30, "amount": 3000, "cost": 1800},
         {"product": "泵", "quantity": 99, "amount": 9900, "cost": 10, "date": "2026-08-22"}],
        [{"name": "泵", "stock": 20}],
    )  # fmt: skip
    assert (found.first, found.last) == (date(2026, 8, 23), END)
    values = row(found)[["sales", "margin", "turnover", "cross"]].tolist()
    assert values == pytest.approx([3000, 0.4, 1.5, 0.6])
    assert row(found)["missing"] is None and not row(found)["cull"]


@pytest.mark.parametrize(
    ("length", "first"),
    [("month", date(2026, 10, 23)), ("quarter", date(2026, 8, 23)), ("year", date(2025, 11, 23))],
)
def test_the_rulebook_says_over_what(length: str, first: date) -> None:
    assert sheet([], [], turnover_period=length).first == first


def test_the_register_s_cost_stands_in_where_an_order_has_none() -> None:
    found = sheet(
        [{"product": "泵", "quantity": 10, "amount": 1000}],
        [{"name": "泵", "stock": 5, "cost": 75}],
    )
    assert row(found)["margin"] == pytest.approx(0.25)


def test_returned_goods_take_their_cost_back() -> None:
    found = sheet(
        [{"product": "泵", "quantity": 10, "amount": 1000, "cost": 600},
         {"product": "泵", "quantity": -5, "amount": -500, "cost": 300}],
        [{"name": "泵", "stock": 5}],
    )  # fmt: skip
    values = row(found)[["sales", "cost", "margin", "turnover"]].tolist()
    assert values == pytest.approx([500, 300, 0.4, 1.0])


def test_the_average_of_several_stock_figures_in_the_window() -> None:
    stocks = [
        {"name": "泵", "stock": 10, "recorded_on": "2026-09-01"},
        {"name": "泵", "stock": 30, "recorded_on": "2026-10-01"},
        {"name": "泵", "stock": 500, "recorded_on": "2026-01-01"},
        {"name": "泵", "stock": 900, "recorded_on": "2026-12-01"},
    ]
    found = row(sheet([{"product": "泵", "quantity": 40, "amount": 400, "cost": 1}], stocks))
    assert found[["stock", "stock_counts", "turnover"]].tolist() == [20.0, 2.0, 2.0]


@pytest.mark.parametrize(
    ("order", "product", "missing"),
    [
        ({"quantity": 3, "amount": 300}, {"stock": 5}, "cost"),
        ({"quantity": 3, "amount": 300, "cost": 100}, {}, "stock"),
        ({"quantity": 3, "amount": 300}, {}, "both"),
        ({"quantity": 3, "amount": 300, "cost": 100}, {"stock": 0}, "empty"),
        ({"amount": 300, "cost": 100}, {"stock": 5}, "quantity"),
        ({"quantity": -3, "amount": -300, "cost": 100}, {"stock": 5}, "refunded"),
    ],
)
def test_what_is_missing_is_said_and_the_ratio_stays_missing(
    order: dict[str, object], product: dict[str, object], missing: str
) -> None:
    found = row(sheet([{"product": "泵", **order}], [{"name": "泵", **product}]))
    assert np.isnan(found["cross"]) and not found["cull"]
    assert found["missing"].id == f"sales.missing.{missing}"
    assert found["verdict"].id == "sales.verdict.unknown"


def test_a_product_sold_before_or_an_archive_that_only_begins_is_not_new() -> None:
    begun = {"stock": 40, "first_seen": "2026-11-01"}
    assert row(sheet([], [{"name": "泵", **begun}]))["cull"]
    sold = {"product": "泵", "quantity": 1, "amount": 9, "date": "2026-01-05"}
    assert row(sheet([sold], [{"name": "泵", **begun}, {"name": "阀"}]))["cull"]


def test_a_product_that_sold_nothing_for_a_quarter_goes_unless_it_is_new() -> None:
    stocked = {"stock": 40}
    found = sheet(
        [], [{"name": "泵", **stocked}, {"name": "阀", **stocked, "first_seen": "2026-11-01"}]
    )
    assert row(found)[["cross", "cull"]].tolist() == [0.0, True]
    assert row(found)["verdict"].id == "sales.verdict.idle"
    assert not row(found, "阀")["cull"] and row(found, "阀")["verdict"].id == "sales.verdict.fresh"


def test_low_ratios_are_marked_and_the_others_are_placed_against_the_middle() -> None:
    """甲: .5 × 2, 乙: .5 × .5, 丙: .1 × 3, 丁: .1 × .4 (0.04, below 0.1)."""
    made = [("甲", 0.5, 2.0), ("乙", 0.5, 0.5), ("丙", 0.1, 3.0), ("丁", 0.1, 0.4)]
    orders = [
        {"product": name, "quantity": turn * 100, "amount": 1000, "cost": 1000 * (1 - margin)}
        for name, margin, turn in made
    ]
    found = sheet(orders, [{"name": name, "stock": 100} for name, *_ in made])
    verdicts = {p: v.id.rpartition(".")[2] for p, v in zip(found.table["product"], found.table["verdict"], strict=True)}  # fmt: skip
    assert verdicts == {"甲": "star", "乙": "slow", "丙": "traffic", "丁": "cull"}
    assert found.table["product"].tolist() == ["丁", "乙", "丙", "甲"]
    assert found.table.loc[found.table["cull"], "product"].tolist() == ["丁"]
    assert sheet(orders, [], cross_ratio_low=0.0).table["cull"].sum() == 0


def test_a_high_margin_is_never_thin_however_slow_it_sells() -> None:
    made = [("甲", 0.3, 2.0), ("乙", 0.5, 0.03), ("丙", 0.2, 3.0), ("丁", 0.25, 0.1)]
    orders = [
        {"product": name, "quantity": turn * 100, "amount": 1000, "cost": 1000 * (1 - margin)}
        for name, margin, turn in made
    ]
    found = sheet(orders, [{"name": name, "stock": 100} for name, *_ in made])
    assert row(found, "乙")["cross"] < RULES.cross_ratio_low
    assert row(found, "乙")["verdict"].id == "sales.verdict.slow" and not row(found, "乙")["cull"]
    assert row(found, "丁")["verdict"].id == "sales.verdict.cull" and row(found, "丁")["cull"]


def test_an_empty_book_has_an_empty_sheet() -> None:
    assert margins(Book({}), END, RULES).table.empty
