"""The periodic report's sheets: figures, sentences, lists and charts that stand on their own."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from kedang.reports.design import Filled
from kedang.reports.registry import report as known_report
from kedang.rulebook import loads
from support import reports, team
from support.lint import complaints
from support.results import WEEKLY

SHEETS = ["总览", "拜访", "拜访明细", "产品", "投诉", "客户与跟进", "市场与计划", "档案与质量"]
REPS = "个人"


def texts(path: Path, sheet: str) -> list[str]:
    """Every text of a sheet, row by row."""
    rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [value for row in rows for value in row if isinstance(value, str)]


def values(path: Path, sheet: str) -> list[tuple[object, ...]]:
    """The rows of a sheet."""
    return list(openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True))


@pytest.mark.parametrize("which", ["results", "english", "empty"])
def test_the_sheets_are_always_the_same(which: str, request: pytest.FixtureRequest) -> None:
    names = openpyxl.load_workbook(request.getfixturevalue(which)[WEEKLY]).sheetnames
    assert names == (SHEETS if which == "empty" else [*SHEETS, REPS])


def test_the_first_page_is_one_a4_sheet_upright(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[WEEKLY])["总览"]
    setup = sheet.page_setup
    assert (setup.paperSize, setup.orientation) == (9, "portrait")
    assert (setup.fitToWidth or 1, setup.fitToHeight or 1) == (1, 1)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


@pytest.mark.parametrize("name", SHEETS[1:])
def test_the_others_are_one_page_wide(results: dict[str, Path], name: str) -> None:
    sheet = openpyxl.load_workbook(results[WEEKLY])[name]
    setup = sheet.page_setup
    if sheet.row_breaks.brk:  # Excel forgets pages turned by hand where it is to fit a page
        fitted = sheet.sheet_properties.pageSetUpPr
        assert setup.scale and not (fitted and fitted.fitToPage)
    else:
        assert setup.fitToWidth in (None, 1) and setup.fitToHeight == 0


def test_every_subject_says_its_sentence(results: dict[str, Path]) -> None:
    report, page = team.report(), "\n".join(texts(results[WEEKLY], "总览"))
    elsewhere = {"agenda", "slips"}
    for name, lines in report.sentences.items():
        if name not in elsewhere:
            assert all(line.render() in page for line in lines), name


def test_key_figures(results: dict[str, Path]) -> None:
    rows = values(results[WEEKLY], "总览")
    shown = dict(zip(rows[3][::2], rows[4][::2], strict=True))
    shown |= dict(zip(rows[6][::2], rows[7][::2], strict=True))
    report = team.report()
    assert shown["计划拜访"] == int(report.visits.total["planned"].iloc[0])
    assert shown["净销售额（元）"] == pytest.approx(report.composition.total[0])
    assert (shown["待复核重复"], shown["新增客户"]) == (6, 2)


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
    assert sum(name.startswith("xl/charts/chart") for name in names) == 9


def test_nothing_happened_is_said_and_not_drawn(empty: dict[str, Path]) -> None:
    with zipfile.ZipFile(empty[WEEKLY]) as package:
        assert not [name for name in package.namelist() if "chart" in name]
    assert "本期没有。" in texts(empty[WEEKLY], "拜访明细")
    assert "本期没有拜访记录。" in "".join(texts(empty[WEEKLY], "拜访"))
    assert "—" in texts(empty[WEEKLY], "总览")


@pytest.mark.parametrize("section", ["followups", "not_visited", "promotions", "tier_counts"])
def test_a_table_without_its_columns_is_no_reason_to_fail(section: str, tmp_path: Path) -> None:
    said = reports.content(known_report("weekly"))
    whole = said.sections[section]
    bare = {**said.sections, section: Filled(whole.frame.iloc[:, :1], whole.sentences)}
    path = reports.write(tmp_path, "weekly", said=replace(said, sections=bare))
    assert complaints(path) == []


def test_only_overdue_complaints_stand_out(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[WEEKLY])["投诉"]
    rules = [
        (block, rule.formula[0])
        for area in sheet.conditional_formatting
        for rule in area.rules
        for block in area.sqref.ranges
        if rule.type == "expression"
    ]
    late = [(block, formula) for block, formula in rules if ">0" in formula]
    assert len(late) == 2
    for block, formula in late:
        column = re.search(r"\$([A-Z]+)", formula)
        assert column and f"{column[1]}{block.min_row}" in formula.replace("$", "")
        heading = sheet[f"{column[1]}{block.min_row - 1}"].value
        assert heading in ("超期", "超期天数")
        assert block.max_row > block.min_row


def test_every_rep_has_a_page_with_the_reps_own_visits(results: dict[str, Path]) -> None:
    sheet = openpyxl.load_workbook(results[WEEKLY])[REPS]
    heads = [cell.value for (cell,) in sheet["A1:A400"] if str(cell.value).startswith("个人工作")]
    assert heads == [f"个人工作 · {name}" for name in sorted(team.REPS)]
    assert len(sheet.row_breaks.brk) == len(heads) - 1
    detail = team.report().visits.detail
    written = [row for row in values(results[WEEKLY], REPS) if row[2] in ("上门", "电话")]
    assert len(written) == len(detail)


def test_the_rulebook_says_what_a_weekly_report_has(tmp_path: Path) -> None:
    rules = loads('[reports]\nweekly_sections = ["visits", "quality"]')
    path = reports.write(tmp_path, "weekly", about=reports.material(rulebook=rules))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["总览", "拜访", "拜访明细", "档案与质量", REPS]
    assert "漏问的问题" not in texts(path, "拜访")
    assert complaints(path) == []


def test_internal_news_are_a_page_of_their_own_when_there_are_any(tmp_path: Path) -> None:
    rules = loads('[reports.internal_news]\n"新产品" = ["静音泵 QB-40"]\n"荣誉认证" = ["ISO 9001"]')
    path = reports.write(tmp_path, "weekly", about=reports.material(rulebook=rules))
    assert openpyxl.load_workbook(path).sheetnames[-1] == "内部资料"
    assert {"新产品", "静音泵 QB-40", "荣誉认证", "ISO 9001"} <= set(texts(path, "内部资料"))


@pytest.mark.parametrize(
    ("report_id", "period", "name", "headline"),
    [
        ("weekly", "2026-W47", "周报-2026-W47.xlsx", "客户工作周报 2026-W47"),
        ("monthly", "2026-11", "月报-2026-11.xlsx", "客户工作月报 2026-11"),
        ("annual", "2026", "年报-2026.xlsx", "客户工作年报 2026"),
    ],
)
def test_week_month_and_year(
    report_id: str, period: str, name: str, headline: str, tmp_path: Path
) -> None:
    path = reports.write(tmp_path, report_id, about=reports.material(period))
    assert path.name == name
    assert texts(path, "总览")[0] == headline
    assert complaints(path) == []


def test_a_year_of_visits_is_counted_and_the_last_ones_are_listed(tmp_path: Path) -> None:
    frames = team.frames()
    visits = frames["visit"]
    frames["visit"] = pd.concat([visits] * 40, ignore_index=True)
    frames["visit"]["id"] = [f"V{number}" for number in range(len(frames["visit"]))]
    said = reports.content(known_report("annual"), reports.material("2026", frames))
    detail = said.sections["visit_detail"]
    assert len(detail.frame) == 2000 < len(frames["visit"])
    assert "只列最近 2000 次" in "".join(one.render() for one in detail.sentences)
    assert "rep_visits" not in said.sections and "rep_page" in said.sections
