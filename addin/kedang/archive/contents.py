"""What every row of a table says, as canonical text: equal rows give equal text on every machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

import numpy as np
import pandas as pd

from kedang.model.field import Entity, Field
from kedang.model.table import Table

UNREAD = "?"
EXTRA = "+"
_encode = json.JSONEncoder(ensure_ascii=False).encode


def contents(table: Table, entity: Entity) -> list[str]:
    """One JSON text per row: its values by field, `?field` the text of values that could not be
    read, `+header` the columns nobody could map. Blanks and sensitive fields are left out."""
    pieces = {f.id: _pieces(f.id, table.frame[f.id], f) for f in present(table, entity)}
    for field in present(table, entity, table.raw):
        unread = unread_texts(table, field)
        if unread.notna().any():
            pieces[UNREAD + field.id] = _pieces(UNREAD + field.id, unread, None)
    for header in table.extra.columns:
        name = f"{EXTRA}{header}"
        pieces[name] = _pieces(name, table.extra[header], None)
    if not pieces:
        return ["{}"] * len(table)
    columns = [pieces[name] for name in sorted(pieces)]
    return ["{" + ",".join(filter(None, row)) + "}" for row in zip(*columns, strict=True)]


def fingerprints(texts: Iterable[str]) -> list[str]:
    """A short fingerprint of every row's text."""
    return [
        hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
        for text in texts
    ]


def present(table: Table, entity: Entity, frame: pd.DataFrame | None = None) -> list[Field]:
    """The fields of a table that may be stored."""
    columns = (table.frame if frame is None else frame).columns
    return [field for field in entity.stored_fields() if field.id in columns]


def unread_texts(table: Table, field: Field) -> pd.Series[str]:
    """The text of values that could not be read, missing everywhere else."""
    raw = table.raw[field.id].astype("object")
    if field.id not in table.frame.columns:
        return raw
    return raw.where(table.frame[field.id].isna().to_numpy(), None)


def plain_values(values: pd.Series, field: Field | None) -> list[object]:
    """A column as plain Python values: text, float, day, None where missing."""
    missing = values.isna().to_numpy()
    if field is not None and field.type.is_date:
        codes, days = pd.factorize(values)
        plain = np.array([day.date() for day in pd.DatetimeIndex(days)] + [None], dtype=object)
        return list(plain[codes])
    if field is not None and field.type.is_numeric:
        objects = values.astype("float64").to_numpy().astype(object)
    else:
        objects = values.astype("object").to_numpy(copy=True)
    objects[missing] = None
    return list(objects)


def _pieces(name: str, values: pd.Series, field: Field | None) -> list[str]:
    codes, unique = pd.factorize(values)
    head = _encode(name) + ":"
    if field is not None and field.type.is_date:
        said = [f'{head}"{day.date().isoformat()}"' for day in pd.DatetimeIndex(unique)]
    elif field is not None and field.type.is_numeric:
        said = [head + repr(float(number)) for number in unique]
    else:
        said = [head + _encode(str(text)) for text in unique]
    return list(np.array([*said, ""], dtype=object)[codes])
