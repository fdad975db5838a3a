"""A table of the team's own becomes a form: what stood once above it stands in every row, the rest is kept."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from support.handed_out import drawn, records, seen_here, small, upgraded_here, values


def test_what_stands_above_a_table_goes_into_its_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["A2"] = "老客户一览表", "业务员：张伟"
    for column, heading in enumerate(["序号", "单位名称", "省份", "城市", "电话", "我的评价"], 1):
        sheet.cell(4, column, heading)
    for number in range(6):
        row = [
            number + 1,
            f"杭州启明{number}液压件有限公司",
            "浙江省",
            "杭州市",
            f"0571-8765432{number}",
            "好",
        ]
        for column, value in enumerate(row, 1):
            sheet.cell(5 + number, column, value)
    sheet["B12"] = "注：以上为老客户"
    book.create_sheet("我的汇总")["A1"] = "=COUNTA(Sheet!B5:B10)"
    source, target = tmp_path / "自己的.xlsx", tmp_path / "新.xlsx"
    book.save(source)
    _, told = upgraded_here(source, drawn(small("organizations")), target)
    before, after = seen_here(source), seen_here(target)
    assert records(after) == records(before)
    assert {held["owner"] for _, held in records(after)} == {"张伟"}
    assert set(values(before) - values(after)) == {"单位名称"}
    assert any("1 项" in one for one in told)


def test_a_sheet_of_the_same_name_as_the_forms_is_kept_under_another(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "名单"
    sheet.append(["客户名称", "省份", "城市", "联系电话"])
    for number in range(6):
        sheet.append(
            [f"杭州启明{number}液压件有限公司", "浙江省", "杭州市", f"0571-8765432{number}"]
        )
    book.create_sheet("团体客户")["B2"] = "别的东西"
    source, target = tmp_path / "自己的.xlsx", tmp_path / "新.xlsx"
    book.save(source)
    moves, _ = upgraded_here(source, drawn(small("organizations")), target)
    assert moves.own_sheets == {"团体客户": "团体客户 (2)"}
    assert values(seen_here(target))["别的东西"] == 1
