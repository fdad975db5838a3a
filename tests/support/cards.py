"""Cards for tests written as text: a sheet, and every value that must be read from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from kedang.intake import IntakeResult
from kedang.model.table import Table
from support.grids import grid
from support.sheets import read_grids, rows

FOLDER = Path(__file__).resolve().parent.parent / "cases" / "cards"


@dataclass(frozen=True)
class CardCase:
    """One sheet with what it says: `expects` maps organization[0].name to its value and cell ('' for any)."""

    name: str
    sheet: str
    merged: tuple[str, ...]
    text: str
    expects: dict[str, tuple[str, str]]


def load_cases(name: str) -> list[CardCase]:
    """The cases of one file: ### name | sheet | merged blocks, the rows, ---, the values."""
    blocks = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("### ")[1:]
    return [_case(block) for block in blocks]


def _case(block: str) -> CardCase:
    head, _, rest = block.partition("\n")
    name, sheet, merged = (part.strip() for part in head.split("|"))
    text, _, expected = rest.partition("\n---")
    lines = [line.strip() for line in expected.splitlines() if line.strip()]
    return CardCase(name, sheet, tuple(merged.split()), text, dict(map(_expected, lines)))


def _expected(line: str) -> tuple[str, tuple[str, str]]:
    key, _, value = line.partition(" = ")
    value, _, cell = value.partition(" @")
    value = value.replace("~", "\n")
    entity, _, field = key.partition(".")
    return f"{entity if '[' in entity else entity + '[0]'}.{field}", (value, cell)


def read_case(case: CardCase) -> IntakeResult:
    """The case as the program reads it."""
    return read_grids([grid(rows(case.text), case.sheet, case.merged)])


def values(result: IntakeResult) -> dict[str, tuple[str, str]]:
    """Every value of every record: organization[0].name → value as text, and its cell; extras in brackets."""
    found: dict[str, tuple[str, str]] = {}
    counts: dict[str, int] = {}
    for table in result.tables:
        before = counts.get(table.entity, 0)
        for position in range(len(table)):
            key = f"{table.entity}[{before + position}]"
            for name in map(str, table.frame.columns):
                value = table.frame[name].iat[position]
                cell = table.origin.cell(position, name)
                if not pd.isna(value) and not _is_derived(table, position, name, cell):
                    found[f"{key}.{name}"] = shown(value), cell
            for name in map(str, table.extra.columns):
                value = table.extra[name].iat[position]
                if not pd.isna(value):
                    found[f"{key}.[{name}]"] = str(value), ""
        counts[table.entity] = before + len(table)
    return found


_FROM_NAME = ("trade_name", "trade", "legal_form", "branch")


def _is_derived(table: Table, position: int, name: str, cell: str) -> bool:
    """Whether a value is taken from another one: the place from the address, a contact's company from the card."""
    if name in ("province", "city", "district"):
        return cell in {table.origin.cell(position, other) for other in ("address", "name")}
    if table.entity == "contact" and name == "organization":
        return table.parent is not None
    return table.entity == "organization" and name in _FROM_NAME


def shown(value: object) -> str:
    """A value as the cases write it."""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, float):
        return f"{value:g}" if abs(value) < 1e6 else str(int(value))
    return str(value)
