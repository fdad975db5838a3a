"""Where drawings end up when rows above, inside or below them repeat or go."""

from __future__ import annotations

import pytest
from lxml import etree

from kedang.reports.filling.anchors import Mover
from kedang.reports.filling.row_sizes import RowSizes, row_sizes
from kedang.reports.filling.rowmap import Change, RowMap

SPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
USUAL = 15 * 12_700
EVEN = RowSizes(USUAL, {})


def five(row: int = 5) -> RowMap:
    """A row that stands five times."""
    return RowMap([Change(row, row, ((),) * 5)])


def corner(name: str, row: int, offset: int) -> str:
    return f"<{name}><col>1</col><colOff>0</colOff><row>{row - 1}</row><rowOff>{offset}</rowOff></{name}>"


def two_cells(first: int, last: int, start: int = 0, end: int = 0) -> etree._Element:
    """An anchor from a row to a row, counted from 1."""
    inside = corner("from", first, start) + corner("to", last, end) + '<sp><cNvPr id="1"/></sp>'
    return etree.fromstring(f'<twoCellAnchor xmlns="{SPACE}">{inside}</twoCellAnchor>')


def rows_of(anchor: etree._Element) -> list[tuple[int, int]]:
    """Row, from 1, and offset of each corner."""
    ends = [anchor.find(f"{{*}}{name}") for name in ("from", "to")]
    found = [end for end in ends if end is not None]
    return [(int(e.findtext("{*}row")) + 1, int(e.findtext("{*}rowOff"))) for e in found]


@pytest.mark.parametrize(
    ("first", "last", "moved"),
    [
        (7, 20, (11, 24)),  # below the list: down by four
        (2, 4, (2, 4)),  # above: stays
        (2, 12, (2, 12)),  # beside: begins where it did, as high as it was
        (5, 12, (5, 12)),  # begins in the repeated row and goes on below it
        (6, 6, (10, 10)),  # right below
    ],
)
def test_a_drawing_moves_and_keeps_its_size(first: int, last: int, moved: tuple[int, int]) -> None:
    anchor = two_cells(first, last, 100, 5_000)
    (placed,) = Mover(five(), EVEN, EVEN).place(anchor)
    assert rows_of(placed.anchor) == [(moved[0], 100), (moved[1], 5_000)]


def test_inside_a_repeated_row_it_is_repeated() -> None:
    places = Mover(five(), EVEN, EVEN).place(two_cells(5, 5, 0, 9_000))
    assert [rows_of(each.anchor)[0][0] for each in places] == [5, 6, 7, 8, 9]
    assert [each.row for each in places] == [5, 6, 7, 8, 9]


def test_one_that_ends_on_the_edge_of_the_row_is_inside_it() -> None:
    assert len(Mover(five(), EVEN, EVEN).place(two_cells(5, 6, 0, 0))) == 5


def test_rows_taken_out_take_it_away_and_others_do_not() -> None:
    gone = RowMap([Change(4, 9)])
    assert Mover(gone, EVEN, EVEN).place(two_cells(5, 8)) == []
    (half,) = Mover(gone, EVEN, EVEN).place(two_cells(7, 12))
    assert rows_of(half.anchor)[0][0] == 4


def test_higher_rows_in_between_need_fewer_rows() -> None:
    """Five copies of a row twice as high: a drawing of ten usual heights ends after fewer rows."""
    old = RowSizes(USUAL, {5: 2 * USUAL})
    new = RowSizes(USUAL, dict.fromkeys(range(5, 10), 2 * USUAL))
    anchor = two_cells(3, 12, 0, 0)
    (placed,) = Mover(five(), old, new).place(anchor)
    (top, _), (bottom, rest) = rows_of(placed.anchor)
    assert old.between(3, 0, 12, 0) == new.between(top, 0, bottom, rest) == 10 * USUAL
    assert (top, bottom) == (3, 9)


def test_a_drawing_of_one_corner_keeps_its_extent() -> None:
    text = f'<oneCellAnchor xmlns="{SPACE}">{corner("from", 8, 7)}<ext cx="9" cy="{3 * USUAL}"/><sp/></oneCellAnchor>'
    (placed,) = Mover(five(), EVEN, EVEN).place(etree.fromstring(text))
    assert rows_of(placed.anchor) == [(12, 7)]
    assert placed.anchor.find("{*}ext").get("cy") == str(3 * USUAL)


@pytest.mark.parametrize(("down", "moved"), [(10, 14), (2, 2)])
def test_a_drawing_at_a_fixed_place_stays_below_the_same_rows(down: int, moved: int) -> None:
    text = f'<absoluteAnchor xmlns="{SPACE}"><pos x="5" y="{down * USUAL + 3}"/><ext cx="9" cy="9"/></absoluteAnchor>'
    (placed,) = Mover(five(), EVEN, EVEN).place(etree.fromstring(text))
    assert placed.anchor.find("{*}pos").get("y") == str(moved * USUAL + 3)


def test_controls_and_diagrams_are_never_doubled() -> None:
    anchor = two_cells(5, 5, 0, 9_000)
    etree.SubElement(anchor, "{urn:a}compatExt", {"spid": "_x0000_s1025"})
    assert len(Mover(five(), EVEN, EVEN).place(anchor)) == 1


def test_heights_are_read_from_the_sheet() -> None:
    sheet = etree.fromstring(
        '<worksheet><sheetFormatPr defaultRowHeight="20"/><sheetData><row r="1" ht="30"/><row r="2"/>'
        '<row r="3" hidden="1" ht="18"/></sheetData></worksheet>'
    )
    sizes = row_sizes(sheet)
    assert [sizes.height(row) for row in (1, 2, 3, 99)] == [
        30 * 12_700,
        20 * 12_700,
        0,
        20 * 12_700,
    ]
    assert sizes.top(4) == 50 * 12_700
    assert sizes.down(1, 0, 55 * 12_700) == (4, 5 * 12_700)


@pytest.mark.parametrize("distance", [0, 1, USUAL, 7 * USUAL + 5, 100_000 * USUAL])
def test_down_and_between_agree(distance: int) -> None:
    sizes = RowSizes(USUAL, {3: 4 * USUAL, 40: 0})
    row, rest = sizes.down(2, 0, distance)
    if row < 5_000:
        assert sizes.between(2, 0, row, rest) == distance
    assert sizes.top(row) + rest - sizes.top(2) == distance
