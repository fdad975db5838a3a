"""Takes one record out of the merge it is in; the others of that merge stay together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from kedang.archive.images import Row, revive
from kedang.archive.journal import Journal, read_rows
from kedang.archive.linking import named_by
from kedang.archive.log import entries
from kedang.archive.merging import columns_of
from kedang.archive.recordids import entity_of
from kedang.archive.schema import Schema, column_name
from kedang.model.errors import Refused
from kedang.model.joined import exchanged, is_joined
from kedang.model.operation import OperationKind


@dataclass(frozen=True, slots=True)
class Membership:
    """A record and the merge it is in: who speaks for it, who else is in it, what the merge changed.

    `before`, `after`: columns of the survivor as they were before and after the merge.
    """

    record: str
    entity: str
    survivor: str
    operation: str
    others: tuple[str, ...]
    before: Row
    after: Row


def membership(connection: Connection, schema: Schema, record: str) -> Membership:
    """The merge a record is in; Refused when it is in none, or its survivor was merged on."""
    entity = entity_of(record, tuple(schema.entities))
    rows = read_rows(connection, schema, entity, [record]) if entity else {}
    if record not in rows:
        raise Refused("archive.record.unknown", record=record)
    survivor = rows[record]["merged_into"]
    if not survivor:
        raise Refused("archive.split.alone", record=record)
    above = read_rows(connection, schema, entity, [survivor])[survivor]["merged_into"]
    if above:
        raise Refused("archive.split.above", record=record, survivor=survivor, above=above)
    for entry in sorted(entries(connection, schema).values(), key=lambda one: -one.number):
        summary = entry.operation.summary
        members = summary.get("members")
        mine = isinstance(members, list) and record in members
        if (
            entry.live
            and entry.operation.kind is OperationKind.MERGE
            and mine
            and summary.get("survivor") == survivor
        ):
            assert isinstance(members, list)
            before, after = _images(connection, schema, entity, entry.operation.id, survivor)
            still = read_rows(connection, schema, entity, members)
            others = sorted(
                one
                for one, row in still.items()
                if one != record and row["merged_into"] == survivor
            )
            return Membership(
                record, entity, survivor, entry.operation.id, tuple(others), before, after
            )
    raise Refused("archive.split.alone", record=record)


def _images(
    connection: Connection, schema: Schema, entity: str, operation: str, survivor: str
) -> tuple[Row, Row]:
    """What a merge changed in its survivor: the fields before and after."""
    change, table = schema.table("change"), schema.table(entity)
    query = select(change.c.before, change.c.after).where(
        change.c.operation_id == operation, change.c.table_name == entity, change.c.pk == survivor
    )
    fields = {column_name(field.id) for field in schema.entities[entity].stored_fields()}
    before: Row = {}
    after: Row = {}
    for was, now in connection.execute(query.order_by(change.c.seq)):
        before = {k: v for k, v in revive(table, was).items() if k in fields} | before
        after |= {k: v for k, v in revive(table, now).items() if k in fields}
    return before, after


def split(
    journal: Journal, found: Membership, values: Mapping[str, object] | None = None
) -> dict[str, object]:
    """Lets a record stand alone again, with what hung on it; the survivor no longer speaks for it.

    `values`: what the survivor keeps of those that stay; without others it is as before the merge. What
    somebody has edited since stays.
    """
    rows = journal.rows(found.entity, [found.record, found.survivor])
    stamp = {"changed_op": journal.id, "changed_at": journal.at}
    journal.update(found.entity, [(rows[found.record], {"merged_into": None} | stamp)])
    back = _values(journal, found, rows, values)
    if back:
        journal.update(found.entity, [(rows[found.survivor], back | stamp)])
    moved = _hand_back(journal, found, rows[found.record])
    return {"survivor": found.survivor, "parted": found.record, "moved": moved}


def _values(
    journal: Journal,
    found: Membership,
    rows: Mapping[str, Row],
    values: Mapping[str, object] | None,
) -> Row:
    """The survivor's fields as they are without the record that leaves."""
    entity = journal.schema.entities[found.entity]
    now, gone = rows[found.survivor], rows[found.record]
    wanted = found.before | (columns_of(journal.schema, found.entity, values) if values else {})
    by_column = {column_name(field.id): field for field in entity.stored_fields()}
    back: Row = {}
    for name in found.before:
        if now[name] == found.after.get(name):
            back[name] = wanted[name]
        elif is_joined(by_column[name]) and now[name] is not None and gone[name] is not None:
            left = exchanged(by_column[name], now[name], gone[name], None, [found.before[name]])
            back[name] = left or None
    return {name: value for name, value in back.items() if value != now[name]}


def _hand_back(journal: Journal, found: Membership, gone: Row) -> int:
    """What the merge took from the record, and what names it or stands on its row, hangs on it again."""
    change = journal.schema.table("change")
    query = select(change.c.table_name, change.c.pk, change.c.before).where(
        change.c.operation_id == found.operation, change.c.before.is_not(None)
    )
    changes = [tuple(row) for row in journal.connection.execute(query)]
    moved = 0
    for entity, column in journal.schema.linked():
        table = journal.schema.table(entity.id)
        taken = {
            pk
            for name, pk, before in changes
            if name == entity.id and revive(table, before).get(column) == found.record
        }
        hanging = select(table.c.id, table.c.source_id, table.c.source_sheet, table.c.source_row)
        children = journal.connection.execute(
            hanging.where(table.c[column] == found.survivor).order_by(table.c.id)
        ).all()
        place = tuple(gone[name] for name in ("source_id", "source_sheet", "source_row"))
        mine = {child[0] for child in children if child[0] in taken or tuple(child[1:]) == place}
        rest = [child[0] for child in children if child[0] not in mine]
        mine |= named_by(journal, entity, column, rest, found.record)
        updates = [
            ({"id": one, column: found.survivor}, {column: found.record}) for one in sorted(mine)
        ]
        journal.update(entity.id, updates)
        moved += len(updates)
    return moved
