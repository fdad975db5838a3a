"""`kedang tier`: frozen once, set by hand with reason and day, why, and as of a day gone by."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.hosts.cli.verbs import tier as tier_verb
from kedang.hosts.cli.verbs import tier_why
from support.desk import DAY, FIRMS, Desk

ORDERS = (
    "订单号",
    "订单日期",
    "客户名称",
    "产品",
    "数量",
    "单价",
    "金额（万元）",
    "成本",
    "已付金额",
    "业务员",
)
NAME = str(FIRMS[0][0])
LATER = "2026-11-25"


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Three customers, two of them with an order, amounts in 万元."""
    orders = [
        ("D1", date(2026, 11, 18), NAME, "液压缸", 10, 1200, 1.2, 9000, 12000, "张伟"),
        ("D2", date(2026, 10, 18), FIRMS[1][0], "液压缸", 10, 1000, 1, 9000, 0, "张伟"),
    ]
    desk.job(desk.book("客户.xlsx", *FIRMS, 订单=[ORDERS, *orders]))
    return desk


def test_money_is_in_one_unit_whatever_the_heading_says(filled: Desk) -> None:
    rated = filled.kedang("tier", "--as-of", DAY, "--json", "--plan").json
    sales = {one["name"]: one["sales"] for one in rated["customers"]}
    assert sales[NAME] == 12_000 and sales[str(FIRMS[1][0])] == 10_000


def test_why_goes_down_to_the_row_of_the_file(filled: Desk) -> None:
    told = filled.kedang("tier", "--why", NAME, "--as-of", DAY, "--json").json
    assert told["name"] == NAME and len(told["criteria"]) == 8
    (deal,) = told["deals"]
    assert (deal["source_name"], deal["source_sheet"], deal["source_row"]) == (
        "客户.xlsx",
        "订单",
        2,
    )
    sales = next(one for one in told["criteria"] if one["criterion"] == "sales_revenue")
    assert sales["part"] == deal["amount"] == 12_000
    total = sum(one["contribution"] or 0 for one in told["criteria"])
    assert total == pytest.approx(told["score"])
    people = filled.kedang("tier", "--why", NAME, "--as-of", DAY)
    assert people.code == 0 and "订单!2" in people.err.replace("\n", "")
    assert filled.kedang("tier", "--why", "没有这家", "--as-of", DAY).code == 1


def test_a_name_without_a_record_is_told_with_its_activities(filled: Desk) -> None:
    order = (
        "D9",
        date(2026, 11, 19),
        "唐山无档案设备有限公司",
        "液压缸",
        1,
        700,
        0.07,
        1,
        0,
        "张伟",
    )
    filled.job(filled.book("新订单.xlsx", order, header=ORDERS, sheet="订单"))
    told = filled.kedang("tier", "--why", "唐山无档案设备有限公司", "--as-of", DAY)
    assert told.code == 1 and "成交 1 行，净额 700.00 元" in told.line
    assert "在客户表里加一行" in told.line


def test_the_rating_is_a_short_table_without_reasons(filled: Desk) -> None:
    first = filled.kedang("tier", "--as-of", DAY)
    assert len(first.err.splitlines()) < 25 and "权重" not in first.err and "→" not in first.err
    words = ("tier", "set", NAME, "A", "--why", "战略合作", "--until", "2026-12-24", "--as-of", DAY)
    assert filled.kedang(*words).code == 0
    later = filled.kedang("tier", "--freeze", "2026", "--plan", "--as-of", LATER)
    assert later.code == 0 and len(later.err.splitlines()) < 30


def test_a_list_that_is_cut_says_so(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "只列" not in filled.kedang("tier", "--as-of", DAY, "--plan").err
    monkeypatch.setattr(tier_verb, "SHOWN", 2)
    monkeypatch.setattr(tier_why, "SHOWN", 0)
    told = filled.kedang("tier", "--as-of", DAY, "--plan").err
    assert "只列得分最高的前 2 家，共 3 家" in told
    assert "只列最近 0 笔，共 1 笔" in filled.kedang("tier", "--why", NAME, "--as-of", DAY).err


def test_a_tier_is_set_shown_and_taken_back(filled: Desk) -> None:
    facts = filled.facts()
    words = ("tier", "set", NAME, "a", "--why", "战略合作", "--until", "2026-11-24", "--as-of", DAY)
    assert filled.kedang(*words, "--plan").code == 0 and filled.facts() == facts
    done = filled.kedang(*words, "--json").json
    assert done["tier"] == "A" and done["operation"]
    rated = filled.kedang("tier", "--as-of", DAY, "--json").json
    row = next(one for one in rated["customers"] if one["name"] == NAME)
    assert (row["tier"], row["set_tier"], row["set_why"]) == ("A", "A", "战略合作")
    assert rated["overrides"][0]["in_force"] is True
    later = filled.kedang("tier", "--as-of", LATER)
    assert "已过期" in later.err and later.code == 0
    assert filled.kedang("tier", "unset", NAME, "--as-of", LATER).code == 0
    again = filled.kedang("tier", "unset", NAME, "--as-of", LATER)
    assert again.code == 1 and f"“{NAME}”没有人工定过级" in again.line


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        (("A", "--until", "2026-12-31"), "写明理由"),
        (("A", "--why", "x"), "到哪一天为止"),
        (("E", "--why", "x", "--until", "2026-12-31"), "没有“E”"),
        (("A", "--why", "x", "--until", "2026-11-01"), "早于今天"),
    ],
)  # fmt: skip
def test_without_grounds_nothing_is_set(filled: Desk, more: tuple[str, ...], wrong: str) -> None:
    facts = filled.facts()
    said = filled.kedang("tier", "set", NAME, *more, "--as-of", DAY)
    assert said.code == 1 and wrong in said.line and filled.facts() == facts


def test_a_year_is_frozen_once(filled: Desk) -> None:
    first = filled.kedang("tier", "--freeze", "2026", "--as-of", DAY, "--json").json
    assert first["first"] == "2026-01-01" and first["as_of"] == DAY and first["operation"]
    again = filled.kedang("tier", "--freeze", "2026", "--as-of", LATER)
    assert again.code == 1 and first["operation"] in again.line
    assert filled.kedang("undo", first["operation"], "--as-of", LATER).code == 0
    assert filled.kedang("tier", "--freeze", "2026", "--as-of", LATER).code == 0


def test_a_day_gone_by_is_worked_out_and_not_noted(filled: Desk) -> None:
    order = ("D3", date(2026, 11, 1), NAME, "液压缸", 10, 9000, 9, 9000, 90000, "张伟")
    before = filled.kedang("tier", "--as-of", DAY, "--json").json
    filled.job(filled.book("补录.xlsx", order, header=ORDERS, sheet="订单"), day=LATER)
    facts = filled.facts()
    again = filled.kedang("tier", "--as-of", DAY, "--json").json
    assert (again["customers"], again["tiers"]) == (before["customers"], before["tiers"])
    assert again["noted"] is False and filled.facts() == facts
    assert "当天档案里已有的资料" in filled.kedang("tier", "--as-of", DAY).err
