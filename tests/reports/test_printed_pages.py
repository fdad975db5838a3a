"""Where the printed page is turned: what belongs together stays together, a record has its own page."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from kedang.reports.design import Content, Filled, Page, Report
from kedang.reports.filling import fill
from kedang.reports.templates.build import build
from kedang.reports.writing import write_report
from support.reports_page import AGENDA, CHILD, FACTS, MOMENT, VISITS, make_content

LISTS = Report("weekly", "周报", ("W",), "weekly:content", (Page("拜访", (VISITS, AGENDA)),))
OWN = Report(
    "weekly", "周报", ("W",), "weekly:content", (Page("个人", (FACTS, CHILD), each="rep_page"),)
)


def sheet(target: Path, report: Report, content: Content, *, own: bool = False) -> str:
    """The text of the only sheet, written by the shipped template or by one of the team's own."""
    if own:
        write_report(
            target, report, content, MOMENT, "zh", build(report, "zh"), lambda *of: fill(*of)
        )
    else:
        write_report(target, report, content, MOMENT, "zh")
    with zipfile.ZipFile(target) as package:
        return package.read("xl/worksheets/sheet1.xml").decode("utf-8")


def breaks(text: str) -> list[int]:
    return [int(row) for row in re.findall(r'<brk id="(\d+)"', text)]


def heading(text: str, path: Path) -> int:
    """The row of a heading."""
    import openpyxl

    rows = openpyxl.load_workbook(path).active.iter_rows(min_col=1, max_col=1, values_only=True)
    return next(number for number, (value,) in enumerate(rows, start=1) if value == text)


@pytest.mark.parametrize("rows", [1, 8, 14, 17, 20, 23, 26, 40])
def test_a_heading_is_never_parted_from_its_table(rows: int, tmp_path: Path) -> None:
    content = make_content(rows)
    many = pd.concat([content.sections["complaints"].frame] * 6, ignore_index=True)
    content = replace(content, sections={**content.sections, "complaints": Filled(many)})
    target = tmp_path / "周报.xlsx"
    text = sheet(target, LISTS, content)
    at = heading("各部门投诉", target)
    assert all(row < at or row > at + 6 for row in breaks(text))


def test_a_short_report_keeps_its_one_page(tmp_path: Path) -> None:
    short = replace(LISTS, pages=(Page("拜访", (VISITS,)),))
    text = sheet(tmp_path / "周报.xlsx", short, make_content(1))
    assert not breaks(text) and 'fitToPage="1"' in text


def test_every_record_begins_a_page_at_a_scale_that_excel_keeps(tmp_path: Path) -> None:
    text = sheet(tmp_path / "周报.xlsx", OWN, make_content(4))
    assert len(breaks(text)) == 3
    assert "fitToPage" not in text and re.search(r'<pageSetup[^>]* scale="\d+"', text)


def test_short_records_may_share_a_page(tmp_path: Path) -> None:
    page = replace(OWN.pages[0], several=True)
    together = breaks(sheet(tmp_path / "周报.xlsx", replace(OWN, pages=(page,)), make_content(9)))
    assert 0 < len(together) < 8


def test_a_template_of_the_team_keeps_its_own_set_up(tmp_path: Path) -> None:
    text = sheet(tmp_path / "周报.xlsx", OWN, make_content(4), own=True)
    assert 'fitToPage="1"' in text and len(breaks(text)) == 3


def repeated(target: Path, rows: int) -> tuple[str, int]:
    """The rows repeated on every page of two lists, the first so long; and the row of its headings."""
    import openpyxl

    sheet(target, LISTS, make_content(rows))
    page = openpyxl.load_workbook(target).active
    heads = [row for (row,) in page.iter_rows(max_col=1) if row.value == "销售"]
    return page.print_title_rows.replace("$", ""), heads[0].row


def test_the_headings_of_the_only_long_list_are_on_every_printed_page(tmp_path: Path) -> None:
    short, _ = repeated(tmp_path / "短.xlsx", 5)
    assert short == "1:2"
    titles, head = repeated(tmp_path / "长.xlsx", 40)
    assert titles == f"{head}:{head}"
