"""评级, 年度评级, 周报, 月报 and 投诉例会 on a live workbook, through both adapters."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.commands.registry import COMMANDS
from kedang.hosts.files import read_workbook
from kedang.model.operation import Moment
from support.business import DAY, A, sheets
from support.desk import RULES, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
PAGES = ["总览", "拜访", "拜访明细", "产品", "投诉", "客户与跟进", "销售、计划与市场", "档案与质量", "个人工作"]  # fmt: skip


@pytest.fixture(scope="session")
def business(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the small business in it."""
    from datetime import datetime

    folder = tmp_path_factory.mktemp("business")
    book = read_workbook(write_book(folder / "客户.xlsx", sheets()))
    at = datetime.combine(DAY - timedelta(days=1), datetime.min.time())
    with Archive.open(folder / "archive.sqlite") as archive:
        reading = pipeline.read([book], RULES, at.date(), lambda *_: None)
        pipeline.check(reading, RULES, at.date())
        moment = Moment("小王", at, at.date())
        pipeline.run(archive, reading, RULES, moment, lambda *_: None)
    return folder / "archive.sqlite"


@pytest.fixture
def live(open_host: OpenHost, business: Path) -> Live:
    """A new workbook beside that archive."""
    live = open_host()
    shutil.copy(business, live.folder / "archive.sqlite")
    return live


def column(live: Live, sheet: str, letter: str) -> list[str]:
    """The texts of a column."""
    cells = live.range(sheet, f"{letter}1:{letter}60").getDataArray()
    return [str(row[0]) for row in cells if row[0] not in ("", None)]


@pytest.mark.parametrize(
    ("command", "prefix"), [("reports.weekly", "周报W47 "), ("reports.monthly", "月报11月 ")]
)
def test_a_report_is_inserted_sheet_by_sheet(live: Live, command: str, prefix: str) -> None:
    own = live.names()
    reply = live.click(command, day=DAY)
    assert reply.status == "done", reply.text
    assert "计划拜访 2" in live.asked[0] and "9 页" in live.asked[0]
    assert live.names() == [*own, *(prefix + page for page in PAGES), "_客档"]
    assert live.active() == f"{prefix}总览"
    assert live.click("process.undo", day=DAY).status == "done"
    assert live.names() == own


def test_charts_draw_from_the_sheet_they_stand_on(live: Live) -> None:
    live.click("reports.weekly", day=DAY)
    drawn = {}
    for page in PAGES:
        sheet = live.sheet(f"周报W47 {page}")
        at = sheet.RangeAddress.Sheet
        charts = sheet.Charts
        for number in range(charts.Count):
            chart = charts.getByIndex(number)
            assert {area.Sheet for area in chart.Ranges} <= {at}
            drawn[page] = drawn.get(page, 0) + 1
    assert drawn["总览"] == 2 and drawn["投诉"] == 1


def test_every_sheet_of_a_report_holds_values_only(live: Live) -> None:
    live.click("reports.weekly", day=DAY)
    for page in PAGES:
        cells = live.range(f"周报W47 {page}", "A1:L80")
        assert not cells.queryContentCells(16).RangeAddresses, page


def test_the_papers_of_the_complaint_meeting(live: Live) -> None:
    own = live.names()
    reply = live.click("reports.complaints", day=DAY)
    assert "未结投诉 2、超期未结 1" in live.asked[0], live.asked
    assert "2026-11-23" in reply.text
    pages = ["例会议程", "各部门投诉", "投诉签收单", "投诉台账", "归口核对", "投诉案例"]
    assert live.names() == [*own, *(f"投诉例会W47 {page}" for page in pages), "_客档"]
    assert column(live, "投诉例会W47 例会议程", "D").count(A) == 1
    assert {"未结", "已结"} <= set(column(live, "投诉例会W47 投诉台账", "I"))
    slips = column(live, "投诉例会W47 投诉签收单", "A")
    assert [text for text in slips if text.startswith("投诉签收单")] == [
        "投诉签收单 · 生产部",
        "投诉签收单 · 质检部",
    ]
    assert sum(text.startswith("部门负责人签字") for text in slips) == 2


def test_rating_lists_everybody_with_the_reasons(live: Live) -> None:
    own = live.names()
    later = DAY + timedelta(days=1)
    live.answers.append(False)
    live.click("tiers.rate", day=DAY)
    assert live.asked[-1].endswith("档案里已经是这样，不用再记；要把名单列在新的一页上吗？")
    reply = live.click("tiers.rate", day=later)
    assert reply.status == "done" and "名单和理由在“评级结果”页" in reply.text
    assert live.names() == [*own, "评级结果", "_客档"]
    names = column(live, "评级结果", "A")
    assert A in names
    why = column(live, "评级结果", "I")
    assert any("销售收入" in text and "净销售额" in text for text in why)
    assert any("未评：" in text for text in why)
    assert live.click("process.undo", day=later).status == "done"
    assert live.names() == own


def test_the_year_is_frozen_and_undo_thaws_it(live: Live) -> None:
    own = live.names()
    reply = live.click("tiers.annual", day=DAY)
    assert "年度名单已冻结" in reply.text
    assert frozen(live) > 0
    assert "2026 年度评级" in live.asked[0] and "年度评级2026" in live.names()
    again = live.click("tiers.annual", day=DAY + timedelta(days=3))
    assert again.status == "failed" and "2026 年度名单已由" in again.text and "先撤销" in again.text
    assert live.click("process.undo", day=DAY).status == "done"
    assert frozen(live) == 0
    assert live.names() == own


def frozen(live: Live) -> int:
    """How many customers are on the frozen list of 2026."""
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        return len(reader.ratings("annual-2026"))


@pytest.mark.parametrize("command", ["tiers.rate", "tiers.annual", "reports.weekly", "reports.complaints"])  # fmt: skip
def test_no_leaves_archive_and_workbook_alone(live: Live, command: str) -> None:
    place = live.folder / "archive.sqlite"
    own, before = live.names(), operations(place)
    live.answers = [False]
    assert live.click(command, day=DAY).status == "cancelled"
    assert (live.names(), operations(place)) == (own, before)


def operations(place: Path) -> list[str]:
    with Archive.open(place) as archive, archive.read() as reader:
        return [one.id for one in reader.log()]


@pytest.mark.parametrize(
    "command", ["tiers.rate", "tiers.annual", "reports.weekly", "reports.monthly", "reports.complaints"]
)  # fmt: skip
def test_an_empty_archive_says_what_to_do_first(open_host: OpenHost, command: str) -> None:
    live = open_host()
    reply = live.click(command, day=date(2026, 11, 20))
    assert reply.status == "failed" and "点“归档”" in reply.text
    assert not (live.folder / "archive.sqlite").exists()


def test_reports_of_the_menu_come_and_go(live: Live) -> None:
    """One after the other in one workbook: each is inserted whole, and undo takes it away."""
    own = live.names()
    wanted = {"reports.accounts", "reports.composition", "reports.visits"}
    for command in (one for one in COMMANDS if one.id in wanted):
        reply = live.click(command.id, day=DAY)
        assert reply.status == "done", (command.id, reply.text)
        added = [name for name in live.names() if name not in own and name != "_客档"]
        assert added and f"{len(added)} 页" in live.asked[-1], command.id
        assert live.active() == added[0]
        assert live.click("process.undo", day=DAY).status == "done"
        assert live.names() == own, command.id
