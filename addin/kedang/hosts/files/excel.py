"""Excel, WPS and OpenDocument workbooks, read with calamine after the gate."""

from __future__ import annotations

import io
from collections.abc import Iterator

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from kedang.hosts.files import sparse
from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.gate import inspect
from kedang.hosts.files.package import notices, sheet_parts
from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity
from kedang.model.grid import Block

MAX_MERGED = 100_000


def open_workbook(source: Source) -> CalamineWorkbook:
    """The workbook as calamine opens it; PasswordError passes through to the caller."""
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(source.data))
    except PasswordError:
        raise
    except (CalamineError, OSError, ValueError) as error:
        raise WorkbookError("files.damaged", file=source.name) from error


def read_package(source: Source) -> Iterator[Frame]:
    """The sheets of a .xlsx, .xlsm, .xlsb or .ods container, dense ones fast, sparse ones cropped."""
    package = inspect(source.data, source.name, source.limits)
    source.findings += notices(package, source.name)
    parts = sheet_parts(package) if source.kind == "xlsx" else {}
    try:
        book = open_workbook(source)
    except WorkbookError:
        if source.kind != "xlsx":
            raise
        yield from sparse.read_all(source, package)
        return
    unreadable: list[str] = []
    sheets = worksheets(book, source)
    for name, hidden in sheets:
        scan = package.scans.get(parts.get(name, ""), SheetScan())
        if scan.cells > source.limits.cells:
            raise source.too_many_cells()
        if scan.too_sparse(source.limits.cells):
            yield from sparse.read_sheet(source, package, name, hidden, scan)
        else:
            sheet = _open_sheet(source, book, name)
            if sheet is None:
                unreadable.append(name)
            else:
                yield from sheet_frames(source, sheet, hidden, scan)
    if unreadable and len(unreadable) == len(sheets):
        raise WorkbookError("files.damaged-sheet", file=source.name, sheet=unreadable[0])


def worksheets(book: CalamineWorkbook, source: Source) -> list[tuple[str, bool]]:
    """Name and hidden-ness of the sheets that hold cells, in workbook order."""
    sheets = [
        (meta.name, meta.visible != SheetVisibleEnum.Visible)
        for meta in book.sheets_metadata
        if meta.typ == SheetTypeEnum.WorkSheet
    ]
    if len(sheets) > source.limits.sheets:
        raise WorkbookError("files.sheets", file=source.name, count=len(sheets))
    return sheets


def sheet_frames(
    source: Source, sheet: CalamineSheet, hidden: bool, scan: SheetScan
) -> Iterator[Frame]:
    """One sheet as frames, from A1 on."""
    merged = sheet.merged_cell_ranges or []
    blocks = {Block(*first, *last) for first, last in merged[: MAX_MERGED * 2]}
    order = sorted(blocks, key=lambda block: (block.top, block.left, block.bottom, block.right))
    yield SheetStart(
        sheet.name,
        hidden,
        tuple(order[:MAX_MERGED]),
        tuple(sorted(scan.hidden_rows)),
        tuple(sorted(scan.hidden_columns)),
        tuple(scan.errors),
    )
    left = sheet.start[1] if sheet.start else 0
    limit = source.limits.cells
    for columns in bounded(columns_of(sheet.iter_rows(), left), limit, source.too_many_cells):
        yield Columns(columns)


def _open_sheet(source: Source, book: CalamineWorkbook, name: str) -> CalamineSheet | None:
    """The sheet, or None and a finding when this one is damaged."""
    try:
        return book.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError):
        source.notice("file.sheet.unreadable", Severity.ERROR, sheet=name, title=name)
        return None
