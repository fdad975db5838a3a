"""Sections of settings: read a frozen dataclass from a table, and turn it back into plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, fields, is_dataclass
from datetime import date
from typing import Any

from kedang.model.text import Text
from kedang.rulebook.kinds import Kind, Place


def section(kind: type[Any], *, ids: tuple[str, ...] = ()) -> Kind:
    """A table with fixed keys; with `ids`, a table of such tables, one for each id, in that order.

    A section may have a method `check` that yields the mistakes only its values together show.
    """
    if ids:
        return Kind(
            "sections",
            lambda value, place: _read_many(kind, ids, value, place),
            allowed=ids,
            made=kind,
        )
    return Kind("section", lambda value, place: _read_one(kind, {}, value, place), made=kind)


def _read_many(
    kind: type[Any], ids: tuple[str, ...], value: object, place: Place
) -> tuple[Any, ...]:
    if not isinstance(value, Mapping):
        place.wrong("rulebook.table", value=str(value))
        return ()
    for key in value:
        if key not in ids:
            place.inside(key).unknown("rulebook.key", key, ids)
    return tuple(
        _read_one(kind, {"id": each}, value[each], place.inside(each))
        for each in ids
        if each in value
    )


def _read_one(kind: type[Any], known: Mapping[str, str], value: object, place: Place) -> Any:
    if not isinstance(value, Mapping):
        place.wrong("rulebook.table", value=str(value))
        return None
    readers = {f.name: f.metadata["reader"] for f in fields(kind) if f.name not in known}
    for key in value:
        if key not in readers:
            place.inside(key).unknown("rulebook.key", key, tuple(readers))
    before = len(place.problems)
    read: dict[str, Any] = dict(known)
    for name, reader in readers.items():
        if name in value:
            read[name] = reader(value[name], place.inside(name))
        else:
            place.inside(name).wrong("rulebook.missing")
    if len(place.problems) > before:
        return None
    made = kind(**read)
    if hasattr(made, "check"):
        for found in made.check():
            place.note(_placed(found, place))
    return made


def _placed(found: Text, place: Place) -> Text:
    """A mistake that names a key of its section, with the section's own path before it."""
    inside = dict(found.args)
    return Text(found.id, tuple((inside | {"path": f"{place.path}.{inside['path']}"}).items()))


def kinds(made: type[Any]) -> dict[str, Kind]:
    """The settings of a section by name, each with what may be written."""
    return {f.name: f.metadata["reader"] for f in fields(made) if f.name != "id"}


def _written(owner: object, declared: Field[Any]) -> Any:
    writer = declared.metadata["writer"]
    value = getattr(owner, declared.name)
    return plain(writer(value) if writer else value)


def plain(value: object) -> Any:
    """A section as dicts, lists, text, numbers and dates, ready to be written as TOML."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _written(value, f) for f in fields(value) if f.name != "id"}
    if isinstance(value, Mapping):
        return {str(key): plain(value[key]) for key in sorted(value)}
    if isinstance(value, tuple):
        if value and all(is_dataclass(item) for item in value):
            return {item.id: plain(item) for item in value}
        return [plain(item) for item in value]
    if isinstance(value, (str, bool, int, float, date)):
        return value
    raise TypeError(f"{type(value).__name__} has no place in settings")
