"""What each rep puts in and brings: golden case 1, sales per visit and day, customers won."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.analysis.book import Book
from kedang.analysis.efficiency import developed, efficiency, workdays
from kedang.model.period import Period
from support.market import market
from support.material import records

WEEK, CUT = Period.parse("2026-W47"), date(2026, 11, 20)


def visits(rep: str, *results: str | None, day: str = "2026-11-17", cost: float = 30) -> list[dict[str, object]]:  # fmt: skip
    return [
        {"date": day, "rep": rep, "customer": f"{rep}客{at}", "result": one, "cost": cost}
        for at, one in enumerate(results)
    ]


def measured(*rows: dict[str, object], orders: pd.DataFrame | None = None) -> pd.DataFrame:
    frames = {"visit": records("visit", *rows)} if rows else {}
    return efficiency(
        Book(frames if orders is None else {**frames, "transaction": orders}), WEEK, CUT
    )


def test_two_of_twelve_are_effective() -> None:
    """Golden case 1: of 12 planned 2 effective, 8 not, 2 not held."""
    found = measured(*visits("小吴", *["有效"] * 2, *["无效"] * 8, *["未形成"] * 2))
    row = found.set_index("rep").loc["小吴"]
    assert row[["planned", "held", "effective"]].tolist() == [12, 10, 2]
    assert row["rate_planned"] == pytest.approx(2 / 12)
    assert row["cost_per_visit"] == pytest.approx(12 * 30 / 10)


ORDERS = records(
    "transaction",
    {"date": "2026-11-17", "customer": "甲", "amount": 800, "rep": "小吴"},
    {"date": "2026-11-17", "customer": "甲", "amount": 200, "rep": "小吴"},
    {"date": "2026-11-18", "customer": "乙", "amount": 500, "rep": "小吴"},
    {"date": "2026-11-18", "customer": "乙", "amount": -100, "rep": "小吴"},
    {"date": "2026-11-11", "customer": "甲", "amount": 700, "rep": "小吴"},
    {"date": "2026-11-18", "customer": "丙", "amount": 60, "rep": "小李"},
    {"date": "2025-11-19", "customer": "甲", "amount": 350, "rep": "小吴"},
)


def test_sales_per_visit_and_per_working_day() -> None:
    found = measured(
        *visits("小吴", "有效", "无效", "有效", "无效"),
        *visits("小吴", "有效", day="2026-11-18"),
        *visits("小吴", "有效", "有效", day="2026-11-11"),
        orders=ORDERS,
    )
    row = found.set_index("rep").loc["小吴"]
    assert row[["sales", "previous_sales", "change", "orders"]].tolist() == [1400, 700, 700, 2]
    assert row[["sales_per_visit", "previous_per_visit"]].tolist() == [280, 350]
    assert row[["workdays", "days_out", "sales_per_day"]].tolist() == [5, 2, 280]
    assert row[["rate_planned", "previous_rate"]].tolist() == pytest.approx([0.6, 1.0])
    assert row["last_year_sales"] == 350
    team = found.iloc[-1]
    assert team["rep"] is None or np.isnan(team["rep"])
    assert team[["sales", "workdays", "planned"]].tolist() == [1460, 10, 5]
    assert np.isnan(found.set_index("rep").loc["小李", "sales_per_visit"])


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), 5),
        (date(2026, 9, 28), date(2026, 10, 11), 6),
        (date(2026, 11, 21), date(2026, 11, 22), 0),
        (date(2026, 11, 22), date(2026, 11, 21), 0),
    ],
)
def test_holidays_are_no_working_days(first: date, last: date, count: int) -> None:
    """28 to 30 September, then the holiday up to 7 October; 8, 9 and (made up for) Saturday the 10th."""
    assert workdays(first, last) == count


def test_customers_won_are_credited_to_whoever_sold_to_them_first() -> None:
    rows = developed(Book({"transaction": ORDERS}), WEEK, "rep").set_index("value")
    assert rows.loc["小吴", ["new_customers", "new_sales"]].tolist() == [1, 400]
    assert rows.loc["小李", ["new_customers", "new_sales", "share"]].tolist() == pytest.approx(
        [1, 60, 60 / 460]
    )
    assert rows["previous_customers"].sum() == 0


def test_customers_won_by_source_and_those_that_only_stand_on_file() -> None:
    cards = records(
        "organization",
        {"id": "K2", "name": "乙", "source": "展会", "first_seen": "2026-11-17"},
        {"id": "K9", "name": "戊", "source": "网站注册", "first_seen": "2026-11-18"},
    )
    orders = records(
        "transaction",
        {"date": "2026-11-18", "customer_id": "K2", "amount": 500},
        {"date": "2026-03-18", "customer": "老", "amount": 5},
    )
    rows = developed(Book({"organization": cards, "transaction": orders}), WEEK, "source")
    assert rows[["value", "registered", "new_customers", "new_sales"]].values.tolist() == [
        ["展会", 1.0, 1.0, 500.0],
        ["网站注册", 1.0, 0.0, 0.0],
    ]


def test_nobody_is_new_where_orders_only_begin() -> None:
    rows = developed(Book({"transaction": ORDERS[ORDERS["date"] >= "2026-11-16"]}), WEEK, "rep")
    assert rows["new_customers"].isna().all()


def test_nothing_happened() -> None:
    found = measured()
    assert len(found) == 1 and found.loc[0, "sales"] == 0 and np.isnan(found.loc[0, "rate_planned"])
    assert developed(Book({}), WEEK, "rep").empty


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 9999), st.sampled_from(["2026-11", "2026"]))
def test_the_reps_add_up_to_the_team_in_any_order(seed: int, name: str) -> None:
    frames, period = market(20, 500, 4, seed).frames, Period.parse(name)
    turned = {key: frame.iloc[::-1] for key, frame in frames.items()}
    one, two = (efficiency(Book(each), period, CUT) for each in (frames, turned))
    pd.testing.assert_frame_equal(one, two)
    reps, team = one.iloc[:-1], one.iloc[-1]
    for column in ("planned", "held", "sales", "orders", "new_customers", "new_sales"):
        summed = reps[column].sum(min_count=1) if reps[column].isna().all() else reps[column].sum()
        assert summed == pytest.approx(team[column], nan_ok=True), column
