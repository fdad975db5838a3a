"""The rows that are held back at present, with their reasons, per source."""

from __future__ import annotations

import numpy as np
from sqlalchemy import select

from kedang.archive.images import Row, dumps
from kedang.archive.journal import Journal
from kedang.archive.staged import HELD, Staged
from kedang.model.ids import short_id


def replace_held(journal: Journal, staged: Staged) -> None:
    """Puts today's held rows in the place of the earlier ones of the same files."""
    table = journal.schema.table("held_row")
    for position, source in enumerate(staged.sources):
        if source.same_as:
            continue
        query = select(table).where(table.c.source_id == source.id)
        before = {row["id"]: dict(row) for row in journal.connection.execute(query).mappings()}
        today = _today(staged, position)
        gone = before.keys() - today.keys()
        journal.delete("held_row", [before[key] for key in sorted(gone)])
        journal.update("held_row", [(before[k], v) for k, v in today.items() if k in before])
        journal.insert("held_row", [row for key, row in today.items() if key not in before])


def _today(staged: Staged, position: int) -> dict[str, Row]:
    source = staged.sources[position]
    batch = staged.batch.files[position]
    rows: dict[str, Row] = {}
    for sheet in staged.sheets:
        if sheet.source is not source:
            continue
        for index in np.flatnonzero(sheet.state == HELD).tolist():
            table, place = sheet.places[index]
            number = int(sheet.rows.rows[index])
            nth = 0
            facts = (source.id, sheet.sheet, sheet.entity.id, number)
            while (key := short_id("HLD", *facts, nth)) in rows:
                nth += 1
            rows[key] = {
                "id": key,
                "source_id": source.id,
                "sheet": sheet.sheet,
                "entity": sheet.entity.id,
                "row": number,
                "content": sheet.rows.contents[index],
                "reasons": dumps(
                    [one.text.as_json() | {"field": one.field} for one in batch.why(table, place)]
                ),
            }
    return rows
