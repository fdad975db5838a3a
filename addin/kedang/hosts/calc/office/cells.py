"""Values, fills and notes of many cells with few questions to the program."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import uno

from .calm import unrecorded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Cell = tuple[int, int]
    """Row and column, counted from 0."""

NO_FILL = -1
NOTES = 8
LOGICAL = 1024
ERRORS = 4
TEXT = "@"


def read_values(
    document: Any, sheet: Any, top: int, left: int, bottom: int, right: int
) -> list[list[object]]:
    """The values of a rectangle, edges from 0: texts, numbers, truths, errors as their text."""
    area = sheet.getCellRangeByPosition(left, top, right, bottom)
    rows: list[list[object]] = [
        [None if value == "" else value for value in row] for row in area.getDataArray()
    ]
    for group in area.getUniqueCellFormatRanges():
        if document.NumberFormats.getByKey(group.NumberFormat).Type & LOGICAL:
            for row, column in cells_within(group.getRangeAddresses()):
                value = rows[row - top][column - left]
                if isinstance(value, float):
                    rows[row - top][column - left] = value != 0
    for row, column in cells_within(area.queryFormulaCells(ERRORS).getRangeAddresses()):
        rows[row - top][column - left] = sheet.getCellByPosition(column, row).getString()
    return rows


def write_values(document: Any, sheet: Any, top: int, left: int, rows: list[list[object]]) -> None:
    """Values from a cell on, counted from 0; texts as texts, truths as truths, None empties."""
    width = max(map(len, rows), default=0)
    if not width:
        return
    formats = document.NumberFormats
    locale = uno.createUnoStruct("com.sun.star.lang.Locale")
    keys = {str: _key(formats, TEXT, locale), bool: formats.getStandardFormat(LOGICAL, locale)}
    for kind, key in keys.items():
        places = [
            (top + row, left + column)
            for row, values in enumerate(rows)
            for column, value in enumerate(values)
            if isinstance(value, kind)
        ]
        if places:
            with unrecorded(document):
                many_cells(document, sheet, places).NumberFormat = key
    area = sheet.getCellRangeByPosition(left, top, left + width - 1, top + len(rows) - 1)
    with unrecorded(document):
        area.setDataArray(tuple(_filled(row, width) for row in rows))


def _filled(row: list[object], width: int) -> tuple[str | float, ...]:
    return (*map(_plain, row), *[""] * (width - len(row)))


def _plain(value: object) -> str | float:
    """A value as Calc takes it; nothing and not-a-number as the empty text, which empties the cell."""
    if isinstance(value, str):
        return value
    if isinstance(value, (bool, int, float)) and value == value:
        return float(value)
    return ""


def _key(formats: Any, code: str, locale: Any) -> int:
    found: int = formats.queryKey(code, locale, False)
    return found if found >= 0 else int(formats.addNew(code, locale))


def many_cells(document: Any, sheet: Any, cells: Iterable[Cell]) -> Any:
    """One object for scattered cells, so that they are changed at once."""
    index = sheet.RangeAddress.Sheet
    ranges = document.createInstance("com.sun.star.sheet.SheetCellRanges")
    addresses = []
    for row, first, last in _runs(cells):
        address = uno.createUnoStruct("com.sun.star.table.CellRangeAddress")
        address.Sheet, address.StartRow, address.EndRow = index, row, row
        address.StartColumn, address.EndColumn = first, last
        addresses.append(address)
    ranges.addRangeAddresses(tuple(addresses), True)
    return ranges


def _runs(cells: Iterable[Cell]) -> Iterator[tuple[int, int, int]]:
    """Neighbours in a row together: row, first column, last column."""
    begun: tuple[int, int, int] | None = None
    for row, column in sorted(set(cells)):
        if begun is not None and begun[0] == row and begun[2] + 1 == column:
            begun = (row, begun[1], column)
            continue
        if begun is not None:
            yield begun
        begun = (row, column, column)
    if begun is not None:
        yield begun


def cells_within(addresses: Iterable[Any]) -> Iterator[Cell]:
    """Every cell of some ranges."""
    for each in addresses:
        for row in range(each.StartRow, each.EndRow + 1):
            for column in range(each.StartColumn, each.EndColumn + 1):
                yield row, column


def fills(sheet: Any, cells: Iterable[Cell]) -> dict[Cell, int]:
    """The fill of each of some cells, -1 where there is none; asked once per format, not per cell."""
    wanted = sorted(set(cells))
    found = dict.fromkeys(wanted, NO_FILL)
    if not wanted:
        return found
    rows = [row for row, _ in wanted]
    columns = [column for _, column in wanted]
    area = sheet.getCellRangeByPosition(min(columns), rows[0], max(columns), rows[-1])
    for group in area.getUniqueCellFormatRanges():
        colour = int(group.CellBackColor)
        if colour == NO_FILL:
            continue
        for each in group.getRangeAddresses():
            low, high = bisect_left(rows, each.StartRow), bisect_left(rows, each.EndRow + 1)
            for place in wanted[low:high]:
                if each.StartColumn <= place[1] <= each.EndColumn:
                    found[place] = colour
    return found


def noted(sheet: Any) -> set[Cell]:
    """The cells of a sheet that have a note."""
    return set(cells_within(sheet.queryContentCells(NOTES).getRangeAddresses()))


def note_at(sheet: Any, cell: Cell) -> Any:
    """The note of a cell."""
    return sheet.getCellByPosition(cell[1], cell[0]).getAnnotation()


def set_note(sheet: Any, cell: Cell, text: str, *, there: bool) -> None:
    """Give a cell a note; one that is there keeps its place and size and gets the new text."""
    if there:
        note_at(sheet, cell).setString(text)
        return
    address = uno.createUnoStruct("com.sun.star.table.CellAddress")
    address.Sheet, address.Row, address.Column = sheet.RangeAddress.Sheet, cell[0], cell[1]
    sheet.Annotations.insertNew(address, text)
