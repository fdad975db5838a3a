"""Sheets for tests written as text, and what a reader should see on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

import pandas as pd

from kedang.intake import IntakeResult, read_tables
from kedang.model.grid import Grid
from kedang.model.layout import Layout
from kedang.rulebook import load
from support.grids import grid, workbook

AS_OF = date(2026, 11, 22)


def rows(text: str) -> list[list[object]]:
    """A sheet from lines: cells parted by |, `=12` a number, `@2026-05-01` a date, `~` a line break, `_` nothing."""
    lines = text.strip("\n").split("\n")
    return [[_cell(part.strip(" ")) for part in line.strip(" ").split("|")] for line in lines]


def _cell(part: str) -> object:
    if part.startswith("="):
        return float(part[1:])
    if part.startswith("@"):
        return datetime.fromisoformat(part[1:])
    return "" if part == "_" else part.replace("~", "\n")


@dataclass(frozen=True)
class Seen:
    """One layout: range, header rows, entity, count of rows, and fields in the order of columns.

    In `fields` a `-` is a column left unmapped, a `#` one that only numbers the rows.
    """

    range: str
    headers: tuple[int, ...]
    entity: str | None
    rows: int
    fields: str = ""
    layout: str = "table"


@dataclass(frozen=True)
class Case:
    """A sheet, what is seen on it, some values with their cells, and the notes that must be told.

    `values`: "entity.field[position]" → (value, cell), over all tables of the entity in order.
    """

    name: str
    text: str
    sees: tuple[Seen, ...]
    values: dict[str, tuple[object, str]] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    sheet: str = "Sheet1"
    file: str = "资料.xlsx"


def read(case: Case) -> IntakeResult:
    """The case read as the program reads it."""
    return read_grids([grid(rows(case.text), case.sheet, case.merged)], case.file)


def read_grids(grids: Sequence[Grid], file: str = "资料.xlsx") -> IntakeResult:
    """Sheets of one workbook read as the program reads them."""
    return read_tables(workbook(*grids, file=file), load(), as_of=AS_OF)


def check(case: Case) -> None:
    """Layouts, values with their cells, and notes are as the case says."""
    result = read(case)
    assert tuple(map(_seen, result.layouts)) == case.sees
    assert {key: _value(result, key) for key in case.values} == case.values
    told = {finding.rule for finding in result.findings}
    assert set(case.told) <= told, sorted(told)
    if all(each.entity is None for each in case.sees):
        assert result.tables == ()


def _seen(layout: Layout) -> Seen:
    marks = [column.field or ("#" if column.how == "counter" else "-") for column in layout.columns]
    fields = " ".join(marks) if layout.entity else ""
    return Seen(layout.range, layout.header_rows, layout.entity, layout.rows, fields, layout.layout)


def _value(result: IntakeResult, key: str) -> tuple[object, str]:
    path, _, place = key.rstrip("]").partition("[")
    entity, _, name = path.partition(".")
    position = int(place)
    for table in result.tables:
        if table.entity != entity:
            continue
        if position < len(table):
            if name not in table.frame:
                return "no such column", ""
            value = table.frame[name].iat[position]
            shown = value.date().isoformat() if isinstance(value, pd.Timestamp) else value
            return None if pd.isna(value) else shown, table.origin.cell(position, name)
        position -= len(table)
    return "no such record", ""
