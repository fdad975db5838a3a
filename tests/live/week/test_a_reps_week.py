"""The week of the rep with the add-in, on a live Calc through both adapters: written, checked, archived, reported, undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kedang.archive.archive import Archive
from kedang.commands.host import Area
from kedang.commands.perform import Reply
from support.live import Live
from support.week.books import FORMAL_BOOK, SHEETS, week_books
from support.week.facts import VISITS
from support.week.office import Office
from support.week.team import (
    FIRMS,
    FORMAL,
    FRIDAY,
    LIKE_FIRM,
    MONDAY,
    SAME_FIRM,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WRONG_CODE,
)

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
CUSTOMERS, TALKS = SHEETS["organization"], SHEETS["visit"]
FOUND, REVIEW, BY_HAND = "校验结果", "查重复核", "人工定级"
FIRST = FIRMS[0].name


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an archive that holds what the three colleagues wrote."""
    office = Office(tmp_path_factory.mktemp("others"))
    week_books(office.team, FRIDAY)
    (office.team / FORMAL_BOOK).unlink()
    office.run(FRIDAY)
    return office.archive


@pytest.fixture
def rep(open_host: OpenHost, others: Path, tmp_path: Path) -> Rep:
    """His workbook is open, the colleagues are in the archive."""
    folder = tmp_path / "表"
    week_books(folder, FRIDAY)
    shutil.copy(others, tmp_path / "archive.sqlite")
    return Rep(open_host(folder / FORMAL_BOOK))


class Rep:
    """Clicks that must succeed, and what they leave in workbook and archive."""

    def __init__(self, live: Live) -> None:
        self.live, self.own, self.clicks = live, live.names(), 0

    def click(self, command: str, day: date) -> Reply:
        reply = self.live.click(command, day=day)
        assert reply.status == "done", f"{command}: {reply.text}"
        self.clicks += 1
        return reply

    def put(self, sheet: str, place: str, text: str) -> None:
        self.live.range(sheet, place).getCellByPosition(0, 0).String = text

    def select(self, sheet: str, place: str) -> None:
        self.live.document.CurrentController.select(self.live.range(sheet, place))

    def rows(self, tab: str) -> list[dict[str, object]]:
        """A tab by its headings."""
        rows = self.live.host.read(Area(tab, 4, 1, 60, 24))
        heads = [str(head) for head in rows[0]]
        return [dict(zip(heads, row, strict=True)) for row in rows[1:] if any(row)]

    def fill(self, tab: str, row: int, **entry: str) -> None:
        """Type under some headings of a row."""
        heads = [str(head) for head in self.live.host.read(Area(tab, 4, 1, 4, 24))[0]]
        for head, text in entry.items():
            self.live.sheet(tab).getCellByPosition(heads.index(head), row - 1).String = text

    def values(self) -> list[object]:
        """Everything on his own sheets."""
        return [self.live.range(name, "A1:P40").getDataArray() for name in self.own]

    def names(self) -> set[str]:
        """Customers of the archive that were not merged away."""
        return set(self.frame("organization")["name"])

    def frame(self, entity: str) -> object:
        with Archive.open(self.live.folder / "archive.sqlite") as archive, archive.read() as reader:
            found = reader.frames([entity])[entity]
        return found[found["merged_into"].isna()]


def test_a_reps_week(rep: Rep) -> None:
    before, known, visits = rep.values(), rep.names(), len(rep.frame("visit"))
    monday(rep)
    wednesday(rep)
    friday(rep, known, visits)
    archives = []
    for _ in range(40):
        reply = rep.live.click("process.undo", day=FRIDAY)
        if reply.status != "done":
            break
        archives.append(rep.names())
    assert reply.text.startswith("没有可撤销的"), reply.text
    assert rep.live.names() == rep.own and rep.values() == before
    assert all(rep.live.notes(name) == {} for name in rep.own)
    assert known in archives and archives[-1] == set()


def monday(rep: Rep) -> None:
    """His columns are recognised; a card is printed for the first visit."""
    rep.click("capture.recognise", MONDAY)
    seen = [str(row[1]) for row in rep.live.host.read(Area("识别结果", 4, 1, 20, 4))]
    assert {"公司名称", "统一社会信用代码"} <= set(seen)
    rep.select(CUSTOMERS, "A2")
    rep.click("capture.card", MONDAY)
    assert "客户卡" in rep.live.names()


def wednesday(rep: Rep) -> None:
    """A code mistyped on Tuesday is found, mended from the list of findings, and found no more."""
    right = rep.live.cell(CUSTOMERS, "B3").text
    rep.put(CUSTOMERS, "B3", WRONG_CODE)
    rep.click("check.validate", TUESDAY)
    assert rep.live.notes(CUSTOMERS).keys() == {(3, 2)}
    (at,) = (n for n, one in enumerate(rep.rows(FOUND), 5) if one["规则"] == "organization.uscc.check")  # fmt: skip
    rep.fill(FOUND, at, 处理="采纳", 改为=right)
    assert "已照办" in rep.click("check.validate", WEDNESDAY).text
    assert rep.live.cell(CUSTOMERS, "B3").text == right and rep.live.notes(CUSTOMERS) == {}
    rep.click("check.clear", WEDNESDAY)


def friday(rep: Rep, known: set[str], visits: int) -> None:
    """Twins are judged before archiving; the archive says why a tier is what it is; the report is put in."""
    rep.click("check.duplicates", THURSDAY)
    (at,) = (n for n, one in enumerate(rep.rows(REVIEW), 5) if one["名称 甲"])
    assert {rep.rows(REVIEW)[0][name] for name in ("名称 甲", "名称 乙")} == {FIRMS[1].name, LIKE_FIRM.name}  # fmt: skip
    rep.fill(REVIEW, at, 判定="是")
    rep.click("process.merge", THURSDAY)
    said = rep.click("process.archive", FRIDAY).text
    mine = [one for one in VISITS if one.rep == FORMAL]
    assert len(rep.frame("visit")) == visits + len(mine), said
    assert rep.names() == known - {SAME_FIRM.name, LIKE_FIRM.name} | {one.name for one in FIRMS if one.rep == FORMAL}  # fmt: skip
    assert rep.click("process.archive", FRIDAY).text.startswith("和档案里的一样")
    rep.click("tiers.rate", FRIDAY)
    rep.select(CUSTOMERS, "A2")
    assert FIRST in rep.click("tiers.why", FRIDAY).text
    rep.select(CUSTOMERS, "A2")
    rep.click("tiers.override", FRIDAY)
    rep.fill(BY_HAND, 5, 人工等级="A", 人工定级理由="年度战略客户", 到="2027-03-31")
    assert "1 家" in rep.click("tiers.override", FRIDAY).text
    rep.click("reports.weekly", FRIDAY)
    page = rep.live.range("周报W47 拜访", "A1:E20").getDataArray()
    (row,) = (line for line in page if line[0] == FORMAL)
    assert row[:5] == (FORMAL, 4.0, 3.0, 1.0, 0.0)
    rep.click("reports.complaints", FRIDAY)
