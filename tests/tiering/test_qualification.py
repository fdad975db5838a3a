"""资格审查 and 意向: three answers with their evidence, the result, the next question, the grade."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from kedang.rulebook import load, loads
from kedang.tiering.segments import (
    answer_evidence,
    intent_reason,
    next_question,
    qualify,
    unknown_factors,
)
from support.clients import TODAY, clients, frame, orders, visits

SHIPPED = load()
YES, NO = "是", "否"


def lead(extra: dict[str, pd.DataFrame] | None = None, **written: Any) -> dict[str, Any]:
    row = {"name": "测试客户9", "date": "2026-06-20", **written}
    table = qualify({**(extra or {}), "lead": frame([row])}, SHIPPED, TODAY)
    return table.iloc[0].to_dict()


@pytest.mark.parametrize(
    ("need", "pay", "authority", "result", "ask"),
    [
        (YES, YES, YES, "合格", "terms"),
        (YES, YES, NO, "待培育", "who_decides"),
        (YES, YES, None, "待培育", "authority"),
        (YES, None, NO, "待培育", "pay"),
        (None, None, None, "待培育", "need"),
        ("未知", YES, YES, "待培育", "need"),
        (NO, YES, YES, "不合格", "none"),
        (YES, NO, None, "不合格", "none"),
    ],
)
def test_three_answers_make_the_result(
    need: str | None, pay: str | None, authority: str | None, result: str, ask: str
) -> None:
    row = lead(need=need, pay=pay, authority=authority)
    assert (row["qualification"], row["ask"]) == (result, ask)
    assert next_question(row).render().strip()


def test_what_people_wrote_wins_and_the_rest_is_still_computed() -> None:
    row = lead(need=NO, qualification="合格", intent="A")
    assert (row["qualification"], row["qualification_computed"]) == ("合格", "不合格")
    assert (row["intent"], row["intent_computed"]) == ("A", None)


@pytest.mark.parametrize(
    ("question", "card", "other", "answer", "because"),
    [
        ("need", {}, {"transaction": orders("K0", "2026-01-01")}, YES, "已买过 1 单"),
        ("need", {"demand_per_year": 12.0}, {}, YES, "年需求量 12"),
        ("need", {}, {}, "未知", "还不清楚"),
        (
            "need",
            {},
            {"project": [{"customer_id": "K0", "name": "扩产", "stage": "计划"}]},
            YES,
            "有项目：扩产",
        ),
        (
            "need",
            {},
            {"observation": [{"customer_id": "K0", "date": "2026-05-01", "kind": "需求动向"}]},
            YES,
            "2026-05-01 有需求动向",
        ),
        (
            "need",
            {},
            {"observation": [{"customer_id": "K0", "date": "2025-05-01", "kind": "需求动向"}]},
            "未知",
            "还不清楚",
        ),
        ("pay", {"credit_grade": "BBB"}, {}, YES, "信用等级 BBB"),
        ("pay", {"credit_grade": "BB"}, {}, "未知", "还不清楚"),
        ("pay", {"credit_grade": "CCC"}, {}, NO, "信用等级 CCC"),
        (
            "pay",
            {"credit_grade": "AAA"},
            {"receivable": [{"customer_id": "K0", "as_of": "2026-06-01", "overdue_days": 91}]},
            NO,
            "欠款逾期 91 天",
        ),
        (
            "pay",
            {"credit_grade": "AAA"},
            {"receivable": [{"customer_id": "K0", "as_of": "2026-06-01", "overdue_days": 90}]},
            YES,
            "信用等级 AAA",
        ),
        (
            "pay",
            {},
            {"project": [{"customer_id": "K0", "name": "扩产", "budget": 5000.0}]},
            YES,
            "预算 5,000 元",
        ),
        (
            "authority",
            {},
            {"contact": [{"organization_id": "K0", "buying_role": "决策人", "title": "厂长"}]},
            YES,
            "认识决策人 1 位 厂长",
        ),
        (
            "authority",
            {},
            {"contact": [{"organization_id": "K0", "buying_role": "采购经办"}]},
            "未知",
            "还不清楚",
        ),
    ],
)
def test_each_answer_names_its_evidence(
    question: str, card: dict[str, Any], other: dict[str, Any], answer: str, because: str
) -> None:
    frames = clients({"status": "意向", **card})
    frames |= {name: frame(rows) for name, rows in other.items()}
    frames["lead"] = frame([{"name": "测试客户0", "date": "2026-06-20"}])
    row = qualify(frames, SHIPPED, TODAY).iloc[0].to_dict()
    assert row["customer_id"] == "K0" and row[question] == answer
    assert answer_evidence(row, question).render() == because


def test_a_lead_that_says_no_need_in_its_status_is_believed() -> None:
    row = lead(status="客户说暂无需求")
    assert row["need"] == NO and "暂无需求" in answer_evidence(row, "need").render()
    assert lead(status="有需求，要报价")["need"] == "未知"


@pytest.mark.parametrize(
    ("points", "grade"), [(70, "A"), (69.9, "B"), (45, "B"), (44.9, "C"), (20, "C"), (19.9, "D")]
)
def test_a_grade_begins_on_its_limit(points: float, grade: str) -> None:
    """Need carries the given points, contact nothing: the sum lands exactly beside the limits."""
    own = loads(
        f"[qualification.points]\nneed = {points}\npay = 0\nauthority = 0\ntiming = 0\ncontact = 0"
    )
    row = {"name": "测试客户9", "date": "2026-06-20", "need": YES, "pay": YES}
    table = qualify({"lead": frame([row])}, own, TODAY)
    assert table.loc[0, "intent"] == grade


def test_too_little_known_is_no_grade() -> None:
    row = lead(need=YES)
    assert row["intent"] == "未评" and pd.isna(row["intent_points"])
    assert "知道的太少" in intent_reason(row)[0].render()
    labels = [label.render() for label in unknown_factors(row)]
    assert labels == ["支付能力不清楚", "决定权不清楚", "购买时间不清楚", "反应不清楚"]


@pytest.mark.parametrize(
    ("timetable", "points"),
    [("2026-07-30", 20.0), ("2026-07-31", 10.0), ("2026年12月27日", 10.0), ("2026-12-28", 0.0)],
)
def test_a_purchase_soon_counts_more(timetable: str, points: float) -> None:
    frames = clients({})
    frames["project"] = frame([{"customer_id": "K0", "name": "扩产", "timetable": timetable}])
    frames["lead"] = frame([{"name": "测试客户0", "date": "2026-06-20"}])
    assert qualify(frames, SHIPPED, TODAY).loc[0, "points_timing"] == points


def test_a_purchase_day_that_is_past_tells_nothing() -> None:
    frames = clients({})
    frames["project"] = frame([{"customer_id": "K0", "name": "扩产", "timetable": "2026-06-29"}])
    frames["lead"] = frame([{"name": "测试客户0", "date": "2026-06-20"}])
    assert pd.isna(qualify(frames, SHIPPED, TODAY).loc[0, "points_timing"])


def test_prospects_stand_beside_leads_and_nobody_twice() -> None:
    frames = clients({}, {}, {"status": "流失"}, {}, {"status": "潜在"})
    frames["visit"] = frame(visits("K0", "2026-06-01") + visits("K1", "2026-06-01"))
    frames["visit"] = pd.concat([frames["visit"], frame(visits("K2", "2026-06-01"))])
    frames["transaction"] = frame(orders("K1", "2026-06-02"))
    frames["lead"] = frame([{"name": "测试客户4", "date": "2026-06-20"}], prefix="L")
    table = qualify(frames, SHIPPED, TODAY)
    assert table["subject_id"].tolist() == ["L0", "K0"]


def test_no_leads_is_an_empty_list() -> None:
    assert qualify({}, SHIPPED, TODAY).empty
    assert qualify(clients({}), SHIPPED, TODAY).empty
