"""A copy of a workbook by its values: read back as if it had been saved."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from kedang.hosts.files import read_workbook
from kedang.hosts.files.values_copy import SheetValues, write_values

ROWS = [
    ["编码", "金额", "日期", "时刻", "备注"],
    [
        "330106198001011234",
        Decimal("12.5"),
        datetime(2026, 11, 22),
        datetime(2026, 1, 2, 9, 30),
        "=1+1",
    ],
    ["00123", 7.0, None, "", "#N/A"],
]


def test_values_stand_where_they_stood_and_keep_their_kind(tmp_path: Path) -> None:
    target = tmp_path / "copy.xlsx"
    write_values(
        target, [SheetValues("藏", 1, 1, [["x"]], hidden=True), SheetValues("客户", 4, 3, ROWS)]
    )
    book = read_workbook(target)
    hidden, shown = book.grids
    assert (hidden.sheet, shown.sheet) == ("藏", "客户")
    assert [hidden.hidden, shown.hidden] == [True, False]
    cells = shown.cells
    assert list(cells[3, 2:]) == ROWS[0]
    assert cells[4, 2] == "330106198001011234" and cells[5, 2] == "00123"
    assert (cells[4, 3], cells[5, 3]) == (12.5, 7.0)
    assert (cells[4, 4], cells[4, 5]) == (date(2026, 11, 22), datetime(2026, 1, 2, 9, 30))
    assert (cells[4, 6], cells[5, 6]) == ("=1+1", "#N/A")
    assert cells[5, 4] is None and cells[5, 5] is None
