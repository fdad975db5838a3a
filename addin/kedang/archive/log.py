"""The journal as people read it: what was done, by whom, and how each record changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from kedang.archive.images import loads
from kedang.archive.schema import Schema
from kedang.model.operation import Operation, OperationKind


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation and its number in the journal."""

    number: int
    operation: Operation

    @property
    def live(self) -> bool:
        """Whether its effect stands: nobody took it back."""
        return not self.operation.undone_by


@dataclass(frozen=True, slots=True)
class Version:
    """One change of one record. `before` is empty for a new record, `after` for a removed one."""

    operation: Operation
    before: dict[str, object]
    after: dict[str, object]


def entries(connection: Connection, schema: Schema) -> dict[str, Entry]:
    """The whole journal by operation id, oldest first, with what was undone by what."""
    table = schema.table("operation")
    found = {
        row["id"]: Entry(row["number"], _operation(row))
        for row in connection.execute(select(table).order_by(table.c.number)).mappings()
    }
    undone = _undone(found)
    return {
        key: replace(entry, operation=replace(entry.operation, undone_by=undone.get(key, "")))
        for key, entry in found.items()
    }


def _undone(found: dict[str, Entry]) -> dict[str, str]:
    """By what live undo each operation, or the run it was part of, was taken back.

    Newest first: an undo that was itself undone takes nothing back any more.
    """
    undone: dict[str, str] = {}
    by_target: dict[str, str] = {}
    for key, entry in sorted(found.items(), key=lambda item: -item[1].number):
        operation = entry.operation
        taker = by_target.get(key) or by_target.get(operation.parent, "")
        if taker:
            undone[key] = taker
        elif operation.undoes:
            by_target.setdefault(operation.undoes, key)
    return undone


def _operation(row: Any) -> Operation:
    return Operation(
        id=row["id"],
        kind=OperationKind(row["kind"]),
        user=row["user_name"],
        at=datetime.fromisoformat(row["at"]),
        rulebook=row["rulebook"],
        inputs=loads(row["inputs"]),
        summary=loads(row["summary"]),
        parent=row["parent"] or "",
        undoes=row["undoes"] or "",
    )


def versions(connection: Connection, schema: Schema, record: str) -> list[Version]:
    """Every change of a record, oldest first."""
    table = schema.table("change")
    query = select(table).where(table.c.pk == record, table.c.table_name.in_(list(schema.entities)))
    journal = entries(connection, schema)
    rows = list(connection.execute(query).mappings())
    rows.sort(key=lambda row: (journal[row["operation_id"]].number, row["seq"]))
    return [
        Version(journal[row["operation_id"]].operation, loads(row["before"]), loads(row["after"]))
        for row in rows
    ]
