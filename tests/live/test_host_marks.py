"""Both adapters mark the user's cells and take every mark off again, whatever the user did meanwhile."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence

import pytest

from kedang.commands.host import Mark, Standing
from kedang.model.errors import HostError
from support.live import Live

pytestmark = pytest.mark.live
OpenHost = Callable[..., Live]
RED, YELLOW, GREEN = 0xFFC7CE, 0xFFEB9C, 0xC6EFCE
ROWS = [["名称", "电话"], *[[f"公司{n}", f"1380013800{n}"] for n in range(1, 9)]]


@pytest.fixture
def live(open_host: OpenHost) -> Live:
    """A workbook with eight customers on the sheet 客户, nothing filled or noted."""
    live = open_host()
    live.host.rename(live.names()[0], "客户")
    live.host.write("客户", 1, 1, ROWS)
    return live


def mark(row: int, column: int, number: int = 1, colour: int = RED, sheet: str = "客户") -> Mark:
    """A mark with a number of its own."""
    prefix = f"【客档 {number:04}】"
    return Mark(sheet, row, column, colour, prefix, f"{prefix}电话少一位\n请补全")


def look(
    live: Live, places: Sequence[str], sheet: str = "客户"
) -> list[tuple[int | None, str | None]]:
    """Fill and note of some cells."""
    return [(seen.fill, seen.note) for seen in (live.cell(sheet, place) for place in places)]


def insert_note(live: Live, place: str, text: str) -> None:
    """A note that the user wrote."""
    cell = live.range("客户", place).getCellByPosition(0, 0)
    live.sheet("客户").Annotations.insertNew(cell.CellAddress, text)


def test_marks_are_seen_and_taken_off(live: Live) -> None:
    marks = [mark(2, 1, 1), mark(3, 2, 2, YELLOW), mark(4, 2, 3)]
    with live.host.quiet():
        standings = live.host.mark(marks)
    assert standings == [Standing(each, None, None) for each in marks]
    assert look(live, ["A2", "B3", "B4"]) == [
        (RED, marks[0].note), (YELLOW, marks[1].note), (RED, marks[2].note)
    ]  # fmt: skip
    assert set(live.notes("客户")) == {(2, 1), (3, 2), (4, 2)}
    with live.host.quiet():
        assert live.host.unmark(standings) == 3
    assert look(live, ["A2", "B3", "B4"]) == [(None, None)] * 3
    assert live.notes("客户") == {}
    assert live.host.unmark(standings) == 0


def test_no_marks_is_no_work(live: Live) -> None:
    assert live.host.mark([]) == []
    assert live.host.unmark([]) == 0


def test_the_users_own_fills_and_notes_come_back(live: Live) -> None:
    live.range("客户", "A2:A3").CellBackColor = GREEN
    insert_note(live, "A3", "老客户\n不要改")
    insert_note(live, "A4", "待定")
    insert_note(live, "B8", "没有标记")
    places = ["A2", "A3", "A4", "B8"]
    before = look(live, places)
    standings = live.host.mark([mark(2, 1, 1), mark(3, 1, 2), mark(4, 1, 3)])
    assert [(each.fill, each.note) for each in standings] == before[:3]
    assert live.cell("客户", "A3").note == mark(3, 1, 2).note
    assert live.host.unmark(standings) == 3
    assert look(live, places) == before


def test_marks_on_marks_come_off_in_turn(live: Live) -> None:
    first = live.host.mark([mark(2, 1, 1)])
    second = live.host.mark([mark(2, 1, 2, YELLOW)])
    assert second[0].fill == RED and second[0].note == mark(2, 1, 1).note
    live.host.unmark(second)
    assert look(live, ["A2"]) == [(RED, mark(2, 1, 1).note)]
    live.host.unmark(first)
    assert look(live, ["A2"]) == [(None, None)]


def test_marks_are_found_where_rows_were_put_in_or_taken_out(live: Live) -> None:
    standings = live.host.mark([mark(3, 1, 1), mark(6, 2, 2)])
    live.sheet("客户").Rows.insertByIndex(1, 4)
    live.sheet("客户").Rows.removeByIndex(7, 1)
    live.sheet("客户").Columns.insertByIndex(0, 2)
    assert set(live.notes("客户")) == {(7, 3), (9, 4)}
    assert live.host.unmark(standings) == 2
    assert live.notes("客户") == {}
    assert look(live, ["C7", "D9", "A3", "B6"]) == [(None, None)] * 4


def test_marks_are_found_after_sorting_and_on_a_renamed_sheet(live: Live) -> None:
    standings = live.host.mark([mark(2, 1, 1), mark(3, 2, 2)])
    _sort_down(live)
    live.host.rename("客户", "名单")
    assert set(live.notes("名单")) == {(9, 1), (8, 2)}
    assert live.host.unmark(standings) == 2
    assert look(live, ["A9", "B8", "A2", "B3"], "名单") == [(None, None)] * 4


def _sort_down(live: Live) -> None:
    """The customers, the last first."""
    struct = live.calc.uno.createUnoStruct
    field = struct("com.sun.star.table.TableSortField")
    field.Field, field.IsAscending = 0, False
    fields = live.calc.uno.Any("[]com.sun.star.table.TableSortField", (field,))
    wanted = []
    for name, value in {"SortFields": fields, "ContainsHeader": True}.items():
        each = struct("com.sun.star.beans.PropertyValue")
        each.Name, each.Value = name, value
        wanted.append(each)
    target = live.range("客户", "A1:B9")
    live.calc.uno.invoke(target, "sort", (live.calc.uno.Any("[]com.sun.star.beans.PropertyValue", tuple(wanted)),))  # fmt: skip


def test_where_the_user_deleted_the_note_the_fill_goes_too(live: Live) -> None:
    standings = live.host.mark([mark(2, 1, 1), mark(3, 1, 2)])
    live.range("客户", "A2").clearContents(8)
    assert live.host.unmark(standings) == 2
    assert look(live, ["A2", "A3"]) == [(None, None)] * 2


def test_what_the_user_changed_since_stays(live: Live) -> None:
    standings = live.host.mark([mark(2, 1, 1), mark(3, 1, 2), mark(4, 1, 3)])
    live.range("客户", "A2").CellBackColor = GREEN
    live.range("客户", "A3").clearContents(8)
    live.range("客户", "A3").CellBackColor = GREEN
    changed = mark(4, 1, 3).note + "\n已问过客户"
    live.range("客户", "A4").getCellByPosition(0, 0).Annotation.setString(changed)
    assert live.host.unmark(standings) == 2
    assert look(live, ["A2", "A3", "A4"]) == [(GREEN, None), (GREEN, None), (None, changed)]


def test_cleared_rows_and_deleted_sheets_do_no_harm(live: Live) -> None:
    live.document.Sheets.insertNewByName("二", 1)
    standings = live.host.mark([mark(2, 1, 1), mark(2, 1, 2, RED, "二")])
    live.sheet("客户").Rows.removeByIndex(1, 1)
    live.document.Sheets.removeByName("二")
    assert live.host.unmark(standings) == 0
    assert look(live, ["A2"]) == [(None, None)]


def test_several_sheets_the_one_in_front_stays_with_its_selection(live: Live) -> None:
    live.document.Sheets.insertNewByName("二", 1)
    live.document.CurrentController.select(live.range("客户", "B3:B5"))
    before = live.host.document()
    standings = live.host.mark([mark(2, 1, 1), mark(5, 5, 2, YELLOW, "二")])
    assert live.host.document() == before
    assert look(live, ["E5"], "二") == [(YELLOW, mark(5, 5, 2).note)]
    assert live.host.unmark(standings) == 2
    assert live.host.document() == before
    assert live.notes("二") == {}


def test_a_protected_sheet_gets_no_mark_at_all(live: Live) -> None:
    live.document.Sheets.insertNewByName("二", 1)
    live.sheet("二").protect("geheim")
    with pytest.raises(HostError, match="二"):
        live.host.mark([mark(2, 1, 1, RED, "二")])
    live.sheet("二").unprotect("geheim")
    assert live.notes("二") == {}
    assert live.names() == ["客户", "二"]


def test_one_step_of_the_programs_own_undo_takes_all_marks(live: Live) -> None:
    if live.kind != "uno":
        pytest.skip("Excel forgets its own undo when a program writes")
    standings = live.host.mark([mark(row, 1, row) for row in range(2, 8)])
    live.document.UndoManager.undo()
    assert live.notes("客户") == {}
    assert live.cell("客户", "A2").fill is None
    assert live.host.unmark(standings) == 0


def test_marks_are_taken_off_after_saving_and_opening_again(
    live: Live, open_host: OpenHost
) -> None:
    live.range("客户", "A3").CellBackColor = GREEN
    insert_note(live, "A3", "老客户\n不要改")
    standings = live.host.mark([mark(2, 1, 1), mark(3, 1, 2), mark(4, 2, 3, YELLOW)])
    again = open_host(live.save_as(live.folder / "marked.xlsx"))
    assert len(again.notes("客户")) == 3
    assert again.host.unmark(standings) == 3
    assert look(again, ["A2", "A3", "B4"]) == [
        (None, None),
        (GREEN, "老客户\n不要改"),
        (None, None),
    ]


def test_a_note_kept_open_stays_open(live: Live) -> None:
    insert_note(live, "A2", "老客户")
    own = live.range("客户", "A2").getCellByPosition(0, 0).Annotation
    own.setIsVisible(True)
    live.host.unmark(live.host.mark([mark(2, 1)]))
    assert own.getIsVisible() and own.getString() == "老客户"


@pytest.mark.parametrize("wrong", [mark(3, 20_000), mark(3_000_000, 1), mark(3, 1, sheet="没有的")])
def test_a_mark_that_cannot_be_puts_none_on(live: Live, wrong: Mark) -> None:
    if live.kind != "uno":
        pytest.skip("sheets of the played Excel have other edges")
    with pytest.raises(HostError):
        live.host.mark([mark(2, 1, 2), wrong])
    assert look(live, ["A2"]) == [(None, None)]
    assert live.notes("客户") == {} and live.names() == ["客户"]


def test_a_failure_half_way_takes_the_first_half_off(live: Live) -> None:
    if live.kind != "uno":
        pytest.skip("the command takes it off, by the state")
    live.document.Sheets.insertNewByName("二", 1)
    broken = Mark("二", 3, 1, RED, "【客档 0009】", "【客档 0009】\ud800")
    with pytest.raises(HostError):
        live.host.mark([mark(2, 1, 1), broken])
    assert look(live, ["A2"]) == [(None, None)]
    assert live.notes("客户") == live.notes("二") == {}


def test_a_fill_that_comes_from_a_style_is_none_of_the_cells_own(live: Live) -> None:
    if live.kind != "uno":
        pytest.skip("the played Excel cannot tell the two apart")
    live.range("客户", "A2").CellStyle = "Good"
    standings = live.host.mark([mark(2, 1)])
    assert standings[0].fill == live.document.StyleFamilies.getByName("CellStyles").getByName("Good").CellBackColor  # fmt: skip
    assert live.host.unmark(standings) == 1
    assert live.cell("客户", "A2").fill == standings[0].fill
    assert live.range("客户", "A2").getPropertyState("CellBackColor").value == "DEFAULT_VALUE"


def test_many_marks_on_many_rows(live: Live, capsys: pytest.CaptureFixture[str]) -> None:
    many, height = (500, 5_000) if live.kind == "uno" else (50, 500)
    rows = [[f"客户{row}" if column % 4 == 0 else float(row * column) for column in range(20)] for row in range(height)]  # fmt: skip
    sheet = live.sheet("客户")
    sheet.getCellRangeByPosition(0, 0, 19, height - 1).setDataArray(tuple(map(tuple, rows)))
    cells = [(row, column) for row in range(2, height) for column in range(1, 21)]
    marks = [
        mark(row, column, number, (RED, YELLOW, GREEN)[number % 3])
        for number, (row, column) in enumerate(random.Random(3).sample(cells, many))
    ]
    started = time.perf_counter()
    standings = live.host.mark(marks)
    on = time.perf_counter() - started
    assert sheet.Annotations.Count == many
    started = time.perf_counter()
    assert live.host.unmark(standings) == many
    off = time.perf_counter() - started
    assert sheet.Annotations.Count == 0
    with capsys.disabled():
        sys.stdout.write(f"\n{live.kind}: {many} marks on in {on:.2f} s, off in {off:.2f} s\n")
    assert on < 60 and off < 60
