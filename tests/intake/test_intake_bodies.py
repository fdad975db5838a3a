"""Only records are read: totals, notes, signatures, units and repeated headers are left out and told."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.model.grid import CellError, Grid
from kedang.rulebook import load
from support.grids import grid, workbook

HEAD = ["公司名称", "注册资本", "员工人数"]
A = ["甲地机械有限公司", 500, 30]
B = ["乙地模具厂", 1000, 50]


def read(*grids: Grid) -> IntakeResult:
    return read_tables(workbook(*grids), load(), as_of=date(2026, 11, 22))


@pytest.mark.parametrize(
    "row,rule",
    [
        (["合计", 1500, 80], "table.total.skipped"),
        (["小 计：", 1500, 80], "table.total.skipped"),
        (["华东区合计", 1500, 80], "table.total.skipped"),
        (["总计：2家", "", ""], "table.total.skipped"),
        (["平均", 750, 40], "table.total.skipped"),
        (["注：名单按行业排列", "", ""], "table.note.skipped"),
        (["制表人：王敏", "", "审核：李强"], "table.note.skipped"),
        (["说明：以上为内部资料", "", ""], "table.note.skipped"),
        (HEAD, "table.header.repeated"),
        (["{{name}}", "{{capital}}", ""], "table.example.skipped"),
    ],
)
def test_rows_that_are_no_records_are_left_out_and_told(row: list[object], rule: str) -> None:
    result = read(grid([HEAD, A, row, B], "客户"))
    assert list(result.tables[0].frame["name"]) == [A[0], B[0]]
    told = [finding for finding in result.findings if finding.rule == rule]
    assert [finding.cell for finding in told] == ["A3:C3"]


@pytest.mark.parametrize(
    "name", ["上海合计信息有限公司", "总计时装有限公司", "注成机械厂", "日期食品有限公司"]
)
def test_names_that_begin_like_totals_stay_records(name: str) -> None:
    result = read(grid([HEAD, A, [name, 1, 2], B], "客户"))
    assert name in list(result.tables[0].frame["name"])


def test_unit_and_numbering_rows_below_the_header() -> None:
    rows = [HEAD, ["", "万元", "人"], A, B]
    result = read(grid(rows, "客户"))
    assert list(result.tables[0].frame["registered_capital"]) == [5e6, 1e7]
    assert result.tables[0].written(0, "registered_capital") == "500"
    numbered = read(
        grid([[*HEAD, "省份"], ["1", "2", "3", "4"], [*A, "浙江"], [*B, "浙江"]], "客户")
    )
    assert len(numbered.tables[0]) == 2


def test_section_rows_merged_across_are_no_records() -> None:
    rows = [
        ["公司名称", "电话", "省份"],
        ["一、浙江", "", ""],
        ["甲地机械有限公司", "0571-87654321", "浙江"],
    ]
    result = read(grid(rows, "客户", ["A2:C2"]))
    assert len(result.tables[0]) == 1


def test_merged_cells_hold_for_every_row_and_know_their_cell() -> None:
    rows = [["行业", "公司名称"], ["机械", A[0]], ["", B[0]], ["电子", "丙地科技有限公司"]]
    table = read(grid(rows, "客户", ["A2:A3"])).tables[0]
    assert list(table.frame["industry"]) == ["机械", "机械", "电子"]
    assert [table.origin.cell(p, "industry") for p in range(3)] == ["A2", "A2", "A4"]


def test_blank_cells_that_are_not_merged_stay_blank() -> None:
    rows = [["行业", "公司名称"], ["机械", A[0]], ["", B[0]], ["电子", "丙地科技有限公司"]]
    table = read(grid(rows, "客户")).tables[0]
    assert table.frame["industry"].isna().tolist() == [False, True, False]


def test_range_and_rows_leave_out_title_total_and_notes() -> None:
    rows = [["客户名单", "", ""], HEAD, A, B, ["合计", 1500, 80], ["注：内部资料", "", ""]]
    layout = read(grid(rows, "客户", ["A1:C1"])).layouts[0]
    assert (layout.range, layout.rows, layout.header_rows) == ("A2:C4", 2, (2,))


def test_error_cells_count_as_blank_and_are_named() -> None:
    result = read(grid([HEAD, ["甲地机械有限公司", CellError("#REF!"), 30], B], "客户"))
    assert result.tables[0].frame["registered_capital"].isna().tolist() == [True, False]
    told = next(f for f in result.findings if f.rule == "table.cell.error")
    assert (told.cell, told.value) == ("B2", "#REF!")
    assert "#REF!" in str(told.message)


def test_hidden_sheets_are_named_and_skipped_unless_asked_for() -> None:
    sheets = (grid([HEAD, A], "客户"), grid([HEAD, B], "旧客户", hidden=True))
    result = read(*sheets)
    assert len(result.tables) == 1
    assert [(f.rule, f.sheet) for f in result.findings] == [("table.sheet.hidden", "旧客户")]
    book = workbook(*sheets)
    asked = read_tables(book, load(), as_of=date(2026, 11, 22), include_hidden=True)
    assert len(asked.tables) == 2


def test_hidden_rows_and_columns_are_read_and_told() -> None:
    result = read(grid([HEAD, A, B], "客户", hidden_rows=[2], hidden_columns=[1]))
    assert len(result.tables[0]) == 2
    assert {f.rule for f in result.findings} == {"table.hidden.rows", "table.hidden.columns"}


def test_every_finding_can_be_said_in_both_languages() -> None:
    rows = [HEAD, A, ["合计", 1, 2], ["乙地模具厂", CellError("#N/A"), ""]]
    for finding in read(grid(rows, "客户", hidden_rows=[1])).findings:
        assert finding.message.render("zh") and finding.message.render("en")
