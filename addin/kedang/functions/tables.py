"""A range with its header row, read as any sheet is: the same mapping of columns to fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kedang.functions.cells import Answer, Cell, Value, is_error
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import title
from kedang.intake.read import read_tables
from kedang.model.errors import UsageError
from kedang.model.grid import CellError, Grid, Workbook
from kedang.model.layout import Layout
from kedang.model.table import Table

Rows = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class TableRead:
    """What was recognised in a range: its tables, how many rows it has, and where its headers stand."""

    tables: tuple[Table, ...]
    layouts: tuple[Layout, ...]
    height: int

    def parents(self) -> tuple[Table, ...]:
        """The tables of the rows themselves, without the contacts that were parted from them."""
        return tuple(table for table in self.tables if table.parent is None)

    def titled(self, parts: Sequence[str], desk: FunctionDesk) -> Answer:
        """Blank columns as high as the range, with their titles beside every header row."""
        heads = {row - 1 for layout in self.layouts for row in layout.header_rows[-1:]} or {0}
        return tuple(_titled(self.height, heads, title(part, desk)) for part in parts)


def read_table(rows: Rows, desk: FunctionDesk) -> TableRead:
    """The tables of a range; one in which no known kind of table is found is refused."""
    grid = Grid("", grid_cells(rows))
    workbook = Workbook("", "", "", "range", (grid,))
    found = read_tables(workbook, desk.rulebook, as_of=desk.today)
    if not any(len(table) for table in found.tables):
        raise UsageError("function.table.unknown")
    return TableRead(found.tables, found.layouts, len(rows))


def grid_cells(rows: Rows) -> np.ndarray[tuple[int, int], np.dtype[np.object_]]:
    """The cells as a reader hands them over: None where blank, error values as such."""
    cells = np.full((len(rows), len(rows[0]) if rows else 0), None, dtype=object)
    for place, row in enumerate(rows):
        cells[place] = [
            CellError(str(cell)) if is_error(cell) else (None if cell == "" else cell)
            for cell in row
        ]
    return cells


def _titled(height: int, heads: set[int], text: str) -> list[Value]:
    return [text if row in heads else "" for row in range(height)]
