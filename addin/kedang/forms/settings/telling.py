"""Changed settings in words: what it is called, what it was, what it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kedang.forms.settings.cells import said
from kedang.forms.settings.shapes import Column, Single, Table
from kedang.forms.settings.sheets import every_shape
from kedang.forms.settings.vocabulary import heading, names
from kedang.forms.settings.words import label
from kedang.model.text import Lang, say
from kedang.rulebook.compare import ABSENT, Change

_LONGEST = 120


def told(change: Change, lang: Lang) -> str:
    """One change as a line: 评级 · 各等级的最低分 · A：80 → 85."""
    name, column, above = _about(change.path, lang)
    old, new = (_said(value, column, above, lang) for value in (change.old, change.new))
    if change.old is ABSENT:
        return say("settings.change.added", what=name, new=new).render(lang)
    if change.new is ABSENT:
        return say("settings.change.dropped", what=name, old=old).render(lang)
    if _list(change.old) and _list(change.new):
        return _of_lists(name, change, column, above, lang)
    return say("settings.change.changed", what=name, old=old, new=new).render(lang)


def as_json(change: Change, lang: Lang) -> dict[str, object]:
    """One change as programs read it: path, old, new, and the line for people."""
    return {
        "path": list(change.path),
        "old": plain_json(change.old),
        "new": plain_json(change.new),
        "text": told(change, lang),
    }


def plain_json(value: Any) -> object:
    """A value as JSON knows it: days as text, null where nothing was."""
    if value is ABSENT:
        return None
    if isinstance(value, Mapping):
        return {str(key): plain_json(held) for key, held in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_json(one) for one in value]
    return value if isinstance(value, (str, bool, int, float)) else str(value)


def _of_lists(
    name: str, change: Change, column: Column | None, above: tuple[str, ...], lang: Lang
) -> str:
    """A list by what came and what went; where only the order differs, both whole."""
    came = [one for one in change.new if one not in change.old]
    went = [one for one in change.old if one not in change.new]
    if not came and not went:
        old, new = (_said(value, column, above, lang) for value in (change.old, change.new))
        return say("settings.change.changed", what=name, old=old, new=new).render(lang)
    parts = [
        say(f"settings.change.{word}", items=_said(items, column, above, lang)).render(lang)
        for word, items in (("came", came), ("went", went))
        if items
    ]
    between = "；" if lang == "zh" else "; "
    return say("settings.change.list", what=name, parts=between.join(parts)).render(lang)


def _list(value: object) -> bool:
    return isinstance(value, list)


def _said(value: Any, column: Column | None, above: tuple[str, ...], lang: Lang) -> str:
    if value is ABSENT:
        return ""
    if isinstance(value, Mapping):
        between = "、" if lang == "zh" else ", "
        text = between.join(
            f"{key} {_said(held, column, above, lang)}" for key, held in value.items()
        )
    else:
        text = said(column or Column("", "", None), value, above, lang)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _about(path: Sequence[str], lang: Lang) -> tuple[str, Column | None, tuple[str, ...]]:
    """What people call a setting or a line of its table, and the column its value stands in."""
    section, setting, *keys = path
    words = [
        label(section, lang),
        label(f"{section}.{setting}", lang),
    ]
    shape = _shape(f"{section}.{setting}", keys)
    if isinstance(shape, Single):
        return " · ".join(words), shape.column, ()
    if shape is None:
        return " · ".join([*words, *keys]), None, ()
    if shape.inner and len(keys) > 1:
        words.append(label(shape.name, lang))
        keys = [keys[0], *keys[2:]]
    column: Column | None = shape.values[0]
    for at, key in enumerate(keys):
        if at < len(shape.keys):
            words.append(names(shape.keys[at], tuple(keys[:at]), lang).get(key, key))
        else:
            column = next((one for one in shape.values if one.id == key), column)
            words.append(heading(column, lang) if column and column.id == key else key)
    return " · ".join(words), column, tuple(keys[: len(shape.keys)])


def _shape(path: str, keys: Sequence[str]) -> Single | Table | None:
    """The row or table a path is about; of records, the table of the field that is named."""
    shapes = every_shape()
    if len(keys) > 1 and f"{path}.{keys[1]}" in shapes:
        return shapes[f"{path}.{keys[1]}"]
    found = shapes.get(path)
    if found is None:
        found = next((one for name, one in shapes.items() if name.startswith(f"{path}.")), None)
    return found
