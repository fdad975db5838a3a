"""Writes rows to the archive and remembers, for one operation, how each was before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, delete, func, select

from kedang.archive.bulk import insert_rows
from kedang.archive.images import Row, dumps, image, part
from kedang.archive.outbox import Outbox
from kedang.archive.schema import Schema
from kedang.model.operation import Moment, Operation, OperationKind

_CHUNK = 500


class Journal:
    """One operation while it is being carried out; `finish` writes its entry, if it did anything."""

    def __init__(
        self,
        connection: Connection,
        schema: Schema,
        operation: Operation,
        number: int,
        moment: Moment,
        outbox: Outbox | None = None,
    ) -> None:
        self.connection = connection
        self.schema = schema
        self.operation = operation
        self.moment = moment
        self.at = moment.now.isoformat()
        self._number = number
        self._outbox = outbox or Outbox(connection, schema)
        self._changes: list[tuple[str, str, str | None, str | None]] = []

    def __len__(self) -> int:
        return len(self._changes)

    @property
    def id(self) -> str:
        """The operation's id, to be written into the rows it makes or changes."""
        return self.operation.id

    def insert(self, table: str, rows: Sequence[Row], unsaid: Sequence[str] = ()) -> None:
        """Adds whole rows; every row names the same columns.

        `unsaid`: columns the entry need not repeat, because another row of it says the same.
        """
        if rows:
            insert_rows(self.connection, self.schema.table(table), rows)
            self._changes += [(table, row["id"], None, image(row, unsaid)) for row in rows]

    def delete(self, table: str, rows: Sequence[Row]) -> None:
        """Takes whole rows out."""
        if rows:
            target = self.schema.table(table)
            statement = delete(target).where(target.c.id == bindparam("pk"))
            self.connection.execute(statement, [{"pk": row["id"]} for row in rows])
            self._changes += [(table, row["id"], image(row), None) for row in rows]

    def update(self, table: str, changes: Iterable[tuple[Row, Row]]) -> None:
        """Sets some columns of some rows: pairs of the row as it is and its new values."""
        real = [
            (before, different)
            for before, values in changes
            if (different := {k: v for k, v in values.items() if before[k] != v})
        ]
        real.sort(key=lambda pair: (sorted(pair[1]), pair[0]["id"]))
        self._outbox.edit(table, [(before["id"], values) for before, values in real])
        self._changes += [
            (table, before["id"], part(before, values), dumps(values)) for before, values in real
        ]

    def rows(self, table: str, ids: Iterable[str]) -> dict[str, Row]:
        """The rows of some ids as they are now."""
        return read_rows(self.connection, self.schema, table, ids)

    def removed(self, tables: Iterable[str]) -> set[str]:
        """The ids this operation took out of some tables and did not put back."""
        wanted = set(tables)
        ids: set[str] = set()
        for table, pk, _, after in self._changes:
            if table in wanted:
                (ids.add if after is None else ids.discard)(pk)
        return ids

    def finish(self, summary: Mapping[str, object], *, always: bool = False) -> Operation | None:
        """Writes the journal entry; an operation that changed nothing leaves none."""
        if not self._changes and not always:
            return None
        self.operation = replace(self.operation, summary=dict(summary))
        self._outbox.add("operation", *_entry(self.operation, self._number, self.moment))
        changes = ((self.id, seq, *change) for seq, change in enumerate(self._changes))
        names = ("operation_id", "seq", "table_name", "pk", "before", "after")
        self._outbox.add("change", names, changes)
        return self.operation


def read_rows(
    connection: Connection, schema: Schema, table: str, ids: Iterable[str]
) -> dict[str, Row]:
    """The rows of some ids, in chunks that every database takes."""
    target = schema.table(table)
    wanted = sorted(set(ids))
    found: dict[str, Row] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        for row in connection.execute(select(target).where(target.c.id.in_(chunk))).mappings():
            found[row["id"]] = dict(row)
    return found


def last_number(connection: Connection, schema: Schema) -> int:
    """The number of the newest journal entry, 0 in a new archive."""
    return int(connection.scalar(select(func.max(schema.table("operation").c.number))) or 0)


def operation_id(number: int) -> str:
    """The id of the n-th journal entry, short enough to type."""
    return f"OP-{number:06d}"


def open_journal(
    connection: Connection,
    schema: Schema,
    kind: OperationKind,
    moment: Moment,
    number: int,
    *,
    rulebook: str = "",
    inputs: Mapping[str, object] | None = None,
    parent: str = "",
    undoes: str = "",
    outbox: Outbox | None = None,
) -> Journal:
    """Starts the n-th operation; nothing is written until rows are.

    `outbox`: where its edits wait, when several operations are written together.
    """
    operation = Operation(
        id=operation_id(number),
        kind=kind,
        user=moment.user,
        at=moment.now,
        rulebook=rulebook,
        inputs=dict(inputs or {}),
        parent=parent,
        undoes=undoes,
    )
    return Journal(connection, schema, operation, number, moment, outbox)


def _entry(
    operation: Operation, number: int, moment: Moment
) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """The columns and the one row of an operation's own line."""
    values = {
        "id": operation.id,
        "number": number,
        "kind": operation.kind.value,
        "user_name": operation.user,
        "at": moment.now.isoformat(),
        "as_of": moment.as_of.isoformat(),
        "rulebook": operation.rulebook,
        "inputs": dumps(operation.inputs),
        "summary": dumps(operation.summary),
        "parent": operation.parent or None,
        "undoes": operation.undoes or None,
    }
    return tuple(values), [tuple(values.values())]
