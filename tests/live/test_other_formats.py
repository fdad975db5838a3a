"""A workbook that LibreOffice saves in another format is read as the same workbook."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from kedang.hosts.files import read_workbook
from kedang.model.grid import CellError

pytestmark = pytest.mark.live
Convert = Callable[[Path, str], Path]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Names, days, codes, errors, merged cells, hidden parts."""
    path = tmp_path_factory.mktemp("formats") / "客户.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("客户")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        code = book.add_format({"num_format": "000000"})
        sheet.write_row(0, 0, ["名称", "建档", "邮编", "金额", "备注", "编号"])
        for row in range(1, 6):
            sheet.write_string(row, 0, f"样例{row}有限公司")
            sheet.write_datetime(row, 1, datetime(2026, 11, row), day)
            sheet.write_number(row, 2, 10020 + row, code)
            sheet.write_number(row, 3, 12.5 * row)
            sheet.write_string(row, 5, f"00{row}")
        sheet.write_datetime(6, 1, datetime(2026, 11, 22, 9, 30), moment)
        sheet.write_formula(6, 3, "=1/0", None, "#DIV/0!")
        sheet.merge_range(2, 4, 4, 4, "第一行\n第二行")
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column(5, 5, None, None, {"hidden": True})
        book.add_worksheet("藏").write(0, 0, "x")
        book.get_worksheet_by_name("藏").hide()
    return path


@pytest.mark.parametrize("kind", ["xls", "ods", "fods"])
def test_a_saved_copy_reads_the_same(made: Path, convert: Convert, kind: str) -> None:
    original, copy = read_workbook(made), read_workbook(convert(made, kind))
    assert [grid.sheet for grid in copy.grids] == ["客户", "藏"]
    for before, after in zip(original.grids, copy.grids, strict=True):
        assert after.cells.tolist() == before.cells.tolist()
        assert after.merged == before.merged
        assert after.hidden == before.hidden
        assert after.hidden_rows == before.hidden_rows
        assert after.hidden_columns == before.hidden_columns
    assert original.grids[0].cells[1, 2] == "010021"
    assert original.grids[0].cells[6, 3] == CellError("#DIV/0!")


def test_a_page_saved_as_html_shows_the_same_texts(made: Path, convert: Convert) -> None:
    page = read_workbook(convert(made, "html")).grids[0].cells.tolist()
    assert page[1][:4] == ["样例1有限公司", "2026-11-01", "010021", "12.5"]
    assert page[-1][3] == "#DIV/0!"
