"""What differs between two rulebooks, setting by setting, and the same changes made to a third."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kedang.rulebook.book import Rulebook
from kedang.rulebook.loading import whole_book


class Absent:
    """Stands for a line of a table that is not there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that differs. `path`: section, setting, and the keys of a line of its table.

    `old`, `new`: plain values, or ABSENT where one side has no such line.
    """

    path: tuple[str, ...]
    old: Any
    new: Any


def changes(before: Rulebook, after: Rulebook) -> tuple[Change, ...]:
    """Everything that differs, in the order of the settings."""
    return tuple(_differing((), before.values(), after.values()))


def _differing(
    path: tuple[str, ...], old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Change]:
    for key in dict.fromkeys([*old, *new]):
        one, other = old.get(key, ABSENT), new.get(key, ABSENT)
        if isinstance(one, Mapping) and isinstance(other, Mapping):
            yield from _differing((*path, key), one, other)
        elif one != other:
            yield Change((*path, key), one, other)


def clashing(mine: Iterable[Change], theirs: Iterable[Change]) -> tuple[Change, ...]:
    """Those of my changes that somebody else changed otherwise."""
    others = list(theirs)
    return tuple(
        one
        for one in mine
        if any(_touch(one.path, other.path) and one.new != other.new for other in others)
    )


def _touch(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two paths are the same setting, or one lies within the other."""
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def applied(book: Rulebook, wanted: Iterable[Change], name: str) -> Rulebook:
    """A rulebook with some changes made; RulebookError where they do not fit together."""
    values = book.values()
    for change in wanted:
        *above, key = change.path
        table = values
        for step in above:
            table = table.setdefault(step, {})
        if change.new is ABSENT:
            table.pop(key, None)
        else:
            table[key] = change.new
    return whole_book(values, name)
