"""Complaints: the Friday and Monday rule, overdue by department, the agenda and the slips."""

from __future__ import annotations

from datetime import date

import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.complaints import Complaints, complaints, doubtful
from kedang.model.period import Period
from kedang.reports.contents import complaints_said


def complaint_rows(*rows: dict[str, object]) -> pd.DataFrame:
    frame = pd.DataFrame(rows).assign(text="漏油")
    for name in ("received_on", "due", "closed_on"):
        frame[name] = pd.to_datetime(frame.get(name))
    frame["id"] = [f"T{at}" for at in range(len(frame))]
    return frame


def report(rows: pd.DataFrame, week: str, cut: date) -> Complaints:
    return complaints(Book({"complaint": rows}), Period.parse(week), cut)


def test_national_day_moves_friday_and_monday_with_the_reason_in_words() -> None:
    """Golden case 2."""
    rows = complaint_rows({"received_on": "2026-09-30", "customer": "甲厂", "department": "质量部"})
    found = report(rows, "2026-W40", date(2026, 10, 4))
    row = found.agenda.iloc[0]
    assert row["due"].date() == date(2026, 9, 30)
    assert row["meeting"].date() == found.meeting.day == date(2026, 10, 8)
    assert "国庆" in row["due_reason"].render() and "国庆" in row["meeting_reason"].render()
    assert "国庆" in found.meeting.reason.render()
    assert row["overdue"] and row["days_overdue"] == 4


def test_states_by_department() -> None:
    rows = complaint_rows(
        {"received_on": "2026-11-17", "department": "质量部", "customer": "甲厂"},
        {
            "received_on": "2026-11-18",
            "department": "物流部",
            "customer": "乙厂",
            "closed_on": "2026-11-20",
        },
        {
            "received_on": "2026-11-03",
            "department": "质量部",
            "customer": "甲厂",
            "closed_on": "2026-11-19",
        },
        {"received_on": "2026-11-04", "department": None, "customer": "丙厂"},
        {
            "received_on": "2026-11-10",
            "department": "质量部",
            "customer": "丁厂",
            "due": "2026-12-31",
        },
    )
    found = report(rows, "2026-W47", date(2026, 11, 20))
    table = found.by_department.set_index("department")
    assert table.loc["质量部", ["new", "open", "closed", "overdue", "closed_late"]].tolist() == [
        1, 2, 1, 0, 1,
    ]  # fmt: skip
    assert table.loc["物流部", ["new", "open", "closed", "closed_late"]].tolist() == [1, 0, 1, 0]
    assert table.loc["未定部门", ["open", "overdue"]].tolist() == [1, 1]
    total = found.total.iloc[0]
    assert total[["new", "open", "closed", "overdue"]].tolist() == [2, 3, 2, 1]
    assert total[["previous_new", "previous_open"]].tolist() == [1, 3]
    assert found.detail["due_reason"].isna().sum() == 1


def test_due_on_friday_is_overdue_only_after_friday() -> None:
    rows = complaint_rows({"received_on": "2026-11-17", "department": "质量部", "customer": "甲厂"})
    assert not report(rows, "2026-W47", date(2026, 11, 20)).agenda["overdue"].iloc[0]
    assert report(rows, "2026-W47", date(2026, 11, 21)).agenda["overdue"].iloc[0]


def test_one_slip_per_department_with_open_complaints() -> None:
    rows = complaint_rows(
        {"received_on": "2026-11-17", "department": "质量部", "customer": "甲厂"},
        {"received_on": "2026-11-18", "department": "质量部", "customer": "乙厂"},
        {"received_on": "2026-11-18", "department": "质量部", "customer": "甲厂"},
        {"received_on": "2026-11-18", "department": "物流部", "customer": "丙厂"},
        {
            "received_on": "2026-11-18",
            "department": "财务部",
            "customer": "丁厂",
            "closed_on": "2026-11-18",
        },
    )
    found = report(rows, "2026-W47", date(2026, 11, 20))
    slips = found.slips.set_index("department")
    assert sorted(slips.index) == ["物流部", "质量部"]
    assert slips.loc["质量部", ["open", "customers"]].tolist() == [3, "甲厂、乙厂"]
    assert slips["meeting"].dt.date.unique().tolist() == [date(2026, 11, 23)]
    assert found.agenda["no"].tolist() == [1, 2, 3, 4]


def test_what_is_still_open_goes_to_the_next_meeting_not_to_one_that_is_over() -> None:
    rows = complaint_rows({"received_on": "2026-10-28", "department": "质量部", "customer": "甲厂"})
    found = report(rows, "2026-W47", date(2026, 11, 22))
    assert found.slips["meeting"].dt.date.tolist() == [found.meeting.day] == [date(2026, 11, 23)]


def test_what_happens_after_the_cut_is_not_known_yet() -> None:
    rows = complaint_rows(
        {
            "received_on": "2026-11-17",
            "department": "质量部",
            "customer": "甲厂",
            "closed_on": "2026-11-25",
        },
        {"received_on": "2026-11-24", "department": "质量部", "customer": "甲厂"},
    )
    found = report(rows, "2026-W47", date(2026, 11, 22))
    assert found.total[["new", "open", "closed"]].iloc[0].tolist() == [1, 1, 0]


def test_a_closing_before_the_receipt_is_doubtful_and_still_open() -> None:
    rows = complaint_rows(
        {"received_on": "2026-11-17", "department": "质量部", "closed_on": "2026-11-16"},
        {"received_on": "2026-11-18", "department": "质量部"},
    )
    found = report(rows, "2026-W47", date(2026, 11, 22))
    total = found.total.iloc[0]
    assert total[["new", "closed", "open"]].tolist() == [2, 0, 2]
    assert doubtful(found.detail) == 1
    assert "有 1 件的结案日期早于受理日期" in "".join(
        one.render("zh") for one in complaints_said.departments(found)
    )


def test_no_complaints() -> None:
    found = complaints(Book({}), Period.parse("2026-W47"), date(2026, 11, 22))
    assert found.by_department.empty and found.agenda.empty and found.slips.empty
    assert found.total["open"].tolist() == [0]
    assert found.meeting.day == date(2026, 11, 23)
