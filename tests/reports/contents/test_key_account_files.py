"""大客户业务档案: who is listed, what stands on a page, what is masked, and what never appears."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kedang.analysis import accounts
from kedang.model.catalogue import entity
from kedang.model.field import Privacy
from kedang.model.text import Text
from kedang.reports.contents.key_accounts import REPORT, content
from kedang.rulebook import load
from kedang.tiering.rate import rate
from kedang.tiering.store import to_rows
from support.material import everything, material, records, said, shown, sound

FULL = {
    "capacity": "年产 5 万台", "product_mix": "阀 60%，泵 40%", "production_lines": "三条",
    "strategy": "建二期", "products": "阀门", "market_share_ours": 0.3,
    "phone": "0571-87654321", "industry": "通用设备制造业", "equipment": "东海阀 20 台",
    "org_structure": "总经理下设三部", "annual_revenue": 5e8,
}  # fmt: skip


def firms(*rows: dict[str, object]) -> pd.DataFrame:
    made = [
        {"id": f"ORG-{at}", "name": f"第{at}厂", "tier": "A", **row} for at, row in enumerate(rows)
    ]
    return records("organization", *made)


def contacts(*rows: dict[str, object]) -> pd.DataFrame:
    return records(
        "contact", *({"organization_id": "ORG-0", "name": "王总", **row} for row in rows)
    )


def orders(*rows: tuple[str, str, float]) -> pd.DataFrame:
    """Orders of customer, day and amount; paid in full after ten days."""
    return records(
        "transaction",
        *(
            {"customer_id": who, "date": day, "amount": amount, "product": "阀", "cost": amount / 2,
             "paid_amount": amount, "paid_on": pd.Timestamp(day) + pd.Timedelta(days=10)}
            for who, day, amount in rows
        ),
    )  # fmt: skip


def test_the_best_tier_is_listed_by_score_or_exactly_those_asked_for() -> None:
    rating = pd.DataFrame(
        {
            "customer_id": ["ORG-0", "ORG-1", "ORG-2"],
            "tier": ["A", "A", "B"],
            "score": [81.0, 95.0, 70.0],
        }
    )
    frames = {"organization": firms({}, {}, {"tier": "A"}), "rating": rating}
    found = content(material(frames))
    assert shown(found, "account_list")["customer"].tolist() == ["第1厂", "第0厂"]
    asked = content(material(frames, customers=("ORG-2", "ORG-0")))
    assert shown(asked, "account_list")["customer"].tolist() == ["第2厂", "第0厂"]
    assert shown(asked, "account_list")["no"].tolist() == [1, 2]


def test_a_merged_customer_is_found_under_the_one_that_stands() -> None:
    rows = firms({"merged_into": None}, {"merged_into": "ORG-0"})
    found = content(material({"organization": rows}, customers=("ORG-1",)))
    assert shown(found, "account")["customer"].tolist() == ["第0厂"]


def test_a_full_file_is_complete_and_what_is_missing_is_named() -> None:
    people = contacts(
        {"buying_role": "决策人", "department": "采购部"},
        {"buying_role": "使用者", "department": "生产部"},
        {"buying_role": "财务"},
    )
    frames = {"organization": firms(FULL, {}), "contact": people}
    page = shown(content(material(frames)), "account_profile").set_index("key")
    words = page[["account_blocking", "account_wanted"]].map(
        lambda cell: [str(one) for one in cell]
    )
    assert words.loc["ORG-0"].tolist() == [["完整"], ["无"]]
    assert words.loc["ORG-1", "account_blocking"] == [
        "产量规模", "产品结构", "生产线状况", "发展规划", "主要业务", "同行业在客户的份额", "决策人",
    ]  # fmt: skip
    listed = shown(content(material(frames)), "account_list")
    assert listed["account_missing"].tolist() == [0, 7]
    assert "1 家档案不完整" in said(content(material(frames)), "account_list")


@pytest.mark.parametrize("field", ["strategy", "annual_plan"])
def test_either_field_tells_the_plans(field: str) -> None:
    card = firms({field: "扩产"})
    table = accounts.lacking(
        card.assign(key=card["id"]), accounts.people(material().book, pd.Index([]))
    )
    assert "plans" not in set(table["item"])


def test_deciders_stand_first_and_phones_are_masked_unless_asked() -> None:
    people = contacts(
        {"name": "张采购", "buying_role": "采购经办", "mobile": "13812345678"},
        {"name": "王总", "buying_role": "决策人", "phone": "0571-87654321"},
        {"name": "赵某"},
    )
    frames = {"organization": firms({"phone": "0571-11112222"}), "contact": people}
    masked = shown(content(material(frames)), "account_people")
    assert masked["contact_name"].tolist() == ["王总", "张采购", "赵某"]
    assert masked["contact_mobile"].tolist()[1] == "138****5678"
    assert masked["contact_phone"].tolist()[0] == "0571-****4321"
    assert shown(content(material(frames)), "account")["organization_phone"].tolist() == [
        "0571-****2222"
    ]
    full = content(material(frames, answers={"phones": "full"}))
    assert shown(full, "account_people")["contact_mobile"].tolist()[1] == "13812345678"
    told = "".join(map(str, everything(content(material(frames)))))
    assert "13812345678" not in told and "87654321" not in told


def test_the_personal_profile_never_appears() -> None:
    """C5: every personal field that is off, and every sensitive one, filled in; none of it is printed."""
    hidden = [
        one for one in entity("contact") if not one.default_on or one.privacy is Privacy.SENSITIVE
    ]
    assert len(hidden) > 25
    person = contacts({}).assign(**{one.id: f"隐私{one.id}" for one in hidden})
    firm = firms({}).assign(id_card="隐私证件", religion="隐私信仰")
    found = content(material({"organization": firm, "contact": person}))
    assert not [value for value in everything(found) if "隐私" in str(value)]


def test_twelve_months_with_those_of_the_year_before() -> None:
    deals = orders(
        ("ORG-0", "2026-11-03", 100.0), ("ORG-0", "2026-11-20", 50.0), ("ORG-0", "2026-11-25", 999.0),
        ("ORG-0", "2025-12-31", 30.0), ("ORG-0", "2025-11-30", 20.0), ("ORG-1", "2025-11-02", 40.0),
    )  # fmt: skip
    found = content(material({"organization": firms({}, {}), "transaction": deals}))
    months = shown(found, "account_months")
    mine = months[months["key"] == "ORG-0"]
    assert mine["account_month"].tolist()[0] == "2025-12" and len(mine) == 12
    assert mine["account_sales"].tolist() == [30.0] + [0.0] * 10 + [150.0]
    assert mine["account_before"].tolist()[-1] == 20.0
    assert mine["account_orders"].tolist()[-1] == 2
    assert months[months["key"] == "ORG-1"]["account_before"].tolist()[-1] == 40.0


def test_years_tell_contracts_payment_margin_and_loss() -> None:
    deals = orders(("ORG-0", "2026-03-01", 100.0), ("ORG-0", "2025-03-01", 200.0))
    deals["quality_loss"] = [5.0, np.nan]
    deals.loc[0, "paid_amount"] = 60.0
    found = content(material({"organization": firms({}), "transaction": deals}))
    years = shown(found, "account_years").set_index("account_year")
    assert years.index.tolist() == ["2026", "2025"]
    assert years.loc["2026", ["account_sales", "account_collection", "account_margin"]].tolist() == [
        100.0, 0.6, 0.5,
    ]  # fmt: skip
    assert years.loc["2026", "account_loss"] == 5.0 and np.isnan(years.loc["2025", "account_loss"])
    assert shown(found, "account_credit")["account_pay_days"].tolist() == [10.0]


def test_growth_is_told_only_where_the_year_before_is_known() -> None:
    now = [("ORG-0", "2026-06-01", 150.0)]
    young = content(material({"organization": firms({}), "transaction": orders(*now)}))
    assert "无从比较" in shown(young, "account")["account_summary"].iloc[0]
    old = orders(*now, ("ORG-0", "2025-06-01", 100.0))
    grown = content(material({"organization": firms({}), "transaction": old}))
    assert "增长 50.0%" in shown(grown, "account")["account_summary"].iloc[0]
    assert shown(grown, "account_list")["account_change"].tolist() == [0.5]
    fallen = orders(("ORG-0", "2026-06-01", 50.0), ("ORG-0", "2025-06-01", 100.0))
    found = content(material({"organization": firms({}), "transaction": fallen}))
    assert "1 家下降两成以上，最多的是第0厂（-50.0%）" in said(found, "account_list")


def test_every_criterion_is_shown_with_why() -> None:
    deals = orders(("ORG-0", "2026-06-01", 1000.0), ("ORG-1", "2026-06-01", 10.0))
    customers = firms({}, {}).assign(reputation=5.0)
    made = rate(
        customers, deals, records("complaint"), records("receivable"), None, load().tiering,
        as_of=date(2026, 11, 20),
    )  # fmt: skip
    ratings = to_rows(made)
    found = content(material({"organization": customers, "transaction": deals}, ratings=ratings))
    lines = shown(found, "account_score")
    mine = lines[lines["key"] == "ORG-0"].set_index("account_criterion")
    assert len(mine) == 8 and "销售收入" in mine.index
    assert mine.loc["销售收入", "account_points"] == 100.0
    assert "1,000.00" in mine.loc["销售收入", "account_why"]
    scores = mine["account_contribution"].sum()
    assert scores == pytest.approx(made.table.set_index("customer_id").loc["ORG-0", "score"])


def test_ratings_after_the_cut_are_not_known_yet() -> None:
    detail = {"criteria": {"sales_revenue": [1.0, 1.0, None, 50.0, 25.0, 12.5]}, "basis": {}}
    rows = pd.DataFrame(
        {"customer_id": ["ORG-0"], "as_of": pd.Timestamp("2026-11-25"), "kind": "scorecard",
         "score": [50.0], "tier": ["A"], "detail": [detail]}
    )  # fmt: skip
    found = content(material({"organization": firms({})}, ratings=rows))
    assert shown(found, "account_score").empty


def test_credit_is_the_last_statement_up_to_the_cut() -> None:
    rows = records(
        "receivable",
        {"customer_id": "ORG-0", "as_of": "2026-10-31", "amount": 90.0, "overdue_amount": 90.0},
        {"customer_id": "ORG-0", "as_of": "2026-11-20", "amount": 50.0, "overdue_amount": 20.0, "overdue_days": 15},
        {"customer_id": "ORG-0", "as_of": "2026-11-30", "amount": 1.0},
    )  # fmt: skip
    frames = {"organization": firms({"credit_limit": 40.0}), "receivable": rows}
    found = content(material(frames))
    line = shown(found, "account_credit").iloc[0]
    assert line[["account_owed", "account_overdue", "account_used"]].tolist() == [50.0, 20.0, 1.25]
    todo = [str(one) for one in shown(found, "account")["account_todo"].iloc[0]]
    assert todo[0] == "催收逾期 20 元"
    assert found.figures["accounts_overdue"].value == 20.0


def test_what_goes_on_there() -> None:
    frames = {
        "organization": firms({}),
        "visit": records(
            "visit",
            *({"customer_id": "ORG-0", "date": f"2026-11-{day:02d}", "rep": "张伟", "result": "有效"} for day in range(1, 9)),
            {"customer_id": "ORG-0", "date": "2026-11-08", "rep": "张伟", "next_appointment": "2026-12-01"},
            {"customer_id": "别家", "date": "2026-11-09"},
        ),
        "project": records(
            "project",
            {"customer_id": "ORG-0", "name": "二期", "stage": "促成", "probability": 0.6},
            {"customer_id": "ORG-0", "name": "做完了", "stage": "服务"},
        ),
        "complaint": records(
            "complaint",
            {"customer_id": "ORG-0", "received_on": "2026-11-03", "text": "漏油"},
            {"customer_id": "ORG-0", "received_on": "2026-11-18", "text": "异响"},
            {"customer_id": "ORG-0", "received_on": "2026-11-01", "closed_on": "2026-11-02", "text": "已结"},
        ),
        "competitor": records("competitor", {"customer_id": "ORG-0", "date": "2026-11-01", "competitor": "东海"}),
        "observation": records("observation", {"customer_id": "ORG-0", "date": "2026-11-01", "indicator": "年度计划"}),
    }  # fmt: skip
    found = content(material(frames))
    assert len(shown(found, "account_visits")) == 5
    assert shown(found, "account_projects")["project"].tolist() == ["二期"]
    assert shown(found, "account_complaints")["text"].tolist() == ["漏油", "异响"]
    assert shown(found, "account_competitors")["competitor"].tolist() == ["东海"]
    assert shown(found, "account_news")["account_indicator"].tolist() == ["年度计划"]
    line = shown(found, "account_list").iloc[0]
    assert line[["last_visit", "next_appointment", "account_open"]].tolist() == [
        pd.Timestamp("2026-11-08"), pd.Timestamp("2026-12-01"), 2,
    ]  # fmt: skip
    todo = [str(one) for one in shown(found, "account")["account_todo"].iloc[0]]
    assert todo == ["办结 2 件超期投诉", "补齐 7 项档案"]
    sound(REPORT, found)


def test_whom_nobody_saw_within_the_cadence_of_the_tier() -> None:
    frames = {
        "organization": firms({"owner": "张伟"}, {"owner": "李娜"}, {"owner": "李娜"}),
        "visit": records(
            "visit",
            {"customer_id": "ORG-0", "date": "2026-11-08", "result": "有效"},
            {"customer_id": "ORG-1", "date": "2026-11-07", "result": "有效"},
            {"customer_id": "ORG-2", "date": "2026-11-20", "result": "未形成"},
        ),
    }
    found = content(material(frames))
    rows = shown(found, "account_owners").set_index("owner")
    assert rows["account_late"].to_dict() == {"张伟": 0, "李娜": 2}
    assert "超期未访最多的是李娜（2 家）" in said(found, "account_owners")
    todo = shown(found, "account").set_index("key")["account_todo"]
    assert str(todo["ORG-1"][0]) == "15 天没有拜访（应 14 天内一次）"
    assert str(todo["ORG-2"][0]) == "还没有拜访记录（应 14 天内一次）"


@pytest.mark.parametrize(
    ("frames", "customers", "words"),
    [
        ({}, (), "还没有 A 级客户"),
        ({"organization": firms({"tier": "B"})}, (), "还没有 A 级客户"),
        ({"organization": firms({})}, ("ORG-9",), "指定的客户档案里没有"),
    ],
)
def test_without_accounts_the_report_says_so(frames: Any, customers: Any, words: str) -> None:
    found = content(material(frames, customers=customers))
    sound(REPORT, found)
    assert words in said(found, "account_list")
    assert all(filled.frame.empty for filled in found.sections.values())
    assert np.isnan(found.figures["accounts_overdue"].value)


def test_a_lone_account_with_nothing_known_is_a_sound_page() -> None:
    found = content(material({"organization": firms({})}))
    sound(REPORT, found)
    assert len(shown(found, "account")) == 1
    assert isinstance(found.title, Text)
