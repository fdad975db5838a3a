"""全面校验 and 清除标记 on a live workbook, through both adapters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.commands.host import STATE_SHEET
from support.desk import CUSTOMERS, FIRMS, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
BAD_CODE = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "010-1", "展览", "李娜")
NAMELESS = ("", "123", "浙江省", "", "", "", "展览", "张伟")
CODE, PHONE = "B5", "F5"
RED = 0xFFC7CE


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Three sound customers and two doubtful ones."""
    rows = [CUSTOMERS, *FIRMS, BAD_CODE, NAMELESS]
    return open_host(write_book(tmp_path / "客户.xlsx", {"客户": rows, "说明": [["销售部"]]}))


def looks(live: Live) -> list[tuple[object, ...]]:
    """Values, fills and notes of the user's sheet."""
    cells = [f"{letter}{row}" for row in range(1, 8) for letter in "ABCDEFGH"]
    seen = [live.cell("客户", place) for place in cells]
    return [(one.value, one.text, one.fill, one.note, one.formula) for one in seen]


def test_doubtful_cells_are_marked_and_listed_with_links(live: Live) -> None:
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done", reply.text
    seen = live.cell("客户", CODE)
    assert seen.fill == RED
    assert seen.note is not None and seen.note.startswith("【客档 ")
    assert "校验位" in seen.note
    assert live.cell("客户", "A2").fill is None
    assert live.active() == "校验结果"
    tab = live.sheet("校验结果")
    cells = [tab.getCellByPosition(2, row) for row in range(4, 20)]
    linked = {cell.String: cell.TextFields for cell in cells if cell.String}
    assert {CODE, PHONE} <= set(linked)
    field = linked[CODE].createEnumeration().nextElement()
    assert field.URL in ("#'客户'!B5", "#客户.B5", "#$客户.B5", "#'客户'.B5")


def test_no_and_stop_leave_everything_as_it_was(live: Live) -> None:
    before, names = looks(live), live.names()
    live.answers.append(False)
    assert live.click("check.validate", day=DAY).status == "cancelled"
    assert len(live.asked) == 1
    assert "“客户”" in live.asked[0] and "个格子" in live.asked[0]
    live.stop = True
    assert live.click("check.validate", day=DAY).status == "cancelled"
    assert (looks(live), live.names()) == (before, names)


def test_clearing_brings_everything_back(live: Live) -> None:
    live.range("客户", "F5").CellBackColor = 0x00FF00
    cell = live.range("客户", "B5")
    sheet = live.sheet("客户")
    sheet.Annotations.insertNew(cell.CellAddress, "李娜：已电话核实")
    before, names = looks(live), live.names()
    live.click("check.validate", day=DAY)
    assert looks(live) != before
    assert STATE_SHEET in live.names()
    note = live.cell("客户", "B5").note
    reply = live.click("check.clear", day=DAY)
    assert reply.status == "done", reply.text
    assert looks(live) == before
    assert live.names() == names
    assert note is not None and "校验位" in note


def test_validating_again_replaces_the_marks(live: Live) -> None:
    before = looks(live)
    live.click("check.validate", day=DAY)
    live.range("客户", "B5").String = "911522010783762860"
    live.range("客户", "F5").String = "010-65432100"
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done", reply.text
    assert live.cell("客户", "B5").fill is None and live.cell("客户", "B5").note is None
    assert live.cell("客户", "B6").fill == RED
    live.range("客户", "B5").String = "91152201078376286X"
    live.range("客户", "F5").String = "010-1"
    live.click("check.clear", day=DAY)
    assert looks(live) == before
    assert live.names() == ["客户", "说明"]


def test_marks_are_found_where_rows_were_inserted_and_a_second_check_tells_the_same(
    live: Live,
) -> None:
    first = live.click("check.validate", day=DAY)
    live.sheet("客户").Rows.insertByIndex(0, 3)
    assert live.cell("客户", "B8").fill == RED
    assert live.click("check.validate", day=DAY).text == first.text
    assert live.cell("客户", "B8").fill == RED
    live.click("check.clear", day=DAY)
    assert live.cell("客户", "B8").fill is None
    assert live.notes("客户") == {}


def test_a_user_s_own_sheet_of_that_name_stays(open_host: OpenHost, tmp_path: Path) -> None:
    rows = [CUSTOMERS, *FIRMS, BAD_CODE]
    live = open_host(write_book(tmp_path / "客户.xlsx", {"客户": rows, "校验结果": [["我的"]]}))
    live.click("check.validate", day=DAY)
    assert live.names()[:2] == ["客户", "校验结果"]
    assert "校验结果 2" in live.names()
    assert live.cell("校验结果", "A1").text == "我的"


def test_a_protected_sheet_is_left_unmarked_and_its_problems_are_listed(
    open_host: OpenHost, tmp_path: Path
) -> None:
    rows = [CUSTOMERS, *FIRMS, BAD_CODE]
    sheets = {"客户": rows, "老客户": [CUSTOMERS, NAMELESS]}
    live = open_host(write_book(tmp_path / "客户.xlsx", sheets))
    before, names = looks(live), live.names()
    live.sheet("客户").protect("geheim")
    live.answers.append(False)
    live.click("check.validate", day=DAY)
    assert "“客户”有保护，不标颜色" in live.asked[0] and "将给 “老客户” 里的" in live.asked[0]
    assert (looks(live), live.names()) == (before, names)
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done", reply.text
    assert looks(live) == before and live.notes("老客户") != {}
    tab = live.sheet("校验结果")
    assert CODE in [tab.getCellByPosition(2, row).String for row in range(4, 20)]
    live.click("check.clear", day=DAY)
    assert (live.names(), live.notes("老客户")) == (names, {})


def test_where_every_sheet_is_protected_the_problems_are_only_listed(live: Live) -> None:
    live.sheet("客户").protect("geheim")
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "done" and "没有标记格子" in reply.text
    assert live.notes("客户") == {} and "校验结果" in live.names()


def test_what_cannot_be_done_is_said_before_the_question(live: Live) -> None:
    live.document.protect("geheim")
    reply = live.click("check.validate", day=DAY)
    assert (reply.status, live.asked) == ("failed", []) and "保护" in reply.text
    assert live.names() == ["客户", "说明"]


def test_a_sheet_protected_after_a_check_keeps_that_check(live: Live) -> None:
    live.click("check.validate", day=DAY)
    before, names, state = looks(live), live.names(), live.host.state()
    live.sheet("客户").protect("geheim")
    assert live.click("check.validate", day=DAY).status == "failed"
    assert live.click("check.clear", day=DAY).status == "failed"
    assert live.click("process.undo", day=DAY).status == "failed"
    assert (looks(live), live.names(), live.host.state()) == (before, names, state)
    live.sheet("客户").unprotect("geheim")
    assert live.click("check.clear", day=DAY).status == "done"
    assert live.names() == ["客户", "说明"]


def test_of_very_many_doubtful_cells_the_worst_are_marked_in_english_too(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kedang.commands.validate.MOST", 1)
    reply = live.click("check.validate", "en", day=DAY)
    assert reply.status == "done", reply.text
    assert "the 1 worst will be marked" in live.asked[-1]
    assert "1 cells are marked" in reply.text
    assert len(live.notes("客户")) == 1
    assert "1 cells marked" in live.cell("Findings", "A2").text
    live.click("check.clear", "en", day=DAY)
    assert live.names() == ["客户", "说明"]
