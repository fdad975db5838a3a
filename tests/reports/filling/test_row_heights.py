"""Rows are as high as the texts filled into them need, and never lower than the template has them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import openpyxl
import pandas as pd
import pytest
import xlsxwriter

from kedang.reports.filling import Rows, Values, fill

LONG = "客户说上一批货的外包装破损，要求换货并说明原因，下周一之前答复。"


def template() -> bytes:
    """A merged wrapped cell, a list with a wrapped column, a high row and one without wrapping."""
    target = BytesIO()
    book: Any = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet("页")
    wrap, large = book.add_format({"text_wrap": True}), book.add_format({"text_wrap": True, "font_size": 20})  # fmt: skip
    sheet.set_column(0, 0, 10)
    sheet.set_column(1, 2, 20)
    sheet.merge_range(0, 0, 0, 2, "", wrap)
    sheet.write_string(0, 0, "{{ said }}", wrap)
    sheet.write_string(1, 0, "{{ list.short }}")
    sheet.write_string(1, 1, "{{ list.text }}", wrap)
    sheet.write_string(2, 0, "{{ said }}")
    sheet.set_row(3, 200)
    sheet.write_string(3, 0, "{{ said }}", wrap)
    sheet.write_string(4, 2, "{{ said }}", large)
    book.close()
    return target.getvalue()


def heights(said: str, texts: list[str]) -> dict[int, float | None]:
    """The height of each row once filled, None where the program decides."""
    frame = pd.DataFrame({"short": ["x"] * len(texts), "text": texts}, dtype="str")
    values = Values({"said": said}, {"list": Rows(frame)})
    book = openpyxl.load_workbook(BytesIO(fill(template(), values)))
    sheet = book["页"]
    return {row: sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)}


def test_short_texts_leave_rows_alone() -> None:
    found = heights("好。", ["短", "短"])
    assert [found[row] for row in (1, 2, 3, 4)] == [None] * 4
    assert found[5] == pytest.approx(200, abs=1)


def test_a_merged_cell_is_as_wide_as_all_its_columns() -> None:
    found = heights(LONG, ["短"])
    lines = -(-2 * len(LONG) // 50)
    assert found[1] == pytest.approx(16 * lines + 2, abs=16)
    assert found[1] is not None and found[1] >= 34


def test_every_row_of_a_list_has_its_own_height() -> None:
    found = heights("好。", ["短", LONG, "短", LONG * 3])
    assert found[2] is None and found[4] is None
    assert found[3] is not None and found[5] is not None and found[5] > 2 * found[3]


def test_a_high_row_stays_and_nothing_is_higher_than_excel_allows() -> None:
    found = heights(LONG * 60, ["短"])
    assert found[4] == 409
    assert heights(LONG, ["短"])[4] == pytest.approx(200, abs=1)
    assert found[3] is None


def test_large_letters_need_more_room() -> None:
    found = heights(LONG, ["短"])
    assert found[5] is not None and found[5] > 2 * 16 * -(-2 * len(LONG) // 20)


def test_line_ends_count() -> None:
    found = heights("一\n二\n三", ["短"])
    assert found[1] == pytest.approx(3 * 16 * 1.1 + 2)
