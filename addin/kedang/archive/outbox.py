"""Changes on their way into the database: sent at once, or gathered over many operations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from kedang.archive.bulk import insert_tuples, update_rows
from kedang.archive.images import Row
from kedang.archive.schema import Schema


class Outbox:
    """Edits and journal lines of operations; `hold`: keep them until `send`.

    Held edits must touch every row only once, because they go out table by table.
    """

    def __init__(self, connection: Connection, schema: Schema, *, hold: bool = False) -> None:
        self.connection = connection
        self.schema = schema
        self.hold = hold
        self._edits: dict[str, list[tuple[str, Row]]] = {}
        self._lines: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}

    def edit(self, table: str, edits: list[tuple[str, Row]]) -> None:
        """New values of some rows: pairs of id and the columns that differ."""
        self._edits.setdefault(table, []).extend(edits)
        if not self.hold:
            self.send()

    def add(self, table: str, names: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """New rows of a table, days as ISO texts."""
        self._lines.setdefault((table, names), []).extend(rows)
        if not self.hold:
            self.send()

    def send(self) -> None:
        """Writes everything gathered so far, in an order that does not depend on chance."""
        edits, self._edits = self._edits, {}
        lines, self._lines = self._lines, {}
        for table, some in edits.items():
            update_rows(self.connection, self.schema.table(table), some)
        for (table, names), rows in lines.items():
            insert_tuples(self.connection, self.schema.table(table), names, rows)
