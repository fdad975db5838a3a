"""The kinds of values a setting may have: each reads one value or says what is wrong and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from kedang.rulebook.places import Place as Place

Reader = Callable[[object, Place], Any]


class Kind:
    """One kind of value: called, it reads; its facts say what may be written.

    `form`: whole, number, share, flag, words, folder, shape, choice, day; list, pairs, mapping; section, sections.
    `low`, `high`: limits of a number. `allowed`: the words of a choice, the keys of a mapping, the ids of
    sections (empty: any). `least`, `ordered`: of a list. `parts`: what a list, a pair or a mapping holds.
    `made`: the dataclass of a section.
    """

    def __init__(
        self,
        form: str,
        read: Reader,
        *,
        low: float = 0.0,
        high: float = 0.0,
        allowed: Sequence[str] = (),
        example: str = "",
        least: int = 0,
        ordered: bool = False,
        parts: Sequence[Kind] = (),
        made: type[Any] | None = None,
    ) -> None:
        self.form, self._read = form, read
        self.low, self.high = low, high
        self.allowed, self.example = tuple(allowed), example
        self.least, self.ordered = least, ordered
        self.parts, self.made = tuple(parts), made

    def __call__(self, value: object, place: Place) -> Any:
        return self._read(value, place)


def given(reader: Kind, writer: Callable[[Any], object] | None = None) -> dict[str, object]:
    """The metadata of a section's field: how its value is read, and written where that differs."""
    return {"reader": reader, "writer": writer}


def whole(low: int, high: int) -> Kind:
    """A whole number between two limits."""

    def read(value: object, place: Place) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            place.wrong("rulebook.whole", value=shown(value), low=low, high=high)
            return None
        return value

    return Kind("whole", read, low=low, high=high)


def number(low: float, high: float) -> Kind:
    """A number between two limits."""
    return Kind("number", _number(low, high), low=low, high=high)


def share() -> Kind:
    """A part of the whole, from 0 to 1."""
    return Kind("share", _number(0.0, 1.0), low=0.0, high=1.0)


def _number(low: float, high: float) -> Reader:
    def read(value: object, place: Place) -> float | None:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not fits or not low <= float(value) <= high:  # type: ignore[arg-type]
            place.wrong("rulebook.number", value=shown(value), low=low, high=high)
            return None
        return float(value)  # type: ignore[arg-type]

    return read


def flag() -> Kind:
    """True or false."""

    def read(value: object, place: Place) -> bool | None:
        if not isinstance(value, bool):
            place.wrong("rulebook.flag", value=shown(value))
            return None
        return value

    return Kind("flag", read)


def words() -> Kind:
    """Any text that is not blank."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str) or not value.strip():
            place.wrong("rulebook.words", value=shown(value))
            return None
        return value.strip()

    return Kind("words", read)


def folder() -> Kind:
    """The path of a folder; blank where there is none."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str):
            place.wrong("rulebook.path", value=shown(value))
            return None
        return value.strip()

    return Kind("folder", read)


def shaped(pattern: str, example: str) -> Kind:
    """A text of a certain shape, such as a rule id."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            place.wrong("rulebook.shape", value=shown(value), example=example)
            return None
        return value

    return Kind("shape", read, example=example)


def one_of(*allowed: str) -> Kind:
    """One of a few words."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str) or value not in allowed:
            place.unknown("rulebook.choice", shown(value), allowed)
            return None
        return value

    return Kind("choice", read, allowed=allowed)


def day() -> Kind:
    """A date, written 2026-10-10."""

    def read(value: object, place: Place) -> date | None:
        if isinstance(value, datetime) or not isinstance(value, date):
            place.wrong("rulebook.day", value=shown(value))
            return None
        return value

    return Kind("day", read)


def list_of(reader: Kind, *, least: int = 0, ordered: bool = False) -> Kind:
    """A list without repetitions; sorted unless its order means something."""

    def read(value: object, place: Place) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) < least:
            place.wrong("rulebook.list", value=shown(value), least=least)
            return ()
        before = len(place.problems)
        items = [reader(item, place.item(rank)) for rank, item in enumerate(value)]
        if len(place.problems) > before:
            return ()
        _refuse_repeated(items, place)
        return tuple(items if ordered else sorted(items))

    return Kind("list", read, least=least, ordered=ordered, parts=(reader,))


def pairs_of(first: Kind, second: Kind, *, least: int = 0) -> Kind:
    """A list of pairs such as [[0.5, 30], [0.7, 60]], sorted by the first of each pair."""

    def read(value: object, place: Place) -> tuple[tuple[Any, Any], ...]:
        items = value if isinstance(value, list) else None
        if items is None or len(items) < least or not all(_is_pair(item) for item in items):
            place.wrong("rulebook.pairs", value=shown(value), least=least)
            return ()
        before = len(place.problems)
        made = []
        for rank, item in enumerate(items):
            there = place.item(rank)
            made.append((first(item[0], there), second(item[1], there)))
        if len(place.problems) > before:
            return ()
        _refuse_repeated([item[0] for item in made], place)
        return tuple(sorted(made))

    return Kind("pairs", read, least=least, parts=(first, second))


def mapping_of(keys: Sequence[str] | Kind | None, values: Kind) -> Kind:
    """A table whose keys are data: one of some words, words of a shape, or (None) any word."""

    def read(value: object, place: Place) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            place.wrong("rulebook.table", value=shown(value))
            return {}
        for key in value:
            if isinstance(keys, Kind):
                keys(key, place.inside(key))
            elif keys is not None and key not in keys:
                place.inside(key).unknown("rulebook.key", key, keys)
        return {key: values(value[key], place.inside(key)) for key in sorted(value)}

    known = () if keys is None or isinstance(keys, Kind) else tuple(keys)
    example = keys.example if isinstance(keys, Kind) else ""
    return Kind("mapping", read, allowed=known, example=example, parts=(values,))


def ladder_of(names: Sequence[str], values: Kind) -> Kind:
    """A table of known names, kept as (name, value) pairs in the order of the names; written by dict."""
    read_table = mapping_of(names, values)

    def read(value: object, place: Place) -> tuple[tuple[str, Any], ...]:
        table: Mapping[str, Any] = read_table(value, place)
        return tuple((name, table[name]) for name in names if name in table)

    return Kind("mapping", read, allowed=names, parts=(values,))


def _refuse_repeated(items: Sequence[object], place: Place) -> None:
    """Each item that stands there more than once is named once, where it stands again."""
    for rank, item in enumerate(items):
        if items[:rank].count(item) == 1:
            place.item(rank).wrong("rulebook.twice", value=str(item))


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2


def shown(value: object) -> str:
    """A value as it may stand in a sentence, cut when long."""
    text = {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"
