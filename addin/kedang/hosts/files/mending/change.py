"""What is to be changed in a file, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

New = str | float | date


@dataclass(frozen=True, slots=True)
class CellChange:
    """A new content for one cell; row and column counted from 0."""

    sheet: str
    row: int
    column: int
    new: New


@dataclass(slots=True)
class Mended:
    """The mended bytes; `refused`: by position among the changes, the message that says why.

    `formulas`: whether the workbook has any, whose shown results may be out of date until recalculated.
    """

    data: bytes
    refused: dict[int, str] = field(default_factory=dict)
    formulas: bool = False
