"""Old binary workbooks (.xls and WPS .et): calamine first, xlrd when it fails."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime, time
from typing import Any

from python_calamine import CalamineError, PasswordError

from kedang.hosts.files.biff import Records, walk
from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.excel import open_workbook, sheet_frames, worksheets
from kedang.hosts.files.notices import old_notices
from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.grid import Block


def read_legacy(source: Source) -> Iterator[Frame]:
    """The sheets of an old workbook; PasswordError passes through to the caller."""
    try:
        book = open_workbook(source)
        sheets = [
            (book.get_sheet_by_name(name), hidden) for name, hidden in worksheets(book, source)
        ]
    except PasswordError:
        raise
    except (WorkbookError, CalamineError, OSError, ValueError):
        yield from _read_xlrd(source)
        return
    seen = _walk(source)
    for sheet, hidden in sheets:
        yield from sheet_frames(source, sheet, hidden, seen.scans.get(sheet.name, SheetScan()))


def _walk(source: Source) -> Records:
    """What the records tell beside the values; their findings are noted."""
    seen = walk(source.data)
    source.findings += old_notices(seen, source.name)
    return seen


def _open_xlrd(source: Source) -> Any:
    import xlrd

    try:
        return xlrd.open_workbook(file_contents=source.data, logfile=io.StringIO())
    except MemoryError:
        raise
    except Exception as error:
        if "ncrypted" in str(error):
            raise PasswordError(str(error)) from error
        raise WorkbookError("files.damaged", file=source.name) from error


def _read_xlrd(source: Source) -> Iterator[Frame]:
    import xlrd

    book = _open_xlrd(source)
    source.facts["reader"] = "xlrd"
    seen = _walk(source)
    for sheet in book.sheets():
        errors = [
            (row, column, xlrd.error_text_from_code.get(sheet.cell_value(row, column), "#N/A"))
            for row in range(sheet.nrows)
            for column, kind in enumerate(sheet.row_types(row))
            if kind == xlrd.XL_CELL_ERROR
        ]
        merged = (
            Block(top, left, bottom - 1, right - 1)
            for top, bottom, left, right in sheet.merged_cells
        )
        scan = seen.scans.get(sheet.name, SheetScan())
        yield SheetStart(
            sheet.name,
            sheet.visibility != 0,
            tuple(merged),
            tuple(sorted(scan.hidden_rows)),
            tuple(sorted(scan.hidden_columns)),
            tuple(errors),
            tuple(scan.texts),
        )
        rows = (
            [_value(cell, book.datemode) for cell in sheet.row(row)] for row in range(sheet.nrows)
        )
        limit = source.limits.cells
        for columns in bounded(columns_of(rows), limit, source.too_many_cells):
            yield Columns(columns)


def _value(cell: Any, datemode: int) -> object:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            moment = (
                datetime(*xlrd.xldate_as_tuple(cell.value, datemode)) if cell.value >= 1 else None
            )
        except (ValueError, xlrd.XLDateError):
            return cell.value
        if moment is None:
            return time(*xlrd.xldate_as_tuple(cell.value, datemode)[3:])
        return moment.date() if moment.time() == time() else moment
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    return None if cell.ctype == xlrd.XL_CELL_ERROR else cell.value
