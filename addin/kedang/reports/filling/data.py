"""The lists and values that a template is filled with, ready for being asked row by row."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

import numpy as np
import pandas as pd

from kedang.model.text import Text
from kedang.reports.filling.content import Rows, Values

KEY = "key"
NUMBER_FIELDS = ("index", "序号")


class ListData:
    """One list, column by column, as plain Python values; None where there is nothing."""

    def __init__(self, name: str, rows: Rows) -> None:
        self.name, self.parent, self.empty = name, rows.parent, rows.empty
        self.count = len(rows.frame)
        self._frame = rows.frame
        self._columns: dict[str, list[object]] = {}

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The names of its columns, and the running number unless a column has that name."""
        return (*(str(name) for name in self._frame.columns), *sorted(self.numbered))

    @cached_property
    def numbered(self) -> frozenset[str]:
        """Names of the running number."""
        return frozenset(NUMBER_FIELDS) - {str(name) for name in self._frame.columns}

    def column(self, name: str) -> list[object]:
        """All values of a column in order."""
        if name not in self._columns:
            if name in self._frame.columns:
                self._columns[name] = plain_values(self._frame[name])
            else:
                self._columns[name] = list(range(1, self.count + 1))
        return self._columns[name]

    @cached_property
    def by_key(self) -> dict[object, list[int]]:
        """The rows that belong to each key."""
        found: dict[object, list[int]] = {}
        if KEY in self._frame.columns:
            for row, key in enumerate(self.column(KEY)):
                found.setdefault(key, []).append(row)
        return found


def plain_values(column: pd.Series) -> list[object]:
    """A column as Python values: numbers, texts, days, True and False, None for nothing."""
    if column.dtype.kind == "f":
        return [None if math.isnan(each) or math.isinf(each) else each for each in column.tolist()]
    return [plain(each) for each in column.tolist()]


def plain(value: object) -> object:
    """One value as plain Python: what cannot be shown is None."""
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, str | bool | int):
        return value
    if isinstance(value, float | Decimal):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, Text):
        return value.render()
    if isinstance(value, pd.Timestamp):
        return value.to_pydatetime()
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return value
    return str(value)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some rows of a list in order: what its bare name means in an expression."""

    data: ListData
    rows: Sequence[int]
    known: dict[tuple[object, ...], object] = field(default_factory=dict)

    def column(self, name: str) -> list[object]:
        """The values of one column in these rows."""
        whole = self.data.column(name)
        return whole if len(self.rows) == self.data.count else [whole[row] for row in self.rows]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[object]:
        return iter(self.rows)


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a list; without a row all its fields are blank. `number`: which of its rows, from 1."""

    data: ListData
    row: int | None
    number: int = 1

    def get(self, name: str) -> object:
        """The value of a field."""
        if self.row is None:
            return None
        if name in self.data.numbered:
            return self.number
        return self.data.column(name)[self.row]


class Material:
    """All values and lists by name, and the other names they go by."""

    def __init__(self, values: Values) -> None:
        self.values = {name: _nested(value) for name, value in values.values.items()}
        self.lists = {name: ListData(name, rows) for name, rows in values.lists.items()}
        self.aliases = dict(values.names)
        self.hidden = values.hidden

    def real(self, name: str, among: Mapping[str, object] | Sequence[str]) -> str:
        """The name itself, or what it is another name for."""
        if name in among:
            return name
        meant = self.aliases.get(name, ())
        several = (meant,) if isinstance(meant, str) else meant
        return next((each for each in several if each in among), name)

    def spoken(self, names: Sequence[str]) -> list[str]:
        """The names with the other names they go by."""
        place = {name: at for at, name in enumerate(names)}
        others = [other for other in self.aliases if self.real(other, names) in place]
        return [*names, *sorted(others, key=lambda other: place[self.real(other, names)])]


def _nested(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _nested(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return tuple(_nested(each) for each in value)
    return plain(value)
