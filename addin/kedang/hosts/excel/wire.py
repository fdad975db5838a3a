"""Values on their way between VBA and the functions: what COM delivers, and what it can carry back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from kedang.hosts.excel.values import ERRORS

Plain = str | float | bool | None
LEFT_OUT = -2147352572
"""An argument that was not given."""
LONGEST = 32_767
"""More characters a cell cannot hold."""


def from_excel(value: object) -> object:
    """An argument: a value, or rows of values, of the types that functions know.

    Errors become their text, currency a number, times lose their time zone, a single row of an
    array constant becomes one row, what was left out becomes None.
    """
    if isinstance(value, tuple | list):
        rows = value if any(isinstance(row, tuple | list) for row in value) else [value]
        return [[_cell(cell) for cell in _row(row)] for row in rows]
    return _cell(value)


def _row(row: object) -> Sequence[object]:
    return row if isinstance(row, tuple | list) else (row,)


def _cell(value: object) -> object:
    if isinstance(value, bool) or value is None or isinstance(value, str | float):
        return value
    if isinstance(value, int):
        return None if value == LEFT_OUT else ERRORS.get(value, float(value))
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, datetime):
        parts = (value.year, value.month, value.day, value.hour, value.minute, value.second)
        return datetime(*parts, value.microsecond)
    return value if value.__class__.__module__ == "datetime" else str(value)


def to_excel(result: object) -> object:
    """An answer: a value, or rows of equal length as a table that COM can carry."""
    if not isinstance(result, list | tuple):
        return _sent(result)
    rows = [_row(row) for row in result]
    width = max(map(len, rows), default=0)
    if not width:
        return ""
    return tuple(tuple(map(_sent, (*row, *[""] * (width - len(row))))) for row in rows)


def _sent(value: object) -> str | float | bool:
    if value is None or value != value:
        return ""
    if isinstance(value, bool):
        return value
    return float(value) if isinstance(value, int | float) else str(value)[:LONGEST]
