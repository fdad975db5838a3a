"""Carries edited cells into the records they belong to, wherever those were merged."""

from __future__ import annotations

from datetime import date

from kedang.archive.contents import EXTRA, UNREAD
from kedang.archive.images import Row, dumps, loads
from kedang.archive.journal import Journal
from kedang.archive.merged import survivors
from kedang.archive.schema import column_name, link_column
from kedang.archive.staged import SheetStage
from kedang.model.field import Entity
from kedang.model.joined import exchanged, is_joined


def write_changes(journal: Journal, sheet: SheetStage) -> None:
    """Writes only the edited fields; a cleared cell never clears a record that others speak for.

    Of a merged customer's notes and numbers only what this row said changes, not what the others say.
    """
    if not sheet.changes:
        return
    entity = sheet.entity
    merged = survivors(journal.connection, journal.schema, entity.id)
    shared = set(merged.values())
    targets = {change.id: merged.get(change.id, change.id) for change in sheet.changes}
    records = journal.rows(entity.id, targets.values())
    voices = Voices(journal, sheet, merged, shared.intersection(targets.values()))
    values: dict[str, Row] = {}
    for change in sheet.changes:
        target = targets[change.id]
        edit = Edit(entity, records[target], values.setdefault(target, {}))
        for name, (was, new) in change.fields.items():
            if new is not None and target in shared and name in entity and is_joined(entity[name]):
                others = voices.others(target, change.id, name)
                edit.set(name, exchanged(entity[name], edit.held(name), was, new, others))
            elif new is not None or target not in shared:
                edit.set(name, new)
    stamp = {"changed_op": journal.id, "changed_at": journal.at}
    journal.update(
        entity.id,
        [(records[i], new | stamp) for i, new in values.items() if differs(records[i], new)],
    )


class Voices:
    """What the rows of merged customers say today, each row for itself."""

    def __init__(
        self, journal: Journal, sheet: SheetStage, merged: dict[str, str], targets: set[str]
    ) -> None:
        members = {one: into for one, into in merged.items() if into in targets}
        members |= {target: target for target in targets}
        rows = journal.rows("source_row", members)
        self.said: dict[str, dict[str, dict[str, object]]] = {}
        for one, row in rows.items():
            if row["left_op"] is None:
                self.said.setdefault(members[one], {})[one] = loads(row["content"])
        for change in sheet.changes:
            mine = self.said.get(members.get(change.id, ""), {})
            mine.setdefault(change.id, {}).update(
                {name: new for name, (_, new) in change.fields.items()}
            )

    def others(self, target: str, own: str, name: str) -> list[object]:
        """What the other rows of a customer say in one field."""
        return [said.get(name) for one, said in self.said.get(target, {}).items() if one != own]


def differs(record: Row, values: Row) -> bool:
    """Whether a record would change."""
    return any(record[name] != value for name, value in values.items())


class Edit:
    """The new column values of one record, gathered field by field."""

    def __init__(self, entity: Entity, record: Row, values: Row) -> None:
        self.entity = entity
        self.record = record
        self.values = values

    def held(self, name: str) -> object:
        """The value of a field as it stands, with what was gathered so far."""
        column = column_name(name)
        return self.values.get(column, self.record[column])

    def set(self, name: str, value: object) -> None:
        """A new value of a field; ?field is the text nobody could read, +header an unmapped column."""
        for mark, column in ((UNREAD, "as_written"), (EXTRA, "extra")):
            if name.startswith(mark):
                self._patch(column, name[1:], value)
                return
        if name not in self.entity or self.entity[name].sensitive:
            return
        if self.entity[name].type.is_date and isinstance(value, str):
            value = date.fromisoformat(value)
        self.values[column_name(name)] = value
        if name == self.entity.customer_field:
            self.values[link_column(self.entity)] = None

    def _patch(self, column: str, name: str, value: object) -> None:
        known = loads(self.values.get(column, self.record[column]))
        known.pop(name, None)
        if value is not None:
            known[name] = value
        self.values[column] = dumps(known) if known else None
