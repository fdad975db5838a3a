"""The periodic report's sheets: figures, sentences, lists and charts that stand on their own."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.model.frames import numbers
from kedang.reports.weekly_book import file_name, write_weekly_book
from support import team
from support.lint import complaints
from support.results import WEEKLY

SHEETS = ["总览", "拜访", "拜访明细", "产品", "投诉", "客户与跟进", "市场与计划", "档案与质量"]


def texts(path: Path, sheet: str) -> list[str]:
    """Every text of a sheet, row by row."""
    rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [value for row in rows for value in row if isinstance(value, str)]


def values(path: Path, sheet: str) -> list[tuple[object, ...]]:
    """The rows of a sheet."""
    return list(openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True))


@pytest.mark.parametrize("which", ["results", "english", "empty"])
def test_the_sheets_are_always_the_same(which: str, request: pytest.FixtureRequest) -> None:
    assert openpyxl.load_workbook(request.getfixturevalue(which)[WEEKLY]).sheetnames == SHEETS


def test_the_first_page_is_one_a4_sheet_upright(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[WEEKLY])["总览"]
    setup = sheet.page_setup
    assert (setup.paperSize, setup.orientation) == (9, "portrait")
    assert (setup.fitToWidth or 1, setup.fitToHeight or 1) == (1, 1)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


@pytest.mark.parametrize("name", SHEETS[1:])
def test_the_others_are_one_page_wide(results: dict[str, Path], name: str) -> None:
    setup = openpyxl.load_workbook(results[WEEKLY])[name].page_setup
    assert setup.fitToWidth in (None, 1) and setup.fitToHeight == 0


def test_every_subject_says_its_sentence(results: dict[str, Path]) -> None:
    report, page = team.report(), "\n".join(texts(results[WEEKLY], "总览"))
    for lines in report.sentences.values():
        if lines != report.sentences["agenda"] and lines != report.sentences["slips"]:
            assert all(line.render() in page for line in lines)


def test_key_figures(results: dict[str, Path]) -> None:
    rows = values(results[WEEKLY], "总览")
    shown = dict(zip(rows[3][::2], rows[4][::2], strict=True))
    shown |= dict(zip(rows[5][::2], rows[6][::2], strict=True))
    report = team.report()
    assert shown["计划拜访"] == int(report.visits.total["planned"].iloc[0])
    assert shown["净销售额（元）"] == pytest.approx(report.composition.total[0])
    assert (shown["待复核重复"], shown["新增客户"]) == (6, 3)


def test_everybody_at_a_tie_is_shown(results: dict[str, Path]) -> None:
    report = team.report()
    assert len(report.products.bottom) > 5 and report.products.bottom["tied"].any()
    listed = texts(results[WEEKLY], "产品")
    assert all(listed.count(name) for name in report.products.bottom["product"])
    rows = {row[1]: row for row in values(results[WEEKLY], "产品")}
    tied = report.products.bottom.set_index("product")["tied"]
    assert all((rows[name][8] == "是") == tied[name] for name in tied.index)


def test_charts_draw_from_their_own_sheet(results: dict[str, Path]) -> None:
    with zipfile.ZipFile(results[WEEKLY]) as package:
        names = package.namelist()
        for number, sheet in enumerate(SHEETS, start=1):
            rels = f"xl/worksheets/_rels/sheet{number}.xml.rels"
            if rels not in names:
                continue
            for drawing in re.findall(r"drawings/(drawing\d+\.xml)", package.read(rels).decode()):
                linked = package.read(f"xl/drawings/_rels/{drawing}.rels").decode()
                for chart in re.findall(r"charts/(chart\d+\.xml)", linked):
                    xml = package.read(f"xl/charts/{chart}").decode()
                    formulas = re.findall(r"<c:f>(.*?)</c:f>", xml)
                    assert formulas and {f.split("!")[0].strip("'") for f in formulas} == {sheet}
    assert sum(name.startswith("xl/charts/chart") for name in names) == 8


def test_nothing_happened_is_said_and_not_drawn(empty: dict[str, Path]) -> None:
    with zipfile.ZipFile(empty[WEEKLY]) as package:
        assert not [name for name in package.namelist() if "chart" in name]
    assert "本期没有。" in texts(empty[WEEKLY], "拜访明细")
    assert "本期没有拜访记录。" in "".join(texts(empty[WEEKLY], "拜访"))
    assert "—" in texts(empty[WEEKLY], "总览")


@pytest.mark.parametrize("table", ["followups", "not_visited", "promotions", "tier_counts"])
def test_a_table_without_its_columns_is_no_reason_to_fail(table: str, tmp_path: Path) -> None:
    report = team.report()
    bare = getattr(report, table).iloc[:, :1]
    write_weekly_book(
        tmp_path / "a.xlsx", replace(report, **{table: bare}), pd.DataFrame(), team.MOMENT, "zh"
    )
    assert complaints(tmp_path / "a.xlsx") == []


def test_alarms_stand_out_where_they_are(results: dict[str, Path]) -> None:
    late = numbers(team.report().complaints.agenda, "overdue").astype(bool)
    sheet = openpyxl.load_workbook(results[WEEKLY])["投诉"]
    marked: set[int] = set()
    for area in sheet.conditional_formatting:
        for block in area.sqref.ranges:
            marked |= set(range(block.min_row, block.max_row + 1))
    overdue = {row[0].row for row in sheet.iter_rows(max_col=10) if row[9].value and row[4].value}
    overdue = {row for row in overdue if isinstance(sheet.cell(row, 5).value, int)}
    assert marked == overdue and len(marked) == int(late.sum())


@pytest.mark.parametrize(
    ("period", "name", "headline"),
    [
        ("2026-W47", "周报-2026-W47.xlsx", "客户工作周报 2026-W47"),
        ("2026-11", "月报-2026-11.xlsx", "客户工作月报 2026-11"),
        ("2026", "年报-2026.xlsx", "客户工作年报 2026"),
    ],
)
def test_week_month_and_year(period: str, name: str, headline: str, tmp_path: Path) -> None:
    report = team.report(period)
    assert file_name(report.period) == name
    write_weekly_book(tmp_path / name, report, pd.DataFrame(), team.MOMENT, "zh")
    assert texts(tmp_path / name, "总览")[0] == headline
    assert complaints(tmp_path / name) == []
