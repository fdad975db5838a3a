"""管理异常: every sign of the seven ills counted from a few records, against its limit and the week before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.ills.measure import ILLS, Sign, signs
from kedang.analysis.records import WeekJournal
from kedang.reports.contents.exceptions import REPORT, content
from kedang.rulebook import Rulebook, loads
from kedang.rulebook.sections.exceptions import COUNTS, SHARES
from support.material import material, records, said, shown, sound

FEW = "[exceptions]\nleast = 1\nappointment_days = 2"
FIRMS = records(
    "organization",
    {"id": "ORG-0", "name": "甲厂", "tier": "A", "owner": "张伟", "credit_limit": 100.0},
    {"id": "ORG-1", "name": "乙厂", "tier": "A", "owner": "李娜"},
    {"id": "ORG-2", "name": "丙厂", "tier": "D", "owner": "李娜"},
)


def few() -> Rulebook:
    return loads(FEW)


def measured(frames: Mapping[str, pd.DataFrame], **more: Any) -> dict[str, Sign]:
    """Every sign in week 47 (2026-11-16 to 22), where one case is enough for a share."""
    return {one.id: one for one in signs(material(frames, rulebook=few(), **more))}


def visits(*rows: Mapping[str, object]) -> pd.DataFrame:
    return records("visit", *({"rep": "张伟", "customer_id": "ORG-0", **row} for row in rows))


def test_every_sign_has_a_limit_and_every_limit_a_sign() -> None:
    assert {one.id for one in signs(material())} == {*SHARES, *COUNTS}
    assert {one.ill for one in signs(material())} == set(ILLS) and len(ILLS) == 7


def test_visits_outside_the_plan_of_those_that_say() -> None:
    rows = visits(
        {"date": "2026-11-16", "planned": "是"},
        {"date": "2026-11-17", "planned": "否"},
        {"date": "2026-11-18", "planned": "否", "rep": "李娜"},
        {"date": "2026-11-18"},
        {"date": "2026-11-11", "planned": "是"},
        {"date": "2026-11-12", "planned": "否"},
    )
    sign = measured({"visit": rows})["unplanned_visits"]
    assert (sign.value, sign.previous, sign.state) == (2 / 3, 0.5, "over")
    assert sign.cases["who"].tolist() == ["张伟", "李娜"]
    assert str(sign.cases["what"].iloc[0]) == "2 次拜访里 1 次不在计划内"


def test_appointments_nobody_kept_within_the_days_of_grace() -> None:
    """Grace of two days: due on the 16th, 17th and 18th; one was kept on the last day, one a day too late."""
    rows = visits(
        {"date": "2026-11-01", "next_appointment": "2026-11-16", "customer_id": "ORG-0"},
        {"date": "2026-11-18", "customer_id": "ORG-0"},
        {"date": "2026-11-01", "next_appointment": "2026-11-17", "customer_id": "ORG-1"},
        {"date": "2026-11-20", "customer_id": "ORG-1"},
        {"date": "2026-11-01", "next_appointment": "2026-11-18", "customer_id": "ORG-2"},
        {"date": "2026-11-19", "next_appointment": "2026-11-21", "customer_id": "ORG-9", "customer": "新客"},
    )  # fmt: skip
    sign = measured({"organization": FIRMS, "visit": rows})["missed_appointments"]
    assert sign.value == pytest.approx(2 / 3)
    assert sign.cases["case"].tolist() == ["乙厂", "丙厂"]
    assert sign.cases["number"].tolist() == [5.0, 4.0]


def test_reps_who_work_without_a_target() -> None:
    targets = records(
        "target",
        {"period": "2026-11", "rep": "张伟", "measure": "销售额", "value": 5.0},
        {"period": "2026-10", "rep": "李娜", "measure": "销售额", "value": 5.0},
    )
    rows = visits({"date": "2026-11-16"}, {"date": "2026-11-17", "rep": "李娜"})
    sign = measured({"visit": rows, "target": targets})["reps_without_targets"]
    assert sign.value == 1.0 and sign.cases["who"].tolist() == ["李娜"]


def test_weeks_in_which_a_rep_who_usually_visits_noted_nothing() -> None:
    rows = visits(
        {"date": "2026-11-10"}, {"date": "2026-11-16", "rep": "李娜"}, {"date": "2026-08-01", "rep": "走了的人"}
    )  # fmt: skip
    found = measured({"visit": rows})["silent_weeks"]
    assert found.value == 0.5 and found.cases["who"].tolist() == ["张伟"]
    month = {one.id: one for one in signs(material({"visit": rows}, "2026-11", rulebook=few()))}
    assert month["silent_weeks"].value == pytest.approx(6 / 8)


def test_what_was_written_down_after_the_friday_of_its_week() -> None:
    """The Friday before National Day 2026-10-01 is Wednesday 2026-09-30."""
    rows = visits(
        {"date": "2026-09-29", "recorded_on": "2026-09-30"},
        {"date": "2026-09-29", "recorded_on": "2026-10-08"},
        {"date": "2026-09-28"},
    )
    frames = {"visit": rows}
    week = material(frames, "2026-W40", date(2026, 10, 31), few())
    sign = {one.id: one for one in signs(week)}["late_entries"]
    assert sign.value == 0.5
    assert str(sign.cases["what"].iloc[0]) == "2 条里 1 条晚于周五"


@pytest.mark.parametrize(
    ("project", "lack"),
    [
        ({"stage": "会晤", "decision_makers": "王总"}, "还没有拜访过"),
        ({"stage": "准备"}, "没有写决策人"),
        (
            {"stage": "促成", "decision_makers": "王总", "customer_id": "ORG-1"},
            "没有预算和采购时间",
        ),
        ({"stage": "促成", "decision_makers": "王总", "customer_id": "ORG-1", "budget": 5.0}, None),
        ({"stage": "计划"}, None),
        ({"stage": "会晤", "decision_makers": "王总", "stage_on": "2026-11-10"}, None),
    ],
)
def test_projects_that_skip_steps(project: dict[str, object], lack: str | None) -> None:
    rows = records(
        "project",
        {
            "name": "二期",
            "customer_id": "ORG-0",
            "stage_on": "2026-11-18",
            "owner": "张伟",
            **project,
        },
    )
    frames = {
        "organization": FIRMS,
        "project": rows,
        "visit": visits({"date": "2026-11-17", "customer_id": "ORG-1"}, {"date": "2026-11-20"}),
    }
    sign = measured(frames)["skipped_stages"]
    if lack is None:
        assert not sign.value > 0
    else:
        assert sign.value == 1.0 and lack in str(sign.cases["what"].iloc[0])
        assert sign.cases[["who", "case"]].values.tolist() == [["张伟", "二期"]]


def test_fruitless_visits_without_a_reason() -> None:
    rows = visits(
        {"date": "2026-11-16", "result": "无效"},
        {"date": "2026-11-16", "result": "未形成", "reason": "出差"},
        {"date": "2026-11-16", "result": "有效"},
        {"date": "2026-11-16", "result": "无效", "notes": "改期"},
    )
    assert measured({"visit": rows})["unexplained_results"].value == pytest.approx(1 / 3)


def test_undone_and_merged_come_from_the_journal() -> None:
    journal = WeekJournal(
        merged={"organization": 21},
        merged_by={"小王": 21},
        undone=4,
        undone_by={"小王": 3, "老李": 1},
        previous_undone=2,
        previous_merged=1,
    )
    found = measured({}, journal=journal)
    assert (found["undone"].value, found["undone"].previous, found["undone"].state) == (
        4,
        2,
        "over",
    )
    assert found["merged"].state == "over" and found["merged"].previous == 1
    assert found["undone"].cases["who"].tolist() == ["小王", "老李"]
    assert np.isnan(measured({})["undone"].value)


def test_prices_clashes_and_strays_come_from_the_check() -> None:
    deals = records(
        "transaction",
        {
            "id": "T-0",
            "date": "2026-11-17",
            "customer_id": "ORG-0",
            "rep": "张伟",
            "product": "球阀",
        },
        {"id": "T-1", "date": "2026-11-10", "customer_id": "ORG-1", "rep": "李娜"},
        {"id": "T-2", "date": "2026-11-18", "customer_id": "ORG-1", "rep": "李娜"},
    )
    leads = records("lead", {"id": "L-0", "date": "2026-11-16", "name": "新厂", "owner": "李娜"})
    findings = pd.DataFrame(
        [
            ("transaction", "T-0", "transaction.unit_price.level", "error", "unit_price"),
            ("transaction", "T-1", "transaction.unit_price.level", "error", "unit_price"),
            ("transaction", "T-2", "transaction.end_customer.region", "warning", "end_customer"),
            ("lead", "L-0", "lead.owner.collision", "warning", "owner"),
            ("lead", "L-0", "lead.phone.length", "error", "phone"),
        ],
        columns=["entity", "id", "rule", "severity", "field"],
    )
    frames = {"organization": FIRMS, "transaction": deals, "lead": leads}
    found = measured(frames, findings=findings)
    assert [found[one].value for one in ("price_level", "clashes", "strays")] == [1, 1, 1]
    assert found["price_level"].previous == 1
    assert found["price_level"].cases[["who", "case"]].values.tolist() == [["张伟", "甲厂"]]
    assert found["clashes"].cases["case"].tolist() == ["新厂"]
    assert measured(frames)["price_level"].state == "unknown"


def test_credit_by_the_last_statement() -> None:
    rows = records(
        "receivable",
        {"as_of": "2026-11-20", "customer_id": "ORG-0", "amount": 150.0, "overdue_amount": 60.0, "overdue_days": 91},
        {"as_of": "2026-11-20", "customer_id": "ORG-1", "amount": 50.0, "overdue_days": 90},
        {"as_of": "2026-11-10", "customer_id": "ORG-0", "amount": 100.0, "overdue_amount": 10.0},
        {"as_of": "2026-11-25", "customer_id": "ORG-0", "amount": 999.0, "overdue_amount": 999.0},
    )  # fmt: skip
    found = measured({"organization": FIRMS, "receivable": rows})
    assert found["overdue_share"].value == pytest.approx(0.3)
    assert found["overdue_share"].previous == pytest.approx(0.1)
    assert found["long_overdue"].value == 1 and found["over_limit"].value == 1
    assert found["over_limit"].previous == 0
    assert "用了额度的 150%" in str(found["over_limit"].cases["what"].iloc[0])


def test_key_accounts_known_by_one_person_and_to_one_person() -> None:
    contacts = records(
        "contact",
        *({"organization_id": "ORG-0", "name": name} for name in ("王总", "张工")),
        {"organization_id": "ORG-1", "name": "赵某"},
    )
    rows = visits(
        {"date": "2026-05-01"}, {"date": "2026-06-01", "rep": "李娜"},
        {"date": "2026-06-01", "customer_id": "ORG-1"}, {"date": "2024-06-01", "customer_id": "ORG-1", "rep": "李娜"},
        {"date": "2026-06-01", "customer_id": "ORG-2"},
    )  # fmt: skip
    found = measured({"organization": FIRMS, "contact": contacts, "visit": rows})
    assert found["single_contact"].value == 0.5
    assert found["single_contact"].cases["case"].tolist() == ["乙厂"]
    assert found["single_rep"].value == 0.5
    assert str(found["single_rep"].cases["what"].iloc[0]) == "只有张伟去过"


def test_one_way_to_reach_customers() -> None:
    leads = records(
        "lead",
        *(
            {"date": "2026-06-01", "name": f"线{at}", "source": "展会", "method": "会议"}
            for at in range(3)
        ),
        {"date": "2026-06-01", "name": "线9", "source": "老客户", "method": "电话"},
        {"date": "2025-06-01", "name": "太早", "source": "老客户"},
    )
    rows = visits({"date": "2026-11-16", "mode": "电话"}, {"date": "2026-11-17", "mode": "上门"})
    found = measured({"lead": leads, "visit": rows})
    assert (found["one_source"].value, found["one_method"].value, found["one_mode"].value) == (
        0.75,
        0.75,
        0.5,
    )
    assert found["one_source"].cases["case"].tolist() == ["展会", "老客户"]


def test_too_few_cases_say_nothing_and_the_limit_itself_is_borne() -> None:
    rows = visits(
        *({"date": "2026-11-16", "planned": "否" if at < 3 else "是"} for at in range(10))
    )
    usual = {one.id: one for one in signs(material({"visit": rows}))}
    assert usual["unplanned_visits"].value == 0.3 == usual["unplanned_visits"].limit
    assert usual["unplanned_visits"].state == "fine" and usual["unplanned_visits"].degree == 1.0
    four = {one.id: one for one in signs(material({"visit": rows.head(4)}))}
    assert four["unplanned_visits"].state == "unknown"
    none_borne = Sign("clashes", "policy", "count", 1.0, 0.0, 0.0, pd.DataFrame(), 1)
    assert none_borne.state == "over" and none_borne.degree == 2.0


def test_the_report_speaks_by_the_worst_sign_of_each_ill() -> None:
    rows = visits(
        *(
            {"date": "2026-11-16", "planned": "否", "result": "有效", "mode": "上门"}
            for _ in range(6)
        )
    )
    found = content(material({"visit": rows}))
    sound(REPORT, found)
    ills = shown(found, "ills").set_index("ill")
    assert (
        ills.loc["计划无序", "ill_state"] == "超限"
        and ills.loc["资信风险", "ill_state"] == "没有资料"
    )
    assert "100.0%（限 30.0%）" in ills.loc["计划无序", "ill_worst"]
    assert "2 种有指标超限" in said(found, "ills")
    assert shown(found, "ill_people")["rep"].tolist() == ["张伟"]
    assert set(shown(found, "ill_cases")["ill"]) == {"计划无序", "推广方式单一"}
    assert found.figures["ills_over"].value == 2 and found.figures["ills_over"].alarm


def test_cases_are_cut_at_what_the_settings_say() -> None:
    rows = visits(*({"date": "2026-11-16", "planned": "否", "rep": f"业务{at}"} for at in range(9)))
    book = loads("[exceptions]\nevidence_rows = 2")
    found = content(material({"visit": rows}, rulebook=book))
    assert len(shown(found, "ill_cases")[lambda frame: frame["ill_sign"] == "计划外拜访"]) == 2
    assert "每项最多列 2 条" in said(found, "ill_cases")


def test_an_empty_archive_says_what_to_write_down() -> None:
    found = content(material())
    sound(REPORT, found)
    assert said(found, "ills") == "档案里还没有可算的资料。"
    assert set(shown(found, "ills")["ill_state"]) == {"没有资料"}
    assert all(shown(found, "ill_indicators")["suggestion"])
    assert shown(found, "ill_cases").empty and shown(found, "ill_people").empty


def test_only_the_team_are_people_and_their_cases_are_those_that_are_listed() -> None:
    rows = visits(
        {"date": "2026-11-17", "planned": "否"},
        {"date": "2026-11-18", "planned": "否", "rep": "李娜"},
    )
    journal = WeekJournal(merged={"organization": 21}, merged_by={"admin": 21})
    frames = {"organization": FIRMS, "visit": rows}
    found = content(material(frames, rulebook=few(), journal=journal))
    people, cases = shown(found, "ill_people"), shown(found, "ill_cases")
    assert "admin" not in {*people["rep"], *cases["ill_who"].dropna()}
    assert (cases["ill_who"].isna()).sum() == 1
    assert set(people["rep"]) == {"张伟", "李娜"} & set(cases["ill_who"].dropna())
