"""A workbook of another kind than our copy of it: nothing is said of the copy's kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
ROWS = (
    ("客户名称", "统一社会信用代码", "联系电话"),
    ("宁波甬江精密机械有限公司", "914403001922038216", "138123"),
)


@pytest.mark.parametrize(("name", "filter_name"), [("客户.ods", "calc8"), ("客户.xls", "MS Excel 97")])  # fmt: skip
def test_the_kind_of_our_copy_is_nobody_s_finding(
    open_host: OpenHost, tmp_path: Path, name: str, filter_name: str
) -> None:
    made = open_host()
    made.document.Sheets.getByIndex(0).getCellRangeByName("A1:C2").setDataArray(ROWS)
    file = tmp_path / name
    wanted = (made.calc.property("FilterName", filter_name),)
    made.document.storeToURL(file.resolve().as_uri(), wanted)
    live = open_host(file)
    before = live.names()
    reply = live.click("check.validate", day=date(2026, 11, 20))
    assert reply.status == "done"
    tabs = [sheet for sheet in live.names() if sheet not in before]
    told = [
        str(cell)
        for sheet in tabs
        for row in live.range(sheet, "A1:N40").getDataArray()
        for cell in row
    ]
    assert any("138123" in text for text in told)
    assert not any("扩展名" in text for text in told + live.asked + live.told)
