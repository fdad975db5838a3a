"""What arrives from a sheet, brought to one form: rows of texts, numbers, days and blanks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

import numpy as np
import pandas as pd

from kedang.model.grid import CellError
from kedang.reference import numbers
from kedang.reference.cells import is_blank

Cell = str | float | date | None
Value = str | float | bool
Column = Sequence[Cell]
Answer = tuple[list[Value], ...]
T = TypeVar("T")

ERRORS = {
    2000: "#NULL!", 2007: "#DIV/0!", 2015: "#VALUE!", 2023: "#REF!", 2029: "#NAME?", 2036: "#NUM!",
    2042: "#N/A", 2043: "#GETTING_DATA", 2045: "#SPILL!", 2046: "#CONNECT!", 2047: "#BLOCKED!",
    2048: "#UNKNOWN!", 2049: "#FIELD!", 2050: "#CALC!",
}  # fmt: skip
_VARIANT_ERROR = -2146828288
_TEXTS = frozenset(ERRORS.values()) | {"#REF", "#N/A!"}
_OURS = ("#客档!", "#KD!", "Err:")
_WHOLE = float(10**15)


@dataclass(frozen=True, slots=True)
class Cells:
    """A rectangle of cells; `single` when one value was given, not a range."""

    rows: tuple[tuple[Cell, ...], ...]
    single: bool = False

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.rows), len(self.rows[0])

    def flat(self) -> list[Cell]:
        """All cells, row by row."""
        return [cell for row in self.rows for cell in row]


def cells_of(given: object) -> Cells:
    """Any argument as a rectangle: a scalar, a row, a column or rows; short rows are filled up."""
    if isinstance(given, (np.ndarray, pd.Series, pd.DataFrame)):
        given = np.asarray(given, dtype=object).tolist()
    if not isinstance(given, (list, tuple)):
        return Cells(((cell_of(given),),), single=True)
    rows = [each if isinstance(each, (list, tuple)) else None for each in given]
    if not rows or all(row is None for row in rows):
        whole = [tuple(map(cell_of, given))]
    else:
        whole = [
            tuple(map(cell_of, row)) if row is not None else (cell_of(each),)
            for row, each in zip(rows, given, strict=True)
        ]
    width = max(map(len, whole)) or 1
    return Cells(tuple(row + (None,) * (width - len(row)) for row in whole))


def cell_of(value: object) -> Cell:
    """One cell: text, float, day or blank; a whole number a float cannot hold stays as its digits."""
    if type(value) is str:
        return value
    if type(value) is float:
        return None if value != value else value
    if isinstance(value, (bool, np.bool_)):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, np.integer)):
        return _whole(int(value))
    if isinstance(value, CellError):
        return value.code
    if value is None or is_blank(value):
        return None
    if isinstance(value, (float, np.floating, Decimal)):
        return _float(float(value))
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value).to_pydatetime()
    if isinstance(value, datetime):
        return _day(value)
    return value if isinstance(value, date) else str(value)


def _whole(value: int) -> Cell:
    error = ERRORS.get(value - _VARIANT_ERROR)
    if error is not None:
        return error
    return float(value) if abs(value) < _WHOLE else str(value)


def _float(value: float) -> Cell:
    return None if value != value else value


def _day(value: datetime) -> datetime:
    return (
        value.replace(tzinfo=None) if type(value) is datetime else datetime(*value.timetuple()[:6])
    )


def is_error(cell: object) -> bool:
    """Whether a cell holds an error, the spreadsheet's or one of ours: passed on as it is."""
    return type(cell) is str and cell[:1] in "#E" and (cell in _TEXTS or cell.startswith(_OURS))


def each(column: Iterable[T], read: Callable[[T], Value]) -> list[Value]:
    """The answer to every cell, worked out once per distinct one."""
    known: dict[Hashable, Value] = {}
    answers = []
    for cell in column:
        if cell not in known:
            known[cell] = read(cell)
        answers.append(known[cell])
    return answers


def series(column: Column) -> pd.Series:
    """The cells as a pandas column of objects."""
    held = np.empty(len(column), dtype=object)
    held[:] = column
    return pd.Series(held)


def texts(frame: pd.DataFrame, name: str) -> list[str]:
    """A text column of an answer, "" where there is nothing."""
    found: list[str] = frame[name].astype(object).fillna("").tolist()
    return found


def number(cell: Cell) -> float | None:
    """The number in a cell, also from a text such as 25% or 12万; None when there is none."""
    if type(cell) is float:
        return cell if np.isfinite(cell) else None
    return None if cell is None or isinstance(cell, date) else numbers.parse(cell).value
