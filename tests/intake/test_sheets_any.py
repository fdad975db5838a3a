"""Whatever stands on a sheet, reading it ends in tables and findings that can be told, the same each time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.model.grid import CellError
from support.grids import grid
from support.sheets import read_grids

WORDS = (
    "客户名称", "联系人", "电话", "手机", "地址", "日期", "客户", "金额", "数量", "产品", "合计", "业务员：陈立", "单位：万元",
    "2026年", "1月", "月", "日", "浙江省", "区域：华东", "一、机械行业", "甲地机械有限公司", "乙地模具厂", "张伟", "李娜 经理",
    "13812345678", "0571-87654321/13812345678", "文三路1号 310012", "2026-11-3", "11.3", "20台", "=", "注：", "第1页 共2页",
    "{{x}}", "必填", "列1", "（万元）", "姓名", "投诉内容", "制表人：王敏", "Name", "Customer", "：", "/", "地址/邮编",
)  # fmt: skip
CELL = st.one_of(
    st.none(), st.sampled_from(WORDS), st.sampled_from([12, 3.5, 41279.0, True, CellError("#REF!")])
)


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[list[object]], list[str]]:
    """Rows of words people write on sheets, and merged cells over some of them."""
    width, height = draw(st.integers(1, 7)), draw(st.integers(1, 10))
    rows = [[draw(CELL) for _ in range(width)] for _ in range(height)]
    merged = []
    for _ in range(draw(st.integers(0, 3))):
        top, left = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
        bottom, right = draw(st.integers(top, height - 1)), draw(st.integers(left, width - 1))
        merged.append(f"{chr(65 + left)}{top + 1}:{chr(65 + right)}{bottom + 1}")
    return rows, merged


@settings(max_examples=60, deadline=None)
@given(sheets())
def test_any_sheet_ends_in_values_and_sentences(made: tuple[list[list[object]], list[str]]) -> None:
    rows, merged = made
    first, again = (read_grids([grid(rows, "客户", merged)]) for _ in range(2))
    assert first.layouts == again.layouts
    told = [
        (finding.rule, finding.cell, finding.message.render("zh")) for finding in first.findings
    ]
    assert told == [(f.rule, f.cell, f.message.render("zh")) for f in again.findings]
    for table in first.tables:
        assert len(table.origin.rows) == len(table.frame) == len(table.extra)
        assert table.origin.rows.max() <= len(rows)


@pytest.mark.parametrize("asked,count", [(False, 0), (True, 1)])
def test_hidden_sheets_are_read_when_asked(asked: bool, count: int) -> None:
    from datetime import date

    from kedang.intake import read_tables
    from kedang.rulebook import load
    from support.grids import workbook

    rows = [["客户名称", "联系人", "电话"], ["甲地机械有限公司", "张伟", "0571-87654321"]]
    book = workbook(grid(rows, "老客户", hidden=True))
    result = read_tables(book, load(), as_of=date(2026, 11, 22), include_hidden=asked)
    assert len(result.layouts) == count
    told = [f.rule for f in result.findings if f.rule == "table.sheet.hidden"]
    assert told == ([] if asked else ["table.sheet.hidden"])
