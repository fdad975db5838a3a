"""Write plain values as TOML: the same values always give the same text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date


def dump(values: Mapping[str, object]) -> str:
    """The text of a document; tables in the order given, values before subtables."""
    return "\n".join(_table((), values)).strip() + "\n"


def _table(path: tuple[str, ...], values: Mapping[str, object]) -> Iterator[str]:
    inner = {key: value for key, value in values.items() if isinstance(value, Mapping)}
    if path and (len(inner) < len(values) or not values):
        yield f"\n[{'.'.join(map(_key, path))}]"
    for key, value in values.items():
        if key not in inner:
            yield f"{_key(key)} = {_value(value)}"
    for key, table in inner.items():
        yield from _table((*path, key), table)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _text(name)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    raise TypeError(f"{type(value).__name__} cannot be written as TOML")


def _text(value: str) -> str:
    """A quoted text: JSON's escapes are TOML's, but TOML also wants DEL escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
