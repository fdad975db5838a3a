"""建客户卡 on a live workbook: cards of the selected rows, and an empty card that is read back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from support.desk import CODE_A, CUSTOMERS, FIRMS, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Three customers, one with a contact and a column that nobody may see."""
    head = (*CUSTOMERS, "联系人", "联系人手机", "宗教信仰")
    rows = [(*firm, "", "", "") for firm in FIRMS]
    rows[0] = (*FIRMS[0], "陈晨", "13812345678", "佛教")
    rows[1] = (FIRMS[1][0], CODE_A, *FIRMS[1][2:], "", "", "")
    return open_host(write_book(tmp_path / "客户.xlsx", {"客户": [head, *rows]}))


def select(live: Live, sheet: str, place: str) -> None:
    """Select cells as a user does."""
    live.document.CurrentController.select(live.range(sheet, place))


def texts(live: Live, name: str) -> list[str]:
    """All texts of a tab."""
    cells = live.sheet(name).getCellRangeByName("A1:D140").getDataArray()
    return [str(value) for row in cells for value in row if value != ""]


def test_cards_of_the_selected_customers(live: Live) -> None:
    select(live, "客户", "A2:C3")
    reply = live.click("capture.card", day=DAY)
    assert reply.status == "done", reply.text
    assert "2 个客户" in live.asked[-1]
    held = texts(live, "客户卡")
    assert {FIRMS[0][0], FIRMS[1][0], CODE_A, "陈晨", "13812345678"} <= set(held)
    assert FIRMS[2][0] not in held
    assert not any("佛教" in text or "宗教" in text for text in held)
    again = live.click("check.validate", day=DAY)
    assert "客户卡" not in " ".join(live.asked[-1:]), again.text
    assert live.click("process.undo", day=DAY).status == "done"
    assert live.click("process.undo", day=DAY).status == "done"
    assert live.names() == ["客户"]


def test_an_empty_card_is_filled_in_and_read_back(live: Live) -> None:
    select(live, "客户", "A9")
    reply = live.click("capture.card", day=DAY)
    assert reply.status == "done", reply.text
    tab = live.sheet("团体客户卡")
    places = {tab.getCellByPosition(0, row).String.rstrip("："): row for row in range(140)}
    filled = {"公司名称": "上海宏图仪表股份有限公司", "电话": "021-1", "联系人姓名": "王敏"}
    for label, value in filled.items():
        tab.getCellByPosition(1, places[label]).String = value
    select(live, "团体客户卡", f"A{places['公司名称'] + 1}")
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done", reply.text
    marked = live.cell("团体客户卡", f"B{places['电话'] + 1}")
    assert marked.note is not None and "号码" in marked.note
    live.click("check.clear", day=DAY)
    select(live, "客户", "A9")
    live.click("capture.card", day=DAY)
    assert {"团体客户卡", "团体客户卡 2"} <= set(live.names())
    live.click("process.undo", day=DAY)
    assert live.cell("团体客户卡", f"B{places['公司名称'] + 1}").text == filled["公司名称"]
