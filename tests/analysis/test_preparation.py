"""What stands on the sheet before a visit, and for whom one is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pandas as pd
import pytest

from kedang.analysis.cadence import cadence
from kedang.analysis.calls import calls, looked_after
from kedang.analysis.orders import chase
from kedang.analysis.preparation import Preparation, prepare, to_prepare
from kedang.analysis.questions import questions
from kedang.rulebook import load
from support.rounds import book, firms, listed, rows, visits

RULES = load()
CUT, UNTIL = date(2026, 11, 20), date(2026, 11, 27)
VISIT = "next_appointment objection next_step missed content"


def sheets(wanted: Sequence[str] = (), most: int = 20, **frames: pd.DataFrame) -> Preparation:
    found = book(**frames)
    customers, made = looked_after(found), calls(found, CUT)
    table = cadence(customers, made, CUT, UNTIL, RULES.visits)
    asked = questions(found, customers, made, RULES.visits)
    chosen = to_prepare(table, CUT, UNTIL, wanted)
    orders = chase(found, CUT, RULES.orders)
    return prepare(found, chosen, made, orders, asked, CUT, most)


def four() -> dict[str, pd.DataFrame]:
    return {
        "organization": firms(("K1", "甲厂", "A"), ("K2", "乙厂", "C"), ("K3", "丙厂", "C"), ("K4", "丁厂", "A")),
        "visit": visits(
            ("K1", "2026-11-19", "有效", "小吴", None, None, None, None, None),
            ("K2", "2026-11-10", "有效", "小吴", "2026-11-27", None, None, None, None),
            ("K3", "2026-11-12", "有效", "小吴", "2026-11-20", None, None, None, None),
            ("K4", "2026-09-01", "有效", "小吴", "2026-11-28", None, None, None, None),
            more=VISIT,
        ),
    }  # fmt: skip


def test_appointments_of_the_week_come_first_by_day_then_who_is_due() -> None:
    assert sheets(**four()).cards["customer"].tolist() == ["丙厂", "乙厂", "丁厂"]


def test_who_is_asked_for_gets_a_sheet_due_or_not_and_nobody_else() -> None:
    assert sheets(["K1"], **four()).cards["customer"].tolist() == ["甲厂"]


def test_no_more_sheets_than_allowed_and_the_rest_is_counted() -> None:
    found = sheets(most=1, **four())
    assert found.cards["customer"].tolist() == ["丙厂"] and found.left == 2
    assert sheets(most=0, **four()).cards.empty


def one(**more: pd.DataFrame) -> Preparation:
    frames: dict[str, pd.DataFrame] = {
        "organization": firms(("K1", "甲厂", "A", None, "制造商"), ("K0", "旧名", "A", "K1", None), more="merged_into nature"),
        "visit": visits(
            ("K0", "2026-08-03", "有效", "小李", None, "价格高", "已改报价", None, "初次见面"),
            ("K1", "2026-09-03", "未形成", "小吴", None, None, None, None, None),
            ("K1", "2026-10-03", "无效", "小吴", None, None, "带样品再去", None, None),
            ("K1", "2026-11-03", "有效", "小吴", "2026-11-20", "交期太长", None, "预算", "谈年度合同"),
            ("K1", "2025-11-19", "有效", "小李", None, "太远的事", None, None, None),
            more=VISIT,
        ),
    }  # fmt: skip
    return sheets(**(frames | more))


def test_the_last_three_visits_the_latest_first_those_of_the_merged_record_too() -> None:
    found = one()
    assert listed(found.visits, "date", "result", "next_step") == [
        ["2026-11-03", "有效", None],
        ["2026-10-03", "无效", "带样品再去"],
        ["2026-09-03", "未形成", None],
    ]
    assert set(found.visits["key"]) == {"K1"}


def test_objections_of_a_year_with_what_was_done() -> None:
    assert listed(one().objections, "date", "objection", "handled") == [
        ["2026-11-03", "交期太长", None],
        ["2026-08-03", "价格高", "已改报价"],
    ]


def test_what_was_bought_in_a_year_the_most_first() -> None:
    orders = rows(
        "customer_id date product quantity amount",
        ("K1", "2026-01-05", "阀", 2, 200),
        ("K0", "2026-02-05", "泵", 1, 900),
        ("K1", "2026-06-05", "阀", 3, 300),
        ("K1", "2025-11-20", "旧货", 1, 9999),
        ("K1", "2026-12-01", "将来", 1, 9999),
    )
    found = one(transaction=orders)
    assert listed(found.products, "product", "last_on", "quantity", "amount") == [
        ["泵", "2026-02-05", 1.0, 900.0],
        ["阀", "2026-06-05", 5.0, 500.0],
    ]
    assert listed(found.cards, "sales", "orders") == [[1400.0, 3]]


@pytest.mark.parametrize(
    ("frame", "kind", "opening"),
    [
        ("complaint", ["complaint"], "先说投诉办到哪一步了，再谈别的"),
        ("receivable", ["receivable"], "先对账，约定付款日期"),
        ("project", ["project"], "从在谈的项目进展说起"),
        ("", [], "从上次约定的事说起"),
    ],
)
def test_what_is_open_decides_how_to_begin(frame: str, kind: list[str], opening: str) -> None:
    frames = {
        "complaint": rows(
            "customer_id received_on text closed_on",
            ("K1", "2026-11-02", "漏油", None), ("K1", "2026-10-02", "旧事", "2026-10-08"),
        ),
        "receivable": rows(
            "customer_id as_of overdue_amount overdue_days",
            ("K1", "2026-09-30", 900, 20), ("K1", "2026-10-31", 500, 30), ("K1", "2026-12-31", 0, 0),
        ),
        "project": rows(
            "name customer_id stage stage_on",
            ("二期改造", "K1", "会晤", "2026-10-02"), ("一期", "K1", "服务", "2026-01-02"),
        ),
    }  # fmt: skip
    found = one(**({frame: frames[frame]} if frame else {}))
    assert found.open["kind"].tolist() == kind
    assert str(found.cards["opening"].iloc[0]) == opening
    if frame == "receivable":
        assert str(found.open["what"].iloc[0]) == "逾期 500 元，已 30 天"


def test_what_to_ask_begins_with_what_the_last_visit_missed() -> None:
    found = one()
    assert [(row[0], str(why)) for row, why in zip(listed(found.ask, "question"), found.ask["why"], strict=True)] == [
        ("预算", "上次漏问")
    ]  # fmt: skip


def test_a_customer_never_visited_is_asked_everything() -> None:
    found = sheets(organization=firms(("K1", "甲厂", "A")))
    assert len(found.ask) == len(RULES.visits.questions_for(None))
    assert {str(why) for why in found.ask["why"]} == {"还没拜访过"}
    assert str(found.cards["opening"].iloc[0]).startswith("第一次拜访")


def test_people_with_their_titles_and_no_number() -> None:
    found = one(
        contact=rows(
            "organization_id name title buying_role mobile",
            ("K0", "王芳", "采购经理", None, "13812345678"),
            ("K1", "李强", None, "决策人", "13812345679"),
            ("K1", "赵敏", None, None, None),
        )
    )
    assert found.cards["people"].tolist() == ["王芳（采购经理）、李强（决策人）、赵敏"]


def test_an_empty_archive() -> None:
    assert sheets().cards.empty
