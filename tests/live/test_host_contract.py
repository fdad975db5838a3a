"""Both adapters keep the promises of the host: looking, reading, writing, sheets, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from kedang.commands.host import STATE_SHEET, Area, Host, Mark
from kedang.hosts.files import read_workbook
from kedang.model.errors import HostError
from kedang.model.text import DEFAULT_LANG
from support.calc import RunningCalc
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
HOSTILE = [
    "=1+1",
    "+86 138 0013 8000",
    "-5",
    "@SUM(A1)",
    "00123",
    "913302000000000006",
    "1-2",
    "2026-01-05",
    "TRUE",
    "1e5",
    "#N/A",
    "'quoted",
    " blanks around ",
    "第一行\n第二行",
    "😀𠮷野家",
    "x" * 32_000,
]


@pytest.fixture
def live(open_host: OpenHost) -> Live:
    """A new workbook with one sheet named 客户."""
    live = open_host()
    live.host.rename(live.names()[0], "客户")
    return live


def one(live: Live, row: int, column: int) -> object:
    """The value of a cell, through the host."""
    return live.host.read(Area("客户", row, column, row, column))[0][0]


def test_a_new_workbook_has_no_path(live: Live) -> None:
    told = live.host.document()
    assert (told.path, told.sheets, told.active) == ("", ("客户",), "客户")
    assert told.name
    assert told.selection == Area("客户", 1, 1, 1, 1)


def test_an_opened_file_has_its_name_and_path(live: Live, open_host: OpenHost) -> None:
    path = live.save_as(live.folder / "客户 名单.xlsx")
    told = open_host(path).host.document()
    assert (told.name, Path(told.path)) == ("客户 名单.xlsx", path)


def test_the_selection_is_told(live: Live) -> None:
    live.document.CurrentController.select(live.range("客户", "B3:D9"))
    assert live.host.document().selection == Area("客户", 3, 2, 9, 4)


def test_hostile_texts_come_back_as_they_were_and_stay_so_in_the_file(live: Live) -> None:
    live.host.write("客户", 2, 3, [[text] for text in HOSTILE])
    assert live.host.read(Area("客户", 2, 3, 1 + len(HOSTILE), 3)) == [[text] for text in HOSTILE]
    copy = read_workbook(live.host.snapshot(live.folder))
    assert list(copy.grids[0].cells[1:, 2]) == HOSTILE


def test_single_cells_are_written_exactly_and_come_back_exactly(live: Live) -> None:
    live.host.write("客户", 1, 1, [["旧", 1.5, None], ["13812345678", True, "尾"]])
    live.range("客户", "B1").NumberFormat = live.document.NumberFormats.queryKey(
        "0.00", live.document.CharLocale, False
    )
    live.range("客户", "C1").Formula = "=B1*2"
    places = [("客户", row, column) for row in (1, 2) for column in (1, 2, 3)]
    before = live.host.contents(places)
    assert [one.value for one in before] == ["旧", 1.5, 3.0, "13812345678", True, "尾"]
    assert [one.formula for one in before] == [False, False, True, False, False, False]
    changed = [0, 1, 3, 4]
    news: list[str | float | None] = ["00123", 2.5, 7.0, None]
    new = [
        replace(
            before[at], value=value, format="@" if isinstance(value, str) else before[at].format
        )
        for at, value in zip(changed, news, strict=True)
    ]
    live.host.set_cells(new)
    assert [one.value for one in live.host.contents([places[at] for at in changed])] == news
    assert live.range("客户", "C1").Formula == "=B1*2"
    live.host.set_cells([before[at] for at in changed])
    assert live.host.contents(places) == before


def test_hostile_texts_stay_texts_in_single_cells_under_any_format(live: Live) -> None:
    live.host.write("客户", 1, 1, [[1.0]] * len(HOSTILE))
    kept = live.host.contents([("客户", row, 1) for row in range(1, len(HOSTILE) + 1)])
    texts = [replace(one, value=text) for one, text in zip(kept, HOSTILE, strict=True)]
    live.host.set_cells(texts)
    assert live.host.read(Area("客户", 1, 1, len(HOSTILE), 1)) == [[text] for text in HOSTILE]
    assert [one.format for one in live.host.contents([("客户", 1, 1)])] == [kept[0].format]


def test_single_cells_of_a_protected_sheet_are_refused_all_together(live: Live) -> None:
    live.host.write("客户", 1, 1, [["旧"]])
    (before,) = live.host.contents([("客户", 1, 1)])
    live.sheet("客户").protect("geheim")
    with pytest.raises(HostError, match="保护"):
        live.host.set_cells([replace(before, value="新")])
    assert one(live, 1, 1) == "旧"


def test_numbers_truths_and_nothing_keep_their_kind(live: Live) -> None:
    rows = [[1.5, -3.0, 0.0], [True, False, None], [None, 1e15, "字"]]
    live.host.write("客户", 1, 1, [["旧"] * 3] * 3)
    live.host.write("客户", 1, 1, rows)
    read = live.host.read(Area("客户", 1, 1, 3, 3))
    assert read == rows
    assert [[type(value) for value in row] for row in read] == [[type(v) for v in r] for r in rows]


def test_rows_of_unequal_length_and_none_at_all(live: Live) -> None:
    live.host.write("客户", 1, 1, [["甲", "乙"], ["丙"], []])
    live.host.write("客户", 9, 1, [])
    assert live.host.read(Area("客户", 1, 1, 3, 2)) == [["甲", "乙"], ["丙", None], [None, None]]


def test_days_are_serial_numbers_and_errors_their_texts(live: Live) -> None:
    live.range("客户", "A1").Formula = "2026-03-04"
    live.range("客户", "A2").Formula = "=1/0"
    live.range("客户", "A3").Formula = "=NA()"
    live.range("客户", "A4").Formula = '=""&"字"'
    read = [row[0] for row in live.host.read(Area("客户", 1, 1, 4, 1))]
    assert read == [(datetime(2026, 3, 4) - datetime(1899, 12, 30)).days, "#DIV/0!", "#N/A", "字"]


def test_a_snapshot_holds_what_was_never_saved_and_leaves_the_workbook_as_it_is(
    live: Live, open_host: OpenHost
) -> None:
    path = live.save_as(live.folder / "名单.xlsx")
    other = open_host(path)
    other.host.write("客户", 1, 1, [["名称", "金额"], ["甲公司", 12.5]])
    copy = other.host.snapshot(live.folder)
    assert copy.parent == live.folder and copy != path
    assert read_workbook(copy).grids[0].cells.tolist() == [["名称", "金额"], ["甲公司", 12.5]]
    assert other.host.document().path == str(path)
    assert other.document.isModified()


def test_sheets_are_renamed_shown_hidden_brought_to_the_front_and_deleted(live: Live) -> None:
    for place, name in enumerate(("一", "二"), start=1):
        live.document.Sheets.insertNewByName(name, place)
    live.host.rename("二", "报告")
    live.host.show("报告", visible=False)
    assert live.names() == ["客户", "一", "报告"] and not live.visible("报告")
    live.host.show("报告", visible=True)
    assert live.visible("报告")
    live.host.go("一", 4, 3)
    assert live.active() == "一"
    assert live.host.document().selection == Area("一", 4, 3, 4, 3)
    live.host.show("报告", visible=False)
    live.host.go("报告")
    assert live.active() == "报告" and live.visible("报告")
    live.host.delete(["一", "没有的", "报告"])
    assert live.names() == ["客户"]


REFUSED: dict[str, Callable[[Host], object]] = {
    "rename a sheet that is not there": lambda host: host.rename("没有的", "三"),
    "rename to a name that is taken": lambda host: host.rename("客户", "二"),
    "rename to a name that cannot be": lambda host: host.rename("客户", "a/b"),
    "hide the last sheet to be seen": lambda host: host.show("客户", visible=False),
    "delete the last sheet to be seen": lambda host: host.delete(["客户"]),
    "read a sheet that is not there": lambda host: host.read(Area("没有的", 1, 1, 1, 1)),
    "write to a sheet that is not there": lambda host: host.write("没有的", 1, 1, [["字"]]),
    "go to a sheet that is not there": lambda host: host.go("没有的"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_done_is_a_sentence(live: Live, what: str) -> None:
    live.document.Sheets.insertNewByName("二", 1)
    live.host.show("二", visible=False)
    with pytest.raises(HostError, match="“") as caught:
        REFUSED[what](live.host)
    assert caught.value.text.id.startswith("host.")
    assert live.names() == ["客户", "二"]


def test_what_is_kept_comes_back_and_goes_without_a_trace(live: Live) -> None:
    text = '{"名": "客档😀", "行": "\\n"}' * 5_000
    before = read_workbook(live.save_as(live.folder / "before.xlsx"))
    assert live.host.state() == ""
    live.host.keep_state(text)
    assert live.host.state() == text
    assert not live.visible(STATE_SHEET) and live.active() == "客户"
    live.host.keep_state("短")
    assert live.host.state() == "短"
    live.host.keep_state("")
    live.host.keep_state("")
    assert live.host.state() == "" and live.names() == ["客户"]
    after = read_workbook(live.save_as(live.folder / "after.xlsx"))
    assert [grid.sheet for grid in after.grids] == [grid.sheet for grid in before.grids]


def test_what_is_kept_survives_the_file(live: Live, open_host: OpenHost) -> None:
    text = "=客档😀 'x'  " * 9_000 + "。"
    live.host.keep_state(text)
    again = open_host(live.save_as(live.folder / "kept.xlsx"))
    assert again.host.state() == text, "changed"
    assert not again.visible(STATE_SHEET)


def test_quiet_ends_whatever_happens(live: Live) -> None:
    live.range("客户", "A1").Formula = "=B1*2"
    with pytest.raises(ZeroDivisionError), live.host.quiet():
        live.host.write("客户", 1, 2, [[21.0]])
        with live.host.quiet():
            pass
        raise ZeroDivisionError
    assert live.document.isAutomaticCalculationEnabled()
    assert not live.document.hasControllersLocked()
    assert one(live, 1, 1) == 42.0


def test_quiet_leaves_calculation_by_hand_as_it_was(live: Live) -> None:
    live.document.enableAutomaticCalculation(False)
    with live.host.quiet():
        live.host.write("客户", 1, 1, [[1.0]])
    assert not live.document.isAutomaticCalculationEnabled()


def test_a_protected_sheet_is_named_in_a_sentence(live: Live) -> None:
    live.sheet("客户").protect("geheim")
    with pytest.raises(HostError) as caught:
        live.host.write("客户", 1, 1, [["甲"]])
    assert "客户" in caught.value.render(DEFAULT_LANG)
    assert "保护" in caught.value.render(DEFAULT_LANG)
    live.sheet("客户").unprotect("geheim")
    assert one(live, 1, 1) is None


def test_protected_sheets_are_named_in_order(live: Live) -> None:
    for place, name in enumerate(("二", "三"), start=1):
        live.document.Sheets.insertNewByName(name, place)
    assert live.host.protected() == ()
    for name in ("三", "客户"):
        live.sheet(name).protect("geheim")
    assert live.host.protected() == ("客户", "三")
    live.sheet("客户").unprotect("geheim")
    assert live.host.protected() == ("三",)


def test_a_protected_workbook_gets_no_sheets(live: Live) -> None:
    live.document.protect("geheim")
    for refused in (
        lambda: live.host.keep_state("字"),
        lambda: live.host.rename("客户", "二"),
        live.host.protected,
    ):
        with pytest.raises(HostError, match="保护"):
            refused()
    assert live.names() == ["客户"]


def test_a_document_opened_to_be_read_is_not_written(live: Live, open_host: OpenHost) -> None:
    if live.kind != "uno":
        pytest.skip("Excel lets a read-only workbook be changed; it is saved under another name")
    path = live.save_as(live.folder / "only.xlsx")
    reader = open_host(path, read_only=True)
    for refused in (
        lambda: reader.host.write("客户", 1, 1, [["字"]]),
        lambda: reader.host.mark(
            [Mark("客户", 1, 1, 0xFFC7CE, "【客档 0001】", "【客档 0001】字")]
        ),
        lambda: reader.host.keep_state("字"),
        reader.host.protected,
        lambda: reader.host.show("客户", visible=True),
    ):
        with pytest.raises(HostError, match="只读"):
            refused()
    assert reader.host.read(Area("客户", 1, 1, 1, 1)) == [[None]]


def test_a_closed_workbook_is_a_sentence(live: Live) -> None:
    if live.kind != "uno":
        pytest.skip("the played Excel does not lose a workbook as Excel does")
    live.document.close(True)
    for refused in (live.host.document, live.host.state, lambda: live.host.progress("字")):
        with pytest.raises(HostError, match="已经关闭"):
            refused()


def test_a_dead_program_is_a_sentence_and_the_next_one_works(
    live: Live, open_host: OpenHost, office: RunningCalc
) -> None:
    if live.kind != "uno":
        pytest.skip("the played Excel does not die as Excel does")
    office.kill()
    with pytest.raises(HostError, match="已经关闭"):
        live.host.state()
    assert open_host().host.state() == ""


def test_a_workbook_is_opened_beside_the_users_own(live: Live, office: RunningCalc) -> None:
    other = live.save_as(live.folder / "登记表 甲.xlsx")
    live.host.write("客户", 2, 2, [["没存的"]])
    live.document.CurrentController.select(live.range("客户", "B2:C3"))
    before = live.host.document()
    for _ in range(2):
        live.host.open_book(other, read_only=True)
    opened = [each for each in office.desktop.Components if getattr(each, "URL", "") == _url(other)]
    try:
        assert len(opened) == 1 and opened[0].isReadonly()
        assert office.desktop.getCurrentComponent() == opened[0], "changed"
        assert live.host.document().sheets == before.sheets
        assert live.document.isModified() and one(live, 2, 2) == "没存的"
        assert live.document.isAutomaticCalculationEnabled()
        assert not live.document.hasControllersLocked()
    finally:
        office.on_main_thread(lambda: [each.close(True) for each in opened])
    assert live.host.document() == before


def test_a_workbook_opened_to_be_filled_in_can_be_written(live: Live, office: RunningCalc) -> None:
    other = live.save_as(live.folder / "填写.xlsx")
    live.host.open_book(other)
    (opened,) = (
        each for each in office.desktop.Components if getattr(each, "URL", "") == _url(other)
    )
    try:
        assert not opened.isReadonly()
    finally:
        office.on_main_thread(lambda: opened.close(True))


def test_what_cannot_be_opened_is_a_sentence(live: Live) -> None:
    broken = live.folder / "坏.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    macros = live.folder / "宏.xlsm"
    macros.write_bytes(live.save_as(live.folder / "a.xlsx").read_bytes())
    for path, what in ((live.folder / "没有.xlsx", "host.no_file"), (macros, "host.only_xlsx")):
        with pytest.raises(HostError) as caught:
            live.host.open_book(path)
        assert caught.value.text.id == what
    if live.kind == "uno":
        with pytest.raises(HostError):
            live.host.open_book(broken)


def test_excel_has_no_two_workbooks_of_one_name(live: Live, open_host: OpenHost) -> None:
    if live.kind == "uno":
        pytest.skip("Calc opens two files of one name")
    for name in ("一", "二"):
        (live.folder / name).mkdir()
        live.save_as(live.folder / name / "手册.xlsx")
    open_host(live.folder / "一" / "手册.xlsx")
    with pytest.raises(HostError, match=r"手册\.xlsx"):
        live.host.open_book(live.folder / "二" / "手册.xlsx")


def _url(path: Path) -> str:
    return path.resolve().as_uri()


def test_every_operation_of_the_host_is_on_the_offices_list() -> None:
    from kedang.hosts.calc.office.operations import OPERATIONS, Office

    asked = {name for name in vars(Host) if not name.startswith("_")} - {"kind"}
    assert asked == OPERATIONS
    assert all(callable(getattr(Office, name)) for name in OPERATIONS)


def test_the_status_bar_questions_and_sentences_end_by_themselves(live: Live) -> None:
    live.host.progress("读取 1/3")
    live.host.progress("读取 2/3")
    live.host.progress(None)
    live.host.progress(None)
    assert live.host.kind == ("calc" if live.kind == "uno" else "excel")
    assert not live.host.cancelled()
