"""How a sheet is looked at: frozen rows, what is scrolled to, what is selected."""

from __future__ import annotations

import re
from typing import Any

from kedang.reports.filling.shift import Shift
from kedang.reports.filling.strings import local

_CELL = re.compile(r"(\$?[A-Z]{1,3}\$?)(\d+)")


def move_view(view: Any, shift: Shift) -> None:
    """A view with its panes and selections after the move."""
    if view.get("topLeftCell"):
        view.set("topLeftCell", moved_cell(view.get("topLeftCell"), shift))
    top = _row(view.get("topLeftCell"))
    for element in view:
        name = local(element)
        if name == "pane":
            _pane(element, shift, top)
        elif name == "selection":
            _selection(element, shift)


def _pane(pane: Any, shift: Shift, top: int) -> None:
    """Frozen rows grow when there are more of them; a split in points stays."""
    if pane.get("state") in ("frozen", "frozenSplit") and pane.get("ySplit"):
        rows = int(float(pane.get("ySplit")))
        if rows and top == 1:
            pane.set("ySplit", str(max(shift.rows.high(rows), 1)))
    if pane.get("topLeftCell"):
        pane.set("topLeftCell", moved_cell(pane.get("topLeftCell"), shift))


def _selection(selection: Any, shift: Shift) -> None:
    """The cursor moves; an area that was selected grows, or shrinks to the cursor when it is gone."""
    cursor = moved_cell(selection.get("activeCell") or "A1", shift)
    if selection.get("activeCell"):
        selection.set("activeCell", cursor)
    if not selection.get("sqref"):
        return
    one = " " not in selection.get("sqref")
    area = shift.area(selection.get("sqref")) if one else ""
    if one and ":" not in selection.get("sqref"):
        area = cursor
    selection.set("sqref", area or cursor)
    if not area and selection.get("activeCellId"):
        del selection.attrib["activeCellId"]


def moved_cell(cell: str, shift: Shift) -> str:
    """Where a single cell stands now; the next one that is left when it was taken out."""
    match = _CELL.fullmatch(cell)
    if match is None:
        return cell
    return f"{match[1]}{max(min(shift.rows.low(int(match[2])), 1_048_576), 1)}"


def _row(cell: str | None) -> int:
    match = _CELL.fullmatch(cell or "A1")
    return int(match[2]) if match is not None else 1
