"""References follow their rows: moved, grown over repeated rows, or gone with the rows taken out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.reports.filling.rowmap import LAST_ROW, Change, RowMap
from kedang.reports.filling.shift import Shift

# Row 7 stands three times, rows 10-11 are taken out, rows 20-23 stand twice: row 22 in it 2 and 3 times.
LINE = Change(7, 7, ((),) * 3)
GONE = Change(10, 11)
BLOCK = Change(20, 23, ((Change(22, 22, ((),) * 2),), (Change(22, 22, ((),) * 3),)))
SHEETS = {
    "周报": RowMap([LINE, GONE, BLOCK]),
    "my sheet": RowMap(),
    "同样": RowMap([LINE, GONE, BLOCK]),
}
SHIFT = Shift.of("周报", SHEETS)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("B5+B7", "B5+B7"),
        ("B8*2", "B10*2"),
        ("SUM(B7:B7)", "SUM(B7:B9)"),
        ("SUM($B$7:$B$7)", "SUM($B$7:$B$9)"),
        ("SUM(B7)", "SUM(B7:B9)"),
        ("SUMIF(A7,\"华东\",B7)", "SUMIF(A7:A9,\"华东\",B7:B9)"),
        ("ABS(B7)", "ABS(B7)"),
        ("SUM(A5:A12)", "SUM(A5:A12)"),
        ("B10", "#REF!"),
        ("SUM(B9:B10)", "SUM(B11:B11)"),
        ("周报!B8", "周报!B10"),
        ("'my sheet'!B8", "'my sheet'!B8"),
        ("[1]周报!B8", "[1]周报!B8"),
        ("'[book.xlsx]周报'!B8", "'[book.xlsx]周报'!B8"),
        ("\"B8\"&B8", "\"B8\"&B10"),
        ("7:7", "7:9"),
        ("$8:$9", "$10:$11"),
        ("SUM(B$8:$A5)", "SUM(B$10:$A5)"),
        ("A:C", "A:C"),
        ("A1:A1048576", "A1:A1048576"),
        ("LOG10(B8)+B8x+B8.x", "LOG10(B10)+B8x+B8.x"),
        ("表[[#This Row],[B8]]+B8", "表[[#This Row],[B8]]+B10"),
        ("SUM(周报!B7:周报!B7)", "SUM(周报!B7:周报!B9)"),
        ("SUM(A8:INDEX(A:A,9))", "SUM(A10:INDEX(A:A,9))"),
        ("#REF!+#N/A+B8#", "#REF!+#N/A+B10#"),
        ("SUM(C22:C22)", "SUM(C22:C29)"),
        ("周报:同样!B8", "周报:同样!B8"),
        ("同样:同样!B8", "同样:同样!B10"),
    ],
)  # fmt: skip
def test_a_formula_follows_its_rows(before: str, after: str) -> None:
    assert SHIFT.formula(before) == after


def test_one_cell_of_a_list_grows_in_charts_and_names() -> None:
    assert SHIFT.formula("周报!$B$7", grow=True) == "周报!$B$7:$B$9"
    assert SHIFT.formula("周报!$B$8", grow=True) == "周报!$B$10"


def test_each_copy_of_a_row_computes_on_itself() -> None:
    copies = list(SHIFT.copies("A7:D7"))
    assert [copy.formula("B7/B$5-SUM($B$7:$B$7)+SUM(B$7:B7)") for copy in copies] == [
        f"B{row}/B$5-SUM($B$7:$B$9)+SUM(B$7:B{row})" for row in (7, 8, 9)
    ]
    assert [copy.area("A7:D7") for copy in copies] == ["A7:D7", "A8:D8", "A9:D9"]


def test_each_copy_of_a_block_adds_up_its_own_rows() -> None:
    blocks = list(SHIFT.copies("A20:D23"))
    assert [block.formula("SUM(D22:D22)+D8") for block in blocks] == [
        "SUM(D22:D23)+D10", "SUM(D27:D29)+D10",
    ]  # fmt: skip
    assert [block.area("A22:D22") for block in blocks] == ["A22:D23", "A27:D29"]
    assert len(list(SHIFT.copies("A22"))) == 5
    assert len(list(SHIFT.copies("A22", lines=False))) == 2
    assert SHIFT.anchored("A22:D22").formula("$D22>$E$8") == "$D22>$E$10"


def test_areas_that_are_taken_out_are_left_out() -> None:
    assert SHIFT.area("A7:C7 D10 E12") == "A7:C9 E12"
    assert SHIFT.area("A10:C11") == ""


def test_renamed_sheets_are_called_by_their_new_names() -> None:
    shift = Shift.of("", SHEETS, {"周报": "O'Neil 周报"})
    assert shift.formula("周报!B8+周报!名+'my sheet'!A1") == (
        "'O''Neil 周报'!B10+'O''Neil 周报'!名+'my sheet'!A1"
    )


rows = st.integers(1, 60)
marks = st.sampled_from(["", "$"])


@st.composite
def changes(draw: st.DrawFn) -> list[Change]:
    """Some rows repeated or taken out, in order and apart."""
    firsts = draw(st.lists(rows, unique=True, max_size=5).map(sorted))
    found = []
    for first, following in zip(firsts, [*firsts[1:], 70], strict=False):
        last = draw(st.integers(first, following - 1))
        found.append(Change(first, last, ((),) * draw(st.integers(0, 3))))
    return found


@given(changes(), rows, rows)
def test_an_area_covers_exactly_the_new_rows_of_its_own(
    made: list[Change], one: int, other: int
) -> None:
    sheet = RowMap(made)
    first, last = sorted((one, other))
    stand = [new for row in range(first, last + 1) for new in _all(sheet, made, row)]
    span = sheet.span(first, last)
    assert (span is None) == (not stand)
    if span is not None:
        low, high = span
        assert low <= min(stand) and high >= max(stand)
        whole = all(
            c.last < first or c.first > last or (first <= c.first and c.last <= last) for c in made
        )
        if whole:
            assert (low, high) == (min(stand), max(stand)) and len(set(stand)) == high - low + 1


def _all(sheet: RowMap, made: list[Change], row: int) -> list[int]:
    """Every new row of a template row, counted the slow way."""
    at, found = 1, []
    for each in _written(made):
        if each == row:
            found.append(at)
        at += 1
        if each > row + 70:
            break
    return found


def _written(made: list[Change]) -> list[int]:
    out, row = [], 1
    while row < 200:
        change = next((c for c in made if c.first == row), None)
        if change is None:
            out.append(row)
            row += 1
        else:
            out += list(range(change.first, change.last + 1)) * len(change.copies)
            row = change.last + 1
    return out


@given(rows, rows, marks, marks, st.integers(1, 50), st.integers(1, 9))
def test_rows_put_in_and_taken_out_again_leave_a_formula_as_it_was(
    one: int, other: int, left: str, right: str, at: int, more: int
) -> None:
    first, last = sorted((one, other))
    formula = f'SUM({left}A{left}{first}:{right}Z{right}{last})*Q{at + 10}&"A{at}"'
    grown = Shift.of("s", {"s": RowMap([Change(at, at, ((),) * (more + 1))])})
    shrunk = Shift.of("s", {"s": RowMap([Change(at + 1, at + more)])})
    assert shrunk.formula(grown.formula(formula)) == formula


@given(st.text(max_size=40) | st.text("A127$:!'()\"[]#{}, ;", max_size=40))
def test_any_text_survives_when_nothing_it_names_moves(text: str) -> None:
    far = Shift.of("s", {"s": RowMap([Change(LAST_ROW, LAST_ROW, ((),))])})
    assert far.formula(text) == text
