"""投诉例会: agenda, departments, register, routing, cases and slips, as printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pandas as pd
import pytest

from kedang.reports.contents.complaints import REPORT, content
from kedang.rulebook import loads
from support.material import material, records, said, shown, sound

BASE = {"customer": "甲厂", "product": "球阀", "text": "漏油", "department": "质量部"}


def complaints(*rows: Mapping[str, object]) -> dict[str, pd.DataFrame]:
    return {"complaint": records("complaint", *({**BASE, **row} for row in rows))}


def test_golden_national_day_moves_friday_and_monday_with_the_reason_in_words() -> None:
    """Golden case 2: received Wednesday 2026-09-30, due the same day, tabled Thursday 2026-10-08."""
    frames = complaints({"received_on": "2026-09-30"})
    found = content(material(frames, "2026-W40", date(2026, 10, 4)))
    row = shown(found, "complaint_agenda").iloc[0]
    assert row["due"] == pd.Timestamp("2026-09-30") and "国庆" in row["due_reason"]
    assert "2026-10-08" in said(found, "complaint_agenda")
    assert "国庆" in said(found, "complaint_agenda")
    assert "2026-10-08" in found.title.render()
    slip = shown(found, "slip").iloc[0]
    assert slip["meeting"] == pd.Timestamp("2026-10-08")


def test_one_matter_is_one_row_with_everybody_it_concerns() -> None:
    frames = complaints(
        {"received_on": "2026-11-17", "owner": "老周"},
        {"received_on": "2026-11-18", "customer": "乙厂", "text": "漏 油。", "severity": "严重"},
        {"received_on": "2026-11-18", "customer": "丙厂", "department": "物流部"},
        {"received_on": "2026-11-18", "customer": "丁厂", "product": None},
        {"received_on": "2026-11-18", "customer": "戊厂", "product": None},
    )
    rows = shown(content(material(frames)), "complaint_agenda")
    assert rows["complaint_count"].tolist() == [2, 1, 1, 1]
    first = rows.iloc[0]
    assert (first["customer"], first["responsible"]) == ("甲厂、乙厂", "老周")
    assert first["severity"] == "严重"
    assert rows["responsible"].tolist()[1:] == ["待定"] * 3
    assert rows["no"].tolist() == [1, 2, 3, 4]
    slips = shown(content(material(frames)), "slip_complaints").set_index("customer")["no"]
    assert slips.to_dict() == {"甲厂": 1, "乙厂": 1, "丙厂": 2, "丁厂": 3, "戊厂": 4}


def test_overdue_stands_first_and_is_told() -> None:
    frames = complaints(
        {"received_on": "2026-11-18", "customer": "新来的厂", "text": "异响"},
        {"received_on": "2026-11-03", "customer": "等久的厂"},
    )
    found = content(material(frames, as_of=date(2026, 11, 20)))
    rows = shown(found, "complaint_agenda")
    assert rows["customer"].tolist() == ["等久的厂", "新来的厂"]
    assert rows["days_overdue"].tolist()[0] == 14.0
    told = said(found, "complaint_agenda")
    assert "1 件已超期" in told and "等久的厂" in told and "14 天" in told
    assert "另有 1 件 2026-11-21 前到期" in told
    assert found.figures["complaint_overdue"].alarm
    assert not found.figures["complaint_open"].alarm


def test_every_department_with_open_complaints_signs_on_its_own_page() -> None:
    frames = complaints(
        {"received_on": "2026-11-17"},
        {"received_on": "2026-11-18", "customer": "乙厂", "department": "物流部"},
        {"received_on": "2026-11-18", "customer": "丙厂", "department": "质量部", "text": "锈"},
        {"received_on": "2026-11-16", "department": "财务部", "closed_on": "2026-11-17"},
    )
    found = content(material(frames))
    slips, rows = shown(found, "slip"), shown(found, "slip_complaints")
    assert sorted(slips["key"]) == ["物流部", "质量部"]
    assert rows.groupby("key").size().to_dict() == {"物流部": 1, "质量部": 2}
    assert "solution" not in rows or rows["solution"].isna().all()
    page = next(one for one in REPORT.pages if one.each)
    assert [one.id for one in page.sections] == ["slip", "slip_complaints"]
    assert page.sections[1].parent == page.each == "slip"


def test_an_overdue_complaint_comes_to_the_next_meeting_not_to_a_past_one() -> None:
    found = content(material(complaints({"received_on": "2026-11-03"})))
    assert shown(found, "slip")["meeting"].tolist() == [pd.Timestamp("2026-11-23")]


def test_complaints_away_from_their_route_are_named() -> None:
    frames = complaints(
        {"received_on": "2026-11-17", "category": "交货", "customer": "走错的厂"},
        {"received_on": "2026-11-17", "category": "质量"},
        {"received_on": "2026-11-17", "category": "包装"},
        {"received_on": "2026-11-17"},
        {"received_on": "2026-11-17", "category": "交货", "department": None},
    )
    found = content(material(frames))
    table = shown(found, "complaint_routes").set_index("complaint_kind")
    assert table.loc["交货", ["complaint_count", "complaint_astray"]].tolist() == [2, 1]
    assert table.loc["包装", "complaint_route"] == "规则未定"
    assert table.index[-1] == "未归类" and table.loc["未归类", "complaint_count"] == 1
    rows = shown(found, "complaint_astray_list")
    assert rows[["customer", "department", "complaint_route"]].values.tolist() == [
        ["走错的厂", "质量部", "物流部"]
    ]
    told = said(found, "complaint_routes")
    assert "1 件不在归口部门" in told and "另有 1 件没有填类别" in told and "包装" in told


def test_the_team_s_own_routes_are_followed() -> None:
    own = loads('[complaints.routes]\n"质量" = "品保部"')
    frames = complaints({"received_on": "2026-11-17", "category": "质量"})
    rows = shown(content(material(frames, rulebook=own)), "complaint_astray_list")
    assert rows["complaint_route"].tolist() == ["品保部"]


def test_solved_complaints_stay_as_cases_the_best_answers_first() -> None:
    solved = {"received_on": "2026-11-02", "closed_on": "2026-11-06", "solution": "换密封圈"}
    frames = complaints(
        solved,
        {**solved, "satisfaction": "满意", "closed_on": "2026-11-04", "customer": "乙厂"},
        {**solved, "text": "异响", "satisfaction": "不满意"},
        {**solved, "text": "晚到", "solution": None},
        {**solved, "text": "太久以前", "closed_on": "2025-11-22"},
        {**solved, "text": "还没到那天", "closed_on": "2026-11-25"},
    )
    found = content(material(frames))
    rows = shown(found, "complaint_cases")
    assert rows["text"].tolist() == ["漏油", "异响"]
    assert rows.iloc[0][["complaint_times", "complaint_days", "satisfaction"]].tolist() == [
        2,
        2.0,
        "满意",
    ]
    assert "2 个案例" in said(found, "complaint_cases")


def test_departments_are_compared_with_the_week_before() -> None:
    frames = complaints(
        {"received_on": "2026-11-10", "closed_on": "2026-11-18"},
        {"received_on": "2026-11-17", "text": "锈"},
        {"received_on": "2026-11-18", "text": "异响"},
    )
    found = content(material(frames))
    row = shown(found, "complaint_departments").iloc[0]
    assert row[["new", "previous_new", "closed", "complaint_late", "open"]].tolist() == [
        2,
        1,
        1,
        1,
        2,
    ]
    assert "比上期的 1 多 1" in said(found, "complaint_departments")
    assert "其中 1 件超过限期才结" in said(found, "complaint_departments")


@pytest.mark.parametrize("frames", [{}, {"complaint": records("complaint")}])
def test_without_complaints_every_part_says_so(frames: dict[str, pd.DataFrame]) -> None:
    found = content(material(frames))
    sound(REPORT, found)
    assert said(found, "complaint_agenda") == "没有未结投诉，例会无需讨论。"
    for name, filled in found.sections.items():
        if name != "complaint_routes":
            assert filled.frame.empty, name
        assert said(found, name) or name == "slip_complaints"


def test_the_papers_hold_what_they_declare() -> None:
    frames = complaints(
        {"received_on": "2026-11-17", "category": "质量"},
        {"received_on": None, "customer": None, "department": None},
        {"received_on": "2026-11-10", "closed_on": "2026-11-18", "solution": "换"},
    )
    sound(REPORT, content(material(frames)))
