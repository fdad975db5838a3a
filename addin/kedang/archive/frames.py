"""The archive's records as frames, column by column, today or as they stood on an earlier day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray
from sqlalchemy import ColumnElement, Connection, Date, Select, Text, cast, func, select
from sqlalchemy import Table as SqlTable

from kedang.archive.bulk import no_collecting
from kedang.archive.past import rewound
from kedang.archive.schema import Schema, column_name
from kedang.model.field import Entity

_ORDER = ("created_op", "source_id", "source_sheet", "source_row", "id")
_UNSEEN = frozenset({"as_written", "extra", "source_id", "created_op", "created_at", "changed_op"})
_STR = pd.Series(dtype="str").dtype
_MOMENTS = ("created_at", "changed_at")


def frames(
    connection: Connection,
    schema: Schema,
    entities: Iterable[str] | None = None,
    as_of: date | None = None,
) -> dict[str, pd.DataFrame]:
    """One typed frame per entity, in the order the records came in, merged ones included.

    Numbers float64, days datetime64[s], everything else str with NaN. `as_of`: as they were known on
    that day, by the operations dated no later than it.
    """
    wanted = list(schema.entities) if entities is None else list(entities)
    with no_collecting():
        return {n: _frame(connection, schema, schema.entities[n], as_of) for n in wanted}


def _frame(
    connection: Connection, schema: Schema, entity: Entity, as_of: date | None
) -> pd.DataFrame:
    table = schema.table(entity.id)
    names = [column.name for column in table.columns]
    if as_of is None:
        names = [name for name in names if name not in _UNSEEN]
    filled = names if as_of else _filled(connection, table, names)
    query = select(*(_readable(table.c[name]) for name in filled))
    rows = _fetch(connection, query.order_by(*(table.c[name] for name in _ORDER)))
    if as_of is not None:
        rows = rewound(connection, schema, table, names, rows, as_of, _ORDER)
    columns = dict(zip(filled, zip(*rows, strict=True), strict=True)) if rows else {}
    typed = {
        name: _typed(table, name, columns[name])
        if name in columns
        else _empty(table, name, len(rows))
        for name in names
    }
    fields = [column_name(field.id) for field in entity.stored_fields()]
    system = [name for name in names if name not in {"id", *fields} | _UNSEEN]
    return pd.DataFrame({name: typed[name] for name in ("id", *fields, *system)})


def _filled(connection: Connection, table: SqlTable, names: list[str]) -> list[str]:
    """The columns that hold anything: most of the catalogue's fields stay empty in a team's archive."""
    query = select(*(func.count(table.c[name]) for name in names))
    counts = connection.execute(query).one()
    return [name for name, count in zip(names, counts, strict=True) if count or name == "id"]


def _empty(table: SqlTable, name: str, rows: int) -> ExtensionArray | np.ndarray[Any, Any]:
    """A column of nothing in the type of its field."""
    some = _typed(table, name, (None,))
    return some.take(np.zeros(rows, dtype=np.intp))


def written_texts(connection: Connection, schema: Schema) -> dict[str, pd.DataFrame]:
    """Per entity the records with something no field could hold: id, as_written, extra (JSON texts)."""
    found = {}
    for name in schema.entities:
        table = schema.table(name)
        columns = (table.c.id, table.c.as_written, table.c.extra)
        held = table.c.as_written.is_not(None) | table.c.extra.is_not(None)
        rows = _fetch(connection, select(*columns).where(held).order_by(table.c.id))
        if rows:
            found[name] = pd.DataFrame(rows, columns=["id", "as_written", "extra"], dtype="str")
    return found


def _fetch(connection: Connection, query: Select[Any]) -> list[Any]:
    """Plain tuples straight from the driver: nothing here needs SQLAlchemy's rows."""
    cursor = connection.execute(query).cursor
    return [] if cursor is None else list(cursor.fetchall())


def _readable(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return cast(column, Text) if isinstance(column.type, Date) else column


def _typed(
    table: SqlTable, name: str, values: tuple[Any, ...]
) -> ExtensionArray | np.ndarray[Any, Any]:
    column = table.c[name]
    if isinstance(column.type, Date) or name in _MOMENTS:
        return _days(values)
    if isinstance(column.type, Text):
        return _texts(values)
    return np.array(values, dtype="float64")


def _texts(values: tuple[Any, ...]) -> ExtensionArray | np.ndarray[Any, Any]:
    return pd.array(_objects(values), dtype=_STR)  # type: ignore[arg-type]


def _days(values: tuple[Any, ...]) -> ExtensionArray | np.ndarray[Any, Any]:
    codes, unique = pd.factorize(_objects(values))
    local = [str(text)[:19] for text in unique]
    days = np.array([*local, "NaT"], dtype="datetime64[s]")
    return days[codes]


def _objects(values: tuple[Any, ...]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    objects = np.empty(len(values), dtype=object)
    objects[:] = values
    return objects


def plain_frame(
    connection: Connection, schema: Schema, table: SqlTable, as_of: date | None = None
) -> pd.DataFrame:
    """A bookkeeping table as a frame, ordered by id; `as_of`: as it stood on that day."""
    query = select(*(_readable(column) for column in table.columns)).order_by(table.c.id)
    rows: Sequence[Any] = connection.execute(query).all()
    names = [column.name for column in table.columns]
    if as_of is not None:
        rows = rewound(connection, schema, table, names, rows, as_of, ("id",))
    columns = list(zip(*rows, strict=True)) or [()] * len(names)
    return pd.DataFrame(
        {name: _typed(table, name, values) for name, values in zip(names, columns, strict=True)}
    )
