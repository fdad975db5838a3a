"""Sheets collected cell by cell, by the readers of markup and of sparse workbooks, on their way out.

Excel's own limit is 1,048,576 rows by 16,384 columns; two cells in opposite corners would make a
dense table of 17 thousand million. The body is kept; what lies beyond a wide gap is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from kedang.hosts.files.cells import CHUNK_ROWS
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Columns, Frame, SheetStart
from kedang.model.address import cell_name
from kedang.model.finding import Severity
from kedang.model.grid import Block, CellError, CellValue

MAX_ROWS, MAX_COLUMNS, MAX_MERGED = 1_048_576, 16_384, 100_000
_NAMED = 5


@dataclass(slots=True)
class Gathered:
    """One sheet: row → column → value, and what is known about it; all numbers from zero."""

    name: str
    hidden: bool = False
    cells: dict[int, dict[int, CellValue]] = field(default_factory=dict)
    merged: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    count: int = 0

    def put(self, source: Source, row: int, column: int, value: CellValue) -> None:
        """One cell; blanks and places no sheet has are passed over."""
        if value is None or row >= MAX_ROWS or column >= MAX_COLUMNS:
            return
        self.cells.setdefault(row, {})[column] = value
        self.count += 1
        if self.count > source.limits.cells // 10:
            raise source.too_many_cells()

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """A merged block, edges included."""
        inside = bottom < MAX_ROWS and right < MAX_COLUMNS
        if inside and (bottom > top or right > left) and len(self.merged) < MAX_MERGED:
            self.merged.append(Block(top, left, bottom, right))


def frames(source: Source, sheet: Gathered) -> Iterator[Frame]:
    """The sheet's cells up to the first wide gap; what lies beyond is named in one finding."""
    cells = sheet.cells
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
            sheet=sheet.name,
            cell=strays[0],
            count=len(strays),
            cells="、".join(strays[:_NAMED]),
        )
    yield SheetStart(
        sheet.name,
        sheet.hidden,
        tuple(sheet.merged),
        tuple(sorted(sheet.hidden_rows)),
        tuple(sorted(sheet.hidden_columns)),
        _errors(sheet, bottom, right),
    )
    for top in range(0, bottom, CHUNK_ROWS):
        yield Columns(_chunk(cells, top, min(bottom, top + CHUNK_ROWS), right))


def _errors(sheet: Gathered, bottom: int, right: int) -> tuple[tuple[int, int, str], ...]:
    """The error values inside the body, which travel beside the cells."""
    return tuple(
        (row, column, value.code)
        for row, values in sorted(sheet.cells.items())
        for column, value in sorted(values.items())
        if isinstance(value, CellError) and row < bottom and column < right
    )


def _before_gap(used: list[int], gap: int) -> int:
    """How many rows (or columns) belong to the body: up to the first run of more than `gap` blanks."""
    for here, following in pairwise(used):
        if following - here > gap:
            return here + 1
    return used[-1] + 1 if used else 0


def _chunk(
    cells: dict[int, dict[int, CellValue]], top: int, bottom: int, width: int
) -> list[list[CellValue]]:
    columns: list[list[CellValue]] = [[None] * (bottom - top) for _ in range(width)]
    for row in range(top, bottom):
        for column, value in cells.get(row, {}).items():
            if column < width:
                columns[column][row - top] = value
    return columns
