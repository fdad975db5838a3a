"""The marks of one button take each other's place; where nothing changed they can be put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace

from kedang.commands.desk import Desk
from kedang.commands.host import Mark
from kedang.commands.trace import Marked, Trace
from kedang.model.grid import Workbook
from kedang.model.ids import digest

CellPrint = Callable[[Mark], str]
BEGINNING = 2
PREFIX = "【客档 {:04d}】"


def cell_prints(book: Workbook) -> CellPrint:
    """The fingerprint of a marked cell: its value and what its row begins with; empty outside the sheet."""
    grids = {grid.sheet: grid for grid in book.grids}

    def print_of(mark: Mark) -> str:
        grid = grids.get(mark.sheet)
        if grid is None or mark.row > grid.height or mark.column > grid.width:
            return ""
        row = grid.cells[mark.row - 1].tolist()
        own = row.pop(mark.column - 1)
        first = [value for value in row if value not in (None, "")][:BEGINNING]
        return digest(repr(own), *map(repr, first))[:16]

    return print_of


def unchanged(marked: Sequence[Marked], prints: CellPrint) -> list[Marked]:
    """The marks whose cells stand where they stood and as they stood."""
    return [one for one in marked if one.print and one.print == prints(one.standing.mark)]


def remark(
    desk: Desk,
    before: Trace,
    action: str,
    marks: Sequence[Mark],
    prints: CellPrint,
    rollback: ExitStack,
) -> tuple[tuple[Marked, ...], tuple[Marked, ...]]:
    """Take the marks of an action away and make the new ones, each with a number of its own.

    The new marks and the ones they replace; when a later step fails, the earlier ones come back.
    """
    earlier = tuple(one for step in before.steps if step.action == action for one in step.marked)
    if earlier:
        desk.host.unmark([one.standing for one in earlier])
        again = [one.standing.mark for one in unchanged(earlier, prints)]
        rollback.callback(desk.host.mark, again)
    if not marks:
        return (), earlier
    new = []
    for number, mark in enumerate(marks, start=before.marks + 1):
        prefix = PREFIX.format(number)
        new.append(replace(mark, prefix=prefix, note=f"{prefix}{mark.note}"))
    standings = desk.host.mark(new)
    rollback.callback(desk.host.unmark, standings)
    made = (Marked(one, prints(one.mark)) for one in standings)
    return tuple(made), earlier
