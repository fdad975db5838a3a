"""The quick look through a worksheet sees what is there, however the part is cut or written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.hosts.files.sheetscan import SheetScan
from kedang.model.address import cell_name
from support.packages import number_cell, worksheet


def scan(text: str, size: int = 10**9) -> SheetScan:
    """The scan of a part that arrives in pieces of `size` bytes."""
    data, seen = text.encode(), SheetScan()
    for start in range(0, len(data), size):
        seen.feed(data[start : start + size])
    seen.finish()
    return seen


def rows(cells: dict[int, list[int]]) -> str:
    """Rows with a number in each of the given zero-based places."""
    return "".join(
        f'<row r="{row + 1}">{"".join(number_cell(cell_name(row, c), 1) for c in columns)}</row>'
        for row, columns in sorted(cells.items())
    )


PLACES = st.dictionaries(
    st.integers(0, 1_048_575),
    st.lists(st.integers(0, 16_383), min_size=1, max_size=6, unique=True),
    min_size=1,
    max_size=8,
)


@given(PLACES, st.integers(7, 900))
def test_extents_and_counts_are_true_in_any_order_and_pieces(
    cells: dict[int, list[int]], size: int
) -> None:
    seen = scan(worksheet(rows(cells)), size)
    assert seen.rows == max(cells) + 1
    assert seen.columns == max(max(columns) for columns in cells.values()) + 1
    assert seen.cells == sum(map(len, cells.values()))


@pytest.mark.parametrize(
    ("body", "extent"),
    [
        ("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", (2, 2, 3)),
        ("<row r='3'><c s='1' r='D3'><v>1</v></c></row>", (3, 4, 1)),
        ('<row r="2"/><row r="1048576" hidden="1"/>', (0, 0, 0)),
        ('<row r="1"><c\nr="AB1"><v>1</v></c></row>', (1, 28, 1)),
        ('<row r="1"><c r="B1"/><c><v>1</v></c></row>', (1, 3, 2)),
    ],
)
def test_unusual_spellings_are_seen(body: str, extent: tuple[int, int, int]) -> None:
    seen = scan(worksheet(body))
    assert (seen.rows, seen.columns, seen.cells) == extent


def test_a_namespace_prefix_is_no_disguise() -> None:
    text = worksheet(rows({4: [2, 30]}))
    for tag in ("worksheet", "sheetData", "row", "c", "v"):
        text = text.replace(f"<{tag} ", f"<x:{tag} ").replace(f"<{tag}>", f"<x:{tag}>")
        text = text.replace(f"</{tag}>", f"</x:{tag}>")
    seen = scan(text.replace("xmlns=", "xmlns:x="), 50)
    assert (seen.rows, seen.columns, seen.cells) == (5, 31, 2)


@given(st.integers(7, 400))
def test_errors_hidden_rows_and_columns_are_found_in_any_pieces(size: int) -> None:
    body = (
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="e"><f>1/0</f>'
        '<v>#DIV/0!</v></c><c r="B2"/><c r="C2" s="3" t="e"><v>#N/A</v></c></row>'
    )
    seen = scan(
        worksheet(body, '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>'),
        size,
    )
    assert seen.errors == [(1, 0, "#DIV/0!"), (1, 2, "#N/A")]
    assert (seen.hidden_rows, seen.hidden_columns) == ({0}, {1, 2})


@pytest.mark.parametrize(
    ("cells", "sparse"),
    [
        ({0: [0], 99: [19]}, False),
        ({0: [0], 1_048_575: [0]}, True),
        ({0: [0], 1_048_575: [16_383]}, True),
        ({0: [16_383], 50: [0]}, False),
    ],
)
def test_only_large_and_airy_sheets_are_sparse(cells: dict[int, list[int]], sparse: bool) -> None:
    assert scan(worksheet(rows(cells))).too_sparse(30_000_000) is sparse


def test_a_formula_that_starts_a_program_is_noticed() -> None:
    body = '<row r="1"><c r="A1"><f>cmd|\' /C calc\'!A0</f><v>0</v></c></row>'
    assert scan(worksheet(body)).dde
    assert not scan(worksheet('<row r="1"><c r="A1"><f>A2&amp;"|"</f><v>0</v></c></row>')).dde
