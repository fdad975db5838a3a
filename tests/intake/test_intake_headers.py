"""Header rows are found under titles, over several rows, again further down, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.model.grid import Grid
from kedang.rulebook import load
from support.grids import grid, workbook

A, B, C = "甲地机械有限公司", "乙地模具厂", "丙地科技有限公司"


def read(*grids: Grid) -> IntakeResult:
    return read_tables(workbook(*grids), load(), as_of=date(2026, 11, 22))


CASES = {
    "first row": ([["公司名称", "电话"], [A, "0571-87654321"]], (), (1,)),
    "title above": (
        [["客户名单", ""], ["公司名称", "电话"], [A, "0571-87654321"]],
        ("A1:B1",),
        (2,),
    ),
    "two titles and a blank row": (
        [
            ["客户名单", ""],
            ["", ""],
            ["(内部资料)", ""],
            ["公司名称", "电话"],
            [A, "0571-87654321"],
        ],
        (),
        (4,),
    ),
    "merged parents": (
        [
            ["公司名称", "联系方式", "", "备注"],
            ["", "联系人", "手机", ""],
            [A, "张伟", "13812345678", ""],
        ],
        ("A1:A2", "B1:C1", "D1:D2"),
        (1, 2),
    ),
    "parents without merges": (
        [
            ["公司名称", "联系方式", "", "备注"],
            ["", "联系人", "手机", ""],
            [A, "张伟", "13812345678", "老客户"],
            [B, "李娜", "13912345678", ""],
        ],
        (),
        (1, 2),
    ),
    "no header": ([[A, "浙江"], [B, "江苏"], [C, "广东"]], (), ()),
}


@pytest.mark.parametrize("rows,merged,expected", CASES.values(), ids=CASES.keys())
def test_header_rows_are_counted_from_one(
    rows: list[list[object]], merged: tuple[str, ...], expected: tuple[int, ...]
) -> None:
    layout = read(grid(rows, "客户", merged)).layouts[0]
    assert layout.entity == "organization"
    assert layout.header_rows == expected


def test_parent_and_child_headers_are_joined() -> None:
    rows, merged, _ = CASES["merged parents"]
    headers = [column.header for column in read(grid(rows, "客户", merged)).layouts[0].columns]
    assert headers == ["公司名称", "联系方式/联系人", "联系方式/手机", "备注"]


def test_a_list_without_header_is_read_by_content() -> None:
    result = read(grid(CASES["no header"][0], "Sheet1"))
    assert list(result.tables[0].frame["name"]) == [A, B, C]
    assert list(result.tables[0].frame["province"]) == ["浙江省", "江苏省", "广东省"]
    assert "table.header.none" in {finding.rule for finding in result.findings}


def test_tables_side_by_side_are_two() -> None:
    rows = [["客户名称", "电话", "", "客户名称", "电话"]]
    rows += [[A, "0571-87654321", "", B, "0571-87654322"]]
    result = read(grid(rows))
    assert [layout.range for layout in result.layouts] == ["A1:B2", "D1:E2"]
    assert [table.frame["name"].iat[0] for table in result.tables] == [A, B]


def test_a_spacer_column_does_not_split_a_table() -> None:
    rows = [["客户名称", "电话", "", "省份", "城市"], [A, "0571-87654321", "", "浙江", "杭州"]]
    result = read(grid(rows))
    assert [layout.range for layout in result.layouts] == ["A1:E2"]
    assert result.tables[0].frame["city"].iat[0] == "杭州市"


def test_tables_below_each_other_are_two() -> None:
    rows = [
        ["客户名称", "省份", "电话", "", ""],
        [A, "浙江", "0571-87654321", "", ""],
        ["", "", "", "", ""],
        ["11月订单", "", "", "", ""],
        ["订单号", "客户名称", "金额", "下单日期", "数量"],
        ["A1", A, 100, "2026-11-02", 1],
    ]
    result = read(grid(rows))
    assert [(x.range, x.entity) for x in result.layouts] == [
        ("A1:C2", "organization"),
        ("A5:E6", "transaction"),
    ]


def test_blank_rows_inside_a_table_do_not_end_it() -> None:
    rows = [["客户名称", "电话"], [A, "0571-87654321"], ["", ""], [B, "0571-87654322"]]
    result = read(grid(rows))
    assert result.layouts[0].rows == 2
    assert list(result.tables[0].origin.rows) == [2, 4]
