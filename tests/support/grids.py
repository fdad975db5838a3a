"""Grids and workbooks for tests, built from rows of plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from kedang.model.address import column_index
from kedang.model.grid import Block, Grid, Workbook


def block(address: str) -> Block:
    """The block of an address such as A1:C3."""
    first, _, last = address.partition(":")
    top, left = _place(first)
    bottom, right = _place(last or first)
    return Block(top, left, bottom, right)


def _place(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    return int(cell[len(letters) :]) - 1, column_index(letters)


def grid(
    rows: Sequence[Sequence[object]],
    sheet: str = "Sheet1",
    merged: Iterable[str] = (),
    hidden: bool = False,
    hidden_rows: Iterable[int] = (),
    hidden_columns: Iterable[int] = (),
) -> Grid:
    """A sheet of the given rows from A1 on; '' and None are blank; merged as addresses."""
    width = max((len(row) for row in rows), default=0)
    cells = np.full((len(rows), width), None, dtype=object)
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            cells[i, j] = None if value == "" else value
    blocks = tuple(map(block, merged))
    return Grid(sheet, cells, blocks, hidden, frozenset(hidden_rows), frozenset(hidden_columns))


def workbook(*grids: Grid, file: str = "资料.xlsx") -> Workbook:
    """A workbook of some sheets."""
    return Workbook(file, file, "0" * 64, "xlsx", grids)
