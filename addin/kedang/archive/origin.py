"""By what one archive is told from another: how its journal began, which never changes."""

from __future__ import annotations

from sqlalchemy import Connection, select

from kedang.archive.schema import Schema
from kedang.model.ids import digest

_FIRST = 2
"""A run and its first part: there from the first run on."""


def origin(connection: Connection, schema: Schema) -> str:
    """A fingerprint of the first entries of the journal; empty in an archive without any."""
    table = schema.table("operation")
    names = ("id", "kind", "user_name", "at", "inputs")
    query = select(*(table.c[name] for name in names)).where(table.c.number <= _FIRST)
    rows = connection.execute(query.order_by(table.c.number)).all()
    return digest(*(part for row in rows for part in row))[:16] if rows else ""
