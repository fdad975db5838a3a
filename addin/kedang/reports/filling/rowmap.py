"""Where each row of a template sheet ends up: moved, repeated, or taken out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LAST_ROW = 1_048_576


@dataclass(frozen=True, slots=True)
class Change:
    """Template rows `first` to `last` stand once per copy; no copy at all takes them out.

    Each copy is a tuple of the changes inside it (rows of the template again), so that a page per
    customer may hold lists of different lengths. One row repeated n times: `copies=((),) * n`.
    """

    first: int
    last: int
    copies: tuple[tuple[Change, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """Changed rows in place: they begin at the new row `start` and take `height` new rows."""

    first: int
    last: int
    start: int
    height: int
    copies: tuple[RowMap, ...]


class RowMap:
    """Template rows → new rows, for a whole sheet or for one copy of a repeated stretch of it.

    All rows count from 1. The map of a sheet has `outer` None. The map of a copy knows the rows
    `first` to `last` of the template as they stand in that copy, beginning at the new row `start`,
    and asks its `outer` map about all others. A copy of a single row is a `line`.
    """

    __slots__ = ("_firsts", "first", "height", "last", "outer", "pieces", "start")

    def __init__(
        self,
        changes: Sequence[Change] = (),
        *,
        first: int = 1,
        last: int = LAST_ROW,
        start: int = 1,
        outer: RowMap | None = None,
    ) -> None:
        self.first, self.last, self.start, self.outer = first, last, start, outer
        self.pieces: list[Piece] = []
        offset = start - first
        for change in sorted(changes, key=lambda each: each.first):
            piece = self._placed(change, change.first + offset)
            offset += piece.height - (change.last - change.first + 1)
            self.pieces.append(piece)
        self._firsts = [piece.first for piece in self.pieces]
        self.height = last - first + 1 + offset - (start - first)

    def _placed(self, change: Change, start: int) -> Piece:
        copies, at = [], start
        for inner in change.copies:
            copies.append(RowMap(inner, first=change.first, last=change.last, start=at, outer=self))
            at += copies[-1].height
        return Piece(change.first, change.last, start, at - start, tuple(copies))

    @property
    def line(self) -> bool:
        """True for one copy of a single repeated row."""
        return self.outer is not None and self.first == self.last

    @property
    def changed(self) -> bool:
        """False when every row stays where it is."""
        return bool(self.pieces) or self.start != self.first

    def holds(self, first: int, last: int) -> bool:
        """Whether these template rows all belong to this map."""
        return self.first <= first and last <= self.last

    def move(self, row: int) -> int | None:
        """The new row of a template row, of its first copy when it is repeated; None: taken out.

        Use it for a single place: the anchor of a picture, a link, a selection.
        """
        found = self.span(row, row)
        return found[0] if found is not None else None

    def span(self, first: int, last: int) -> tuple[int, int] | None:
        """The new rows of an area, grown over every copy inside it; None: all of it is taken out.

        Use it for ranges that must grow: conditional formats, chart data, tables, print areas.
        """
        if not self.holds(first, last) and self.outer is not None:
            return self.outer.span(first, last)
        piece = self._piece(first)
        if piece is not None and last <= piece.last:
            if not piece.copies:
                return None
            above, below = piece.copies[0].span(first, last), piece.copies[-1].span(first, last)
            return (above[0], below[1]) if above is not None and below is not None else None
        low, high = self.low(first), self.high(last)
        return (min(low, LAST_ROW), min(high, LAST_ROW)) if low <= high else None

    def copies(self, first: int, last: int, *, lines: bool = True) -> Iterator[RowMap]:
        """The maps that the area stands in, one per copy; this map itself when it is not repeated.

        Innermost ones: ask each for `span(first, last)`. Use it for what is repeated with its row:
        merged cells, sparklines, links. `lines=False` stops before single repeated rows, so that one
        rule over a list stays one rule that grows, and a page's rule is repeated with the page.
        """
        piece = self._piece(first)
        if piece is None or last > piece.last or (piece.first == piece.last and not lines):
            yield self
            return
        for copy in piece.copies:
            yield from copy.copies(first, last, lines=lines)

    def standing_at(self, new: int) -> RowMap:
        """The innermost map whose rows the new row belongs to; this one where nothing is repeated."""
        for piece in self.pieces:
            if piece.start <= new < piece.start + piece.height:
                at = bisect_right(piece.copies, new, key=lambda copy: copy.start) - 1
                return piece.copies[at].standing_at(new)
        return self

    def low(self, row: int) -> int:
        """The first new row of a template row; of the next one that is left when it is taken out."""
        piece = self._piece(row)
        if piece is None:
            return row + self._offset(row)
        left = piece.copies[0].span(row, piece.last) if piece.copies else None
        return left[0] if left is not None else piece.start + piece.height

    def high(self, row: int) -> int:
        """The last new row of a template row; of the one left before it when it is taken out."""
        piece = self._piece(row)
        if piece is None:
            return row + self._offset(row)
        left = piece.copies[-1].span(piece.first, row) if piece.copies else None
        return left[1] if left is not None else piece.start - 1

    def _piece(self, row: int) -> Piece | None:
        """The changed stretch that a row belongs to."""
        at = bisect_right(self._firsts, row) - 1
        return self.pieces[at] if at >= 0 and row <= self.pieces[at].last else None

    def _offset(self, row: int) -> int:
        """How far an unchanged row moves."""
        at = bisect_right(self._firsts, row) - 1
        if at < 0:
            return self.start - self.first
        piece = self.pieces[at]
        return piece.start + piece.height - piece.last - 1
