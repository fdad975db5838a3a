"""Our Excel adapter over xlwings, whose Excel LibreOffice plays: what is special about Excel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import xlwings as xw

from kedang.commands.host import Area, Mark
from kedang.hosts.excel.host import ExcelHost
from kedang.hosts.excel.quiet import STILL
from kedang.hosts.files import read_workbook
from kedang.model.errors import HostError
from support.calc import RunningCalc
from support.rig import Refusal, attach
from support.rig.ranges import Range

pytestmark = pytest.mark.live
USUAL = {
    "display_alerts": True,
    "enable_events": True,
    "screen_updating": True,
    "calculation": "automatic",
}
YELLOW, RED = 0xFFEB9C, 0xFFC7CE


@pytest.fixture
def book(office: RunningCalc) -> Iterator[xw.Book]:
    """A new workbook with one sheet named 客户."""
    made = attach(office.ctx).books.add()
    made.sheets[0].name = "客户"
    yield made
    office.let_go(made.close)


@pytest.fixture
def host(book: xw.Book) -> ExcelHost:
    return ExcelHost(book, cancelled=lambda: False)


def settings(book: xw.Book) -> dict[str, object]:
    """What quiet() changes, as it is now."""
    return {name: getattr(book.app, name) for name in STILL}


TYPED = [
    ("330106198001011234", 3.30106198001011e17),
    ("00123", 123.0),
    ("13812345678", 13812345678.0),
    ("1,234.50", 1234.5),
    ("(12)", -12.0),
    ("25%", 0.25),
    ("1e5", 100000.0),
    ("2024-3-5", datetime(2024, 3, 5)),
    ("2024年3月5日", datetime(2024, 3, 5)),
    ("TRUE", True),
    ("=1+1", 2.0),
    ("'00123", "00123"),
    ("杭州西子", "杭州西子"),
    ("0571-87654321", "0571-87654321"),
    ("91330106589876543X", "91330106589876543X"),
]


@pytest.mark.parametrize(("text", "becomes"), TYPED)
def test_the_played_excel_reads_texts_as_if_typed(
    book: xw.Book, text: str, becomes: object
) -> None:
    """Else the commonest mistake, a code that becomes a number, would go unseen."""
    cell = book.sheets[0].range("A1")
    cell.value = text
    assert cell.value == becomes
    assert type(cell.value) is type(becomes)


def test_texts_written_through_the_host_stay_texts(book: xw.Book, host: ExcelHost) -> None:
    rows = [[text, 1.5, True] for text, _ in TYPED]
    host.write("客户", 3, 2, rows)
    assert host.read(Area("客户", 3, 2, 2 + len(rows), 4)) == rows
    assert book.sheets[0].range("B3").number_format == "@"
    assert book.sheets[0].range("C3").number_format != "@"


def test_money_days_and_errors_are_read_as_numbers_and_text(book: xw.Book, host: ExcelHost) -> None:
    sheet = book.sheets[0]
    sheet.range("A1").value = [[12.5, datetime(2026, 11, 22), "=1/0"]]
    sheet.range("A1").number_format = "[$¥-804]#,##0.00"
    assert host.read(Area("客户", 1, 1, 1, 3)) == [[12.5, 46348.0, "#DIV/0!"]]


def test_all_is_still_within_quiet_and_as_before_afterwards(book: xw.Book, host: ExcelHost) -> None:
    with host.quiet():
        assert settings(book) == STILL
        with host.quiet():
            pass
        assert settings(book) == STILL
    assert settings(book) == USUAL


@pytest.mark.parametrize("calculation", ["manual", "semiautomatic"])
def test_manual_calculation_of_the_user_s_own_stays(
    book: xw.Book, host: ExcelHost, calculation: str
) -> None:
    book.app.calculation = calculation
    with host.quiet():
        pass
    assert book.app.calculation == calculation


def test_a_failure_within_leaves_nothing_changed(book: xw.Book, host: ExcelHost) -> None:
    with pytest.raises(RuntimeError), host.quiet():
        raise RuntimeError
    assert settings(book) == USUAL


@pytest.mark.parametrize("name", list(STILL))
def test_a_setting_that_excel_refuses_leaves_no_other_changed(
    book: xw.Book, host: ExcelHost, name: str
) -> None:
    book.app.impl.refuses.add(name)
    with pytest.raises(HostError), host.quiet():
        pytest.fail("it must not begin")
    assert settings(book) == USUAL


@pytest.mark.parametrize("name", list(STILL))
def test_a_setting_that_cannot_be_put_back_keeps_no_other_from_it(
    book: xw.Book, host: ExcelHost, name: str
) -> None:
    with pytest.raises(HostError), host.quiet():
        book.app.impl.refuses.add(name)
    changed = {key for key, value in settings(book).items() if value != USUAL[key]}
    assert changed == {name}
    book.app.impl.refuses.clear()
    book.app.screen_updating = True


def test_an_import_that_fails_leaves_neither_sheets_nor_books_nor_settings(
    book: xw.Book, host: ExcelHost, tmp_path: Path
) -> None:
    from kedang.commands.host import Tab
    from kedang.hosts.files.values_copy import SheetValues, write_values

    made = tmp_path / "made.xlsx"
    write_values(made, [SheetValues("结果", 1, 1, [["00123"]])])
    books = len(book.app.books)
    with pytest.raises(HostError):
        host.import_tabs(made, [Tab("结果", "一"), Tab("结果", "名[字]")])
    assert book.sheet_names == ["客户"]
    assert len(book.app.books) == books
    assert settings(book) == USUAL
    host.import_tabs(made, [Tab("结果", "一")])
    assert host.read(Area("一", 1, 1, 1, 1)) == [["00123"]]
    assert host.document().active == "客户"


def test_an_old_workbook_takes_no_sheets_and_is_to_be_saved_anew(
    book: xw.Book, host: ExcelHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("support.rig.sheets.ROWS", 65_536)
    with pytest.raises(HostError) as caught:
        host.import_tabs(tmp_path / "made.xlsx", [])
    assert caught.value.text.id == "host.old_format" and book.sheet_names == ["客户"]
    assert settings(book) == USUAL


def test_without_a_copy_of_excel_s_own_the_values_are_copied(
    book: xw.Book, host: ExcelHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a password, or where the program has no such call."""
    host.write("客户", 2, 2, [["330106198001011234", 1.5]])
    book.sheets.add("藏", after=book.sheets[-1]).visible = False
    monkeypatch.setattr("support.rig.application.Native.HasPassword", True)
    copy = read_workbook(host.snapshot(tmp_path))
    assert [(grid.sheet, grid.hidden) for grid in copy.grids] == [("客户", False), ("藏", True)]
    assert list(copy.grids[0].cells[1, 1:]) == ["330106198001011234", 1.5]


def test_earlier_fills_and_notes_are_known_and_come_back(book: xw.Book, host: ExcelHost) -> None:
    sheet = book.sheets[0]
    sheet.range("B2").color, sheet.range("B4").color = (0, 0, 0), (1, 2, 3)
    sheet.range("B3").add_note("我的批注")
    marks = [
        Mark(
            "客户",
            row,
            2,
            YELLOW if row % 2 else RED,
            f"【客档 {row:04}】",
            f"【客档 {row:04}】看这里",
        )
        for row in range(2, 40)
    ]
    standings = host.mark(marks)
    assert [one.fill for one in standings[:4]] == [0x000000, None, 0x010203, None]
    assert [one.note for one in standings[:3]] == [None, "我的批注", None]
    assert sheet.range("B2").color == (0xFF, 0xC7, 0xCE)
    assert host.unmark(standings) == len(marks)
    assert [sheet.range(place).color for place in ("B2", "B3", "B4")] == [
        (0, 0, 0),
        None,
        (1, 2, 3),
    ]
    assert [note.text for note in sheet.notes] == ["我的批注"]


def test_a_cell_that_takes_no_note_is_filled_and_found_by_its_fill(
    book: xw.Book, host: ExcelHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As beside a modern comment."""

    def refuse(*given: object) -> None:
        raise Refusal("应用程序定义或对象定义错误")

    monkeypatch.setattr("support.rig.ranges.Range.add_note", refuse)
    standings = host.mark([Mark("客户", 2, 2, YELLOW, "【客档 0001】", "【客档 0001】看这里")])
    assert book.sheets[0].range("B2").color is not None
    assert host.unmark(standings) == 1
    assert book.sheets[0].range("B2").color is None


def test_a_busy_excel_says_what_to_do(
    book: xw.Book, host: ExcelHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*given: object) -> None:
        raise Refusal("", scode=-2146777998)

    monkeypatch.setattr("support.rig.ranges.Range.add_note", busy)
    with pytest.raises(HostError) as refused:
        host.mark([Mark("客户", 2, 2, YELLOW, "【客档 0001】", "【客档 0001】看这里")])
    assert refused.value.text.id == "host.busy"


def test_a_protected_sheet_is_named(book: xw.Book, host: ExcelHost) -> None:
    book.sheets[0].impl.native.protect("x")
    mark = Mark("客户", 2, 2, YELLOW, "【客档 0001】", "【客档 0001】看这里")
    for attempt in (lambda: host.mark([mark]), lambda: host.write("客户", 1, 1, [["x"]])):
        with pytest.raises(HostError, match="“客户”有保护"):
            attempt()


def test_marks_on_several_sheets_are_made_all_or_none(book: xw.Book, host: ExcelHost) -> None:
    book.sheets.add("锁住", after=book.sheets[-1]).impl.native.protect("x")
    marks = [
        Mark(name, 2, 2, YELLOW, "【客档 0001】", "【客档 0001】看") for name in ("客户", "锁住")
    ]
    with pytest.raises(HostError, match="“锁住”有保护"):
        host.mark(marks)
    assert book.sheets[0].range("B2").color is None and not len(book.sheets[0].notes)
    assert settings(book) == USUAL and host.document().active == "锁住"


def test_marks_that_fail_on_the_way_are_taken_off_again(
    book: xw.Book, host: ExcelHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotate, sheet = Range.add_note, book.sheets[0]

    def busy_at_last(cell: Range, text: str) -> object:
        if cell.row == 9:
            raise Refusal("", scode=-2146777998)
        return annotate(cell, text)

    monkeypatch.setattr(Range, "add_note", busy_at_last)
    with pytest.raises(HostError):
        host.mark(
            [
                Mark("客户", n, 2, RED, f"【客档 {n:04}】", f"【客档 {n:04}】看")
                for n in range(2, 10)
            ]
        )
    assert sheet.range("B2:B10").color is None and not len(sheet.notes)
    assert settings(book) == USUAL


def test_of_a_text_file_the_values_of_every_sheet_are_copied(
    office: RunningCalc, tmp_path: Path
) -> None:
    """Excel itself would save only the sheet in front."""
    file = tmp_path / "客户.csv"
    file.write_text("客户名称,编码\n杭州西子,00123\n", encoding="utf-8")
    book = attach(office.ctx).books.open(str(file))
    try:
        book.sheets.add("结果", after=book.sheets[-1]).range("A1").value = "x"
        copy = ExcelHost(book, cancelled=lambda: False).snapshot(tmp_path)
    finally:
        book.close()
    assert [grid.sheet for grid in read_workbook(copy).grids] == ["客户", "结果"]


def test_questions_and_sentences_are_shown_by_excel(book: xw.Book, host: ExcelHost) -> None:
    played = book.app.impl
    played.answers += ["yes", "no"]
    assert [host.ask("好吗？", "客户档案"), host.ask("好吗？", "客户档案")] == [True, False]
    host.tell("坏了", "客户档案", failed=True)
    assert (played.shown[-1].prompt, played.shown[-1].mode) == ("坏了", "critical")
    host.progress("正在读表")
    assert book.app.status_bar == "正在读表"
    host.progress(None)
    assert book.app.status_bar is False
