"""Which record a merged record became part of."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from kedang.archive.schema import Schema


def survivors(connection: Connection, schema: Schema, entity: str) -> dict[str, str]:
    """Every merged record of an entity and the record that finally speaks for it."""
    table = schema.table(entity)
    query = select(table.c.id, table.c.merged_into).where(table.c.merged_into.is_not(None))
    direct = {row[0]: row[1] for row in connection.execute(query)}
    return {record: final(record, direct) for record in direct}


def all_survivors(
    connection: Connection, schema: Schema, entities: Iterable[str]
) -> dict[str, str]:
    """The same over several entities; ids never clash between them."""
    merged: dict[str, str] = {}
    for entity in entities:
        merged |= survivors(connection, schema, entity)
    return merged


def final(record: str, direct: dict[str, str]) -> str:
    """The end of a chain of merges."""
    seen = {record}
    while record in direct and direct[record] not in seen:
        record = direct[record]
        seen.add(record)
    return record
