"""How the lines of a table lie on a sheet: their order, the shipped values beside them, room to write."""

from __future__ import annotations

from typing import Any

from kedang.forms.settings.shapes import Table
from kedang.forms.settings.vocabulary import names

LINE_HEIGHT, PADDING = 15, 4
PREPARED, MOST_PREPARED = 6, 8


def ordered(table: Table, lines: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Lines in the order people know the keys; those of one key stay as they are."""

    def rank(line: tuple[Any, ...]) -> tuple[int, ...]:
        places = []
        for at, column in enumerate(table.keys):
            known = list(names(column, tuple(map(str, line[:at])), "zh"))
            places.append(known.index(line[at]) if line[at] in known else len(known))
        return tuple(places)

    return sorted(lines, key=rank)


def beside(
    table: Table, own: list[tuple[Any, ...]], shipped: list[tuple[Any, ...]]
) -> list[tuple[Any, ...]]:
    """Beside each line the shipped values of the same keys, the n-th beside the n-th."""
    first = len(table.keys)
    left: dict[tuple[Any, ...], list[tuple[Any, ...]]] = {}
    for line in shipped:
        left.setdefault(line[:first], []).append(line[first:])
    blank = (None,) * len(table.values)
    return [left[line[:first]].pop(0) if left.get(line[:first]) else blank for line in own]


def spare(table: Table, own: list[tuple[Any, ...]]) -> int:
    """How many blank lines are prepared; none where every key there is stands already."""
    known = table.keys[-1].kind.allowed if table.keys and table.keys[-1].kind else ()
    if table.leaf in ("one", "record", "fixed") and known:
        return min(MOST_PREPARED, len(known) - len({line[len(table.keys) - 1] for line in own}))
    if table.name == "channels.points":
        return 0
    item = table.values[0].kind
    if not table.keys and item is not None and item.allowed:
        return min(MOST_PREPARED, len(item.allowed) - len(own))
    return PREPARED


def width_of(text: str) -> int:
    """How wide a text is, a Chinese character counting two."""
    return sum(2 if ord(one) > 0x2E80 else 1 for one in text)


def lines_of(text: object, width: float) -> int:
    """How many lines a value takes in a cell of some width."""
    told = text if isinstance(text, str) else ""
    return sum(max(1, -(-width_of(line) // max(1, int(width - 1)))) for line in told.split("\n"))


def height(lines: int) -> int:
    """The height of a row of so many lines."""
    return PADDING + LINE_HEIGHT * lines
