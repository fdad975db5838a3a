"""Cell values as the rest of the program knows them: blanks are None, whole numbers are int."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from math import isfinite
from typing import cast

from kedang.model.grid import CellError, CellValue

CHUNK_ROWS, _CHUNK_CELLS = 8_000, 2_000_000
_EXACT = 2**53
_MOMENTS = {date, datetime, time, timedelta}
_ESCAPE = re.compile(r"_x00(0[0-8BCEF]|1[0-9A-F]|0D)_", re.IGNORECASE)
_DIRTY = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")


def clean_text(text: str) -> str | None:
    """The text without control characters and Excel's `_x000D_`; None when nothing visible is left."""
    if "_x" in text:
        text = _ESCAPE.sub("", text)
    if not text.isprintable():
        text = _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return text if text and not text.isspace() else None


def clean_value(value: object) -> CellValue:
    """One value of a reader as a cell: '' → None, 3.0 → 3, not-a-number → None."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        if not isfinite(value):
            return None if value != value else CellError("#NUM!")
        return int(value) if -_EXACT < value < _EXACT and value.is_integer() else value
    if isinstance(value, int | date | time | timedelta):
        return value
    return clean_text(str(value))


def clean_column(values: Sequence[object]) -> list[CellValue]:
    """A column of values as cells, equal values sharing one object; fast for columns of one type."""
    kinds = set(map(type, values))
    if kinds == {float}:
        return _clean_floats(cast(Sequence[float], values))
    if kinds == {str}:
        return _clean_texts(cast(Sequence[str], values))
    if kinds <= _MOMENTS:
        moments: dict[object, CellValue] = {}
        return list(map(moments.setdefault, values, cast(Sequence[CellValue], values)))
    if bool in kinds and (int in kinds or float in kinds):
        return [clean_value(value) for value in values]
    known: dict[object, CellValue] = {value: clean_value(value) for value in set(values)}
    return list(map(known.__getitem__, values))


def _clean_floats(values: Sequence[float]) -> list[CellValue]:
    if min(values) > -_EXACT and max(values) < _EXACT:
        with suppress(ValueError):
            return [whole if (whole := int(value)) == value else value for value in values]
    return [clean_value(value) for value in values]


def _clean_texts(values: Sequence[str]) -> list[CellValue]:
    unique = set(values)
    if unique == {""}:
        return [None] * len(values)
    together = "".join(unique)
    dirty = "_x" in together or (not together.isprintable() and _DIRTY.search(together))
    if dirty or "" in unique or any(map(str.isspace, unique)):
        known = {value: clean_text(value) for value in unique}
    elif len(unique) * 2 > len(values):
        return list(values)
    else:
        known = dict(zip(unique, unique, strict=True))
    return list(map(known.__getitem__, values))


def columns_of(rows: Iterable[Sequence[object]], left: int = 0) -> Iterator[list[list[CellValue]]]:
    """Rows in chunks, turned into clean columns, after `left` blank columns; rows may be ragged."""
    stream = iter(rows)
    size = CHUNK_ROWS
    first = list(islice(stream, 1))
    if first:
        size = max(1, min(CHUNK_ROWS, _CHUNK_CELLS // max(len(first[0]) + left, 1)))
    stream = chain(first, stream)
    while chunk := list(islice(stream, size)):
        width = max(map(len, chunk))
        if min(map(len, chunk)) < width:
            chunk = [[*row, *[None] * (width - len(row))] for row in chunk]
        blank: list[list[CellValue]] = [[None] * len(chunk) for _ in range(left)]
        columns = [clean_column(column) for column in zip(*chunk, strict=True)]
        yield blank + columns if columns or blank else [[None] * len(chunk)]


def bounded(
    chunks: Iterable[list[list[CellValue]]], cells: int, refuse: Callable[[], Exception]
) -> Iterator[list[list[CellValue]]]:
    """The same chunks, until more than `cells` cells have passed: then what `refuse` makes is raised."""
    height = width = 0
    for columns in chunks:
        height += len(columns[0])
        width = max(width, len(columns))
        if height * width > cells:
            raise refuse()
        yield columns
