"""The second reader of .xlsx: sheets with cells far apart, and those the first reader refuses."""

from __future__ import annotations

import io
from collections.abc import Iterator

from kedang.hosts.files import gathered
from kedang.hosts.files.cells import clean_value
from kedang.hosts.files.gate import Package
from kedang.hosts.files.gathered import MAX_ROWS, Gathered
from kedang.hosts.files.package import date_styles, sheet_parts
from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Frame
from kedang.model.errors import WorkbookError
from kedang.model.grid import CellError


def read_sheet(
    source: Source, package: Package, name: str, hidden: bool, scan: SheetScan
) -> Iterator[Frame]:
    """One sheet, read cell by cell with openpyxl."""
    sheet = _collect(source, package, name)
    sheet.hidden = hidden
    sheet.hidden_rows, sheet.hidden_columns = scan.hidden_rows, scan.hidden_columns
    for row, column, code in scan.errors:
        sheet.put(source, row, column, CellError(code))
    yield from gathered.frames(source, sheet)


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


def _collect(source: Source, package: Package, name: str) -> Gathered:
    """Every non-blank cell of the sheet."""
    from openpyxl import load_workbook

    held = Gathered(name)
    try:
        book = load_workbook(io.BytesIO(source.data), read_only=True, data_only=True)
        book._date_formats |= date_styles(package)
        sheet = book[name]
        sheet.reset_dimensions()
        for row, values in enumerate(sheet.iter_rows(values_only=True)):
            if row >= MAX_ROWS:  # the reader makes up every row before one numbered 4294967295
                break
            for column, value in enumerate(values):
                if value is not None:
                    held.put(source, row, column, clean_value(value))
    except WorkbookError:
        raise
    except MemoryError:
        raise
    except Exception as error:
        raise WorkbookError("files.damaged-sheet", file=source.name, sheet=name) from error
    return held
