"""Sheets with cells far apart: a second reader keeps the body and names the strays.

Excel's own limit is 1,048,576 rows by 16,384 columns; two cells in opposite corners would make a
dense table of 17 thousand million. openpyxl reads such a sheet cell by cell.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise

from kedang.hosts.files.cells import CHUNK_ROWS, clean_value
from kedang.hosts.files.gate import Package
from kedang.hosts.files.package import date_styles, sheet_parts
from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.address import cell_name
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity
from kedang.model.grid import CellValue

Cells = dict[int, dict[int, CellValue]]
_NAMED = 5


def read_sheet(
    source: Source, package: Package, name: str, hidden: bool, scan: SheetScan
) -> Iterator[Frame]:
    """The sheet's cells up to the first wide gap; what lies beyond is named in one finding."""
    cells = _collect(source, package, name, source.limits.cells // 10)
    bottom = _before_gap(sorted(cells), source.limits.gap_rows)
    used = {column for row, values in cells.items() if row < bottom for column in values}
    right = _before_gap(sorted(used), source.limits.gap_columns)
    if bottom * right > source.limits.cells:
        raise source.too_many_cells()
    strays = [
        cell_name(row, column)
        for row in sorted(cells)
        for column in sorted(cells[row])
        if row >= bottom or column >= right
    ]
    if strays:
        source.notice(
            "file.cell.stray",
            Severity.WARNING,
            sheet=name,
            cell=strays[0],
            count=len(strays),
            cells="、".join(strays[:_NAMED]),
        )
    kept = tuple(error for error in scan.errors if error[0] < bottom and error[1] < right)
    rows, columns = sorted(scan.hidden_rows), sorted(scan.hidden_columns)
    yield SheetStart(name, hidden, (), tuple(rows), tuple(columns), kept)
    for top in range(0, bottom, CHUNK_ROWS):
        yield Columns(_chunk(cells, top, min(bottom, top + CHUNK_ROWS), right))


def read_all(source: Source, package: Package) -> Iterator[Frame]:
    """All worksheets of a workbook that the first reader refuses to open."""
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(source.data), read_only=True, data_only=True)
        sheets = [(sheet.title, sheet.sheet_state != "visible") for sheet in book.worksheets]
    except MemoryError:
        raise
    except Exception as error:
        raise WorkbookError("files.damaged", file=source.name) from error
    source.facts["reader"] = "openpyxl"
    parts = sheet_parts(package)
    for name, hidden in sheets:
        scan = package.scans.get(parts.get(name, ""), SheetScan())
        yield from read_sheet(source, package, name, hidden, scan)


def _collect(source: Source, package: Package, name: str, limit: int) -> Cells:
    """Row → column → value of every non-blank cell, at most `limit` of them."""
    from openpyxl import load_workbook

    cells: Cells = {}
    count = 0
    try:
        book = load_workbook(io.BytesIO(source.data), read_only=True, data_only=True)
        book._date_formats |= date_styles(package)
        sheet = book[name]
        sheet.reset_dimensions()
        for row, values in enumerate(sheet.iter_rows(values_only=True)):
            filled = {
                column: clean_value(value)
                for column, value in enumerate(values)
                if value is not None
            }
            filled = {column: value for column, value in filled.items() if value is not None}
            if filled:
                cells[row] = filled
                count += len(filled)
            if count > limit:
                raise source.too_many_cells()
    except WorkbookError:
        raise
    except MemoryError:
        raise
    except Exception as error:
        raise WorkbookError("files.damaged-sheet", file=source.name, sheet=name) from error
    return cells


def _before_gap(used: list[int], gap: int) -> int:
    """How many rows (or columns) belong to the body: up to the first run of more than `gap` blanks."""
    for here, following in pairwise(used):
        if following - here > gap:
            return here + 1
    return used[-1] + 1 if used else 0


def _chunk(cells: Cells, top: int, bottom: int, width: int) -> list[list[CellValue]]:
    columns: list[list[CellValue]] = [[None] * (bottom - top) for _ in range(width)]
    for row in range(top, bottom):
        for column, value in cells.get(row, {}).items():
            if column < width:
                columns[column][row - top] = value
    return columns
