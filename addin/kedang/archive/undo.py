"""Takes an operation back by a new, inverse one; refuses, with its reason, if later work builds on it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from sqlalchemy import select

from kedang.archive.bulk import no_collecting
from kedang.archive.images import Row, revive, whole
from kedang.archive.journal import Journal
from kedang.archive.log import Entry, entries
from kedang.archive.schema import Schema
from kedang.model.errors import Refused
from kedang.model.operation import OperationKind

Change = Any


def target_of(journal: dict[str, Entry], operation: str | None) -> Entry:
    """The operation to undo: the one named, else the newest that stands and is no undo itself."""
    if operation is not None:
        if operation not in journal:
            raise Refused("archive.undo.unknown", operation=operation)
        entry = journal[operation]
        if not entry.live:
            taker = entry.operation.undone_by
            raise Refused("archive.undo.done", operation=operation, by=taker)
        return entry
    for entry in sorted(journal.values(), key=lambda entry: -entry.number):
        done = entry.operation
        if entry.live and not done.parent and done.kind is not OperationKind.UNDO:
            return entry
    raise Refused("archive.undo.nothing")


def undo(work: Journal, target: Entry) -> list[str]:
    """Writes every row of an operation and its parts back as it was before; the ids of those parts."""
    with no_collecting():
        return _undo(work, target)


def _undo(work: Journal, target: Entry) -> list[str]:
    known = entries(work.connection, work.schema)
    parts = [target] + [
        entry
        for entry in known.values()
        if entry.operation.parent == target.operation.id and entry.live
    ]
    parts.sort(key=lambda entry: -entry.number)
    for part in parts:
        _refuse_if_built_upon(work, part, target, parts, known)
    for part in parts:
        _invert(work, part)
    _refuse_if_orphans(work, target)
    return [part.operation.id for part in parts]


def _refuse_if_built_upon(
    work: Journal, part: Entry, target: Entry, parts: list[Entry], known: dict[str, Entry]
) -> None:
    """Refused, naming whole operations: the parts of a run are undone with it."""
    ours = {entry.operation.id for entry in parts}
    later = [
        key
        for key, entry in known.items()
        if entry.number > part.number and key not in ours and _counts(entry, part, known)
    ]
    if not later:
        return
    change = work.schema.table("change")
    mine = select(change.c.table_name, change.c.pk).where(
        change.c.operation_id == part.operation.id
    )
    touched = {tuple(row) for row in work.connection.execute(mine)}
    for key in later:
        theirs = select(change.c.table_name, change.c.pk).where(change.c.operation_id == key)
        common = sorted(touched & {tuple(row) for row in work.connection.execute(theirs)})
        if common:
            raise Refused(
                "archive.undo.later",
                operation=target.operation.id,
                later=_whole(known[key], target),
                rows=len(common),
            )


def _whole(later: Entry, target: Entry) -> str:
    """The run that an operation was part of; itself beside the target in one run."""
    parent = later.operation.parent
    return parent if parent and parent != target.operation.parent else later.operation.id


def _counts(entry: Entry, part: Entry, known: dict[str, Entry]) -> bool:
    """Whether a later operation still weighs: it stands, and is not the undo of another later one."""
    if not entry.live:
        return False
    undoes = entry.operation.undoes
    return not (undoes and known[undoes].number > part.number)


def _invert(work: Journal, part: Entry) -> None:
    change = work.schema.table("change")
    query = select(change).where(change.c.operation_id == part.operation.id)
    rows = [dict(row) for row in work.connection.execute(query).mappings()]
    rows.sort(key=lambda row: -row["seq"])
    for (table, action), some in groupby(rows, key=lambda row: (row["table_name"], _action(row))):
        for batch in _without_repeats(list(some)):
            _invert_batch(work, table, action, batch, part.operation.id)


def _action(row: Change) -> str:
    if row["before"] is None:
        return "insert"
    return "delete" if row["after"] is None else "update"


def _without_repeats(rows: list[Change]) -> Iterable[list[Change]]:
    batch: list[Change] = []
    seen: set[str] = set()
    for row in rows:
        if row["pk"] in seen:
            yield batch
            batch, seen = [], set()
        batch.append(row)
        seen.add(row["pk"])
    yield batch


def _invert_batch(
    work: Journal, table: str, action: str, batch: list[Change], operation: str
) -> None:
    """Writes some rows of one table back. What a merge that was taken back left in doubt may be so still."""
    target = work.schema.table(table)
    if action == "delete":
        work.insert(table, [whole(target, row["before"]) for row in batch])
        return
    current = work.rows(table, (row["pk"] for row in batch))
    for row in batch:
        then = revive(target, row["after"])
        if table == "candidate":
            then.pop("status", None)
        _refuse_if_different(current.get(row["pk"]), then, operation)
    if action == "insert":
        work.delete(table, [current[row["pk"]] for row in batch])
    else:
        work.update(table, [(current[r["pk"]], revive(target, r["before"])) for r in batch])


def _refuse_if_different(now: Row | None, then: Row, operation: str) -> None:
    if now is None or any(now[name] != value for name, value in then.items()):
        raise Refused("archive.undo.differs", operation=operation)


def _refuse_if_orphans(work: Journal, target: Entry) -> None:
    """Records that the undo removed must not be somebody's customer any more."""
    schema = work.schema
    gone = work.removed(schema.parties())
    if not gone:
        return
    for table, column in _pointers(schema):
        pointed = schema.table(table)
        query = select(pointed.c[column], pointed.c.id).where(pointed.c[column].is_not(None))
        for record, holder in work.connection.execute(query.order_by(pointed.c.id)):
            if record in gone:
                raise Refused(
                    "archive.undo.needed",
                    operation=target.operation.id,
                    record=record,
                    holder=holder,
                )


def _pointers(schema: Schema) -> list[tuple[str, str]]:
    links = [(entity.id, column) for entity, column in schema.linked()]
    return links + [(entity, "merged_into") for entity in schema.entities]
