"""团队质量: indices by rep and source with their trend, what is missed, broken, kept too long, and gathered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kedang.analysis.book import Book
from kedang.analysis.keeping import confidential, past_retention
from kedang.model.quality import INDICES
from kedang.reports.contents.quality import MOST, REPORT, content
from kedang.rulebook import load, loads
from support.material import everything, material, records, said, shown, sound

VISITS = records(
    "visit",
    {"id": "V-0", "date": "2026-11-17", "rep": "张伟", "customer_id": "ORG-0", "result": "有效", "planned": "是"},
    {"id": "V-1", "date": "2026-11-18", "rep": "李娜", "customer_id": "ORG-1", "result": "有效", "planned": "否"},
    {"id": "V-2", "date": "2026-11-10", "rep": "李娜", "customer_id": "ORG-1", "result": "有效", "planned": "是"},
)  # fmt: skip
FIRMS = records(
    "organization",
    {"id": "ORG-0", "name": "甲厂", "owner": "张伟", "first_seen": "2025-01-01"},
    {"id": "ORG-1", "name": "乙厂", "owner": "李娜", "first_seen": "2025-01-01"},
)


def judged(*rows: Mapping[str, object]) -> pd.DataFrame:
    """The frame `quality`: every index 1 where not said otherwise."""
    base: dict[str, object] = {"entity": "organization", "source": "展会", "sheet": "客户"}
    return pd.DataFrame([base | dict.fromkeys(INDICES, 1.0) | dict(row) for row in rows])


def team() -> dict[str, pd.DataFrame]:
    marks = judged(
        {"id": "ORG-0", "rep": "张伟"},
        {"id": "ORG-1", "rep": "李娜", "source": "搜索引擎", "trust": 0.4},
        {"id": "V-0", "entity": "visit", "rep": "张伟", "trust": np.nan},
        {"id": "V-1", "entity": "visit", "rep": "李娜", "timeliness": 0.0, "trust": np.nan},
        {"id": "V-2", "entity": "visit", "rep": "李娜", "trust": np.nan},
        {"id": "V-9", "entity": "visit", "rep": "走了的人"},
    )
    return {"organization": FIRMS, "visit": VISITS, "quality": marks}


def test_by_rep_and_by_source_against_the_period_before() -> None:
    found = content(material(team()))
    sound(REPORT, found)
    rows = shown(found, "quality_team").set_index("quality_name")
    assert rows.index.tolist() == ["李娜", "张伟"]
    assert rows.loc["李娜", ["records", "timeliness", "trust"]].tolist() == [2, 0.5, 0.4]
    now, before = rows.loc["李娜", ["index", "quality_before"]]
    assert now == pytest.approx((4 + 0.5 + 0.4) / 6 * 100) and before == pytest.approx(
        5.4 / 6 * 100
    )
    assert rows.loc["李娜", "quality_change"] == pytest.approx(now - before)
    told = said(found, "quality_team")
    assert "最低的是李娜" in told and "主要差在可信度（40.0%）" in told
    assert "李娜退步最多，下降 8.3 分" in told
    sources = shown(found, "quality_origin").set_index("quality_name")
    assert sources.loc["搜索引擎", "trust"] == 0.4
    assert found.figures["quality_index"].alarm


def test_the_four_virtues_are_the_means_of_their_halves() -> None:
    leads = records("lead", {"id": "L-0", "date": "2026-11-17", "name": "丙厂", "owner": "张伟"})
    rows = shown(content(material(team() | {"lead": leads})), "quality_virtues")
    values = rows.set_index("quality_virtue")
    assert values.loc["价值性、优化性", "quality_value"] == pytest.approx((0.7 + 1.0) / 2)
    assert values.loc["适用性、及时性", "quality_value"] == pytest.approx((1.0 + 0.75) / 2)
    assert values.loc["主动性、计划性", ["quality_value", "quality_past"]].tolist() == [0.5, 0.5]
    assert values.loc["完整性、一致性", "quality_value"] == 1.0
    assert "四项里最弱的是主动性、计划性（50.0%）" in said(
        content(material(team() | {"lead": leads})), "quality_virtues"
    )


def test_customers_that_came_with_the_first_import_give_no_trend() -> None:
    fresh = FIRMS.assign(first_seen=pd.Timestamp("2026-11-20"))
    found = content(material(team() | {"organization": fresh}))
    assert np.isnan(found.figures["quality_previous"].value)
    assert not found.figures["quality_index"].alarm
    dated = fresh.assign(acquired_on=pd.Timestamp("2025-05-01"))
    found = content(material(team() | {"organization": dated}))
    assert found.figures["quality_previous"].value > 0


def test_missed_questions_of_those_due_by_the_customer_s_nature() -> None:
    rules = loads('[visits.questions]\n"通用" = ["甲", "乙"]\n"制造商" = ["甲", "乙", "丙", "丁"]')
    firms = FIRMS.assign(nature=pd.Series(["制造商", None], dtype="str"))
    rows = records(
        "visit",
        {"date": "2026-11-17", "rep": "张伟", "customer_id": "ORG-0", "result": "有效", "missed": "甲、丙"},
        {"date": "2026-11-17", "rep": "李娜", "customer_id": "ORG-1", "result": "无效", "missed": "甲，乙；别的"},
        {"date": "2026-11-17", "rep": "李娜", "customer_id": "ORG-1", "result": "未形成", "missed": "甲"},
        {"date": "2026-11-18", "rep": "李娜", "customer_id": "ORG-1", "result": "有效", "missed": "无"},
        {"date": "2026-11-10", "rep": "李娜", "customer_id": "ORG-1", "result": "有效"},
    )  # fmt: skip
    found = content(material({"organization": firms, "visit": rows}, rulebook=rules))
    table = shown(found, "quality_missed").set_index("rep")
    assert table.loc["张伟", ["missed_due", "missed_count", "missed_rate"]].tolist() == [4, 2, 0.5]
    assert table.loc[
        "李娜", ["missed_visits", "missed_due", "missed_rate", "missed_before"]
    ].tolist() == [2, 4, 0.5, 0.0]
    assert found.figures["quality_missed"].value == 0.5
    assert "比上期的 0.0% 提高 50.0 个百分点" in said(found, "quality_missed")


def test_findings_by_rule_and_by_rep_of_the_records_judged() -> None:
    rows = [
        ("organization", "ORG-1", "organization.uscc.check", "error", "uscc"),
        ("organization", "ORG-1", "organization.phone.length", "warning", "phone"),
        ("visit", "V-1", "visit.result.unexplained", "warning", "result"),
        ("visit", "V-0", "visit.result.unexplained", "warning", "result"),
        ("visit", "V-0", "visit.rep.not_owner", "info", "rep"),
        ("visit", "V-9", "visit.rep.not_owner", "info", "rep"),
        ("visit", "V-2", "visit.result.unexplained", "warning", "result"),
    ]
    findings = pd.DataFrame(rows, columns=["entity", "id", "rule", "severity", "field"])
    found = content(material(team(), findings=findings))
    table = shown(found, "quality_rules").set_index("fault_rule")
    assert table.index.tolist()[0] == "organization.uscc.check" and len(table) == 4
    line = table.loc["visit.result.unexplained"]
    assert line[["fault_severity", "fault_entity", "fault_field", "fault_count", "fault_share"]].tolist() == [
        "警告", "拜访记录", "拜访结果", 2, 0.5,
    ]  # fmt: skip
    reps = shown(found, "quality_faults").set_index("rep")
    assert reps.loc["李娜", ["fault_errors", "fault_warnings", "fault_per_hundred"]].tolist() == [
        1,
        2,
        150.0,
    ]
    assert "错误 1 处、警告 3 处、提示 1 处" in said(found, "quality_rules")
    assert "每百条里问题最多的是李娜（150.0 处）" in said(found, "quality_faults")


def test_persons_and_leads_past_retention_by_family_name_only() -> None:
    frames = {
        "organization": FIRMS,
        "individual": records(
            "individual",
            {"id": "IND-0", "name": "欧阳小明", "first_seen": "2020-01-01", "owner": "张伟"},
            {"id": "IND-1", "name": "王先生", "first_seen": "2020-01-01"},
        ),
        "contact": records(
            "contact",
            {"id": "K-0", "name": "张三", "organization_id": "ORG-0", "first_seen": "2020-01-01"},
            {"id": "K-1", "name": "李四", "organization_id": "ORG-1", "first_seen": "2020-01-01"},
            {"id": "K-2", "name": "赵五", "organization_id": "ORG-1", "first_seen": "2020-01-01", "verified_on": "2026-01-01"},
        ),
        "visit": records(
            "visit",
            {"date": "2026-01-01", "customer_id": "ORG-0"}, {"date": "2026-01-01", "customer_id": "IND-1"},
            {"date": "2026-12-01", "customer_id": "ORG-1"},
        ),
        "lead": records(
            "lead",
            {"id": "L-0", "name": "旧线索公司", "date": "2025-01-01", "owner": "李娜"},
            {"id": "L-1", "name": "好线索公司", "date": "2025-01-01", "qualification": "合格"},
            {"id": "L-2", "name": "新线索公司", "date": "2026-10-01"},
        ),
    }  # fmt: skip
    found = content(material(frames))
    rows = shown(found, "quality_retention").set_index("kept_id")
    assert sorted(rows.index) == ["IND-0", "K-1", "L-0"]
    assert rows["kept_name"].to_dict() == {"IND-0": "欧阳**", "K-1": "李*", "L-0": "旧线索公司"}
    assert rows.loc["K-1", "owner"] == "李娜"
    assert rows.loc["L-0", ["kept_limit", "kept_days"]].tolist() == [365, 690]
    assert found.figures["quality_late"].value == 3
    assert "欧阳小明" not in "".join(map(str, everything(found)))


@pytest.mark.parametrize(("last", "late"), [("2023-11-23", False), ("2023-11-22", True)])
def test_the_last_day_of_retention_is_still_kept(last: str, late: bool) -> None:
    frames = {
        "individual": records("individual", {"id": "IND-0", "name": "王某", "first_seen": last})
    }
    table = past_retention(Book(frames), date(2026, 11, 22), load().retention)
    assert (len(table) == 1) == late


def test_a_personal_profile_needs_a_note_of_consent() -> None:
    people = records(
        "contact",
        {"id": "K-0", "name": "甲", "first_seen": "2026-01-01", "hobbies": "钓鱼"},
        {"id": "K-1", "name": "乙", "first_seen": "2026-01-01", "hobbies": "钓鱼", "consent": "2026-01-01 电话同意"},
        {"id": "K-2", "name": "丙", "first_seen": "2026-01-01"},
        {"id": "K-3", "name": "丁", "first_seen": "2020-01-01"},
    )  # fmt: skip
    kept = confidential(Book({"contact": people}), date(2026, 11, 22), load().retention)
    assert kept.to_dict() == {"K-0": 0.0, "K-1": 1.0, "K-2": 1.0, "K-3": 0.0}


def test_pairs_waiting_with_two_owners_are_marked() -> None:
    waiting = pd.DataFrame(
        {"left_id": ["ORG-0", "ORG-0"], "right_id": ["ORG-1", "ORG-2"], "score": [0.6, 0.9]}
    )
    firms = pd.concat(
        [FIRMS, records("organization", {"id": "ORG-2", "name": "甲厂分部", "owner": "张伟"})]
    )
    found = content(material({"organization": firms}, waiting=waiting))
    rows = shown(found, "quality_doubles")
    assert rows["double_right"].tolist() == ["甲厂分部", "乙厂"]
    assert rows["double_clash"].fillna("").tolist() == ["", "两人都在跟，先判"]
    assert "其中 1 对的负责人不同" in said(found, "quality_doubles")


def test_long_lists_are_cut_and_say_so() -> None:
    pairs = pd.DataFrame({"left_id": ["ORG-0"] * 250, "right_id": ["ORG-1"] * 250, "score": 0.5})
    found = content(material({"organization": FIRMS}, waiting=pairs))
    assert len(shown(found, "quality_doubles")) == MOST
    assert found.figures["quality_waiting"].value == 250
    assert f"只列前 {MOST} 条" in said(found, "quality_doubles")


def test_everybody_s_contribution_beside_those_who_brought_nothing() -> None:
    frames: dict[str, Any] = {
        "organization": FIRMS,
        "lead": records(
            "lead",
            {"date": "2026-11-17", "name": "一", "owner": "李娜", "recorded_by": "王强", "qualification": "合格"},
            {"date": "2026-11-17", "name": "二", "owner": "李娜"},
            {"date": "2026-11-10", "name": "三", "owner": "张伟"},
        ),
        "observation": records("observation", {"date": "2026-11-18", "recorded_by": "王强", "indicator": "年度计划"}),
    }  # fmt: skip
    found = content(material(frames))
    rows = shown(found, "quality_gathered").set_index("rep")
    assert rows["gathered_total"].to_dict() == {"王强": 2, "李娜": 1, "张伟": 0}
    assert rows.loc["王强", ["gathered_leads", "gathered_qualified", "gathered_news"]].tolist() == [
        1,
        1,
        1,
    ]
    assert rows.loc["张伟", "gathered_previous"] == 1
    told = said(found, "quality_gathered")
    assert "本期收集 3 条，其中线索 2 条" in told and "1 人没有贡献：张伟" in told


def test_an_empty_archive_has_no_broken_parts() -> None:
    found = content(material())
    sound(REPORT, found)
    assert all(said(found, name) for name in found.sections)
    assert all(
        filled.frame.empty for name, filled in found.sections.items() if name != "quality_virtues"
    )
    assert np.isnan(found.figures["quality_index"].value)


def test_a_customer_that_came_in_is_gathered_whenever_it_was_acquired() -> None:
    firm = {"id": "K1", "name": "甲", "owner": "李娜", "acquired_on": "2025-01-05"}
    frames = {"organization": records("organization", {**firm, "first_seen": "2026-11-18"})}
    rows = shown(content(material(frames)), "quality_gathered").set_index("rep")
    assert rows["gathered_customers"].to_dict() == {"李娜": 1}
