"""Rows as JSON text and back: how the journal remembers a row before and after a change."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, Table

Row = dict[str, Any]

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=date.isoformat
).encode


def dumps(value: object) -> str:
    """Compact JSON with sorted keys: equal values always give equal text."""
    return _encode(value)


def loads(text: str | None) -> dict[str, Any]:
    """The object of a JSON text; nothing gives an empty one."""
    if not text:
        return {}
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def image(row: Mapping[str, object], unsaid: Sequence[str] = ()) -> str:
    """A whole row as the journal keeps it, blanks and the columns named `unsaid` left out."""
    said = {name: value for name, value in row.items() if value is not None}
    for name in unsaid:
        said.pop(name, None)
    return _encode(said)


def part(row: Mapping[str, object], names: Mapping[str, object]) -> str:
    """Only some columns of a row, blanks included: what an update changed."""
    return _encode({name: row[name] for name in names})


def revive(table: Table, text: str) -> Row:
    """The column values of an image, days as days again; columns the image lacks are left out."""
    values = loads(text)
    return {name: _revived(table, name, value) for name, value in values.items()}


def whole(table: Table, text: str) -> Row:
    """A complete row of an image: columns it does not name are blank."""
    return {column.name: None for column in table.columns} | revive(table, text)


def _revived(table: Table, name: str, value: object) -> object:
    if isinstance(value, str) and isinstance(table.c[name].type, Date):
        return date.fromisoformat(value)
    return value
