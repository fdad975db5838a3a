"""Where drawings stand: they move with their rows, keep their size, and are repeated with a block."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from kedang.reports.filling.row_sizes import RowSizes
from kedang.reports.filling.rowmap import RowMap

FRAMES = ("twoCellAnchor", "oneCellAnchor", "absoluteAnchor")


@dataclass(frozen=True, slots=True)
class Placed:
    """One drawing after the move: its anchor in the tree, the rows it is seen from, its new first row."""

    anchor: Any
    rows: RowMap
    row: int
    copy: int


@dataclass(frozen=True, slots=True)
class Mover:
    """The rows of a sheet, and their heights before and after."""

    rows: RowMap
    old: RowSizes
    new: RowSizes

    def place(self, anchor: Any) -> list[Placed]:
        """Move an anchor; repeated with its rows when it lies inside them, empty when they are gone."""
        kind = _local(anchor)
        if kind == "absoluteAnchor":
            self._absolute(anchor)
            return [Placed(anchor, self.rows, 0, 0)]
        start = anchor.find("{*}from")
        first, offset = _row(start), _offset(start)
        last, last_offset = self._end(anchor, first, offset)
        bottom = last - 1 if last_offset == 0 and last > first else last
        height = self.old.between(first, offset, last, last_offset)
        if self.rows.span(first, bottom) is None:
            return []
        found: list[Placed] = []
        model, repeated = deepcopy(anchor), not _fixed(anchor)
        for rows in self.rows.copies(first, bottom) if repeated else (self.rows,):
            moved = anchor if not found else _copied(model)
            top = rows.low(first)
            if self.rows.changed:
                self._stand(moved, top, height)
            found.append(Placed(moved, rows, top, len(found)))
        return found

    def _end(self, anchor: Any, first: int, offset: int) -> tuple[int, int]:
        """The row and offset where a drawing ends in the template."""
        end = anchor.find("{*}to")
        if end is not None:
            return _row(end), _offset(end)
        size = anchor.find("{*}ext")
        high = int(size.get("cy", 0)) if size is not None else 0
        return self.old.down(first, offset, high)

    def _stand(self, anchor: Any, top: int, height: int) -> None:
        """Put an anchor of the template at its new rows, as high as it was."""
        start, end = anchor.find("{*}from"), anchor.find("{*}to")
        first, offset = _row(start), _offset(start)
        _put(start, top, None)
        if end is None:
            return
        last = _row(end)
        if all(
            self.new.height(top + n) == self.old.height(first + n) for n in range(last - first + 1)
        ):
            _put(end, top + last - first, None)
        else:
            row, rest = self.new.down(top, min(offset, self.new.height(top)), height)
            _put(end, row, rest)

    def _absolute(self, anchor: Any) -> None:
        """A drawing that does not move with cells still stays below the rows it stood below."""
        position = anchor.find("{*}pos")
        if position is None or not self.rows.changed:
            return
        down = int(position.get("y", 0))
        row, rest = self.old.down(1, 0, down)
        moved = self.new.top(self.rows.low(row)) + rest
        if moved != down:
            position.set("y", str(moved))


def _fixed(anchor: Any) -> bool:
    """Controls, objects and SmartArt stay single: what they are lies in parts that name no copy."""
    for element in anchor.iter():
        if _local(element) in ("compatExt", "relIds", "slicer", "timeslicer"):
            return True
    return False


def _copied(anchor: Any) -> Any:
    """An anchor once more, without the marks that tell objects apart."""
    copy = deepcopy(anchor)
    copy.tail = None
    for element in list(copy.iter("{*}creationId")):
        extension = element.getparent()
        holder = extension.getparent()
        holder.remove(extension)
        if len(holder) == 0 and holder.getparent() is not None:
            holder.getparent().remove(holder)
    return copy


def _put(corner: Any, row: int, offset: int | None) -> None:
    _say(corner.find("{*}row"), row - 1)
    if offset is not None and abs(offset - _offset(corner)) > 1:
        _say(corner.find("{*}rowOff"), offset)


def _say(element: Any, number: int) -> None:
    if element is not None and element.text != str(number):
        element.text = str(number)


def _row(corner: Any) -> int:
    return int(corner.findtext("{*}row") or 0) + 1


def _offset(corner: Any) -> int:
    text = corner.findtext("{*}rowOff") or "0"
    return int(text) if text.lstrip("-").isdigit() else 0


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]
