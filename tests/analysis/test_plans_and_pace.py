"""Plans against what was reached: the pace to the period's end, the team added up, the year so far."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.achieved import achieved
from kedang.analysis.book import Book
from kedang.analysis.targets import SUMMED, cumulative, targets, with_team
from kedang.model.period import Period
from support.market import market
from support.material import records

CUT, WEEK = date(2026, 11, 15), Period.parse("2026-W46")
ORDERS = records(
    "transaction",
    {"date": "2026-11-02", "customer": "甲", "amount": 600, "cost": 400, "quantity": 6, "rep": "小吴",
     "paid_amount": 500, "paid_on": "2026-11-14"},
    {"date": "2026-11-12", "customer": "乙", "amount": 300, "cost": 100, "quantity": 3, "rep": "小李"},
    {"date": "2026-11-13", "customer": "乙", "amount": -100, "cost": 50, "quantity": -1, "rep": "小李"},
    {"date": "2026-10-12", "customer": "乙", "amount": 50, "quantity": 1, "rep": "小李"},
    {"date": "2026-11-16", "customer": "乙", "amount": 9999, "quantity": 1, "rep": "小李"},
)  # fmt: skip
VISITS = records(
    "visit",
    {"date": "2026-10-02", "customer": "甲", "rep": "小吴", "result": "有效"},
    {"date": "2026-11-03", "customer": "甲", "rep": "小李", "result": "有效"},
    {"date": "2026-11-04", "customer": "乙", "rep": "小李", "result": "未形成"},
    {"date": "2026-11-05", "customer": "乙", "rep": "小李", "result": "无效"},
)


def plan(*rows: tuple[str, str | None, str, float]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["period", "rep", "measure", "value"])


def book(*rows: tuple[str, str | None, str, float]) -> Book:
    return Book({"transaction": ORDERS, "visit": VISITS, "target": plan(*rows)})


@pytest.mark.parametrize(
    ("measure", "rep", "reached"),
    [
        ("销售额", "小吴", 600.0), ("销售额", None, 800.0), ("销量", None, 8.0),
        ("毛利", "小李", 150.0), ("回款额", "小吴", 500.0), ("拜访次数", "小李", 2.0),
        ("新访次数", "小李", 1.0), ("新访次数", "小吴", 0.0), ("新客户数", None, 0.0),
    ],
)  # fmt: skip
def test_what_was_reached_up_to_the_cut(measure: str, rep: str | None, reached: float) -> None:
    row = targets(book(("2026-11", rep, measure, 1000.0)), WEEK, CUT).iloc[0]
    assert row["actual"] == pytest.approx(reached)
    assert row["gap"] == pytest.approx(reached - 1000)


def test_the_forecast_is_the_same_pace_to_the_end_of_the_plan() -> None:
    row = targets(book(("2026年11月", None, "销售额", 2000.0)), WEEK, CUT).iloc[0]
    assert row[["length", "achieved", "elapsed"]].tolist() == ["month", 0.4, 0.5]
    assert row[["forecast", "forecast_achieved"]].tolist() == pytest.approx([1600.0, 0.8])


def test_a_measure_nobody_counts_has_no_actual() -> None:
    row = targets(book(("2026-11", None, "市场份额", 10.0)), WEEK, CUT).iloc[0]
    assert np.isnan(row["actual"]) and np.isnan(row["forecast_achieved"])


def test_the_team_is_added_up_where_only_its_reps_have_plans() -> None:
    plans = targets(
        book(("2026-11", "小吴", "销售额", 700.0), ("2026-11", "小李", "销售额", 300.0),
             ("2026-11", "小李", "拜访次数", 4.0), ("2026-Q4", "小吴", "销量", 9.0),
             ("2026-Q4", "小李", "销量", 9.0), ("2026-Q4", None, "销量", 30.0)),
        WEEK, CUT,
    )  # fmt: skip
    team = with_team(plans).set_index("rep").loc[SUMMED]
    assert team[["measure", "target", "actual"]].tolist() == ["销售额", 1000.0, 800.0]
    assert team["achieved"] == pytest.approx(0.8) and team["forecast"] == pytest.approx(1600.0)
    assert len(with_team(plans)) == len(plans) + 1


def test_the_year_so_far_adds_up_the_months_that_have_a_plan() -> None:
    found = cumulative(
        book(("2026-10", "小李", "销售额", 100.0), ("2026-11", "小李", "销售额", 400.0),
             ("2026-12", "小李", "销售额", 900.0), ("2025-11", "小李", "销售额", 900.0),
             ("2026", "小李", "销售额", 2000.0)),
        WEEK, CUT,
    )  # fmt: skip
    row = found.iloc[0]
    assert len(found) == 1
    assert row[["months", "target", "actual", "gap"]].tolist() == [2, 500.0, 250.0, -250.0]
    assert row["achieved"] == 0.5 and row["year_target"] == 2000.0
    assert row["year_achieved"] == pytest.approx(0.125)


def test_no_plans_are_no_rows() -> None:
    assert targets(Book({}), WEEK, CUT).empty and cumulative(Book({}), WEEK, CUT).empty
    assert with_team(targets(Book({}), WEEK, CUT)).empty


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_the_reps_reached_adds_up_to_the_team_and_months_to_the_year(seed: int) -> None:
    made = market(30, 600, 4, seed)
    year = achieved(made, date(2026, 1, 1), date(2026, 12, 31))
    months = [Period.parse(f"2026-{month:02d}") for month in range(1, 13)]
    parts = [achieved(made, month.first, month.last) for month in months]
    for key, total in year.items():
        assert sum(part[key] for part in parts) == pytest.approx(total)
    for measure in {name for name, _ in year}:
        reps = sum(v for (name, rep), v in year.items() if name == measure and rep != "全队")
        assert reps == pytest.approx(year[measure, "全队"])
