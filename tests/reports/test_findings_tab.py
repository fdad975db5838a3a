"""校验结果 as a tab: worst first, links within the workbook, long lists cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from kedang.hosts.files import read_workbook
from kedang.model.address import row_runs
from kedang.model.choice import Settled
from kedang.model.finding import Finding, Severity
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports import findings_tab
from kedang.reports.findings_tab import SOURCE, link_to, worst_first, write_findings_tab

MOMENT = Moment("小王", datetime(2026, 11, 20, 12), date(2026, 11, 20))
SUMMARY = say("book.findings.none")


def finding(severity: Severity, cell: str, value: str = "", blocks: bool = False) -> Finding:
    """A finding on a sheet whose name needs care."""
    message = say("book.findings.title")
    return Finding("r", severity, message, "f", "O'Neil 客户", cell, value=value, blocks=blocks)


MANY = [
    finding(Severity.INFO, "A9"),
    finding(Severity.ERROR, "B3", "=1+1"),
    finding(Severity.WARNING, ""),
    finding(Severity.ERROR, "C4", "00123", blocks=True),
]


def test_worst_first_and_blocking_ones_before_the_rest() -> None:
    assert [one.cell for one in worst_first(MANY)] == ["C4", "B3", "", "A9"]


@pytest.mark.parametrize(("lang", "error"), [("zh", "错误"), ("en", "Error")])
def test_the_tab_lists_every_finding_as_text(tmp_path: Path, lang: Lang, error: str) -> None:
    target = tmp_path / "tab.xlsx"
    write_findings_tab(target, Settled.of(worst_first(MANY)), SUMMARY, MOMENT, lang)
    book = read_workbook(target)
    assert [grid.sheet for grid in book.grids] == [SOURCE]
    rows = book.grids[0].cells[4:].tolist()
    assert [row[0] for row in rows[:2]] == [error, error]
    assert [row[4] for row in rows[:2]] == ["00123", "=1+1"]
    whole = {"zh": "整张表", "en": "Whole sheet"}[lang]
    assert [row[2] for row in rows] == ["C4", "B3", whole, "A9"]


def test_links_stay_within_the_workbook(tmp_path: Path) -> None:
    target = tmp_path / "tab.xlsx"
    write_findings_tab(target, Settled.of(MANY), SUMMARY, MOMENT, "zh")
    sheet = openpyxl.load_workbook(target)[SOURCE]
    link = sheet["C6"].hyperlink
    assert link.location == "'O''Neil 客户'!B3" and link.target is None


@pytest.mark.parametrize(
    ("cell", "link"),
    [
        ("B3", "internal:'O''Neil 客户'!B3"),
        ("", "internal:'O''Neil 客户'!A1"),
        ("C", "internal:'O''Neil 客户'!C1"),
        ("A1:C3", "internal:'O''Neil 客户'!A1:C3"),
    ],
)
def test_every_kind_of_place_can_be_gone_to(cell: str, link: str) -> None:
    assert link_to(finding(Severity.INFO, cell)) == link


def test_a_very_long_list_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings_tab, "MOST_LISTED", 3)
    target = tmp_path / "tab.xlsx"
    write_findings_tab(target, Settled.of(MANY), SUMMARY, MOMENT, "zh")
    assert read_workbook(target).grids[0].height == 4 + 3


def test_what_sums_up_several_rows_names_them(tmp_path: Path) -> None:
    summed = replace(finding(Severity.INFO, "A3"), rows=row_runs([9, 3, 4, 5]))
    write_findings_tab(tmp_path / "tab.xlsx", Settled.of([summed]), SUMMARY, MOMENT, "zh")
    cell = openpyxl.load_workbook(tmp_path / "tab.xlsx")[SOURCE]["C5"]
    assert (cell.value, cell.hyperlink.location) == ("第 3-5、9 行", "'O''Neil 客户'!A3")
    assert cell.alignment.wrap_text
    assert row_runs(range(1, 99, 2), most=2) == "1、3…"
