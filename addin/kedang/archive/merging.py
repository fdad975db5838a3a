"""Makes one record out of several: the survivor speaks, the others point to it, nothing is deleted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from kedang.archive.images import Row
from kedang.archive.journal import Journal, read_rows
from kedang.archive.judgements import set_answers
from kedang.archive.recordids import entity_of, pair_id
from kedang.archive.schema import Schema, column_name
from kedang.model.errors import Refused
from kedang.model.kept import Kept
from kedang.model.text import Text

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Merger:
    """One merge to carry out: who survives, who is in it, the survivor's values, and why.

    `kept`: what becomes of the fields on which they differ, for the journal.
    """

    survivor: str
    members: tuple[str, ...]
    values: Mapping[str, object]
    reasons: tuple[Text, ...] = ()
    kept: tuple[Kept, ...] = ()

    @property
    def others(self) -> list[str]:
        """Everyone but the survivor."""
        return sorted(set(self.members) - {self.survivor})

    @property
    def records(self) -> list[str]:
        """Everyone, the survivor first."""
        return [self.survivor, *self.others]


@dataclass(slots=True)
class Surroundings:
    """What merges need to know of the archive: their records, what hangs on them, open pairs.

    `children`: by the record they hang on: entity, link column, id.
    """

    rows: dict[str, Row]
    children: dict[str, list[tuple[str, str, str]]]
    candidates: dict[str, Row]


def look_around(connection: Connection, schema: Schema, mergers: Sequence[Merger]) -> Surroundings:
    """Reads the surroundings of some merges in few queries."""
    by_entity: dict[str, list[str]] = defaultdict(list)
    for merger in mergers:
        for record in merger.records:
            by_entity[entity_of(record, tuple(schema.entities))].append(record)
    rows: dict[str, Row] = {}
    for entity, records in by_entity.items():
        rows |= read_rows(connection, schema, entity, records) if entity else {}
    others = sorted({record for merger in mergers for record in merger.others})
    pairs = (pair for merger in mergers for pair in _pairs(merger.records))
    return Surroundings(
        rows,
        _children(connection, schema, others),
        read_rows(connection, schema, "candidate", pairs),
    )


def merge(journal: Journal, merger: Merger, around: Surroundings) -> dict[str, object]:
    """Writes the survivor's values, points the members to it and hands over what hangs on them."""
    survivor, others = merger.survivor, merger.others
    entity = entity_of(survivor, tuple(journal.schema.entities))
    kind = survivor.partition("-")[0]
    alike = (record for record in merger.records if record.partition("-")[0] == kind)
    rows = {record: around.rows[record] for record in alike if record in around.rows}
    _refuse_if_impossible(survivor, others, rows)
    stamp = {"changed_op": journal.id, "changed_at": journal.at}
    changed = columns_of(journal.schema, entity, merger.values)
    journal.update(entity, [(rows[survivor], changed | stamp)])
    pointer = {"merged_into": survivor} | stamp
    journal.update(entity, [(rows[member], pointer) for member in others])
    moved = _move_children(journal, survivor, others, around)
    pairs = [around.candidates.get(pair) for pair in sorted(_pairs(merger.records))]
    journal.update("candidate", [(pair, {"status": "same"}) for pair in pairs if pair])
    return {"survivor": survivor, "members": others, "moved": moved}


def _refuse_if_impossible(survivor: str, others: list[str], rows: Mapping[str, Row]) -> None:
    if not others:
        raise Refused("archive.merge.alone", record=survivor)
    for record in (survivor, *others):
        if record not in rows:
            raise Refused("archive.merge.unknown", record=record)
        if rows[record]["merged_into"]:
            raise Refused("archive.merge.done", record=record, into=rows[record]["merged_into"])


def columns_of(schema: Schema, entity: str, values: Mapping[str, object]) -> Row:
    """Field values as the archive keeps them, by column."""
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


def _children(
    connection: Connection, schema: Schema, records: list[str]
) -> dict[str, list[tuple[str, str, str]]]:
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for entity, column in schema.linked():
        table = schema.table(entity.id)
        for start in range(0, len(records), _CHUNK):
            chunk = records[start : start + _CHUNK]
            query = select(table.c.id, table.c[column]).where(table.c[column].in_(chunk))
            for child, owner in connection.execute(query.order_by(table.c.id)):
                found[owner].append((entity.id, column, child))
    return found


def _move_children(
    journal: Journal, survivor: str, members: Sequence[str], around: Surroundings
) -> int:
    moving: dict[str, list[tuple[Row, Row]]] = defaultdict(list)
    for member in members:
        for entity, column, child in around.children.get(member, ()):
            moving[entity].append(({"id": child, column: member}, {column: survivor}))
    for entity, updates in moving.items():
        journal.update(entity, updates)
    return sum(map(len, moving.values()))


def _pairs(records: Sequence[str]) -> list[str]:
    return [pair_id("CND", a, b) for i, a in enumerate(records) for b in records[i + 1 :]]


def doubt_after_undo(journal: Journal, summary: Mapping[str, object], *, run: bool) -> None:
    """After a merge was taken back its pairs are 待定, so that nothing merges them again unasked.

    A 否 given before stands. `run`: the merge went with the whole run it was part of; then a 是 that was
    given before that run stands too.
    """
    survivor, members = summary.get("survivor"), summary.get("members")
    if isinstance(survivor, str) and isinstance(members, list):
        records = [survivor, *(str(member) for member in members)]
        pairs = [(a, b) for i, a in enumerate(records) for b in records[i + 1 :]]
        known = journal.rows("judgement", (pair_id("JDG", a, b) for a, b in pairs))
        stands = ("different", "same") if run else ("different",)
        settled = {row["id"] for row in known.values() if row["answer"] in stands}
        doubted = [(a, b, "unsure") for a, b in pairs if pair_id("JDG", a, b) not in settled]
        set_answers(journal, doubted)
