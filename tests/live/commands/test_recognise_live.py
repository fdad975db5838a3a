"""识别表格 on a live workbook: shown once, corrected in a dropdown, remembered, undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.archive.archive import Archive
from support.desk import write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
HEAD = ("客户名称", "对接热线", "省份", "宗教信仰")
ROWS = (
    ("杭州启明液压件有限公司", "13812345678", "浙江省", "佛教"),
    ("宁波远东轴承制造有限公司", "13912345678", "浙江省", ""),
)


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """Two customers, one column under a name nobody knows, one that is nobody's business."""
    return open_host(write_book(tmp_path / "客户.xlsx", {"客户": [HEAD, *ROWS]}))


def rows_of(live: Live) -> dict[str, int]:
    """Zero-based row of each header on the tab."""
    tab = live.sheet("识别结果")
    return {tab.getCellByPosition(1, row).String: row for row in range(4, 12)}


def memory(live: Live) -> dict[str, dict[str, str | None]]:
    """What the test's archive remembers."""
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        return reader.mappings()


def test_what_was_recognised_is_shown_with_dropdowns(live: Live) -> None:
    reply = live.click("capture.recognise", day=DAY)
    assert reply.status == "done", reply.text
    tab, rows = live.sheet("识别结果"), rows_of(live)
    name = rows["客户名称"]
    assert tab.getCellByPosition(3, name).String == "公司名称"
    assert "杭州启明" in tab.getCellByPosition(2, name).String
    rule = tab.getCellByPosition(3, name).Validation
    assert rule.Type.value == "LIST"
    column = rule.getFormula1().replace("$", "")
    first = tab.getCellRangeByName(column).getCellByPosition(0, 0)
    assert first.String == "（不用，留作原始字段）"
    assert not tab.Columns.getByIndex(7).IsVisible
    everything = "".join(map(str, tab.getCellRangeByName("A1:G20").getDataArray()))
    assert "佛教" not in everything


def test_a_corrected_column_is_remembered_and_read_so_from_then_on(live: Live) -> None:
    live.click("capture.recognise", day=DAY)
    at = rows_of(live)["对接热线"]
    live.sheet("识别结果").getCellByPosition(3, at).String = "传真"
    live.answers.append(False)
    assert live.click("capture.recognise", day=DAY).status == "cancelled"
    reply = live.click("capture.recognise", day=DAY)
    assert reply.status == "done", reply.text
    assert "记住 1 处改动" in live.asked[-1] and "传真" in live.asked[-1]
    kept = {"对接热线": "fax", "#kind": "organization", "#sheet": "客户"}
    assert list(memory(live).values()) == [kept]
    tab, at = live.sheet("识别结果"), rows_of(live)["对接热线"]
    assert tab.getCellByPosition(5, at).String == "您改过的"
    assert live.click("capture.recognise", day=DAY).status == "done"
    assert "记住" not in live.asked[-1].split("。")[0]

    live.click("process.undo", day=DAY)
    reply = live.click("process.undo", day=DAY)
    assert reply.status == "done", reply.text
    assert "记住列对应" in reply.text
    assert memory(live) == {}


def test_a_choice_that_is_not_in_the_list_is_named(live: Live) -> None:
    live.click("capture.recognise", day=DAY)
    at = rows_of(live)["对接热线"]
    live.sheet("识别结果").getCellByPosition(3, at).String = "没有这个字段"
    reply = live.click("capture.recognise", day=DAY)
    assert reply.status == "failed"
    assert f"第 {at + 1} 行" in reply.text


def test_two_columns_cannot_be_one_field(live: Live) -> None:
    live.click("capture.recognise", day=DAY)
    at = rows_of(live)["对接热线"]
    live.sheet("识别结果").getCellByPosition(3, at).String = "公司名称"
    reply = live.click("capture.recognise", day=DAY)
    assert reply.status == "failed"
    assert "公司名称" in reply.text
