"""Frames from the reading child, put together: trimmed grids, merged blocks, a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from kedang.hosts.files.wire import Columns, Done, Frame, Request, SheetStart
from kedang.model.errors import WorkbookError
from kedang.model.grid import Block, CellError, CellValue, Grid, Workbook


def assemble(request: Request, frames: Iterable[Frame]) -> Workbook:
    """The workbook of one file's frames; WorkbookError when they end before Done.

    The limit of cells holds for all sheets together, so that many wide ones cannot fill the memory.
    """
    grids: list[Grid] = []
    cells = 0
    sheet: SheetStart | None = None
    chunks: list[list[list[CellValue]]] = []
    for frame in frames:
        if isinstance(frame, Columns):
            chunks.append(frame.columns)
            cells += len(frame.columns) * len(frame.columns[0])
            if cells > request.limits.cells:
                raise _too_many(request)
            continue
        if sheet is not None:
            height, width = _extent(sheet, chunks)
            if height * width > request.limits.cells:
                raise _too_many(request)
            grids.append(build_grid(sheet, chunks, height, width))
            sheet, chunks = None, []
        if isinstance(frame, SheetStart):
            sheet = frame
        elif isinstance(frame, Done):
            return Workbook(
                file=request.name,
                path=request.path,
                sha256=frame.sha256,
                kind=frame.kind,
                grids=tuple(grids),
                findings=frame.findings,
                encoding=frame.encoding,
                facts=frame.facts,
            )
    raise WorkbookError("files.crash", file=request.name)


def _too_many(request: Request) -> WorkbookError:
    limit = request.limits.cells // 10_000
    return WorkbookError("files.cells", file=request.name, limit=limit)


def build_grid(
    sheet: SheetStart, chunks: Sequence[list[list[CellValue]]], height: int, width: int
) -> Grid:
    """One sheet from A1 on, without the blank rows and columns after its last value."""
    cells = np.empty((height, width), dtype=object, order="F")
    top = 0
    for columns in chunks:
        rows = min(len(columns[0]), height - top)
        for place, values in enumerate(columns[:width]):
            cells[top : top + rows, place] = values if rows == len(values) else values[:rows]
        top += len(columns[0])
        if top >= height:
            break
    for row, column, code in sheet.errors:
        cells[row, column] = CellError(code)
    for row, column, text in sheet.texts:
        if row < height and column < width:
            cells[row, column] = text
    return Grid(
        sheet=sheet.name,
        cells=cells,
        merged=_clip(sheet.merged, height, width),
        hidden=sheet.hidden,
        hidden_rows=frozenset(row for row in sheet.hidden_rows if row < height),
        hidden_columns=frozenset(column for column in sheet.hidden_columns if column < width),
    )


def _extent(sheet: SheetStart, chunks: Sequence[list[list[CellValue]]]) -> tuple[int, int]:
    """Rows and columns up to the last value or error."""
    height = width = top = 0
    for columns in chunks:
        for place, values in enumerate(columns):
            last = _last(values)
            if last >= 0:
                height, width = max(height, top + last + 1), max(width, place + 1)
        top += len(columns[0])
    for row, column, _ in sheet.errors:
        height, width = max(height, row + 1), max(width, column + 1)
    return height, width


def _last(values: list[CellValue]) -> int:
    """Index of the last value that is not blank, -1 when all are."""
    for place in range(len(values) - 1, -1, -1):
        if values[place] is not None:
            return place
    return -1


def _clip(merged: Sequence[Block], height: int, width: int) -> tuple[Block, ...]:
    """The merged blocks inside the grid, cut at its edges; those of one cell are none."""
    clipped = (
        Block(block.top, block.left, min(block.bottom, height - 1), min(block.right, width - 1))
        for block in merged
        if block.top < height and block.left < width
    )
    return tuple(b for b in clipped if b.bottom > b.top or b.right > b.left)
