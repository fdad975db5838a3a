"""走访安排: what it holds, what it says, and what it must not show."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from kedang.reports.contents.visits import FUNCTIONS, REPORT, content
from kedang.rulebook import loads
from support.material import everything, material, said, shown, sound
from support.rounds import firms, rows, visits
from support.team import frames as team

VISIT = "next_appointment objection next_step missed contact mode"
SECRETS = ("13812345678", "0574-87654321")


def plan() -> dict[str, pd.DataFrame]:
    """Two reps, five firms, as they stand on Sunday, 22 November 2026."""
    return {
        "organization": firms(
            ("K1", "甲厂", "A", "小吴", "2006-12-05", None), ("K2", "乙厂", "B", "小吴", None, None),
            ("K3", "丙厂", "C", "小李", None, None), ("K4", "丁厂", "A", "小李", None, "是"),
            ("K5", "旧名", "A", "小李", None, None),
            more="owner founded_on opt_out",
        ).assign(merged_into=pd.Series([None] * 4 + ["K1"], dtype="str"), phone=SECRETS[1]),
        "visit": visits(
            ("K1", "2026-10-05", "有效", "小吴", "2026-11-24", "价格高", "带新报价去", "预算", "王芳", "上门"),
            ("K2", "2026-11-16", "有效", "小吴", None, None, None, None, None, "电话"),
            ("K3", "2026-11-17", "有效", "小李", None, None, None, None, None, "上门"),
            ("K3", "2026-11-18", "有效", "小李", None, None, None, None, None, "上门"),
            more=VISIT,
        ),
        "contact": rows(
            "organization_id name title mobile", ("K5", "王芳", "采购经理", SECRETS[0]), ("K4", "赵敏", None, SECRETS[0])
        ),
        "transaction": rows(
            "no customer_id date product quantity amount delivered paid_amount",
            ("D1", "K1", "2026-09-01", "球阀", 10, 1000, 10, 200), ("D2", "K3", "2026-11-20", "球阀", 1, 100, 0, 0),
        ),
        "complaint": rows("customer_id received_on text closed_on", ("K2", "2026-11-12", "漏油", None)),
    }  # fmt: skip


def test_everything_is_declared_and_said_in_both_languages() -> None:
    sound(REPORT, content(material(plan())))


@pytest.mark.parametrize("frames", [{}, team()])
def test_an_empty_archive_and_a_whole_team_are_sound(frames: dict[str, pd.DataFrame]) -> None:
    sound(REPORT, content(material(frames)))


def test_who_is_due_and_what_the_state_is() -> None:
    found = content(material(plan()))
    table = shown(found, "due_list")
    assert table[["owner", "customer", "desk_late", "desk_state"]].to_numpy().tolist() == [
        ["小吴", "甲厂", 34, "已过期"],
        ["小李", "丁厂", 0, "从没去过"],
    ]
    told = said(found, "due_list")
    assert (
        "2026-11-29 前该走访 2 家：已过期 1 家，今天到期 0 家，快到期 0 家，从没去过 1 家" in told
    )
    assert "比上期的 1 多 0" not in told and "与上期持平" in told
    assert "最急的是 A 类客户“甲厂”，晚了 34 天，负责人 小吴" in told
    assert found.figures["visits_late"].alarm and found.figures["visits_agreed"].value == 1


def test_a_customer_without_a_tier_is_not_called_by_one() -> None:
    firm = firms(("K1", "甲厂", "未评", "小吴", "2026-01-01"), more="owner acquired_on")
    told = said(content(material({"organization": firm})), "due_list")
    assert "最急的是“甲厂”" in told and "未评" not in told


def test_no_more_than_the_rules_say_for_each_and_the_rest_is_counted() -> None:
    many = firms(
        *[(f"K{at}", f"厂{at}", "A", "小吴", "2026-01-01") for at in range(9)],
        more="owner acquired_on",
    )
    found = content(material({"organization": many}, rulebook=loads("[visits]\ndue_per_rep = 4")))
    assert len(found.sections["due_list"].frame) == 4
    assert "每人先列最急的 4 家，还有 5 家没列" in said(found, "due_list")


def test_the_share_in_time_stands_beside_that_of_the_period_before() -> None:
    found = content(material(plan()))
    table = shown(found, "kept").set_index("owner")
    assert table.loc["小吴", ["customers", "desk_in_time", "desk_share"]].tolist() == [2, 1, 0.5]
    assert "4 家客户里按时走访的 2 家，占 50.0%" in said(found, "kept")


def test_new_calls_by_day_with_what_was_wanted() -> None:
    found = content(material(plan()))
    table = shown(found, "quota").set_index("rep")
    assert table.loc["小李", ["desk_day_1", "desk_day_2", "desk_day_3"]].tolist() == [0, 1, 0]
    assert table["desk_new_calls"].tolist() == [1, 1] and table["desk_wanted"].tolist() == [25, 25]
    assert "2 人 5 个工作日应新访 50 家（每人每天 5 家），实际 2 家，达成 4%" in said(
        found, "quota"
    )


def test_holidays_of_the_week_are_told() -> None:
    told = said(content(material(plan(), "2026-W41", date(2026, 10, 11))), "quota")
    assert "国庆放假 3 天。" in told
    assert "没法算新访" in said(content(material(plan(), "2026-W08", date(2026, 2, 22))), "quota")


def test_a_period_that_has_not_begun_plans_ahead() -> None:
    found = content(material(plan(), "2026-W49"))
    assert "还没开始" in said(found, "quota") and "2026-12-06 前" in said(found, "due_list")
    now = content(material(plan()))
    assert said(found, "kept") == said(now, "kept")


def test_sheets_hold_what_is_open_what_was_objected_and_what_to_ask() -> None:
    found = content(material(plan()))
    cards = shown(found, "prep").set_index("customer")
    assert cards.index.tolist() == ["甲厂", "丁厂"]
    assert cards.loc["甲厂", "desk_people"] == "王芳（采购经理）"
    assert cards.loc["甲厂", "desk_opening"] == "先交代没办完的订单"
    assert shown(found, "prep_open")["desk_what"].tolist() == ["订单 D1 还有 800 元没收到"]
    assert shown(found, "prep_objections")["desk_handled"].tolist() == ["带新报价去"]
    asked = shown(found, "prep_ask")
    assert asked.loc[asked["key"] == "K1", ["desk_question", "desk_ask_why"]].to_numpy().tolist() == [["预算", "上次漏问"]]  # fmt: skip
    assert "准备了 2 家的拜访单，其中 1 家已约好日期。1 家还有没办完的事" in said(found, "prep")


def test_customers_asked_for_get_their_sheets_by_a_merged_id_too() -> None:
    found = content(material(plan(), customers=("K5", "K3")))
    assert sorted(shown(found, "prep")["customer"]) == ["丙厂", "甲厂"]


def test_greetings_leave_out_who_wants_none_and_numbers_stay_masked() -> None:
    found = content(material(plan()))
    table = shown(found, "greeting_list")
    assert table[["customer", "contact", "desk_occasion", "desk_number"]].to_numpy().tolist() == [
        ["甲厂", "王芳", "公司成立 20 周年", "138****5678"]
    ]
    spoken = said(found, "greeting_list")
    assert "要问候 1 人次，1 家客户。周年等 1 人次。" in spoken


@pytest.mark.parametrize("secret", SECRETS)
def test_no_number_stands_anywhere_in_full(secret: str) -> None:
    for value in everything(content(material(plan()))):
        assert secret not in str(value)


def test_gaps_name_the_first_thing_to_ask() -> None:
    found = content(material(plan()))
    table = shown(found, "gap_list")
    assert set(table["desk_step"]) == {"法人"}
    assert table["desk_gap_person"].fillna("").tolist().count("缺") == 2
    assert "4 家公司资料不全，按先后补：公司名称 0 家，法人 4 家，电话 0 家，负责人 0 家" in said(
        found, "gap_list"
    )


def test_roles_and_questions_say_what_is_missing_most() -> None:
    found = content(material(plan()))
    assert "2 家重点客户的采购角色没认全" in said(found, "role_gaps")
    assert "其中 1 家从职务看已有人选" in said(found, "role_gaps")
    assert "最常缺的是“预算”（1 家，占 33%）" in said(found, "question_gaps")


def test_orders_to_chase_and_what_the_order_book_does_not_say() -> None:
    found = content(material(plan()))
    assert shown(found, "order_chase")["desk_stuck"].tolist() == [
        "还有 800 元没收（A 级账期 60 天）"
    ]
    told = said(found, "order_chase")
    assert (
        "1 张订单没办完。没收齐款 1 张。这些订单共有 800 元没收到。" in told
        and "没发齐" not in told
    )
    assert "没有填开票金额" in told


def test_managers_are_told_only_when_they_are_named() -> None:
    assert "还没写明谁是领导" in said(content(material(plan())), "due_layers")
    rules = loads('[visits.layers."经理"]\npeople = ["李经理"]')
    found = content(material(plan(), rulebook=rules))
    assert "经理该去的还有" in said(found, "due_layers")
    assert set(shown(found, "due_layers")["desk_layer"]) == {"经理"}


def test_the_nine_functions_each_have_a_place() -> None:
    table = shown(content(material()), "crm_functions")
    assert len(table) == len(FUNCTIONS) == 9 and table.notna().all(axis=None)
