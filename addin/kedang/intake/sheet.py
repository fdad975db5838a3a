"""One sheet made ready for looking at: which cells hold something, and which are merged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from kedang.intake.labels import narrow
from kedang.model.grid import Block, CellError, Grid


def text_of(value: object) -> str:
    """A cell as the text people see: whole numbers without a decimal point, dates as 2026-11-22."""
    if value is None:
        return ""
    if isinstance(value, str):
        return narrow(value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        return plain_number(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, CellError):
        return value.code
    return str(value)


def plain_number(value: float) -> str:
    """A number in plain digits, never as 1.38E+10."""
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    if value == int(value) and abs(value) < 1e18:
        return str(int(value))
    shown = repr(value)
    return shown if "e" not in shown else f"{value:.12f}".rstrip("0")


@dataclass(eq=False)
class Sheet:
    """A grid with the mask of its filled cells and its merged blocks clipped to the used area."""

    grid: Grid

    @cached_property
    def filled(self) -> npt.NDArray[np.bool_]:
        """Which cells hold something other than blanks."""
        flat = self.grid.cells.ravel(order="K").tolist()
        held = [
            value is not None
            and (not (value == "" or value.isspace()) if type(value) is str else value == value)
            for value in flat
        ]
        height, width = self.grid.cells.shape
        if self.grid.cells.flags.f_contiguous:
            return np.array(held, dtype=bool).reshape(width, height).T
        return np.array(held, dtype=bool).reshape(height, width)

    @cached_property
    def merged(self) -> tuple[Block, ...]:
        """The merged blocks of more than one cell, inside the used area, each once."""
        last_row, last_column = self.grid.height - 1, self.grid.width - 1
        clipped = {
            Block(b.top, b.left, min(b.bottom, last_row), min(b.right, last_column))
            for b in self.grid.merged
            if b.top <= last_row and b.left <= last_column
        }
        kept = [b for b in clipped if b.bottom > b.top or b.right > b.left]
        return tuple(sorted(kept, key=lambda b: (b.top, b.left, b.bottom, b.right)))

    def text(self, row: int, column: int) -> str:
        """The text of one cell."""
        return text_of(self.grid.cells[row, column])

    def texts(self, row: int, left: int, right: int) -> list[str]:
        """The texts of a row between two columns, both included."""
        return [text_of(value) for value in self.grid.cells[row, left : right + 1]]

    def row(self, row: int) -> list[str]:
        """The texts of a whole row, kept for the next look at it."""
        if row not in self._rows:
            self._rows[row] = list(map(text_of, self.grid.cells[row].tolist()))
        return self._rows[row]

    @cached_property
    def memo(self) -> dict[tuple[Any, ...], Any]:
        """What was found out about this sheet, kept for the next one who asks."""
        return {}

    @cached_property
    def _rows(self) -> dict[int, list[str]]:
        return {}

    def spans(self, row: int) -> list[Block]:
        """The merged blocks that touch a row."""
        tops, bottoms = self._edges
        return [self.merged[n] for n in np.flatnonzero((tops <= row) & (bottoms >= row)).tolist()]

    @cached_property
    def _edges(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        tops = np.array([block.top for block in self.merged], dtype=np.int64)
        return tops, np.array([block.bottom for block in self.merged], dtype=np.int64)
