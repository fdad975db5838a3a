"""收表 on a live workbook: a folder in one go, one line a file, slips beside, taken back whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.archive.archive import Archive
from support.desk import CUSTOMERS, FIRMS, write_book
from support.live import Live
from support.slips import NAMED, NAMELESS, SHEET, fill

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
TAB = "收表结果"


@pytest.fixture
def live(open_host: OpenHost, tmp_path: Path) -> Live:
    """The manager's open workbook in a folder with two reps' files and one that cannot be read."""
    team = tmp_path / "交表"
    write_book(team / "张伟.xlsx", {"客户": [CUSTOMERS, FIRMS[0], NAMELESS]})
    write_book(team / "李娜.xlsx", {"客户": [CUSTOMERS, FIRMS[2]]})
    (team / "坏了.xlsx").write_bytes(b"PK\x03\x04" + b"0" * 200)
    return open_host(write_book(team / "主管.xlsx", {"说明": [["本周收表"]]}))


def names(live: Live) -> list[str]:
    place = live.folder / "archive.sqlite"
    if not place.exists():
        return []
    with Archive.open(place) as archive, archive.read() as reader:
        return sorted(map(str, reader.frames(["organization"])["organization"]["name"]))


def test_a_folder_is_collected_told_file_by_file_and_taken_back(live: Live, tmp_path: Path) -> None:
    reply = live.click("capture.collect", day=DAY)
    assert reply.status == "done", reply.text
    (asked,) = live.asked
    assert "张伟.xlsx（张伟）：新增 1 条、待改 1 条、错误 1 处" in asked
    assert "坏了.xlsx：读不了" in asked and "主管.xlsx：没认出客户数据" in asked
    assert TAB in live.names() and "可撤销" in reply.text and "写了 1 份回执" in reply.text
    shown = [live.cell(TAB, f"A{row}").text for row in range(5, 9)]
    assert sorted(shown) == ["主管.xlsx", "坏了.xlsx", "张伟.xlsx", "李娜.xlsx"]
    assert names(live) == sorted([str(FIRMS[0][0]), str(FIRMS[2][0])])
    (slip,) = (tmp_path / "交表" / "回执").iterdir()
    assert slip.name == "回执-张伟-2026-W47.xlsx"
    fill(slip, slip, {(SHEET, 1, "公司名称"): NAMED})
    again = live.click("capture.collect", day=DAY)
    assert again.status == "done", again.text
    assert NAMED in names(live)
    assert live.click("process.undo", day=DAY).status == "done"
    assert NAMED not in names(live)
    assert live.click("process.undo", day=DAY).status == "done"
    assert names(live) == [] and TAB not in live.names()
