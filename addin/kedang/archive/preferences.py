"""称呼与喜好: how people are addressed and what they like, every value ever noted with its day; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
from sqlalchemy import Connection, or_, select

from kedang.archive.images import loads
from kedang.archive.log import entries
from kedang.archive.merged import survivors
from kedang.archive.schema import Schema, column_name
from kedang.model.operation import OperationKind

NOTED: Mapping[str, tuple[str, ...]] = {
    "contact": ("salutation", "hobbies", "temperament"),
    "individual": ("salutation", "preferences", "taboo_topics"),
}
COLUMNS = ("entity", "id", "record", "field", "value", "day", "user")


def preference_log(connection: Connection, schema: Schema) -> pd.DataFrame:
    """One row for every value that was ever noted and not taken back by undo, oldest first.

    Columns: entity, id (of the person that stands today), record (where it was noted), field, value, day (when
    the archive learned it), user. The same value noted again is one row, with its first day.
    """
    journal = entries(connection, schema)
    change = schema.table("change")
    rows: list[tuple[int, int, tuple[object, ...]]] = []
    for entity, fields in NOTED.items():
        final = survivors(connection, schema, entity)
        columns = {column_name(field): field for field in fields}
        query = select(change.c.operation_id, change.c.seq, change.c.pk, change.c.after).where(
            change.c.table_name == entity,
            or_(*(change.c.after.contains(f'"{name}":"') for name in columns)),
        )
        for operation, seq, record, after in connection.execute(query):
            made = journal[operation]
            if not made.live or made.operation.kind is OperationKind.UNDO:
                continue
            image = loads(after)
            for name, field in columns.items():
                if image.get(name):
                    day = pd.Timestamp(made.operation.at.date())
                    told = (entity, final.get(record, record), record, field, image[name], day)
                    rows.append((made.number, seq, (*told, made.operation.user)))
    rows.sort(key=lambda row: (row[0], row[1], str(row[2][3])))
    table = pd.DataFrame([row[2] for row in rows], columns=list(COLUMNS))
    once = table.drop_duplicates(["id", "field", "value"], ignore_index=True)
    kinds = dict.fromkeys(COLUMNS, "str") | {"day": "datetime64[s]"}
    return once.astype(kinds)
