"""撤销 on a live workbook: tabs, marks and operations go in the opposite order they came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.commands.host import STATE_SHEET
from kedang.model.operation import Moment
from support.desk import CUSTOMERS, FIRMS, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
BAD = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "010-1", "展览", "李娜")
TAB = "校验结果"


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Three sound customers and a doubtful one."""
    return open_host(write_book(tmp_path / "客户.xlsx", {"客户": [CUSTOMERS, *FIRMS, BAD]}))


def operations(live: Live) -> list[str]:
    """The kinds of what stands in the archive's journal, newest first."""
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        return [e.kind.value for e in reader.log() if not (e.parent or e.undone_by or e.undoes)]


def test_the_earlier_check_comes_back_with_its_marks(live: Live) -> None:
    live.click("check.validate", day=DAY)
    first, marked = live.cell(TAB, "A2").text, live.notes("客户")
    live.range("客户", "F5").String = "010-65432100"
    live.click("check.validate", day=DAY)
    assert live.cell(TAB, "A2").text != first
    reply = live.click("process.undo", day=DAY)
    assert reply.status == "done", reply.text
    assert f"换回先前的“{TAB}”" in live.asked[-1]
    assert live.cell(TAB, "A2").text == first
    assert live.visible(TAB) and live.names() == ["客户", TAB, STATE_SHEET]
    mended = (5, 6)
    assert mended in marked
    assert live.notes("客户") == {place: marked[place] for place in marked if place != mended}
    live.click("process.undo", day=DAY)
    assert live.names() == ["客户"]
    assert live.notes("客户") == {}


def test_a_third_check_keeps_only_one_tab_aside(live: Live) -> None:
    for _ in range(3):
        live.click("check.validate", day=DAY)
    assert len(live.names()) == 4
    live.click("check.clear", day=DAY)
    assert live.names() == ["客户"]


def test_a_tab_the_user_renamed_is_still_ours_and_a_deleted_one_forgotten(live: Live) -> None:
    live.click("check.validate", day=DAY)
    live.sheet(TAB).Name = "我的结果"
    assert live.click("check.validate", day=DAY).status == "done"
    live.document.Sheets.removeByName(TAB)
    live.answers.append(False)
    assert live.click("process.undo", day=DAY).status == "cancelled"
    assert live.notes("客户") != {}
    reply = live.click("process.undo", day=DAY)
    assert reply.status == "done", reply.text
    live.click("check.clear", day=DAY)
    assert live.names() == ["客户"] and live.notes("客户") == {}


def test_archiving_and_marks_are_undone_newest_first(live: Live) -> None:
    live.click("check.validate", day=DAY)
    assert live.click("process.archive", day=DAY).status == "done"
    assert operations(live) == ["run"]
    reply = live.click("process.undo", day=DAY)
    assert reply.status == "done", reply.text
    assert "测试员" in live.asked[-1]
    assert operations(live) == []
    assert TAB in live.names()
    live.click("process.undo", day=DAY)
    assert live.names() == ["客户"]


def test_an_operation_undone_elsewhere_is_passed_over(live: Live) -> None:
    live.click("process.archive", day=DAY)
    at = datetime(2026, 11, 20, 13)
    with Archive.open(live.folder / "archive.sqlite") as archive:
        pipeline.undo(archive, None, Moment("小李", at, at.date()))
    assert live.click("process.undo", day=DAY).text.startswith("没有可撤销的")


def test_a_workbook_that_takes_no_new_sheets_is_named(live: Live) -> None:
    live.document.protect("geheim")
    reply = live.click("check.validate", day=DAY)
    assert reply.status == "failed"
    assert "保护" in reply.text
    assert live.names() == ["客户"] and live.notes("客户") == {}
