"""A workbook as any reader hands it over: raw sheets with their positions, nothing interpreted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from kedang.model.finding import Finding


@dataclass(frozen=True, slots=True)
class CellError:
    """An error value in a cell, such as #REF!."""

    code: str


CellValue = None | str | int | float | bool | date | datetime | time | timedelta | CellError


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells: zero-based, all four edges included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Grid:
    """One sheet: `cells` is rows × columns of objects from A1 on, None where blank."""

    sheet: str
    cells: npt.NDArray[np.object_]
    merged: tuple[Block, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    @property
    def height(self) -> int:
        """Number of rows, counted from row 1."""
        return int(self.cells.shape[0])

    @property
    def width(self) -> int:
        """Number of columns, counted from column A."""
        return int(self.cells.shape[1])


@dataclass(slots=True)
class Workbook:
    """One file as it was read: its sheets, what it is, and what the reader noticed."""

    file: str
    path: str
    sha256: str
    kind: str
    grids: tuple[Grid, ...]
    findings: tuple[Finding, ...] = ()
    encoding: str = ""
    facts: dict[str, str] = field(default_factory=dict)
