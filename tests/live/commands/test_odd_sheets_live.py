"""全面校验 on sheets as they come: merged cells, hidden rows, values that may not be shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from support.desk import CUSTOMERS, FIRMS, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
HEAD = (*CUSTOMERS, "联系人", "宗教信仰")
PRIVATE = "某某教徒"
BAD = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "010-1", "展览", "李娜", "陈晨", PRIVATE)  # fmt: skip
LINES = [HEAD, *((*firm, "", "") for firm in FIRMS), BAD]
BOTH = ["check.validate", "capture.recognise"]


def everything(live: Live) -> str:
    """All texts and notes of the workbook, our own sheets included, the user's column left out."""
    held: list[str] = []
    for name in live.names():
        cells = live.sheet(name).getCellRangeByName("A1:I200" if name == "客户" else "A1:AZ200")
        held += [str(value) for row in cells.getDataArray() for value in row]
        held += live.notes(name).values()
    return "\n".join(held)


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Four customers, the last doubtful, with a column of sensitive values."""
    return open_host(write_book(tmp_path / "客户.xlsx", {"客户": LINES}))


@pytest.mark.parametrize("command", BOTH)
def test_sensitive_values_appear_nowhere(live: Live, command: str) -> None:
    reply = live.click(command, day=DAY)
    assert reply.status == "done", reply.text
    assert len(live.names()) == 3
    assert PRIVATE not in everything(live) + "\n".join(live.asked + live.told)


def test_cells_in_merged_and_hidden_rows_are_marked_and_cleared(live: Live) -> None:
    live.range("客户", "B5:B6").merge(True)
    live.range("客户", "A6").String = "北京华夏测试二有限公司"
    live.sheet("客户").Rows.getByIndex(4).IsVisible = False
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done", reply.text
    note = live.cell("客户", "B5").note
    assert note is not None and "校验位" in note
    assert (6, 2) not in live.notes("客户")
    assert not live.sheet("客户").Rows.getByIndex(4).IsVisible
    live.click("check.clear", day=DAY)
    assert live.notes("客户") == {}
    assert live.range("客户", "B5:B6").IsMerged
    assert live.cell("客户", "B5").fill is None


def test_what_the_user_changed_on_a_marked_cell_stays(live: Live) -> None:
    live.click("check.validate", day=DAY)
    live.range("客户", "F5").CellBackColor = 0x0000FF
    live.range("客户", "B5").String = "911522010783762860"
    reply = live.click("check.clear", day=DAY)
    assert reply.status == "done", reply.text
    assert live.cell("客户", "F5").fill == 0x0000FF
    assert live.cell("客户", "B5").text == "911522010783762860"
    assert live.notes("客户") == {}
    assert live.click("check.clear", day=DAY).text.startswith("这本工作簿里没有")


def test_a_workbook_without_customers_says_so(open_host: OpenHost, tmp_path: Path) -> None:
    live = open_host(write_book(tmp_path / "说明.xlsx", {"说明": [["销售部"], ["2026 年"]]}))
    reply = live.click("check.validate", day=DAY)
    assert (reply.status, live.names(), live.asked) == ("done", ["说明"], [])
    assert "没有认出客户资料" in reply.text
