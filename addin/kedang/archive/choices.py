"""What people decided about findings: values mended in the archive, findings waived until a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from kedang.archive.contents import UNREAD
from kedang.archive.edits import Edit, differs
from kedang.archive.images import Row, dumps, loads
from kedang.archive.journal import Journal, read_rows
from kedang.archive.judgements import upsert
from kedang.archive.merged import survivors
from kedang.archive.recordids import entity_of
from kedang.archive.schema import Schema, column_name
from kedang.model.choice import Correction, Waiver
from kedang.model.ids import short_id

Plain = str | float | date | None


@dataclass(frozen=True, slots=True)
class Mend:
    """A new value for a field of a record: `was` and `to` as the archive keeps values, `was` None where
    the written text could not be read; `written` and `told` as people see them.
    """

    record: str
    field: str
    written: str
    was: Plain
    to: Plain
    told: str


def mend(journal: Journal, mends: Sequence[Mend]) -> dict[str, int]:
    """Writes new values into records that still say what was found, and remembers both."""
    entities = tuple(journal.schema.entities)
    by_entity: dict[str, list[Mend]] = {}
    for one in mends:
        by_entity.setdefault(entity_of(one.record, entities), []).append(one)
    for name, some in sorted(by_entity.items()):
        _write(journal, name, some)
    rows: dict[str, Row] = {}
    for one in mends:
        key = short_id("COR", one.record, one.field)
        rows[key] = {
            "id": key,
            "record_id": one.record,
            "field": one.field,
            "written": one.written,
            "value": dumps(one.to),
            "told": one.told,
            "user_name": journal.moment.user,
            "at": journal.at,
        }
    upsert(journal, "correction", rows, journal.rows("correction", rows))
    return {"fixes": len(mends)}


def _write(journal: Journal, name: str, mends: Sequence[Mend]) -> None:
    """The record itself, and the one that speaks for it where that says the same."""
    entity = journal.schema.entities[name]
    merged = survivors(journal.connection, journal.schema, name)
    wanted = {one.record for one in mends}
    records = journal.rows(name, wanted | {merged[one] for one in wanted if one in merged})
    values: dict[str, Row] = {}
    for one in mends:
        for record in dict.fromkeys((one.record, merged.get(one.record, one.record))):
            if says(records.get(record), one):
                edit = Edit(entity, records[record], values.setdefault(record, {}))
                edit.set(one.field, one.to)
                edit.set(UNREAD + one.field, None)
    stamp = {"changed_op": journal.id, "changed_at": journal.at}
    journal.update(
        name,
        [(records[i], new | stamp) for i, new in values.items() if differs(records[i], new)],
    )


def says(record: Row | None, one: Mend) -> bool:
    """Whether a record still has the value that is to be mended."""
    if record is None:
        return False
    held = record[column_name(one.field)]
    if held is not None:
        return bool(held in (one.was, one.written))
    unread = loads(record["as_written"]).get(one.field, "")
    return one.was is None and str(unread) == one.written


def set_waivers(journal: Journal, waivers: Sequence[Waiver]) -> int:
    """Notes waivers; one that says the same already stays as it is. How many are new or other."""
    wanted = {
        _waiver_id(one): {
            "id": _waiver_id(one),
            "rule": one.rule,
            "record_id": one.record,
            "field": one.field,
            "value": one.value,
            "reason": one.reason,
            "until": one.until,
            "user_name": one.user or journal.moment.user,
            "at": one.at or journal.at,
        }
        for one in waivers
    }
    known = journal.rows("waiver", wanted)
    other = {
        key: row
        for key, row in wanted.items()
        if key not in known or any(known[key][n] != row[n] for n in ("value", "reason", "until"))
    }
    upsert(journal, "waiver", other, known)
    return len(other)


def lift_waivers(journal: Journal, waivers: Sequence[Waiver]) -> int:
    """Takes waivers away; how many were there."""
    known = journal.rows("waiver", {_waiver_id(one) for one in waivers})
    journal.delete("waiver", [known[key] for key in sorted(known)])
    return len(known)


def _waiver_id(one: Waiver) -> str:
    return short_id("WVR", one.rule, one.record, one.field)


def waivers(connection: Connection, schema: Schema) -> list[Waiver]:
    """Every waiver noted, those past their day too."""
    table = schema.table("waiver")
    names = ("rule", "record_id", "field", "value", "reason", "until", "user_name", "at")
    query = select(*(table.c[name] for name in names)).order_by(table.c.id)
    return [Waiver(*row) for row in connection.execute(query)]


def corrections(
    connection: Connection, schema: Schema
) -> Mapping[tuple[str, str, str], Correction]:
    """The mended values that still stand, by record, field and what the sheet says."""
    table = schema.table("correction")
    known = [dict(row) for row in connection.execute(select(table)).mappings()]
    found: dict[tuple[str, str, str], Correction] = {}
    by_entity: dict[str, list[Row]] = {}
    for row in known:
        by_entity.setdefault(entity_of(row["record_id"], tuple(schema.entities)), []).append(row)
    for name, rows in sorted(by_entity.items()):
        records = read_rows(connection, schema, name, [row["record_id"] for row in rows])
        for row in rows:
            record = records.get(row["record_id"])
            if record is not None and _plain(record[column_name(row["field"])]) == row["value"]:
                one = Correction(row["record_id"], row["field"], row["written"], row["told"])
                found[one.record, one.field, one.written] = one
    return found


def _plain(value: object) -> str:
    return dumps(value)
