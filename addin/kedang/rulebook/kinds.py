"""The kinds of values a setting may have: each reads one value or says what is wrong and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from kedang.model.text import Slot, Text, say


@dataclass(slots=True)
class Place:
    """Where in the settings we are (`tiering.tiers.A`), and the mistakes found so far."""

    path: str
    problems: list[Text] = field(default_factory=list)

    def inside(self, key: str) -> Place:
        """The place of one key of this table; its mistakes join ours."""
        name = key if re.fullmatch(r"[\w-]+", key) else f'"{key}"'
        return Place(f"{self.path}.{name}" if self.path else name, self.problems)

    def wrong(self, message_id: str, /, **slots: Slot) -> None:
        """Note a mistake at this place."""
        self.problems.append(say(message_id, path=self.path, **slots))

    def unknown(self, message_id: str, value: str, allowed: Sequence[str]) -> None:
        """Note a word that is not one of the allowed, with the nearest one where there is one."""
        near = get_close_matches(value, allowed, n=1, cutoff=0.6)
        if near:
            self.wrong(f"{message_id}_near", value=value, near=near[0])
        else:
            self.wrong(message_id, value=value, allowed="、".join(allowed))


Reader = Callable[[object, Place], Any]


def given(reader: Reader, writer: Callable[[Any], object] | None = None) -> dict[str, object]:
    """The metadata of a section's field: how its value is read, and written where that differs."""
    return {"reader": reader, "writer": writer}


def whole(low: int, high: int) -> Reader:
    """A whole number between two limits."""

    def read(value: object, place: Place) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            place.wrong("rulebook.whole", value=_shown(value), low=low, high=high)
            return None
        return value

    return read


def number(low: float, high: float) -> Reader:
    """A number between two limits."""

    def read(value: object, place: Place) -> float | None:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not fits or not low <= float(value) <= high:  # type: ignore[arg-type]
            place.wrong("rulebook.number", value=_shown(value), low=low, high=high)
            return None
        return float(value)  # type: ignore[arg-type]

    return read


def share() -> Reader:
    """A part of the whole, from 0 to 1."""
    return number(0.0, 1.0)


def flag() -> Reader:
    """True or false."""

    def read(value: object, place: Place) -> bool | None:
        if not isinstance(value, bool):
            place.wrong("rulebook.flag", value=_shown(value))
            return None
        return value

    return read


def words() -> Reader:
    """Any text that is not blank."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str) or not value.strip():
            place.wrong("rulebook.words", value=_shown(value))
            return None
        return value.strip()

    return read


def shaped(pattern: str, example: str) -> Reader:
    """A text of a certain shape, such as a rule id."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            place.wrong("rulebook.shape", value=_shown(value), example=example)
            return None
        return value

    return read


def one_of(*allowed: str) -> Reader:
    """One of a few words."""

    def read(value: object, place: Place) -> str | None:
        if not isinstance(value, str) or value not in allowed:
            place.unknown("rulebook.choice", _shown(value), allowed)
            return None
        return value

    return read


def day() -> Reader:
    """A date, written 2026-10-10."""

    def read(value: object, place: Place) -> date | None:
        if isinstance(value, datetime) or not isinstance(value, date):
            place.wrong("rulebook.day", value=_shown(value))
            return None
        return value

    return read


def list_of(reader: Reader, *, least: int = 0, ordered: bool = False) -> Reader:
    """A list without repetitions; sorted unless its order means something."""

    def read(value: object, place: Place) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) < least:
            place.wrong("rulebook.list", value=_shown(value), least=least)
            return ()
        before = len(place.problems)
        items = [reader(item, place) for item in value]
        if len(place.problems) > before:
            return ()
        for item in {item for item in items if items.count(item) > 1}:
            place.wrong("rulebook.twice", value=str(item))
        return tuple(items if ordered else sorted(items))

    return read


def pairs_of(first: Reader, second: Reader, *, least: int = 0) -> Reader:
    """A list of pairs such as [[0.5, 30], [0.7, 60]], sorted by the first of each pair."""

    def read(value: object, place: Place) -> tuple[tuple[Any, Any], ...]:
        items = value if isinstance(value, list) else None
        if items is None or len(items) < least or not all(_is_pair(item) for item in items):
            place.wrong("rulebook.pairs", value=_shown(value), least=least)
            return ()
        before = len(place.problems)
        made = [(first(item[0], place), second(item[1], place)) for item in items]
        if len(place.problems) > before:
            return ()
        firsts = [item[0] for item in made]
        for twice in {item for item in firsts if firsts.count(item) > 1}:
            place.wrong("rulebook.twice", value=str(twice))
        return tuple(sorted(made))

    return read


def mapping_of(keys: Sequence[str] | Reader | None, values: Reader) -> Reader:
    """A table whose keys are data: one of some words, words of a shape, or (None) any word."""

    def read(value: object, place: Place) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            place.wrong("rulebook.table", value=_shown(value))
            return {}
        for key in value:
            if callable(keys):
                keys(key, place.inside(key))
            elif keys is not None and key not in keys:
                place.inside(key).unknown("rulebook.key", key, keys)
        return {key: values(value[key], place.inside(key)) for key in sorted(value)}

    return read


def ladder_of(names: Sequence[str], values: Reader) -> Reader:
    """A table of known names, kept as (name, value) pairs in the order of the names; written by dict."""
    read_table = mapping_of(names, values)

    def read(value: object, place: Place) -> tuple[tuple[str, Any], ...]:
        table: Mapping[str, Any] = read_table(value, place)
        return tuple((name, table[name]) for name in names if name in table)

    return read


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2


def _shown(value: object) -> str:
    """A value as it may stand in a sentence, cut when long."""
    text = {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"
