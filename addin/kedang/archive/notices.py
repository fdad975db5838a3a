"""What staging has to say: rows that left, sheets that are missing, numbers used twice."""

from __future__ import annotations

import json

import pandas as pd

from kedang.archive.sources import Source
from kedang.archive.staged import SheetStage
from kedang.model.field import Entity
from kedang.model.finding import Finding, Severity
from kedang.model.text import say


def of_sheet(done: SheetStage) -> list[Finding]:
    """The findings of one sheet, in row order."""
    found = [_reused(done, new, old) for new, old in sorted(done.compared.reused)]
    found += [_left(done, old) for old in done.left]
    if done.moved:
        found.append(_renamed(done))
    return found


def sheet_gone(source: Source, sheet: str, entity: Entity, rows: pd.DataFrame) -> Finding:
    """One finding for all rows of a sheet that is no longer in the file."""
    rule = "archive.sheet.gone"
    name = source.file.name
    message = say(rule, file=name, sheet=sheet, entity=entity.zh, rows=len(rows))
    return Finding(rule, Severity.INFO, message, file=name, sheet=sheet, entity=entity.id)


def _reused(done: SheetStage, new: int, old: int) -> Finding:
    rule = "archive.number.reused"
    table, position = done.places[new]
    today = json.loads(done.rows.contents[new])
    before = json.loads(done.before(old)["content"])
    entity = done.entity
    same_number = today.get(entity.number_field) == before.get(entity.number_field)
    field_id = entity.number_field if same_number and entity.number_field in today else "uscc"
    value = str(today.get(field_id, ""))
    row = int(done.rows.rows[new])
    message = say(rule, row=row, value=value, now=label(entity, today), was=label(entity, before))
    return Finding(
        rule, Severity.WARNING, message, file=done.source.file.name, sheet=done.sheet,
        entity=entity.id, field=field_id, value=value, table=table, position=position,
    )  # fmt: skip


def _left(done: SheetStage, old: int) -> Finding:
    rule = "archive.row.left"
    was = done.before(old)
    name, row = label(done.entity, json.loads(was["content"])), int(was["row"])
    message = say(rule, entity=done.entity.zh, name=name, row=row)
    return Finding(
        rule, Severity.INFO, message, file=done.source.file.name, sheet=done.sheet,
        entity=done.entity.id, value=name,
    )  # fmt: skip


def _renamed(done: SheetStage) -> Finding:
    rule = "archive.sheet.renamed"
    file = done.source.file.name
    message = say(rule, file=file, sheet=done.sheet, before=str(done.old["sheet"].iat[0]))
    return Finding(rule, Severity.INFO, message, file=file, sheet=done.sheet)


def label(entity: Entity, row: dict[str, object]) -> str:
    """How people would call a record: its name, else its number, day and customer."""
    if row.get("name"):
        return str(row["name"])
    names = (entity.number_field, entity.date_field, entity.customer_field)
    parts = [str(row[name]) for name in names if name and row.get(name)]
    return " ".join(parts)
