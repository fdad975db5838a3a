"""人工定级 and 为什么 on a live workbook, through both adapters."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.hosts.files import read_workbook
from kedang.model.operation import Moment
from support.business import DAY, A, B, sheets
from support.desk import RULES, write_book
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]


@pytest.fixture(scope="session")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the small business in it."""
    folder = tmp_path_factory.mktemp("firm")
    book = read_workbook(write_book(folder / "客户.xlsx", sheets()))
    at = datetime.combine(DAY - timedelta(days=1), datetime.min.time())
    with Archive.open(folder / "archive.sqlite") as archive:
        reading = pipeline.read([book], RULES, at.date(), lambda *_: None)
        pipeline.check(reading, RULES, at.date())
        pipeline.run(archive, reading, RULES, Moment("小王", at, at.date()), lambda *_: None)
    return folder / "archive.sqlite"


@pytest.fixture
def live(open_host: OpenHost, firm: Path) -> Live:
    """A new workbook beside that archive, with a customer's name in its first cell."""
    live = open_host()
    shutil.copy(firm, live.folder / "archive.sqlite")
    live.range(live.names()[0], "A1").getCellByPosition(0, 0).String = A
    live.host.go(live.names()[0], 1, 1)
    return live


def texts(live: Live, sheet: str) -> str:
    """Everything written on a sheet."""
    cells = live.range(sheet, "A1:K80").getDataArray()
    return "\n".join(str(cell) for row in cells for cell in row if cell not in ("", None))


def overrides(live: Live) -> list[tuple[str, str, str]]:
    """The tiers set by hand in the archive."""
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        rows = reader.overrides()
        return [(str(t), str(w), str(u)[:10]) for t, w, u in zip(rows["tier"], rows["reason"], rows["until"], strict=True)]  # fmt: skip


def test_why_opens_the_selected_customer_down_to_its_orders(live: Live) -> None:
    own = live.names()
    reply = live.click("tiers.why", day=DAY)
    assert reply.status == "done" and A in reply.text, reply.text
    told = texts(live, "评级原因")
    assert "合同量" in told and "客户.xlsx 订单!2" in told and "权重" in told
    assert live.click("process.undo", day=DAY).status == "done"
    assert live.names() == own


def test_why_asks_for_a_customer_where_none_is_selected(live: Live) -> None:
    live.range(live.names()[0], "A1").getCellByPosition(0, 0).String = "不认识的公司"
    own = live.names()
    reply = live.click("tiers.why", day=DAY)
    assert reply.status == "failed" and "请选中" in reply.text
    assert live.names() == own


def test_a_tier_is_filled_in_taken_over_and_taken_back(live: Live) -> None:
    own = live.names()
    assert live.click("tiers.override", day=DAY).status == "done"
    tab = "人工定级"
    row = next(n for n in range(5, 12) if live.cell(tab, f"A{n}").text == A)
    fill(live, tab, row, "A", "", "")
    refused = live.click("tiers.override", day=DAY)
    assert refused.status == "failed" and f"F{row}" in refused.text, refused.text
    fill(live, tab, row, "A", "战略合作", "2026-12-31")
    done = live.click("tiers.override", day=DAY)
    assert done.status == "done" and "1 家" in done.text, done.text
    assert overrides(live) == [("A", "战略合作", "2026-12-31")]
    assert live.click("process.undo", day=DAY).status == "done"
    assert overrides(live) == []
    assert live.click("process.undo", day=DAY).status == "done"
    assert live.names() == own


def test_no_leaves_the_archive_alone(live: Live) -> None:
    live.click("tiers.override", day=DAY)
    row = next(n for n in range(5, 12) if live.cell("人工定级", f"A{n}").text == A)
    fill(live, "人工定级", row, "B", "等年度合同", "2027-01-31")
    live.answers = [False]
    assert live.click("tiers.override", day=DAY).status == "cancelled"
    assert overrides(live) == []


def fill(live: Live, sheet: str, row: int, tier: str, why: str, until: str) -> None:
    """What somebody types into the three columns of a row."""
    for letter, text in zip("EFG", (tier, why, until), strict=True):
        live.range(sheet, f"{letter}{row}").getCellByPosition(0, 0).setString(text)


def test_the_second_customer_is_found_by_its_row(live: Live) -> None:
    live.range(live.names()[0], "A2").getCellByPosition(0, 0).String = B
    live.host.go(live.names()[0], 2, 1)
    assert B in live.click("tiers.why", day=DAY).text
