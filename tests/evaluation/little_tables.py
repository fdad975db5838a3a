"""Scoring the mapping on little tables with the headers sales teams write, as real files hold few.

`headers_<half>.csv` (and `headers_<half>_2.csv`) has a row per column: `table` (a number), `entity`
(`;` between ones as good), `sheet`, `header` (`父 > 子` for a header under a merged one), `samples`
(three, between `|`) and `field`: empty where it must stay open, `;` between fields as good, `-` for
open among them, `entity.field` for a field of another entity than the first.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path

import numpy as np

from evaluation.sheets import read_layouts
from evaluation.tally import Tally, count_column
from kedang.model.address import column_letters
from kedang.model.grid import Block, Grid, Workbook

HERE = Path(__file__).resolve().parent
ROWS = 6


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a little table: what it is headed, what stands in it, what it means."""

    header: str
    samples: tuple[str, ...]
    fields: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class LittleTable:
    """One little table: its number, the entities it may be, its sheet's name and its columns."""

    number: str
    entities: tuple[str, ...]
    sheet: str
    columns: tuple[Column, ...]


def little_tables(half: str) -> list[LittleTable]:
    """The little tables of a half, in the order of the file."""
    rows = []
    for path in sorted(HERE.glob(f"headers_{half}*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows += csv.DictReader(file)
    made = []
    for number, group in groupby(rows, key=lambda row: row["table"]):
        lines = list(group)
        columns = tuple(
            Column(line["header"], tuple(line["samples"].split("|")), _fields(line["field"]))
            for line in lines
        )
        first = lines[0]
        made.append(LittleTable(number, tuple(first["entity"].split(";")), first["sheet"], columns))
    return made


def _fields(text: str) -> tuple[str | None, ...]:
    return tuple(None if one in ("", "-") else one for one in text.split(";"))


def as_workbook(table: LittleTable) -> Workbook:
    """The table as a workbook was read: headers in one or two rows, then six rows of its samples."""
    levels = 1 + any(" > " in column.header for column in table.columns)
    cells = np.full((levels + ROWS, len(table.columns)), None, dtype=object)
    for position, column in enumerate(table.columns):
        cells[:levels, position] = [*column.header.split(" > "), None][:levels]
        for row in range(ROWS):
            shift = row + (position % 2 if row >= len(column.samples) else 0)
            cells[levels + row, position] = _value(column.samples[shift % len(column.samples)])
    grid = Grid(table.sheet, cells, _merged(table.columns) if levels == 2 else ())
    return Workbook(f"{table.sheet}.xlsx", f"{table.sheet}.xlsx", "0" * 64, "xlsx", (grid,))


def _merged(columns: Sequence[Column]) -> tuple[Block, ...]:
    """Parents over their children; headers without a parent over both rows."""
    blocks: list[Block] = []
    left = 0
    parents = [c.header.split(" > ")[0] if " > " in c.header else None for c in columns]
    for parent, group in groupby(parents):
        width = len(list(group))
        if parent is None:
            blocks += [Block(0, left + n, 1, left + n) for n in range(width)]
        elif width > 1:
            blocks.append(Block(0, left, 0, left + width - 1))
        left += width
    return tuple(blocks)


def _value(text: str) -> object:
    """A sample as a spreadsheet would hold it: a number, a date, else the text."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.fromisoformat(text)
    if re.fullmatch(r"-?(0|[1-9]\d{0,9})(\.\d+)?", text):
        return float(text)
    return text or None


def score_little_tables(half: str) -> Tally:
    """Read each little table and compare the field of every column with its label."""
    tally = Tally()
    for table in little_tables(half):
        layouts = read_layouts(as_workbook(table))
        found = layouts[0] if layouts else None
        case = f"table {table.number} {table.sheet}"
        levels = 1 + any(" > " in column.header for column in table.columns)
        rows = tuple(range(1, levels + 1))
        right_rows = found is not None and found.header_rows == rows
        tally.add("header rows", "right" if right_rows else "wrong", case)
        entity = found.entity if found else None
        right = entity in table.entities
        told = f"{case}: {entity}, not {'|'.join(table.entities)}"
        tally.add("entity", "right" if right else "wrong" if entity else "missed", told)
        mapped = {c.column: c.field for c in found.columns} if found else {}
        for position, column in enumerate(table.columns):
            got = mapped.get(column_letters(position))
            if got and entity != table.entities[0]:
                got = f"{entity}.{got}"
            count_column(tally, got, column.fields, f"{case} {column.header}")
    return tally
