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


def write_changes(journal: Journal, sheet: SheetStage) -> None:
    """Writes only the edited fields; a cleared cell never clears a record that others speak for."""
    if not sheet.changes:
        return
    entity = sheet.entity
    merged = survivors(journal.connection, journal.schema, entity.id)
    shared = set(merged.values())
    targets = {change.id: merged.get(change.id, change.id) for change in sheet.changes}
    records = journal.rows(entity.id, targets.values())
    values: dict[str, Row] = {}
    for change in sheet.changes:
        target = targets[change.id]
        edit = Edit(entity, records[target], values.setdefault(target, {}))
        for name, (_, new) in change.fields.items():
            if new is not None or target not in shared:
                edit.set(name, new)
    stamp = {"changed_op": journal.id, "changed_at": journal.at}
    journal.update(
        entity.id,
        [(records[i], new | stamp) for i, new in values.items() if differs(records[i], new)],
    )


def differs(record: Row, values: Row) -> bool:
    """Whether a record would change."""
    return any(record[name] != value for name, value in values.items())


class Edit:
    """The new column values of one record, gathered field by field."""

    def __init__(self, entity: Entity, record: Row, values: Row) -> None:
        self.entity = entity
        self.record = record
        self.values = values

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
