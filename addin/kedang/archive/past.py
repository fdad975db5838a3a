"""Rows as they stood on an earlier day, worked back through the journal from what they are now.

Known on a day is what operations dated no later than it had written: an order of March that was typed in
in May is not known on the last of March. Where operations are not in the order of their days, the last
one that counts has the say about each value.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy import Table as SqlTable

from kedang.archive.images import Row, loads, revive, whole
from kedang.archive.schema import Schema


def rewound(
    connection: Connection,
    schema: Schema,
    table: SqlTable,
    names: Sequence[str],
    rows: Sequence[Any],
    as_of: date,
    order: Sequence[str],
) -> list[tuple[Any, ...]]:
    """Today's rows of a table (tuples by `names`, the id first, days as text) as they stood on a day."""
    changes = _changes(connection, schema, table, as_of)
    if not changes:
        return [tuple(row) for row in rows]
    touched = {change[0] for change in changes}
    state: dict[str, Row] = {
        row[0]: dict(zip(names, row, strict=True)) for row in rows if row[0] in touched
    }
    settled: set[str] = set()
    kept: set[tuple[str, str]] = set()
    for record, before, after, counts in changes:
        if record in settled:
            continue
        if counts:
            if before is None or after is None:
                settled.add(record)
            else:
                kept.update((record, name) for name in loads(after))
        elif before is None:
            state.pop(record, None)
        elif after is None:
            state[record] = _as_text(whole(table, before))
        else:
            values = _as_text(revive(table, before)).items()
            state[record].update({n: v for n, v in values if (record, n) not in kept})
    known = [tuple(row[name] for name in names) for row in state.values()]
    known += [tuple(row) for row in rows if row[0] not in touched]
    places = [names.index(name) for name in order]
    return sorted(known, key=lambda row: tuple(row[at] for at in places))


def _changes(
    connection: Connection, schema: Schema, table: SqlTable, as_of: date
) -> list[tuple[str, str | None, str | None, bool]]:
    """The changes of a table since the first operation dated after a day, newest first.

    Each with whether its own operation is dated no later than that day, and so counts.
    """
    operation, change = schema.table("operation"), schema.table("change")
    first = connection.scalar(select(func.min(operation.c.number)).where(operation.c.as_of > as_of))
    if first is None:
        return []
    query = (
        select(change.c.pk, change.c.before, change.c.after, operation.c.as_of <= as_of)
        .join(operation, operation.c.id == change.c.operation_id)
        .where(operation.c.number >= first, change.c.table_name == table.name)
        .order_by(operation.c.number.desc(), change.c.seq.desc())
    )
    found = [(row[0], row[1], row[2], bool(row[3])) for row in connection.execute(query)]
    return found if not all(row[3] for row in found) else []


def dated_later(connection: Connection, schema: Schema, as_of: date) -> bool:
    """Whether the archive has learned anything on a later day."""
    operation = schema.table("operation")
    query = select(operation.c.id).where(operation.c.as_of > as_of).limit(1)
    return connection.scalar(query) is not None


def _as_text(row: Row) -> Row:
    return {name: v.isoformat() if isinstance(v, date) else v for name, v in row.items()}
