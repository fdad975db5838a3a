"""Which rows of a template sheet are repeated, for which records, and which are taken out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kedang.reports.filling.rowmap import Change, RowMap
from kedang.reports.filling.scope import Line, Scope


@dataclass(frozen=True, slots=True)
class Area:
    """Rows under a defined name: repeated for every record of `list`, or taken out when that is empty."""

    name: str
    first: int
    last: int
    list: str = ""

    def around(self, other: Area) -> bool:
        """Whether the other lies inside this one."""
        return self.first <= other.first and other.last <= self.last

    def apart(self, other: Area) -> bool:
        """Whether they share no row."""
        return self.last < other.first or other.last < self.first


@dataclass(frozen=True, slots=True)
class Node:
    """A stretch that changes: a row per record of `lists`, a block per scope, or nothing at all."""

    first: int
    last: int
    lists: frozenset[str] = frozenset()
    count: int = 0
    scopes: tuple[Scope, ...] = ()
    inner: tuple[tuple[Node, ...], ...] = ()

    def change(self) -> Change:
        """What it does to the rows."""
        if self.scopes:
            copies = tuple(tuple(each.change() for each in nodes) for nodes in self.inner)
        else:
            copies = ((),) * self.count
        return Change(self.first, self.last, copies)


@dataclass(frozen=True, slots=True)
class Run:
    """Copies of one template row, one below the other from the new row `start` on.

    `maps`: what references mean in each copy. `lists`: those whose records the copies stand for.
    """

    template: int
    start: int
    scope: Scope
    maps: tuple[RowMap, ...]
    lists: frozenset[str] = frozenset()

    @property
    def lines(self) -> Iterator[Line]:
        """The records of each copy."""
        return (Line(self.scope, self.lists, number) for number in range(len(self.maps)))


@dataclass(slots=True)
class SheetPlan:
    """The plan of one sheet. `asked`: the lists that each row of the template asks row by row."""

    scope: Scope
    nodes: tuple[Node, ...]
    rows: RowMap
    _lines: dict[int, Line] = field(default_factory=dict)

    def written(self, present: Sequence[int]) -> Iterator[Run]:
        """Every row to write, in order; `present`: the template's rows that there are, sorted."""
        yield from _walk(self.nodes, self.scope, self.rows, present)

    def line(self, new: int) -> Line:
        """What stands at a new row of the sheet; 0: no row."""
        if not self._lines:
            self._lines.update(_lines(self.nodes, self.scope, self.rows))
        return self._lines[id(self.rows.standing_at(new) if new else self.rows)]

    @property
    def blocks(self) -> Iterator[Area]:
        """The new rows of every copy of a block that another copy follows."""
        yield from _blocks(self.nodes, self.rows)


def planned(scope: Scope, areas: Sequence[Area], asked: Mapping[int, frozenset[str]]) -> SheetPlan:
    """The plan of a sheet from its named areas and the lists that its rows ask."""
    nodes = _nodes(scope, sorted(areas, key=lambda each: (each.first, -each.last)), asked)
    return SheetPlan(scope, nodes, RowMap([node.change() for node in nodes]))


def _nodes(
    scope: Scope, areas: Sequence[Area], asked: Mapping[int, frozenset[str]]
) -> tuple[Node, ...]:
    found: list[Node] = []
    outer: list[Area] = []
    for area in areas:
        if not outer or not outer[-1].around(area):
            outer.append(area)
    for area in outer:
        inside = [each for each in areas if each is not area and area.around(each)]
        below = {row: lists for row, lists in asked.items() if area.first <= row <= area.last}
        found.append(_area(scope, area, inside, below))
    for row, lists in asked.items():
        wanted = lists - scope.records.keys()
        if wanted and not any(area.first <= row <= area.last for area in outer):
            count = max(len(scope.chosen(name).rows) for name in wanted)
            found.append(Node(row, row, wanted, max(count, 1)))
    return tuple(sorted(found, key=lambda node: node.first))


def _area(
    scope: Scope, area: Area, inside: Sequence[Area], asked: Mapping[int, frozenset[str]]
) -> Node:
    whole_gone = any(each.around(area) and not each.list for each in inside)
    if not area.list or whole_gone:
        return Node(area.first, area.last)
    count = max(len(scope.chosen(area.list).rows), 1)
    scopes = tuple(scope.inside(area.list, number) for number in range(count))
    inner = tuple(_nodes(each, inside, asked) for each in scopes)
    return Node(area.first, area.last, scopes=scopes, inner=inner)


def _walk(
    nodes: Sequence[Node], scope: Scope, rows: RowMap, present: Sequence[int]
) -> Iterator[Run]:
    at = rows.first
    for node, piece in zip(nodes, rows.pieces, strict=True):
        for row in _between(present, at, node.first - 1):
            yield Run(row, rows.low(row), scope, (rows,))
        if node.scopes:
            for number, copy in enumerate(piece.copies):
                yield from _walk(node.inner[number], node.scopes[number], copy, present)
        elif piece.copies:
            yield Run(node.first, piece.start, scope, piece.copies, node.lists)
        at = node.last + 1
    for row in _between(present, at, rows.last):
        yield Run(row, rows.low(row), scope, (rows,))


def _between(present: Sequence[int], first: int, last: int) -> Sequence[int]:
    return present[bisect_left(present, first) : bisect_right(present, last)]


def _lines(nodes: Sequence[Node], scope: Scope, rows: RowMap) -> Iterator[tuple[int, Line]]:
    yield id(rows), Line(scope)
    for node, piece in zip(nodes, rows.pieces, strict=True):
        for number, copy in enumerate(piece.copies):
            if node.scopes:
                yield from _lines(node.inner[number], node.scopes[number], copy)
            else:
                yield id(copy), Line(scope, node.lists, number)


def _blocks(nodes: Sequence[Node], rows: RowMap) -> Iterator[Area]:
    for node, piece in zip(nodes, rows.pieces, strict=True):
        for number, copy in enumerate(piece.copies):
            if node.scopes:
                if number < len(piece.copies) - 1:
                    yield Area("", copy.start, copy.start + copy.height - 1)
                yield from _blocks(node.inner[number], copy)
