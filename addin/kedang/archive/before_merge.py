"""How customers were written before they were merged, read back from the journal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
from sqlalchemy import Connection, select

from kedang.archive.images import Row, loads
from kedang.archive.recordids import entity_of
from kedang.archive.schema import Schema

_CHUNK = 500


def before_merges(
    connection: Connection, schema: Schema, merges: pd.DataFrame, columns: Sequence[str]
) -> pd.DataFrame:
    """Both records of every merge as they were just before it, the newest merge first.

    `merges`: left_id, right_id, operation. Returned: operation, id and `columns` (none of them a day;
    those a record's table lacks are blank).
    """
    wanted = {
        (operation, record)
        for side in ("left_id", "right_id")
        for operation, record in zip(merges["operation"], merges[side], strict=True)
    }
    by_entity: dict[str, set[str]] = defaultdict(set)
    for _, record in wanted:
        by_entity[entity_of(record, tuple(schema.entities))].add(record)
    rows: list[tuple[int, Row]] = []
    for entity, records in sorted(by_entity.items()):
        for some in _chunks(sorted(records)) if entity else ():
            rows += _rewound(connection, schema, entity, some, columns, wanted)
    rows.sort(key=lambda row: (-row[0], row[1]["id"]))
    return pd.DataFrame([row for _, row in rows], columns=["operation", "id", *columns])


def _chunks(records: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(records), _CHUNK):
        yield records[start : start + _CHUNK]


def _rewound(
    connection: Connection,
    schema: Schema,
    entity: str,
    records: list[str],
    columns: Sequence[str],
    wanted: set[tuple[str, str]],
) -> Iterator[tuple[int, Row]]:
    """Takes some records back change by change; what they come to at each merge, with its number."""
    table = schema.table(entity)
    held = [table.c[name] for name in columns if name in table.c]
    query = select(table.c.id, *held).where(table.c.id.in_(records))
    state = {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    names = {column.name for column in held}
    for number, operation, record, before in _changes(connection, schema, entity, records):
        state.setdefault(record, {"id": record}).update(
            {name: value for name, value in loads(before).items() if name in names}
        )
        if (operation, record) in wanted:
            yield number, {"operation": operation, **state[record]}


def _changes(connection: Connection, schema: Schema, entity: str, records: list[str]) -> list[Any]:
    """Number, operation, id and earlier values of every change of some records, newest first."""
    operation, change = schema.table("operation"), schema.table("change")
    query = (
        select(operation.c.number, change.c.operation_id, change.c.pk, change.c.before)
        .join(operation, operation.c.id == change.c.operation_id)
        .where(change.c.pk.in_(records), change.c.table_name == entity)
        .where(change.c.before.is_not(None))
        .order_by(operation.c.number.desc(), change.c.seq.desc())
    )
    return list(connection.execute(query).all())
