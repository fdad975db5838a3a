"""A morning at the desk: one workbook through every step, and back to how it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.archive.archive import Archive
from kedang.commands.perform import Reply
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 22)
SAMPLE = "陈立-客户与拜访.xlsx"
CUSTOMERS = "客户档案"
STEPS = ("weekly", "rate", "archive", "merge", "duplicates", "recognise")
TOTALS = 34
TWIN = {
    1: "鼎盛五金制品(无锡)有限公司",
    3: "江苏省",
    4: "无锡市",
    5: "滨湖区",
    6: "江苏省无锡市滨湖区迎宾大道366号",
    10: "0510-8071",
    15: "陈立",
}


class Morning:
    """Clicks that must succeed, and looks at what they leave."""

    def __init__(self, live: Live) -> None:
        self.live = live
        self.own = live.names()

    def click(self, command: str) -> Reply:
        reply = self.live.click(command, day=DAY)
        assert reply.status == "done", reply.text
        return reply

    def tabs(self) -> list[str]:
        """What stands in the workbook besides the user's own sheets, hidden ones aside."""
        live = self.live
        return [name for name in live.names() if name not in self.own and live.visible(name)]

    def looks(self) -> list[object]:
        """Values, fills and notes of the user's sheets."""
        found: list[object] = []
        for name in self.own:
            sheet = self.live.sheet(name)
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)
            last = cursor.RangeAddress
            area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
            fills = [
                area.getCellByPosition(c, r).CellBackColor for r in range(12) for c in range(8)
            ]
            found += [name, area.getDataArray(), fills, sorted(self.live.notes(name).items())]
        return found

    def customers(self) -> int:
        """How many customers the archive holds, merged ones aside."""
        place = self.live.folder / "archive.sqlite"
        with Archive.open(place) as archive, archive.read() as reader:
            found = reader.frames(["organization"])["organization"]
        return int(found["merged_into"].isna().sum())


@pytest.fixture
def morning(open_host: OpenHost, root: Path, tmp_path: Path) -> Morning:
    """The shipped sample of one salesman, with one customer typed a second time under a like name."""
    path = tmp_path / SAMPLE
    shutil.copy(root / "workbooks" / "samples" / SAMPLE, path)
    live = open_host(path)
    twin(live)
    return Morning(live)


def twin(live: Live) -> None:
    """A row before the totals: the second customer once more, under a name that sounds the same."""
    sheet = live.sheet(CUSTOMERS)
    sheet.Rows.insertByIndex(TOTALS, 1)
    for column, text in TWIN.items():
        sheet.getCellByPosition(column, TOTALS).String = text


def test_a_morning(morning: Morning) -> None:
    before = morning.looks()
    morning.click("capture.recognise")
    morning.click("check.validate")
    assert morning.tabs() == ["识别结果", "校验结果"] and morning.looks() != before
    morning.click("check.clear")
    assert morning.looks() == before

    assert "1 对等您判断" in morning.click("check.duplicates").text
    morning.live.range("查重复核", "A5").getCellByPosition(0, 0).String = "是"
    assert "1 家等归档时合并" in morning.click("process.merge").text
    assert "新增 358 条" in morning.click("process.archive").text
    assert morning.customers() == 30
    assert morning.click("process.archive").text.startswith("和档案里的一样，358 条")

    morning.click("tiers.rate")
    morning.click("reports.weekly")
    assert {"评级结果", "周报W47 总览"} <= set(morning.tabs())
    assert morning.looks() == before

    for _ in range(len(STEPS)):
        morning.click("process.undo")
    assert morning.live.click("process.undo", day=DAY).text.startswith("没有可撤销的")
    assert morning.customers() == 0
    assert morning.live.names() == morning.own
    assert morning.looks() == before
