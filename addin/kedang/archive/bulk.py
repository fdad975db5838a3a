"""Adds and edits many rows at once, without SQLAlchemy's work per row (half of all the time)."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Connection, Date, Table

_PLACEHOLDERS = {"qmark": "?", "format": "%s", "pyformat": "%s"}


@contextmanager
def no_collecting() -> Iterator[None]:
    """Spares Python's search for garbage while very many small objects come into being."""
    busy = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if busy:
            gc.enable()


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Adds rows given as dicts that all name the same columns."""
    names = list(rows[0])
    days = [name for name in names if isinstance(table.c[name].type, Date)]
    values = zip(*(_column(rows, name, name in days) for name in names), strict=True)
    insert_tuples(connection, table, names, values)


def insert_tuples(
    connection: Connection, table: Table, names: Sequence[str], rows: Iterable[tuple[Any, ...]]
) -> None:
    """Adds rows given as tuples; days must already be ISO texts, which every database reads."""
    quote = connection.dialect.identifier_preparer.quote
    mark = _PLACEHOLDERS[connection.dialect.paramstyle]
    columns = ", ".join(quote(name) for name in names)
    marks = ", ".join(mark for _ in names)
    statement = f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({marks})"
    values = list(rows)
    if values:
        connection.exec_driver_sql(statement, values)


def update_rows(
    connection: Connection, table: Table, edits: Sequence[tuple[str, dict[str, Any]]]
) -> None:
    """Sets some columns of some rows, given as pairs of id and new values."""
    quote = connection.dialect.identifier_preparer.quote
    mark = _PLACEHOLDERS[connection.dialect.paramstyle]
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for pk, values in edits:
        names = tuple(sorted(values))
        row = (_plain(values[name]) for name in names)
        alike.setdefault(names, []).append((*row, pk))
    for names, rows in sorted(alike.items()):
        sets = ", ".join(f"{quote(name)} = {mark}" for name in names)
        statement = f"UPDATE {quote(table.name)} SET {sets} WHERE id = {mark}"
        connection.exec_driver_sql(statement, rows)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _column(rows: Sequence[dict[str, Any]], name: str, days: bool) -> list[Any]:
    if not days:
        return [row[name] for row in rows]
    return [_plain(row[name]) for row in rows]
