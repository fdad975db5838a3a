"""Visits by rep and result balance; what was not asked is counted."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.analysis.book import Book
from kedang.analysis.visits import visits
from kedang.model.period import Period

WEEK = Period.parse("2026-W47")


def visit_rows(
    results: list[str | None], day: str = "2026-11-17", rep: str = "小吴"
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "date": pd.to_datetime([day] * len(results)),
            "rep": rep,
            "customer": [f"测试客户{at}" for at in range(len(results))],
            "result": results,
        }
    )


def twelve() -> pd.DataFrame:
    rows = visit_rows(["有效"] * 2 + ["无效"] * 8 + ["未形成"] * 2)
    rows["missed"] = ["预算、决策人", "预算；付款方式，交期", "无"] + [None] * 9
    return rows


def test_twelve_planned_two_effective_eight_ineffective_two_not_held() -> None:
    """Golden case 1."""
    found = visits(Book({"visit": twelve()}), WEEK)
    row = found.by_rep.iloc[0]
    assert row[["rep", "planned", "effective", "ineffective", "not_held", "held"]].tolist() == [
        "小吴", 12, 2, 8, 2, 10,
    ]  # fmt: skip
    assert row["rate_planned"] == pytest.approx(2 / 12)
    assert row["rate_held"] == pytest.approx(2 / 10)
    assert row["missed"] == 5
    assert found.missed.iloc[0].to_dict() == {"question": "预算", "count": 2, "reps": "小吴"}
    assert set(found.missed["question"]) == {"预算", "决策人", "付款方式", "交期"}
    assert len(found.detail) == 12


def test_planned_always_balances_even_without_results() -> None:
    rows = pd.concat(
        [visit_rows(["有效", None, "改天"]), visit_rows(["未形成", "无效"], rep="小李")],
        ignore_index=True,
    )
    found = visits(Book({"visit": rows}), WEEK)
    for table in (found.by_rep, found.total):
        parts = table[["effective", "ineffective", "not_held", "unrecorded"]].sum(axis=1)
        assert parts.tolist() == table["planned"].tolist()
    assert found.total["unrecorded"].iloc[0] == 2
    assert found.total["planned"].iloc[0] == found.by_rep["planned"].sum() == 5


def test_only_the_period_counts_and_the_one_before_stands_beside_it() -> None:
    rows = pd.concat(
        [
            visit_rows(["有效"], "2026-11-16"),
            visit_rows(["有效"], "2026-11-22"),
            visit_rows(["有效", "无效"], "2026-11-15"),
            visit_rows(["有效"], "2026-11-08"),
            visit_rows(["有效"], "2026-11-23"),
        ],
        ignore_index=True,
    )
    row = visits(Book({"visit": rows}), WEEK).total.iloc[0]
    assert (row["planned"], row["previous_planned"], row["previous_rate"]) == (2, 2, 0.5)


def test_a_visit_without_a_rep_is_nobody_s() -> None:
    rows = visit_rows(["有效"]).assign(rep=None)
    assert visits(Book({"visit": rows}), WEEK).by_rep["rep"].tolist() == ["未分配"]


def test_names_come_from_the_archive_by_id_never_by_name() -> None:
    rows = visit_rows(["有效", "有效"]).assign(customer_id=["OLD", None])
    organizations = pd.DataFrame(
        {
            "id": ["NEW", "OLD"],
            "name": ["浙江测试机械有限公司", "浙江测试机械公司"],
            "merged_into": [None, "NEW"],
        }
    )
    found = visits(Book({"visit": rows, "organization": organizations}), WEEK)
    assert sorted(found.detail["customer"]) == ["测试客户1", "浙江测试机械有限公司"]


def test_no_visits_at_all() -> None:
    found = visits(Book({}), WEEK)
    assert found.by_rep.empty and found.detail.empty and found.missed.empty
    assert found.total["planned"].tolist() == [0]
