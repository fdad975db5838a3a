"""A compact way to write down tables, so that a migration stays as it was when the catalogue grows.

One line per table: `name | column:type … | index:column …`. Types: T text, D day, F number,
I whole number; `!` not blank, `*` primary key, `=` unique, `>table.column` points at.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Column, Date, Double, ForeignKey, Index, Integer, MetaData, Table
from sqlalchemy.types import TypeEngine

from kedang.archive.texts import TEXT

_TYPES: dict[str, TypeEngine[Any]] = {"T": TEXT, "D": Date(), "F": Double(), "I": Integer()}
_COLUMN = re.compile(r"(?P<name>\w+):(?P<type>[TDFI])(?P<marks>[!*=]*)(?:>(?P<target>[\w.]+))?")


def parse(text: str) -> MetaData:
    """The tables of a snapshot."""
    metadata = MetaData()
    for line in text.strip().splitlines():
        name, columns, indexes = (piece.strip() for piece in line.split("|"))
        table = Table(name, metadata, *(_column(piece) for piece in columns.split()))
        if len(table.primary_key) > 1:
            table.primary_key.name = f"pk_{name}"
        for piece in indexes.split():
            index, _, column = piece.partition(":")
            Index(index, table.c[column])
    return metadata


def write(metadata: MetaData) -> str:
    """The snapshot of some tables, to be frozen in a new migration."""
    return "\n".join(_line(table) for table in metadata.sorted_tables)


def _column(piece: str) -> Column[object]:
    found = _COLUMN.fullmatch(piece)
    if found is None:
        raise ValueError(f"not a column: {piece}")
    marks = found["marks"]
    targets = [ForeignKey(found["target"])] if found["target"] else []
    return Column(
        found["name"],
        _TYPES[found["type"]],
        *targets,
        primary_key="*" in marks,
        nullable=not ("!" in marks or "*" in marks),
        unique=True if "=" in marks else None,
    )


def _line(table: Table) -> str:
    columns = " ".join(_piece(column) for column in table.columns)
    indexes = " ".join(
        f"{index.name}:{next(iter(index.columns)).name}"
        for index in sorted(table.indexes, key=lambda index: str(index.name))
    )
    return f"{table.name} | {columns} | {indexes}"


def _piece(column: Column[object]) -> str:
    letter = next(letter for letter, kind in _TYPES.items() if isinstance(column.type, type(kind)))
    marks = "*" if column.primary_key else "" if column.nullable else "!"
    marks += "=" if column.unique else ""
    target = "".join(f">{key.target_fullname}" for key in column.foreign_keys)
    return f"{column.name}:{letter}{marks}{target}"
