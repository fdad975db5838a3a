"""Excel and WPS workbooks in zip containers, read with calamine after the gate."""

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

from kedang.hosts.files import sparse, xlsb
from kedang.hosts.files.cells import bounded, columns_of
from kedang.hosts.files.gate import Package, inspect
from kedang.hosts.files.gathered import MAX_MERGED
from kedang.hosts.files.notices import notices
from kedang.hosts.files.overlay import Overlay
from kedang.hosts.files.package import sheet_parts
from kedang.hosts.files.sheetscan import SheetScan
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity
from kedang.model.grid import Block


def open_workbook(source: Source) -> CalamineWorkbook:
    """The workbook as calamine opens it; PasswordError passes through to the caller."""
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(source.data))
    except PasswordError:
        raise
    except (CalamineError, OSError, ValueError) as error:
        raise WorkbookError("files.damaged", file=source.name) from error


def read_package(source: Source) -> Iterator[Frame]:
    """The sheets of a .xlsx or .xlsm container, dense ones fast, sparse and odd ones cell by cell."""
    package = inspect(source.data, source.name, source.limits)
    source.findings += notices(package, source.name)
    try:
        book = open_workbook(source)
    except WorkbookError:
        yield from sparse.read_all(source, package)
        return
    parts, overlay = sheet_parts(package), Overlay(source.data, package)
    unreadable: list[str] = []
    sheets = worksheets(book, source)
    for name, hidden in sheets:
        part = parts.get(name, "")
        scan = package.scans.get(part, SheetScan())
        if scan.cells > source.limits.cells:
            raise source.too_many_cells()
        _tell_uncached(source, name, scan)
        if scan.too_sparse(source.limits.cells):
            yield from sparse.read_sheet(source, package, name, hidden, scan)
            continue
        overlay.lay(part, scan)
        sheet = open_sheet(book, name)
        if sheet is not None:
            yield from sheet_frames(source, sheet, hidden, scan)
        else:
            yield from _second_try(source, package, name, hidden, scan, unreadable)
    refuse_if_all(source, unreadable, sheets)


def read_binary(source: Source) -> Iterator[Frame]:
    """The sheets of a .xlsb container, with what its records tell beside."""
    package = inspect(source.data, source.name, source.limits)
    source.findings += notices(package, source.name)
    if any(part.startswith("xl/macrosheets/") for part in package.names):
        source.data = xlsb.without_macro_sheets(source.data)
    book, seen = open_workbook(source), xlsb.walk(source.data, package)
    if seen.dde:
        source.notice("file.link.dde", Severity.WARNING)
    unreadable: list[str] = []
    sheets = worksheets(book, source)
    for name, hidden in sheets:
        sheet = open_sheet(book, name)
        if sheet is None:
            tell_unreadable(source, name, unreadable)
        else:
            yield from sheet_frames(source, sheet, hidden, seen.scans.get(name, SheetScan()))
    refuse_if_all(source, unreadable, sheets)


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
    bottom, right = sheet.end or (-1, -1)
    if (bottom + 1) * (right + 1) > source.limits.cells:
        raise source.too_many_cells()
    merged = sheet.merged_cell_ranges or []
    blocks = {*scan.merged, *(Block(*first, *last) for first, last in merged[: MAX_MERGED * 2])}
    order = sorted(blocks, key=lambda block: (block.top, block.left, block.bottom, block.right))
    yield SheetStart(
        sheet.name,
        hidden,
        tuple(order[:MAX_MERGED]),
        tuple(sorted(scan.hidden_rows)),
        tuple(sorted(scan.hidden_columns)),
        tuple(scan.errors),
        tuple(scan.texts),
    )
    left = sheet.start[1] if sheet.start else 0
    limit = source.limits.cells
    for columns in bounded(columns_of(sheet.iter_rows(), left), limit, source.too_many_cells):
        yield Columns(columns)


def open_sheet(book: CalamineWorkbook, name: str) -> CalamineSheet | None:
    """The sheet, or None when the fast reader cannot read it."""
    try:
        return book.get_sheet_by_name(name)
    except (CalamineError, OSError, ValueError):
        return None


def tell_unreadable(source: Source, name: str, unreadable: list[str]) -> None:
    """Note a sheet that no reader could read."""
    source.notice("file.sheet.unreadable", Severity.ERROR, sheet=name, title=name)
    unreadable.append(name)


def refuse_if_all(source: Source, unreadable: list[str], sheets: list[tuple[str, bool]]) -> None:
    """A workbook none of whose sheets could be read is refused."""
    if unreadable and len(unreadable) == len(sheets):
        raise WorkbookError("files.damaged-sheet", file=source.name, sheet=unreadable[0])


def _second_try(
    source: Source,
    package: Package,
    name: str,
    hidden: bool,
    scan: SheetScan,
    unreadable: list[str],
) -> Iterator[Frame]:
    """A sheet that the fast reader refuses, by the other reader; a finding when it refuses too."""
    try:
        yield from list(sparse.read_sheet(source, package, name, hidden, scan))
    except WorkbookError as error:
        if error.text.id != "files.damaged-sheet":
            raise
        tell_unreadable(source, name, unreadable)


def _tell_uncached(source: Source, name: str, scan: SheetScan) -> None:
    """Note formulas whose results were never saved: they read as blanks."""
    if scan.uncached:
        source.notice(
            "file.formula.uncached",
            Severity.WARNING,
            sheet=name,
            cell=scan.first_uncached,
            count=scan.uncached,
            first=scan.first_uncached or "-",
        )
