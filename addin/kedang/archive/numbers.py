"""Customer numbers ever given: those that stand, and those only the journal remembers."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from sqlalchemy import Connection, or_, select

from kedang.archive.images import loads
from kedang.archive.schema import Schema, column_name

FIELD = "number"


def given_numbers(connection: Connection, schema: Schema, entities: Sequence[str]) -> pd.DataFrame:
    """One row per customer and number it has or ever had, merged ones and undone work included: id, number;
    in the order they were given, those that stand last.
    """
    column = column_name(FIELD)
    change, operation = schema.table("change"), schema.table("operation")
    names = (change.c.pk, change.c.before, change.c.after)
    said = [image.contains(f'"{column}":"') for image in names[1:]]
    query = (
        select(*names)
        .join(operation, operation.c.id == change.c.operation_id)
        .where(change.c.table_name.in_(entities), or_(*said))
    )
    order = (operation.c.number, change.c.seq)
    rows = [
        (pk, value)
        for pk, *images in connection.execute(query.order_by(*order))
        for image in images
        if isinstance(value := loads(image).get(column), str)
    ]
    for name in entities:
        table = schema.table(name)
        known = select(table.c.id, table.c[column]).where(table.c[column].is_not(None))
        rows += [(one[0], one[1]) for one in connection.execute(known.order_by(table.c.id))]
    found = pd.DataFrame(rows, columns=["id", FIELD], dtype="str")
    return found.drop_duplicates(keep="last", ignore_index=True)
