"""设置 on a live workbook, through both adapters: opened, changed, put in force, undone; saved and read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from kedang.archive.archive import Archive
from kedang.forms.settings.reading import read
from kedang.forms.settings.writing import build
from kedang.hosts.files import read_workbook
from kedang.rulebook import load, loads
from support.live import XLSX, Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
DAY = date(2026, 11, 20)
OWN = loads(
    "[tiering.tiers]\nA = 85.5\n[matching.weights]\naddress = 0.3\n[calendar]\nholidays = [2026-12-25]\n"
    '[visits.layers."领导"]\npeople = ["=王总"]\n[intake.headers]\norganization.name = ["抬头"]\n'
)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No settings of this machine's user."""
    monkeypatch.delenv("KEDANG_RULEBOOK", raising=False)
    yield


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A settings workbook of the shipped settings."""
    place = tmp_path / "规则簿.xlsx"
    place.write_bytes(build(load()))
    return place


def row_of(live: Live, sheet: str, label: str) -> int:
    """The row of a setting, from 1."""
    column = live.range(sheet, "A1:A200").getDataArray()
    return next(row for row, (cell,) in enumerate(column, start=1) if cell == label)


def in_force(live: Live) -> str:
    """The hash of the settings the archive keeps."""
    with Archive.open(live.folder / "archive.sqlite") as archive, archive.read() as reader:
        found = reader.settings_in_force()
    return found.hash if found else ""


def test_changed_in_calc_put_in_force_and_undone(open_host: OpenHost, book: Path) -> None:
    live = open_host(book)
    row = row_of(live, "评级", "升降级要超出几分")
    live.range("评级", f"B{row}").getCellByPosition(0, 0).Value = 5
    reply = live.click("help.settings", day=DAY)
    assert reply.status == "done" and "第 1 版设置已生效，改了 1 处" in reply.text
    assert "评级 · 升降级要超出几分：3 → 5" in live.asked[-1]
    assert in_force(live) == loads("[tiering]\nhysteresis = 5").hash
    again = live.click("help.settings", day=DAY)
    assert "没有要改的" in again.text
    live.click("process.undo", day=DAY)
    assert in_force(live) == ""


def test_mistakes_are_marked_in_their_cells_and_go_when_mended(
    open_host: OpenHost, book: Path
) -> None:
    live = open_host(book)
    own = live.names()
    row = row_of(live, "查重", "直接合并的把握")
    cell = live.range("查重", f"B{row}").getCellByPosition(0, 0)
    cell.Value = 97
    reply = live.click("help.settings", day=DAY)
    assert "有 1 处要改" in reply.text and in_force(live) == ""
    seen = live.cell("查重", f"B{row}")
    assert seen.note and "97% 写" not in seen.note and "应是 0% 到 100%" in seen.note
    assert set(live.names()) - set(own) - {"_客档"} == {"规则簿要改的"}
    cell.Value = 0.98
    reply = live.click("help.settings", day=DAY)
    assert "已生效" in reply.text and live.cell("查重", f"B{row}").note is None
    assert "规则簿要改的" not in live.names()


def test_saying_no_changes_nothing(open_host: OpenHost, book: Path) -> None:
    live = open_host(book)
    row = row_of(live, "评级", "升降级要超出几分")
    live.range("评级", f"B{row}").getCellByPosition(0, 0).Value = 5
    live.answers = [False]
    assert live.click("help.settings", day=DAY).status == "cancelled"
    assert in_force(live) == ""


@pytest.mark.parametrize("rules", [load(), OWN], ids=["shipped", "own"])
def test_saved_by_libreoffice_it_still_says_the_same(
    open_host: OpenHost, tmp_path: Path, rules: object
) -> None:
    assert rules in (load(), OWN)
    place = tmp_path / "原来.xlsx"
    place.write_bytes(build(OWN if rules == OWN else load(), version=3, made="2026-11-20"))
    live = open_host(place)
    saved = live.save_as(tmp_path / "另存.xlsx")
    found = read(read_workbook(saved))
    assert [one.said.render() for one in found.mistakes] == []
    assert found.book == rules and found.book.hash == found.origin.hash
    assert found.origin.version == 3 and found.origin.base == rules


def test_outside_a_settings_workbook_one_is_written_and_opened(open_host: OpenHost) -> None:
    live = open_host()
    filter_name = live.calc.property("FilterName", XLSX)
    live.document.storeAsURL((live.folder / "客户.xlsx").resolve().as_uri(), (filter_name,))
    try:
        reply = live.click("help.settings", day=DAY)
        assert reply.status == "done" and reply.text.startswith("已打开 规则簿-出厂.xlsx")
        made = live.folder / "规则簿-出厂.xlsx"
        assert read(read_workbook(made)).book == load()
    finally:
        for open_book in list(live.calc.desktop.Components):
            if "规则簿" in open_book.Title:
                open_book.close(True)
    again = live.click("help.settings", day=DAY)
    assert "规则簿-出厂 2.xlsx" in again.text
    for open_book in list(live.calc.desktop.Components):
        if "规则簿" in open_book.Title:
            open_book.close(True)
