"""Makes one record out of several: the survivor speaks, the others point to it, nothing is deleted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select

from kedang.archive.images import Row
from kedang.archive.journal import Journal
from kedang.archive.judgements import set_answers
from kedang.archive.recordids import entity_of, pair_id
from kedang.archive.schema import Schema, column_name
from kedang.model.errors import Refused

_CHUNK = 500


def merge(
    journal: Journal, survivor: str, members: Sequence[str], values: Mapping[str, object]
) -> dict[str, object]:
    """Writes the survivor's values, points the members to it and hands over what hangs on them."""
    entity = entity_of(survivor, tuple(journal.schema.entities))
    others = sorted(set(members) - {survivor})
    rows = journal.rows(entity, [survivor, *others]) if entity else {}
    _refuse_if_impossible(survivor, others, rows)
    stamp = {"changed_op": journal.id, "changed_at": journal.at}
    changed = _columns(journal.schema, entity, values)
    journal.update(entity, [(rows[survivor], changed | stamp)])
    pointer = {"merged_into": survivor} | stamp
    journal.update(entity, [(rows[member], pointer) for member in others])
    moved = _move_children(journal, survivor, others)
    _settle_candidates(journal, [survivor, *others])
    return {"survivor": survivor, "members": others, "moved": moved}


def _refuse_if_impossible(survivor: str, others: list[str], rows: Mapping[str, Row]) -> None:
    if not others:
        raise Refused("archive.merge.alone", record=survivor)
    for record in (survivor, *others):
        if record not in rows:
            raise Refused("archive.merge.unknown", record=record)
        if rows[record]["merged_into"]:
            raise Refused("archive.merge.done", record=record, into=rows[record]["merged_into"])


def _columns(schema: Schema, entity: str, values: Mapping[str, object]) -> Row:
    declared = schema.entities[entity]
    columns: Row = {}
    for field_id, value in values.items():
        if field_id not in declared or declared[field_id].sensitive:
            continue
        field = declared[field_id]
        columns[column_name(field_id)] = _plain(
            value, numeric=field.type.is_numeric, day=field.type.is_date
        )
    return columns


def _plain(value: object, *, numeric: bool, day: bool) -> object:
    if value is None or value != value or str(value) == "NaT":
        return None
    if numeric:
        return float(str(value))
    if not day:
        return str(value)
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def _move_children(journal: Journal, survivor: str, members: Iterable[str]) -> int:
    moved = 0
    wanted = sorted(members)
    for entity, column in journal.schema.linked():
        table = journal.schema.table(entity.id)
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            query = select(table.c.id, table.c[column]).where(table.c[column].in_(chunk))
            rows = journal.connection.execute(query.order_by(table.c.id)).all()
            updates = [({"id": i, column: was}, {column: survivor}) for i, was in rows]
            journal.update(entity.id, updates)
            moved += len(updates)
    return moved


def _settle_candidates(journal: Journal, records: list[str]) -> None:
    pairs = {pair_id("CND", a, b) for i, a in enumerate(records) for b in records[i + 1 :]}
    rows = journal.rows("candidate", pairs)
    journal.update("candidate", [(row, {"status": "same"}) for _, row in sorted(rows.items())])


def doubt_after_undo(journal: Journal, summary: Mapping[str, object]) -> None:
    """After a merge was taken back its pairs are 待定, so that nothing merges them again unasked.

    A 否 given before stands.
    """
    survivor, members = summary.get("survivor"), summary.get("members")
    if isinstance(survivor, str) and isinstance(members, list):
        records = [survivor, *(str(member) for member in members)]
        pairs = [(a, b) for i, a in enumerate(records) for b in records[i + 1 :]]
        known = journal.rows("judgement", (pair_id("JDG", a, b) for a, b in pairs))
        apart = {row["id"] for row in known.values() if row["answer"] == "different"}
        doubted = [(a, b, "unsure") for a, b in pairs if pair_id("JDG", a, b) not in apart]
        set_answers(journal, doubted)
